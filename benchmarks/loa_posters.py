"""Loa's own way from a site's records to painted posters, as one process that starts, paints and ends.

In: a corpus folder (poster_corpus.py), which posters, a format, a resolution. Out: files in a folder. Not here: the
same work by other tools (peers/), timing (pairs.py).

Nothing is skipped: records are read and checked by the strict reader, sheets are set and measured against the rules,
every code is read back from the finished file, and the cache starts empty.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from loa.build.cache import Cache
from loa.build.prints import print_key, ready_prints
from loa.build.site_world import world_of
from loa.build.wishes import Workers
from loa.kind import Print
from loa.kinds import KINDS
from loa.kinds.poster.family import family
from loa.kinds.poster.formats import File, format_named
from loa.kinds.poster.page import format_prints
from loa.kinds.poster.per_unit import unit_prints
from loa.kinds.poster.record import Poster
from loa.model.library import Library
from loa.model.read import library_read
from loa.source.folder import source_files
from loa.world import World

FORM = format_named("a4")
TODAY = date(2026, 11, 22)


def read_site(site: Path) -> tuple[Library, World]:
    """The corpus's records, and the world they are painted in.

    Raises: AssertionError when the corpus itself is not sound.
    """
    found, problems = source_files(site)
    read = library_read(found, [kind.record for kind in KINDS])
    assert read.library is not None
    assert not (*problems, *read.problems), (problems, read.problems)
    return read.library, world_of(site, today=TODAY)(read.library.site.address)


def prints(library: Library, world: World, count: int, units: bool, file: File) -> Iterator[Print]:
    """The first posters, or the first units' versions of the one poster that has them."""
    posters = [poster for poster in library.of(Poster.KIND) if isinstance(poster, Poster)]
    if not units:
        for poster in [poster for poster in posters if not poster.units][:count]:
            yield from format_prints(poster, FORM, (file,), library, world)
        return
    whole = family(next(poster for poster in posters if poster.units), library, world)
    for unit in whole.units[:count]:
        yield from unit_prints(whole, unit, ((FORM, file),), library, world)


def main() -> None:
    """Paints what the command line asks for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--units", action="store_true", help="the units' versions of one poster, not different posters")
    parser.add_argument("--format", choices=("png", "pdf"), default="png")
    parser.add_argument("--dpi", type=int, default=150)
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args()
    library, world = read_site(asked.corpus / "site")
    file = File(f"a4.{asked.format}", asked.format, asked.dpi, "")
    todo = (
        replace(each, path=f"{number:04d}.{asked.format}")
        for number, each in enumerate(prints(library, world, asked.count, asked.units, file))
    )
    keyed = ((print_key(each, world.read), each) for each in todo)
    asked.out.mkdir(parents=True, exist_ok=True)
    count = 0
    with tempfile.TemporaryDirectory(dir=asked.out.parent) as folder:
        for each in ready_prints(keyed, Cache(Path(folder)), world.read, Workers(asked.processes)):
            assert not each.problems, each.problems
            shutil.copyfile(each.file, asked.out / each.print.path)
            count += 1
    assert count == asked.count, f"{count} of {asked.count} posters can be set"


if __name__ == "__main__":
    main()
