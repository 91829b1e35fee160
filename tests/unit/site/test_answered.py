"""Records are published on their day, end on theirs, and tell who answers and who agreed.

In: small sites and days. Out: what is made of records, what their officers are told. Not here: single messages.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kit import TODAY, world
from loa.kind import Page, Print
from loa.kinds import KINDS
from loa.model.answered import Answered
from loa.site.check import Checked, checked
from loa.site.plan import Plan
from tiny import tiny_site

POSTER, GUIDE = "content/ap-phich/nop-ho-so.yml", "content/huong-dan/nop-ho-so.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tiny_site(tmp_path)


def seen(root: Path, today: date = TODAY) -> Checked:
    return checked(root, lambda address: world(address, today))


def add(root: Path, file: str, line: str) -> None:
    path = root / file
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")


def page(plan: Plan, path: str) -> Page | None:
    return next((one for one in plan.outputs if isinstance(one, Page) and one.path == path), None)


def codes(found: Checked) -> set[str]:
    return {problem.code for problem in found.problems}


def test_a_record_waits_for_its_day_and_then_shows(root: Path) -> None:
    add(root, POSTER, f"publish_on: {TODAY + timedelta(days=1)}")
    before, on_the_day = seen(root), seen(root, TODAY + timedelta(days=1))
    assert page(before.plan, "ap-phich/nop-ho-so.md") is None
    assert not any(isinstance(one, Print) and "ap-phich" in one.path for one in before.plan.outputs)
    assert "P890" in codes(before)
    assert before.ruled is not None
    assert before.ruled.get("poster", "nop-ho-so") is not None, "officers go on working on it, and may name it"
    assert page(on_the_day.plan, "ap-phich/nop-ho-so.md") is not None
    assert "P890" not in codes(on_the_day)


def test_what_has_expired_keeps_its_address_and_says_so(root: Path) -> None:
    add(root, GUIDE, f"expires_on: {TODAY - timedelta(days=1)}")
    found = seen(root)
    kept = page(found.plan, "huong-dan/nop-ho-so.md")
    assert kept is not None
    assert "hết hạn sau ngày 21/11/2026" in kept.text
    assert kept.hidden
    assert kept.meta["search"] == {"exclude": True}
    assert "P891" in codes(found)
    assert any(one.path == "q/K7M2/index.html" for one in found.plan.outputs), "a code outlives what it leads to"
    listing = page(found.plan, "huong-dan/index.md")
    assert listing is None or "Nộp hồ sơ trực tuyến" not in listing.text


def test_on_its_last_day_it_still_holds(root: Path) -> None:
    add(root, GUIDE, f"expires_on: {TODAY}")
    kept = page(seen(root).plan, "huong-dan/nop-ho-so.md")
    assert kept is not None
    assert "hết hạn" not in kept.text
    assert not kept.hidden


def test_pages_name_who_answers_and_who_agreed(root: Path) -> None:
    add(root, GUIDE, "responsible: Văn phòng\napproved_by: Chánh Văn phòng\napproved_on: 2026-11-20")
    kept = page(seen(root).plan, "huong-dan/nop-ho-so.md")
    assert kept is not None
    assert kept.meta["responsible"] == "Văn phòng"
    assert kept.meta["approved"] == "Chánh Văn phòng, 20/11/2026"


def test_a_person_cannot_be_written_as_an_office(root: Path) -> None:
    add(root, GUIDE, "responsible: Nguyễn Văn Ấn")
    assert any(problem.place.file == GUIDE and problem.severity == "error" for problem in seen(root).problems)


def test_what_nobody_looked_at_for_long_is_told(root: Path) -> None:
    page_file = "content/trang/gioi-thieu.md"
    assert "P892" not in codes(seen(root))
    assert "P892" in codes(seen(root, date(2028, 1, 1)))
    text = (root / page_file).read_text(encoding="utf-8")
    (root / page_file).write_text(text.replace("updated:", "review_months: 1\nupdated:"), encoding="utf-8")
    assert "P892" in codes(seen(root, date(2026, 12, 30)))
    assert "P892" not in codes(seen(root, date(2026, 12, 10)))


def test_every_published_kind_may_say_who_answers_for_it() -> None:
    never_hidden = {"unit", "qr", "home", "term", "pronunciation", "picture", "print", "story"}
    assert {kind.name for kind in KINDS if not issubclass(kind.record, Answered)} == never_hidden
