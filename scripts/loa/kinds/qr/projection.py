"""The projection page of a code: the symbol as large as the screen or the sheet of paper allows, and nothing else.

In: a code with its symbol, library, world. Out: Data, one standalone HTML file. Not here: the files to download
(sheet.py).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from importlib.resources import files
from string import Template

from loa.kind import Data
from loa.kinds.qr.record import PICTURES, Qr
from loa.model.library import Library
from loa.pages.policy import with_hashes
from loa.sheet.code import Code
from loa.sheet.marks import Fill, Mark, Picture, Squares
from loa.world import World

NAME = "chieu.html"
_PUBLISHED = "../../hinh/"
"""Where the site passes its pictures on, seen from here."""


def projection_page(qr: Qr, symbol: Code, library: Library, world: World) -> Data:
    """The page to project or to print on A4."""
    brand, draft = library.site.brand, qr.draft_reason(library, world.base_url)
    text = Template(files("loa.kinds.qr").joinpath("projection.html").read_text(encoding="utf-8")).substitute(
        title=html.escape(f"Mã {qr.code}: {qr.title}"),
        heading=html.escape(qr.title),
        symbol=symbol_svg(symbol, f"Mã QR {qr.code}"),
        typed=html.escape(qr.typed_address(library, world.base_url)).replace("/", "/<wbr>"),
        code=qr.code,
        owner=html.escape(library.resolve(qr.owner).title),
        draft=f'<p class="draft">DỰ THẢO: {html.escape(draft)}</p>' if draft else "",
        ink=brand.ink,
        alert=brand.alert,
    )
    return Data(f"{Qr.FOLDER}/{qr.id}/{NAME}", with_hashes(text).encode(), library.file(qr))


def symbol_svg(symbol: Code, alt: str) -> str:
    """A symbol with its quiet zone as an SVG element, a module one unit wide; pictures are fetched from the site."""
    side = symbol.modules / symbol.side_share
    drawn = "".join(_element(mark) for mark in symbol.marks(0, 0, side, "#fff"))
    return (
        f'<svg class="symbol" viewBox="0 0 {_number(side)} {_number(side)}" role="img" aria-label="{html.escape(alt)}" '
        f'shape-rendering="crispEdges">{drawn}</svg>'
    )


def _element(mark: Mark) -> str:
    """A mark of a symbol: ground, modules, each run of dark ones one rectangle, or a picture."""
    match mark:
        case Fill(x, y, width, height, colour):
            return f'<rect {_box(x, y, width, height)} fill="{colour}"/>'
        case Squares(x, y, _, rows):
            at_x, at_y = round(x), round(y)
            path = "".join(f"M{at_x + column} {at_y + row}h{run}v1h-{run}z" for column, row, run in _dark_runs(rows))
            return f'<path d="{path}"/>'
        case Picture(x, y, width, height, file):
            return (
                f'<image {_box(x, y, width, height)} href="{html.escape(_PUBLISHED + file.removeprefix(PICTURES))}"/>'
            )
    raise AssertionError(mark)


def _dark_runs(rows: Iterable[str]) -> Iterator[tuple[int, int, int]]:
    """(column, row, length) of dark modules side by side."""
    for number, row in enumerate(rows):
        for run in re.finditer("1+", row):
            yield run.start(), number, len(run[0])


def _box(x: float, y: float, width: float, height: float) -> str:
    return f'x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" height="{_number(height)}"'


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")
