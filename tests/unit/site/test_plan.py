"""Plan: each address once, whatever the order of what is wanted.

In: outputs. Out: their addresses. Not here: what kinds want made (tests/unit/kinds).
"""

from __future__ import annotations

import pytest

from loa.kind import Copy, Data, Page
from loa.model.library import Library
from loa.model.site import Site
from loa.site.plan import address, planned

LIBRARY = Library(
    Site.model_validate(
        {"id": "site", "title": "t", "tagline": "t", "address": "https://loa.example/", "owner": "u"},
    ),
    {},
)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("index.md", "index.html"),
        ("404.md", "404.html"),
        ("huong-dan/index.md", "huong-dan/index.html"),
        ("huong-dan/x.md", "huong-dan/x/index.html"),
    ],
)
def test_page_addresses_are_folders(path: str, expected: str) -> None:
    assert address(Page(path, "t", "", "content/x.md")) == expected


def test_two_files_for_one_address_are_told_of_each_other() -> None:
    page = Page("q/ab.md", "t", "", "content/trang/ab.md")
    data = Data("q/AB/index.html", b"", "content/qr/ab.yml")
    plan, problems = planned([page, data], LIBRARY, ())
    assert len(plan.outputs) == 1
    assert [(found.code, dict(found.args)["other"]) for found in problems] == [("P401", "content/qr/ab.yml")]


def test_plan_does_not_depend_on_the_order_of_what_is_wanted() -> None:
    wanted = [Copy(f"hinh/{number}.png", f"content/hinh/{number}.png", "content/x.yml") for number in range(20)]
    shuffled = wanted[::-1]
    assert planned(wanted, LIBRARY, ()) == planned(shuffled, LIBRARY, ())
