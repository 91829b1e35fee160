"""Pictures: what of a letter's pictures may be taken out of it, and what may not.

In: a Story and its chunks. Out: pictures with their sort. Not here: writing them to content/hinh/ (cli/).

A picture where the letter is signed may be a seal or a signature; those are never copied.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loa.editing.letters.blocks import Story
from loa.editing.letters.chunks import Chunk

_SIGNED = re.compile(r"^\W*(?:Nơi nhận\b|(?:TM|T/M|KT|TL|TUQ|Q)\s*\.\s*[A-ZĐ])|^\W*(?:BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC)\W*$")
_STARTS = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff", "webp": b"RIFF"}
"""How the files begin that a page can show."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of the letter: what Word says of it, its bytes, and whether it stands where the letter is signed."""

    words: str
    data: bytes
    ending: str
    signed: bool

    @property
    def can_be_taken(self) -> bool:
        """Whether it may be copied, and a page can show it."""
        return not self.signed and self.ending in _STARTS and self.data.startswith(_STARTS[self.ending])


def shown_pictures(story: Story, chunks: Sequence[Chunk]) -> tuple[Shown, ...]:
    """The pictures in order; all that follow the first line of the signatures stand among them."""
    signed = [chunk.number for chunk in chunks if any(map(_SIGNED.match, chunk.lines))]
    ends = min((number for number in signed if number), default=None)
    return tuple(
        Shown(picture.words, picture.data, picture.ending, ends is not None and picture.number >= ends)
        for picture in story.pictures
    )
