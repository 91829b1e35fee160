"""Writes the tiny pictures that test_demo.py compares with; run it after looking at the poster.

In: sheets/demo.py. Out: golden/demo.png, and the poster at full size in a folder named on the command line. Not here:
judging (your eyes).
"""

from __future__ import annotations

import sys
from pathlib import Path

from loa.paint.pdf import pdf_bytes
from loa.paint.png import png_bytes
from sheets.demo import demo_sheet


def unread(file: str) -> bytes:
    """The poster holds no picture."""
    raise AssertionError(file)


def write(folder: Path) -> None:
    """Writes the small picture into golden/ and the large ones into the folder."""
    (Path(__file__).parents[1] / "golden" / "demo.png").write_bytes(png_bytes(demo_sheet(), 30, unread))
    for name, mono in (("colour", False), ("mono", True)):
        sheet = demo_sheet(mono=mono)
        (folder / f"{name}.png").write_bytes(png_bytes(sheet, 150, unread))
        (folder / f"{name}.pdf").write_bytes(pdf_bytes(sheet, unread))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
