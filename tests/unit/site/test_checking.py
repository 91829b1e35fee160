"""One page tells of every code of the site, whatever bears it; codes that would make a list of persons stand in none.

In: a small site with codes and badges. Out: the page, the pages of single codes. Not here: the form (browser/).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from kit import world
from loa.kind import Page
from loa.model.checkable import PAGE, Check, Checkable, Standing, all_checks
from loa.model.library import Entry, Library
from loa.model.record import Record
from loa.site import checking
from loa.site.checking import check_outputs
from loa.site.nav import navigation
from unit.kinds.codes import GUIDE, code
from unit.kinds.made import BY_NAME, shown, site
from unit.kinds.teams import CHANNEL, KNOWN


def whole() -> Library:
    return site(
        huong_dan__nop=GUIDE,
        qr__ma=code("guide: nop"),
        don_vi__tinh="title: Tỉnh Vĩnh Long\nsystem: place\nlevel: province\n",
        don_vi__xa_ba_tri="title: Xã Ba Tri\nsystem: place\nlevel: commune\n",
        kenh__cong=CHANNEL,
        doi_hinh__ba_tri=KNOWN,
    )


def pages(library: Library) -> dict[str, Page]:
    return {made.path: made for made in check_outputs(library, world()) if isinstance(made, Page)}


def test_the_page_lists_every_code_with_what_bears_it_and_how_it_stands() -> None:
    text = shown(pages(whole())[PAGE].text)
    for words in ("K7M2", "DH-K7M2", "DH-W4X8", "Thẻ của Đội hình xã Ba Tri", "loa.gov.vn/q/K7M2", "Mất thẻ."):
        assert words in text
    assert text.count(Standing.VALID.label) == 2
    assert text.count(Standing.ENDED.label) == 1


def test_a_code_without_a_symbol_has_an_address_of_its_own_that_stands_in_no_menu() -> None:
    made = pages(whole())
    assert set(made) == {PAGE, "kiem-tra/DH-K7M2.md", "kiem-tra/DH-W4X8.md"}
    assert "**Có thật, còn hiệu lực.** Thẻ của Đội hình xã Ba Tri." in made["kiem-tra/DH-K7M2.md"].text
    assert "đã ngừng dùng" in made["kiem-tra/DH-W4X8.md"].text
    assert all(page.hidden is (path != PAGE) for path, page in made.items())
    menu = str(navigation(made.values(), whole(), list(BY_NAME.values())))
    assert PAGE in menu
    assert "DH-K7M2" not in menu


@dataclass(frozen=True)
class _Bearer:
    """Stands for a record that gave out a code which is not to be listed."""

    inner: Record

    def checks(self, _library: Library, _world: object) -> tuple[Check, ...]:
        return (Check("CN-K7M2", "Giấy chứng nhận", Standing.REVOKED, "x.md", "Tỉnh đoàn", "Thu hồi.", listed=False),)


def test_a_code_that_is_not_listed_stands_in_no_list_but_can_be_asked_after(monkeypatch: pytest.MonkeyPatch) -> None:
    library = whole()
    bearer = _Bearer(next(iter(library.all())))
    assert isinstance(bearer, Checkable)
    found = (*all_checks(library, world()), *bearer.checks(library, world()))
    monkeypatch.setattr(checking, "all_checks", lambda _library, _world: found)
    made = pages(library)
    assert "CN-K7M2" not in made[PAGE].text
    assert "data-ma-khac" in made[PAGE].text
    assert "Đã thu hồi, không còn giá trị" in made["kiem-tra/CN-K7M2.md"].text


def test_a_site_without_codes_has_no_such_page() -> None:
    library = whole()
    entries: dict[tuple[str, str], Entry] = {
        key: entry for key, entry in library.entries.items() if key[0] not in ("qr", "team")
    }
    assert not list(check_outputs(replace(library, entries=entries), world()))
