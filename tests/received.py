"""Pictures of QR symbols as other bodies send them: in their own colours, with their own borders.

In: a payload and a look. Out: PNG bytes. Not here: what is done with them.
"""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from loa.sheet.qr import qr_rows


def received(
    payload: str,
    *,
    module_px: int = 8,
    quiet: float = 4,
    dark: str = "#000000",
    light: str = "#FFFFFF",
    border: str | None = None,
    size: tuple[int, int] | None = None,
) -> bytes:
    """A symbol with so many modules of light around it, perhaps a frame around that, on a picture of that size."""
    rows, space = qr_rows(payload, "M"), round(quiet * module_px)
    side = len(rows) * module_px + 2 * space
    symbol = Image.new("RGB", (side, side), light)
    draw = ImageDraw.Draw(symbol)
    for y, row in enumerate(rows):
        for x, module in enumerate(row):
            if module == "1":
                left, top = space + x * module_px, space + y * module_px
                draw.rectangle((left, top, left + module_px - 1, top + module_px - 1), fill=dark)
    frame = 3 * module_px if border else 0
    whole = Image.new("RGB", size or (side + 2 * frame, side + 2 * frame), border or light)
    whole.paste(symbol, ((whole.width - side) // 2, (whole.height - side) // 2))
    out = io.BytesIO()
    whole.quantize(8).save(out, "PNG", optimize=True)
    return out.getvalue()
