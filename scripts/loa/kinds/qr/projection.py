"""The projection page of a code: the symbol as large as the screen or the sheet of paper allows, and nothing else.

In: a code, library, world. Out: Data, one standalone HTML file. Not here: the files to download (sheet.py).
"""

from __future__ import annotations

import html
from importlib.resources import files
from string import Template

from loa.kind import Data
from loa.kinds.qr.record import Qr
from loa.model.library import Library
from loa.sheet.qr import QUIET_MODULES, qr_rows
from loa.world import World

NAME = "chieu.html"


def projection_page(qr: Qr, library: Library, world: World, master: str | None) -> Data:
    """The page to project or to print on A4; `master` is the received picture's name beside it, if there is one."""
    brand, draft = library.site.brand, qr.draft_reason(library, world.base_url)
    alt = html.escape(f"Mã QR {qr.code}")
    drawn = symbol_svg(qr.payload(library, world.base_url), alt)
    text = Template(files("loa.kinds.qr").joinpath("projection.html").read_text(encoding="utf-8")).substitute(
        title=html.escape(f"Mã {qr.code}: {qr.title}"),
        heading=html.escape(qr.title),
        symbol=f'<img class="symbol" src="{html.escape(master)}" alt="{alt}">' if master else drawn,
        typed=html.escape(qr.typed_address(library, world.base_url)).replace("/", "/<wbr>"),
        code=qr.code,
        owner=html.escape(library.resolve(qr.owner).title),
        draft=f'<p class="draft">DỰ THẢO: {html.escape(draft)}</p>' if draft else "",
        ink=brand.ink,
        alert=brand.alert,
    )
    return Data(f"{Qr.FOLDER}/{qr.id}/{NAME}", text.encode(), library.file(qr))


def symbol_svg(payload: str, alt: str) -> str:
    """A symbol with its quiet zone as an SVG element, each run of dark modules one rectangle."""
    rows = qr_rows(payload)
    side = len(rows) + 2 * QUIET_MODULES
    runs = []
    for y, row in enumerate(rows):
        x = 0
        for run in row.replace("01", "0 1").replace("10", "1 0").split():
            if run[0] == "1":
                runs.append(f"M{x + QUIET_MODULES} {y + QUIET_MODULES}h{len(run)}v1h-{len(run)}z")
            x += len(run)
    path = f'<path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{"".join(runs)}"/>'
    return (
        f'<svg class="symbol" viewBox="0 0 {side} {side}" role="img" aria-label="{alt}" '
        f'shape-rendering="crispEdges">{path}</svg>'
    )
