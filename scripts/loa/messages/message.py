"""Message: how one code is told, and how the parts of a catalogue are joined.

In: dictionaries of messages, one per stage and language. Out: one catalogue. Not here: the sentences (parts/), filling
them in (render.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """One code's words.

    Shape: `title` is a heading of a few words. `sentence` says what is wrong, quoting what is written. `remedy` goes on
    after “Cách sửa:”, so it begins with a small letter; it shows a value that passes. `example` is a line or two of a
    file that pass, for the page that explains the code. Sentence and remedy hold {placeholders}, the Problem's args.
    """

    title: str
    sentence: str
    remedy: str
    example: str


def joined(*parts: Mapping[str, Message]) -> dict[str, Message]:
    """One catalogue of several, sorted by code.

    Raises: ValueError when two parts tell the same code.
    """
    catalogue: dict[str, Message] = {}
    for part in parts:
        doubled = catalogue.keys() & part.keys()
        if doubled:
            raise ValueError(f"told twice: {', '.join(sorted(doubled))}")
        catalogue.update(part)
    return dict(sorted(catalogue.items()))
