"""Navigation: the site's menu, from the kinds' order and the pages they planned.

In: pages and kinds. Out: a tree of NavItems. Not here: how a theme draws it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loa.kind import Kind, Output, Page
from loa.model.library import Library


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the menu: a page, with the pages below it."""

    title: str
    page: str
    children: tuple[NavItem, ...] = ()


def navigation(outputs: Iterable[Output], library: Library, kinds: Sequence[Kind]) -> tuple[NavItem, ...]:
    """Home first, then for each kind with a listing its listing page and below it the kind's pages, records first.

    Pages of a kind without a listing stand at the top level, and so do, last, the listings that belong to no kind;
    hidden pages stand nowhere.
    """
    pages = {output.path: output for output in outputs if isinstance(output, Page) and not output.hidden}
    items = [NavItem(pages["index.md"].title, "index.md")] if "index.md" in pages else []
    for kind in kinds:
        if not kind.folder:
            continue
        listing = pages.get(f"{kind.folder}/index.md")
        records = [record.page for record in library.of(kind.name) if record.page in pages]
        others = (path for path in pages if path.startswith(f"{kind.folder}/") and not path.endswith("/index.md"))
        below = dict.fromkeys((*records, *others)) if listing is not None else records
        children = tuple(NavItem(pages[path].title, path) for path in below)
        if listing is not None:
            items.append(NavItem(listing.title, listing.path, children))
        else:
            items.extend(children)
    folders = {kind.folder for kind in kinds}
    homeless = (page for path, page in pages.items() if path.endswith("/index.md") and path.count("/") == 1)
    items.extend(NavItem(page.title, page.path) for page in homeless if page.path.partition("/")[0] not in folders)
    return tuple(items)
