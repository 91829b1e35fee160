"""Strips the print faces of their hinting: instructions for coarse screens that no poster needs.

In: scripts/loa/paint/faces/*.ttf, as they came or as this script left them. Out: the same files without hinting, the
same bytes every time. Not here: the web fonts (webfonts.py), the faces' origin (faces/NOTICE).

Letters then have the same outline in PNG as in PDF, text is drawn three to nine times faster and the files are a third
smaller; advance widths stay what they were. Needs fontTools (among the development requirements):
`python scripts/faces.py`, or with `--check` to tell whether the committed files are what this script leaves.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from fontTools.ttLib import TTFont, newTable  # type: ignore[import-untyped]  # fontTools carries no types
from fontTools.ttLib.tables.ttProgram import Program  # type: ignore[import-untyped]  # fontTools carries no types

FACES = Path(__file__).resolve().parent / "loa" / "paint" / "faces"

HINTING = ("fpgm", "prep", "cvt ", "hdmx", "VDMX", "LTSH")

IDLE = bytes((0xB0, 0x00, 0x21)) * 3
"""PUSHB[1] 0, POP, three times. FreeType hints by guesswork what has a program of 7 bytes or fewer, and leaves alone
what has a longer one, even if that does nothing."""

LIMITS = ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxSizeOfInstructions")


def stripped(data: bytes) -> bytes:
    """The face without hinting."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False, recalcBBoxes=False)
    for table in HINTING:
        if table in font:
            del font[table]
    font["glyf"].removeHinting()
    for limit in LIMITS:
        setattr(font["maxp"], limit, 0)
    font["maxp"].maxZones, font["maxp"].maxStackElements = 2, 1
    font["prep"] = newTable("prep")
    font["prep"].program = Program()
    font["prep"].program.fromBytecode(IDLE)
    out = io.BytesIO()
    font.save(out, reorderTables=True)
    return out.getvalue()


def main(arguments: list[str]) -> int:
    """Writes the faces, or with --check names those that are not what this script leaves."""
    old = []
    for file in sorted(FACES.glob("*.ttf")):
        before = file.read_bytes()
        after = stripped(before)
        if after != before:
            old.append(file.name)
        if "--check" not in arguments:
            file.write_bytes(after)
    if "--check" in arguments and old:
        print("still hinted:", *old)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
