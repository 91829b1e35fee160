"""Navigation: the site's menu, from the kinds' order and the pages they planned.

In: pages and kinds. Out: a tree of NavItems. Not here: how a theme draws it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from loa.kind import Kind, Menu, Output, Page
from loa.model.library import Library

HOMELESS: Mapping[str, Menu] = {"bo-tai-lieu": Menu.MATERIAL}
"""Folders of listings that belong to no kind, and the group each stands in; those not named tell about the site."""


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the menu: a page, with the pages below it; a group of sections has no page of its own ("")."""

    title: str
    page: str
    children: tuple[NavItem, ...] = ()


def navigation(outputs: Iterable[Output], library: Library, kinds: Sequence[Kind]) -> tuple[NavItem, ...]:
    """Home first, then the groups of the menu, each with its sections; a group without any is left out.

    A section is a kind's listing page and below it the kind's pages, records first. Pages of a kind without a listing
    are entries of their own, and so are, last in their group, the listings that belong to no kind; hidden pages stand
    nowhere.
    """
    pages = {output.path: output for output in outputs if isinstance(output, Page) and not output.hidden}
    sections: dict[Menu, list[NavItem]] = {menu: [] for menu in Menu}
    for kind in kinds:
        if kind.folder:
            sections[kind.menu].extend(_of_kind(kind, pages, library))
    for path, page in pages.items():
        folder, _, name = path.partition("/")
        if name == "index.md" and all(kind.folder != folder for kind in kinds):
            sections[HOMELESS.get(folder, Menu.ABOUT)].append(NavItem(page.title, path))
    home = [NavItem(pages["index.md"].title, "index.md")] if "index.md" in pages else []
    groups = (NavItem(menu.value, "", tuple(found)) for menu, found in sections.items() if found)
    return (*home, *groups)


def _of_kind(kind: Kind, pages: Mapping[str, Page], library: Library) -> Iterator[NavItem]:
    listing = pages.get(f"{kind.folder}/index.md")
    records = [record.page for record in library.of(kind.name) if record.page in pages]
    if listing is None:
        yield from (NavItem(pages[path].title, path) for path in records)
        return
    others = (path for path in pages if path.startswith(f"{kind.folder}/") and not path.endswith("/index.md"))
    below = dict.fromkeys((*records, *others))
    yield NavItem(listing.title, listing.path, tuple(NavItem(pages[path].title, path) for path in below))
