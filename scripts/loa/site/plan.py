"""Plan: every output with its address, once, before anything is painted.

In: Library, World, kinds. Out: Plan and the problems of joining. Not here: navigation (nav.py), painting (build/).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from loa.kind import Kind, Output, Page
from loa.model.library import Library
from loa.problems import Place, Problem, problem
from loa.site.answered import answered
from loa.site.boards.pages import board_outputs
from loa.site.calendar import calendar_outputs
from loa.site.checking import check_outputs
from loa.site.feeds import feed_outputs
from loa.site.handbook.pages import handbook_outputs
from loa.site.kits import kit_outputs
from loa.site.nav import NavItem, navigation
from loa.site.open_data import open_data_outputs
from loa.site.open_data_page import open_data_pages
from loa.site.packs import packs_output
from loa.site.palette import palette_output
from loa.site.recall import Recall
from loa.site.search import search_outputs
from loa.site.sitemap import sitemap_output
from loa.world import World


@dataclass(frozen=True, slots=True)
class Plan:
    """What the site consists of.

    Shape: `outputs` in the order of their addresses, each address once; `navigation` is the tree of the site's menu.
    """

    outputs: tuple[Output, ...]
    navigation: tuple[NavItem, ...]


def address(output: Output) -> str:
    """The path of the finished file below the site's address: "huong-dan/x/index.html", "ap-phich/x/a4.pdf"."""
    return page_address(output.path) if isinstance(output, Page) else output.path


def page_address(path: str) -> str:
    """The path of a page's finished file, from its source path."""
    stem = path.removesuffix(".md")
    if stem in ("index", "404"):
        return f"{stem}.html"
    return f"{stem.removesuffix('/index')}/index.html"


def outputs_of(library: Library, world: World, kinds: Sequence[Kind], recall: Recall | None = None) -> Iterable[Output]:
    """Everything the kinds want made, kind by kind; what `recall` remembers is not worked out again."""
    recall = recall or Recall(library, world)
    for kind in kinds:
        for record in library.every(kind.name):
            made = recall(f"outputs {kind.name} {record.id}", partial(kind.outputs, record), record)
            yield from answered(record, made, world.today, library.mark(record))
        yield from recall(f"listing {kind.name}", kind.listing)


def plan(
    library: Library, world: World, kinds: Sequence[Kind], recall: Recall | None = None
) -> tuple[Plan, tuple[Problem, ...]]:
    """The plan of the whole site, and a problem for each address that two files claim."""
    recall = recall or Recall(library, world)
    wanted = tuple(outputs_of(library, world, kinds, recall))
    beside = (
        *kit_outputs(wanted, library, world),
        *check_outputs(library, world),
        *calendar_outputs(library, world, recall),
        *recall("boards", board_outputs),
        *recall("packs", packs_output),
        *recall("palette", palette_output),
        *feed_outputs(wanted, library, world, kinds),
        *open_data_outputs(library, world, kinds, recall),
    )
    pages = (*open_data_pages(beside, library, kinds), *recall("handbook", partial(_handbook, kinds)))
    whole = (*wanted, *beside, *pages)
    return planned((*whole, sitemap_output(whole, world)), library, kinds, recall)


def _handbook(kinds: Sequence[Kind], library: Library, _world: World) -> Iterable[Output]:
    return handbook_outputs(library, kinds)


def planned(
    wanted: Iterable[Output], library: Library, kinds: Sequence[Kind], recall: Recall | None = None
) -> tuple[Plan, tuple[Problem, ...]]:
    """The plan of these outputs and of what finds them by words.

    Of two outputs that claim one address (whatever the case of letters) the first is kept. The same output wanted
    twice, as a picture that two pages show, is no clash.
    """
    first: dict[str, Output] = {}
    problems = []
    for output in sorted(wanted, key=lambda output: (address(output), output.edit)):
        other = first.setdefault(address(output).casefold(), output)
        if other != output:
            problems.append(problem(Place(output.edit), "P401", address=address(output), other=other.edit))
    items = navigation(first.values(), library, kinds)
    pages = [output for output in first.values() if isinstance(output, Page)]
    outputs = sorted((*first.values(), *search_outputs(pages, items, recall)), key=address)
    return Plan(tuple(outputs), items), tuple(problems)
