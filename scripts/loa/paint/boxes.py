"""The boxes of a PDF page that print shops cut by.

In: a one-page PDF, a Finish. Out: the same page with TrimBox and BleedBox. Not here: what is drawn (paint/pdf.py).
"""

from __future__ import annotations

import io

import pikepdf

from loa.sheet.finish import Finish
from loa.sheet.units import pt_from_mm


def boxed(data: bytes, finish: Finish) -> bytes:
    """The PDF with its MediaBox as page, the bleed inside it, the trimmed sheet inside that.

    Source: ISO 32000-2, 14.11.2. The streams stay as they are and the file's id comes from its content.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        page.bleedbox = _inside(page.mediabox, finish.room_mm)
        page.trimbox = _inside(page.mediabox, finish.border_mm)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, compress_streams=False, fix_metadata_version=False)
    return out.getvalue()


def _inside(box: pikepdf.Array, by_mm: float) -> pikepdf.Array:
    """A box drawn in on every side, to a ten-thousandth of a point."""
    left, bottom, right, top = (float(side) for side in box)
    by_pt = pt_from_mm(by_mm)
    return pikepdf.Array([round(side, 4) for side in (left + by_pt, bottom + by_pt, right - by_pt, top - by_pt)])
