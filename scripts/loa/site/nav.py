"""Navigation: the site's menu, from the kinds' order and the pages they planned.

In: pages and kinds. Out: a tree of NavItems. Not here: how a theme draws it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from loa.kind import Kind, Menu, Output, Page
from loa.model.library import Library

HOMELESS: Mapping[str, Menu] = {
    "bang": Menu.WORK,
    "bo-tai-lieu": Menu.MATERIAL,
    "kiem-tra": Menu.READER,
    "lich": Menu.WORK,
}
"""Folders of listings that belong to no kind, and the group each stands in; those not named tell about the site."""


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the menu: a page, or a group of pages, which has no page of its own ("")."""

    title: str
    page: str
    children: tuple[NavItem, ...] = ()


def navigation(outputs: Iterable[Output], library: Library, kinds: Sequence[Kind]) -> tuple[NavItem, ...]:
    """Home first, then the groups of the menu, each with its sections; a group without any is left out.

    A section is named by its listing page; the pages below it stand in no menu, but know their section (`section_of`),
    so that a menu depends on no page but the listings. Pages of a kind without a listing are entries of their own, and
    so are, last in their group, the listings that belong to no kind; hidden pages stand nowhere.
    """
    pages = {output.path: output for output in outputs if isinstance(output, Page) and not output.hidden}
    sections: dict[Menu, list[NavItem]] = {menu: [] for menu in Menu}
    for kind in kinds:
        if kind.folder:
            listing = f"{kind.folder}/index.md"
            records = (record.page for record in library.of(kind.name))
            paths = (listing,) if listing in pages else tuple(path for path in records if path in pages)
            sections[kind.menu].extend(NavItem(pages[path].title, path) for path in paths)
    for path, page in pages.items():
        folder, _, name = path.partition("/")
        if name == "index.md" and all(kind.folder != folder for kind in kinds):
            sections[HOMELESS.get(folder, Menu.ABOUT)].append(NavItem(page.title, path))
    home = [NavItem(pages["index.md"].title, "index.md")] if "index.md" in pages else []
    groups = (NavItem(menu.value, "", tuple(found)) for menu, found in sections.items() if found)
    return (*home, *groups)


def section_of(path: str, items: Iterable[NavItem]) -> str | None:
    """The source path of the listing, standing in the menu, to which a page belongs: itself for a listing."""
    folder, slash, _ = path.partition("/")
    listing = f"{folder}/index.md"
    return listing if slash and any(item.page == listing for group in items for item in group.children) else None
