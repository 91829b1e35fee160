"""The menu: sections by their listings, in groups; every page knows its section.

In: planned pages of a few units. Out: the tree of the menu. Not here: how a theme draws it (tests/hosts/).
"""

from __future__ import annotations

from kit import library
from loa.kind import Menu, Page
from loa.kinds import channel, guide, unit
from loa.kinds.unit.record import Unit
from loa.site.nav import NavItem, navigation, section_of


def page(path: str, hidden: bool = False) -> Page:
    return Page(path, path, "", "content/x.yml", hidden=hidden)


def test_a_section_is_named_by_its_listing_and_pages_know_their_section() -> None:
    whole = library({}, [Unit])
    pages = [page("index.md"), page("don-vi/index.md"), page("don-vi/tinh-doan.md"), page("don-vi/an.md", hidden=True)]
    home, work = navigation(pages, whole, [unit.KIND])
    assert home == NavItem("index.md", "index.md")
    assert work == NavItem(Menu.WORK.value, "", (NavItem("don-vi/index.md", "don-vi/index.md"),))
    for path in ("don-vi/tinh-doan.md", "don-vi/tinh-doan/ban-rieng.md", "don-vi/index.md"):
        assert section_of(path, (home, work)) == "don-vi/index.md"
    assert section_of("kenh/a.md", (home, work)) is None
    assert section_of("index.md", (home, work)) is None


def test_without_a_listing_records_stand_at_the_top() -> None:
    whole = library({}, [Unit])
    (work,) = navigation([page("don-vi/tinh-doan.md"), page("don-vi/khac.md")], whole, [unit.KIND])
    assert [item.page for item in work.children] == ["don-vi/tinh-doan.md"]


def test_sections_stand_in_the_group_of_those_they_serve() -> None:
    pages = [page(f"{folder}/index.md") for folder in ("don-vi", "kenh", "huong-dan", "bo-tai-lieu", "khac")]
    groups = navigation(pages, library({}, [Unit]), [unit.KIND, guide.KIND, channel.KIND])
    assert [(group.title, [section.page for section in group.children]) for group in groups] == [
        ("Cho bà con", ["huong-dan/index.md", "kenh/index.md"]),
        ("Tài liệu truyền thông", ["bo-tai-lieu/index.md"]),
        ("Văn bản và kết quả", ["don-vi/index.md"]),
        ("Về trang này", ["khac/index.md"]),
    ]
