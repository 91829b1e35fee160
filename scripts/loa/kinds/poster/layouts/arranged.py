"""Which arrangement a format asks for.

In: a scene, the words of both fields. Out: the marks; TooLongError for a text that is too long. Not here: the
arrangements (upright.py, parted.py, standee.py, strip.py), the words (big_qr.py, message.py, …).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from loa.kinds.poster.formats import Composition
from loa.kinds.poster.layouts.fields import Fields
from loa.kinds.poster.layouts.parted import level_marks
from loa.kinds.poster.layouts.scene import Scene
from loa.kinds.poster.layouts.standee import standee_marks
from loa.kinds.poster.layouts.strip import strip_sentence_marks
from loa.kinds.poster.layouts.upright import upright_marks
from loa.sheet.marks import Mark

_ARRANGEMENTS: Mapping[Composition, Callable[[Scene, Fields], tuple[Mark, ...]]] = {
    "tall": upright_marks,
    "story": upright_marks,
    "side": level_marks,
    "wide": level_marks,
    "standee": standee_marks,
    "banner": strip_sentence_marks,
}


def arranged_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """The sheet, arranged as its format asks."""
    return _ARRANGEMENTS[scene.form.composition](scene, fields)
