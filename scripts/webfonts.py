"""Makes the web fonts: small WOFF2 subsets of the faces that posters are printed with.

In: scripts/loa/paint/faces/. Out: overrides/assets/fonts/*.woff2, the same bytes every time. Not here: the style sheet
that names them (overrides/assets/), the faces' origin (faces/NOTICE).

Needs fontTools and Brotli (both among the development requirements): `python scripts/webfonts.py`, or with `--check`
to tell whether the committed files are what this script makes.
"""

from __future__ import annotations

import io
import sys
import unicodedata
from itertools import product
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]  # fontTools carries no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # fontTools carries no types

ROOT = Path(__file__).resolve().parents[1]
FACES = ROOT / "scripts" / "loa" / "paint" / "faces"
FONTS = ROOT / "overrides" / "assets" / "fonts"

TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VIETNAMESE = {
    case(unicodedata.normalize("NFC", vowel + tone))
    for vowel, tone, case in product("aăâeêioôơuưyđ", TONES, (str.lower, str.upper))
    if len(unicodedata.normalize("NFC", vowel + tone)) == 1
}
LATIN = {chr(point) for point in (*range(0x20, 0x7F), *range(0xA0, 0x100))}
SIGNS = set("–—‘’‚“”„†•…‰‹›⁄€₫™−×≈≠≤≥\u2009\u200a\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b")
SANS = VIETNAMESE | LATIN | SIGNS
KHMER = {chr(point) for point in (*range(0x1780, 0x17F0), *range(0x17F0, 0x17FA), *range(0x19E0, 0x1A00))} | set(
    "\u00a0 \u200b\u200c\u200d\u25cc«»“”()!?.,:;-–0123456789"
)

SUBSETS = (
    ("BeVietnamPro-Regular.ttf", "be-vietnam-pro-400.woff2", SANS),
    ("BeVietnamPro-SemiBold.ttf", "be-vietnam-pro-600.woff2", SANS),
    ("BeVietnamPro-ExtraBold.ttf", "be-vietnam-pro-800.woff2", SANS),
    ("NotoSansKhmer-Regular.ttf", "noto-sans-khmer-400.woff2", KHMER),
    ("NotoSansKhmer-Bold.ttf", "noto-sans-khmer-700.woff2", KHMER),
)


def web_font(face: Path, letters: set[str]) -> bytes:
    """The face with these letters only, as WOFF2; times inside stay those of the face."""
    options = Options(flavor="woff2", hinting=False, layout_features=["*"], name_IDs=["*"], notdef_outline=True)
    font = TTFont(face, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=map(ord, letters))
    subsetter.subset(font)
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out, reorderTables=True)
    return out.getvalue()


def main(arguments: list[str]) -> int:
    """Writes the fonts, or with `--check` compares them; 0 when all is well."""
    stale = []
    FONTS.mkdir(parents=True, exist_ok=True)
    for face, name, letters in SUBSETS:
        made, file = web_font(FACES / face, letters), FONTS / name
        if "--check" in arguments:
            if not file.exists() or file.read_bytes() != made:
                stale.append(name)
            continue
        file.write_bytes(made)
        print(f"{name}: {len(made) / 1024:.1f} KiB")
    for text in FACES.glob("OFL-*.txt"):
        target = FONTS / text.name
        if "--check" not in arguments:
            target.write_bytes(text.read_bytes())
        elif not target.exists() or target.read_bytes() != text.read_bytes():
            stale.append(text.name)
    if stale:
        print("not what scripts/webfonts.py makes: " + ", ".join(stale))
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
