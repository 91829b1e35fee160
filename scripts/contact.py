"""Paints contact sheets: every poster in every layout and format side by side, for a designer to look at.

In: the reference site. Out: PNG pages in build/posters/, one a poster: a row for each layout that its fields can fill.
Not here: files that leave the site (loa poster), judging them (tests/sheets/).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.kinds import KINDS
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout, Poster
from loa.kinds.poster.sheet import poster_sheet
from loa.model.library import Library
from loa.model.read import library_read
from loa.packs.adopted import site_files
from loa.paint.png import png_bytes
from loa.sheet.marks import Fill, Mark, Picture, Sheet, Words
from loa.sheet.mono import mono
from loa.world import World

DPI = 96
ROW_MM, GAP_MM, LABEL_MM = 92.0, 5.0, 7.0
WIDEST_MM = 200.0
GROUND, INK = "#8C8C8C", "#FFFFFF"


class Shown(NamedTuple):
    """One sheet on the page: its name, its size there, its picture."""

    name: str
    width_mm: float
    height_mm: float
    file: str


def contact_sheet(poster: Poster, library: Library, world: World, black: bool, held: dict[str, bytes]) -> Sheet:
    """The page of one poster; `held` receives the pictures that it names."""
    rows = [row for layout in Layout if (row := tuple(_row(poster, layout, library, world, black, held)))]
    width_mm = max(sum(each.width_mm + GAP_MM for each in row) for row in rows) + GAP_MM
    height_mm = sum(_height_mm(row) for row in rows) + GAP_MM
    return Sheet(width_mm, height_mm, GROUND, tuple(_marks(rows)), f"{poster.title}: {poster.id}")


def _row(
    poster: Poster, layout: Layout, library: Library, world: World, black: bool, held: dict[str, bytes]
) -> Iterator[Shown]:
    """The poster in one layout, in every format that it can be drawn in."""
    laid = poster.model_copy(update={"layout": layout})
    for form in offered(layout):
        sheet = poster_sheet(laid, form, library, world)
        if not isinstance(sheet, Sheet):
            codes = sorted({problem.code for problem in sheet})
            if codes != ["P307"]:
                print(f"  {poster.id}: {layout} {form.name}: {', '.join(codes)}", file=sys.stderr)
            continue
        width_mm, height_mm = _size_mm(form)
        file = f"{layout}-{form.name}.png"
        dpi = max(1, round(DPI * width_mm / form.width_mm))
        held[file] = png_bytes(mono(sheet) if black else sheet, dpi, world.read)
        yield Shown(f"{layout} · {form.name}", width_mm, height_mm, file)


def _size_mm(form: Format) -> tuple[float, float]:
    """How large a format stands on the page: as high as the row unless that makes it too wide."""
    share = min(ROW_MM / form.height_mm, WIDEST_MM / form.width_mm)
    return form.width_mm * share, form.height_mm * share


def _height_mm(row: Sequence[Shown]) -> float:
    return GAP_MM + LABEL_MM + max(each.height_mm for each in row)


def _marks(rows: Sequence[Sequence[Shown]]) -> Iterator[Mark]:
    y_mm = 0.0
    for row in rows:
        x_mm, top_mm = GAP_MM, y_mm + GAP_MM + LABEL_MM
        for each in row:
            yield Words(x_mm, top_mm - 2, each.name, "sans-600", 9, INK)
            yield Fill(x_mm, top_mm, each.width_mm, each.height_mm, "#FFFFFF")
            yield Picture(x_mm, top_mm, each.width_mm, each.height_mm, each.file, each.name)
            x_mm += each.width_mm + GAP_MM
        y_mm += _height_mm(row)


def main(argv: Sequence[str] | None = None) -> int:
    """Writes the pages of the posters named, of all when none is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*", metavar="ID", help="posters to show (default: all)")
    parser.add_argument("--mono", action="store_true", help="show the black-and-white versions")
    parser.add_argument("--base-url", metavar="URL", help="an address of your own: shows approved posters undrafted")
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path("build/posters"))
    arguments = parser.parse_args(argv)
    root = site_root(Path())
    found = site_files(root)
    library = library_read(found.files, [kind.record for kind in KINDS], packs=found.packs).library
    assert library is not None, "content/site.yml cannot be read"
    world = world_of(root, arguments.base_url)(library.site.address)
    arguments.out.mkdir(parents=True, exist_ok=True)
    for poster in library.of(Poster.KIND):
        if isinstance(poster, Poster) and (not arguments.ids or poster.id in arguments.ids):
            held: dict[str, bytes] = {}
            page = contact_sheet(poster, library, world, arguments.mono, held)
            file = arguments.out / f"{poster.id}{'-den-trang' if arguments.mono else ''}.png"
            file.write_bytes(png_bytes(page, DPI, held.__getitem__))
            print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
