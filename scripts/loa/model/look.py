"""Look: the picture files that a code's symbol is made with, or was received as.

In: a code that a phone can scan, the library it stands in. Out: plain names of files, the roles of codes with pictures.
Not here: what the files show (loa.world.Pictures), the symbol (sheet/code.py).
"""

from __future__ import annotations

from typing import NamedTuple, Protocol, runtime_checkable

from loa.model.library import Library
from loa.model.roles import Depicting, Scannable
from loa.model.values import Ref


@runtime_checkable
class Mastered(Protocol):
    """A code whose symbol was received as a picture, to be shown as it is and never drawn anew."""

    @property
    def master_file(self) -> str | None:
        """The picture, seen from the site's root; None for the codes that are drawn here."""
        ...


@runtime_checkable
class Emblazoned(Protocol):
    """A code with a logo in its middle."""

    @property
    def logo_picture(self) -> Ref | None:
        """The picture, None without one."""
        ...

    @property
    def logo_share(self) -> float:
        """How much of the symbol's width it takes."""
        ...


class Look(NamedTuple):
    """The received picture, or the logo with its share of the symbol's width."""

    master: str | None = None
    logo: str | None = None
    logo_share: float = 0.0


def look_of(code: Scannable, library: Library) -> Look | None:
    """The pictures of this code's symbol; None for most codes, which are drawn without any."""
    if isinstance(code, Mastered) and code.master_file:
        return Look(code.master_file)
    if not isinstance(code, Emblazoned) or code.logo_picture is None:
        return None
    picture = library.resolve(code.logo_picture)
    assert isinstance(picture, Depicting)
    return Look(None, picture.source, code.logo_share)
