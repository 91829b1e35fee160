"""Memory: what was worked out before, with what it depended on.

In: pieces of work by name. Out: the same pieces, later. Not here: doing the work (read.py, site/recall.py), keeping
memory between runs (build/memory.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

Question = tuple[str, ...]
"""("entry", kind, id), ("kind", kind), ("named", kind, id), ("all",), ("files",), ("ledger",), ("today",),
("base_url",), ("file", name) or, of one file alone, ("bytes", name)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of work that was done.

    Shape: `answers` pairs each question with the answer it got, a text that changes when the answer does; `result` is
    what the work gave.
    """

    answers: tuple[tuple[Question, str], ...]
    result: tuple[Any, ...]


class Memory(Protocol):
    """What was worked out before, by name."""

    def get(self, name: str) -> Piece | None:
        """The piece of that name, None when there is none."""
        ...

    def put(self, name: str, piece: Piece) -> None:
        """Keeps the piece, in place of any other of that name."""
        ...
