"""What a layout is: a function from a poster's words and a format to marks.

In: nothing. Out: Draw, Drawings. Not here: the layouts themselves (big_qr.py, message.py, …), which there are
(__init__.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Composition, Format
from loa.kinds.poster.setting import Misfit
from loa.sheet.marks import Mark
from loa.world import Measure

Draw = Callable[[Content, Format, Measure], tuple[Mark, ...] | Misfit]
"""The marks, or the text that stands in the way."""

Drawings = Mapping[Composition, Draw]
"""The compositions that a layout is good at."""
