"""Handed out: the role of a record whose files go into the kits of its campaigns, besides posters and codes.

In: records. Out: the protocol to ask for with isinstance. Not here: who plays it (kinds/), kits (site/kit_handouts.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from loa.model.library import Library


@runtime_checkable
class HandedOut(Protocol):
    """A record whose files, those below its own page, go into the kits of its campaigns as they are."""

    @property
    def kit_folder(self) -> str:
        """The folder in a kit."""
        ...

    @property
    def kit_label(self) -> str:
        """What its files are, in Vietnamese."""
        ...

    def kit_draft(self, library: Library) -> bool:
        """Whether the files say that they may not be used yet."""
        ...
