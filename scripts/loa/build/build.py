"""Build: what a plan names, made: everything but the pages, which are a host's to turn into HTML.

In: Plan, World, a cache, a pool. Out: for each address the file or the bytes that belong there, and the posters whose
code does not read. Not here: painting (paint/), pages (hosts/).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from loa.build.bundles import bundled
from loa.build.cache import Cache
from loa.build.copies import copied
from loa.build.prints import cache_keys, kept_print, print_key, ready_prints
from loa.build.wishes import HERE, Workers
from loa.kind import Data, Output, Print
from loa.problems import Problem, in_order
from loa.sheet.symbols import symbols
from loa.site.plan import Plan
from loa.world import World

Progress = Callable[[int, int], None]
"""(how many sheets are done, how many there are to paint)"""


def in_silence(_done: int, _total: int) -> None:
    """A Progress that says nothing."""


@dataclass(frozen=True)
class Made:
    """What a plan's addresses hold, pages left aside.

    Shape: `files` gives for each address a file to copy or the bytes themselves; `keys` are the cache's keys in use;
    `painted` and `kept` count the sheets painted now and taken from the cache; `codes` the QR symbols read back.
    """

    files: Mapping[str, Path | bytes]
    problems: tuple[Problem, ...]
    keys: frozenset[str]
    painted: int
    kept: int
    codes: int


def painted_outputs(
    plan: Plan, world: World, root: Path, workers: Workers = HERE, progress: Progress = in_silence
) -> Made:
    """Every output of the plan but its pages, painting only what the cache does not hold."""
    cache = Cache(root)
    keyed = [(print_key(output, world.read), output) for output in plan.outputs if isinstance(output, Print)]
    kept = [kept_print(key, output, cache) for key, output in keyed]
    todo = [each for each, found in zip(keyed, kept, strict=True) if found is None]
    count = len({key for key, _ in todo})
    ready = {each.print.path: each for each in kept if each is not None}
    painted = set()
    for each in ready_prints(todo, cache, world.read, workers):
        ready[each.print.path] = each
        painted.add(each.key)
        progress(len(painted), count)
    copies, copy_keys = copied(plan.outputs, root, cache)
    prints = [ready[output.path] for _, output in keyed]
    files: dict[str, Path | bytes] = {**copies, **_data(plan), **{each.print.path: each.file for each in prints}}
    problems = [found for each in prints for found in each.problems]
    bundles, bundle_keys = bundled(plan.outputs, files, cache)
    files.update(bundles)
    keys = {each.key for each in prints}
    in_use = frozenset(found for key in keys for found in cache_keys(key)) | bundle_keys | copy_keys
    codes = sum(1 for each in prints for _ in symbols(each.print.sheet))
    return Made(files, in_order(problems), in_use, count, len(keys) - count, codes)


def _data(plan: Plan) -> dict[str, bytes]:
    """The outputs that are bytes already."""
    return {output.path: output.content for output in plan.outputs if isinstance(output, Data)}


def counts(plan: Plan) -> Counter[str]:
    """How many pages, sheets of each format, copies and data files a plan holds, by "page", "png", "pdf", …."""
    return Counter(map(_sort_of, plan.outputs))


def _sort_of(output: Output) -> str:
    if isinstance(output, Print):
        return output.format
    return type(output).__name__.lower()
