"""The handbook says of every kind and code what the models and the catalogue say; readers do not find it by search.

In: all kinds, both small and the reference site. Out: what is missing from the pages. Not here: the pages people write.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kit import TODAY, world
from loa.kind import Kind, Page
from loa.kinds import KINDS
from loa.messages.vi import CATALOGUE
from loa.model.form import form_of
from loa.site.check import checked
from loa.site.handbook.pages import handbook_outputs, kind_path
from tiny import tiny_site
from unit.content.ground import reference_site


def pages() -> dict[str, Page]:
    made = handbook_outputs(reference_site(), KINDS)
    return {page.path: page for page in made if isinstance(page, Page)}


PAGES = pages()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_key_of_a_kind_is_told(kind: Kind) -> None:
    text = PAGES[kind_path(kind)].text
    for field in form_of(kind.record).inner:
        assert f"<code>{field.name.replace('_', '&#95;')}</code>" in text or f"<code>{field.name}</code>" in text, field


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_has_its_place_and_is_led_to(code: str) -> None:
    there = [path for path, page in PAGES.items() if f"{{ #{code.lower()} }}" in page.text]
    assert len(there) == 1, there
    name = there[0].removesuffix(".md").rpartition("/")[2]
    assert f"{name}.md#{code.lower()}" in PAGES["so-tay/loi/index.md"].text


def test_readers_do_not_find_it(tmp_path: Path) -> None:
    assert all(page.meta["search"] == {"exclude": True} for page in PAGES.values())
    root = tiny_site(tmp_path)
    plain = checked(root, lambda address: world(address, TODAY))
    assert not [one.path for one in plain.plan.outputs if one.path.startswith("so-tay/")], "nobody wrote a handbook"
    (root / "content/so-tay").mkdir()
    text = "---\ntitle: Bắt đầu\nsummary: Để thử.\ndate: 2026-11-20\nchapter: 10\n---\n\nChữ.\n"
    (root / "content/so-tay/bat-dau.md").write_text(text, encoding="utf-8")
    written = checked(root, lambda address: world(address, TODAY))
    assert not written.problems
    found = {one.path for one in written.plan.outputs if isinstance(one, Page) and one.path.startswith("so-tay/")}
    assert {"so-tay/index.md", "so-tay/bat-dau.md", "so-tay/loai/ap-phich.md", "so-tay/loi/index.md"} <= found
