"""How long reading a poster's code back takes, as a share of painting the poster.

In: a corpus, how many posters. Out: JSON: for each format, poster by poster, milliseconds of painting and of
reading back. Not here: whole processes (pairs.py).
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from loa_posters import FORM, prints, read_site

from loa.kinds.poster.formats import File
from loa.paint.painter import file_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.marks import Sheet
from loa.world import World

KINDS = (("png", 150), ("png", 300), ("pdf", 0))


def main() -> None:
    """Paints each poster and reads it back, after one for warming up."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--count", type=int, default=20)
    asked = parser.parse_args()
    library, world = read_site(asked.corpus / "site")
    file = File(f"{FORM.name}.png", "png", 150, "")
    sheets = [each.sheet for each in prints(library, world, asked.count, units=False, file=file)]
    found: dict[str, list[tuple[float, float]]] = {}
    for kind, dpi in KINDS:
        took = [_took_ms(sheet, kind, dpi, world) for sheet in (sheets[0], *sheets)]
        found[f"{kind} {dpi}" if dpi else kind] = took[1:]
    print(json.dumps(found))


def _took_ms(sheet: Sheet, kind: str, dpi: int, world: World) -> tuple[float, float]:
    """(milliseconds of painting, milliseconds of reading the code back).

    Raises: AssertionError when the code does not read.
    """
    began_s = time.perf_counter()
    data = file_bytes(sheet, kind, dpi, world.read)
    painted_s = time.perf_counter()
    unread = unread_symbols(sheet, data, kind, dpi)
    read_s = time.perf_counter()
    assert not unread
    return 1000 * (painted_s - began_s), 1000 * (read_s - painted_s)


if __name__ == "__main__":
    main()
