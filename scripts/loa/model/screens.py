"""Screens: what a record has to be shown with on phones and beside links, and how its picture reads aloud.

In: records. Out: a role and what it gives. Not here: who plays it (kinds/*/record.py), how pictures are drawn.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol, runtime_checkable


class ScreenPicture(NamedTuple):
    """A picture made for screens.

    Shape: `path` in the finished site, below the site's address; `name` is the format's own: "vuong", "the-lien-ket".
    """

    path: str
    name: str
    label: str
    width_px: int
    height_px: int


@runtime_checkable
class OnScreens(Protocol):
    """A record with pictures to post."""

    @property
    def screen_pictures(self) -> tuple[ScreenPicture, ...]:
        """The pictures, the usual formats first; none when it was made for paper only."""
        ...

    @property
    def posting_alt(self) -> str:
        """All that the pictures say but their small print, on one line, for people who do not see them."""
        ...
