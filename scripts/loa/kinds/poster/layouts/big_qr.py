"""The big-code layout: what to do is scan, and everything leads there.

In: nothing. Out: DRAWINGS by composition. Not here: where things stand (big_qr_tall.py, big_qr_side.py).
"""

from __future__ import annotations

from loa.kinds.poster.layouts.big_qr_side import side_marks
from loa.kinds.poster.layouts.big_qr_tall import tall_marks
from loa.kinds.poster.layouts.draw import Drawings

DRAWINGS: Drawings = {"tall": tall_marks, "side": side_marks}
