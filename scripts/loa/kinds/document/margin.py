"""Notes in the margin of a letter: what its old words are called today.

In: a paragraph of the letter, the changes of words that hold. Out: the paragraph with its old words marked, the notes.
Not here: the letter's HTML (letter.py), which texts may hold old words at all (kinds/term/).
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from datetime import date

from loa.model.renaming import OldWordFinder, Renaming

START, END = "\x02", "\x03"
"""Around marked words; no text of an officer's holds these characters (source/text.py)."""


class Margin:
    """The notes of one letter: each change of words is told once, beside the first place where it matters."""

    def __init__(self, renamings: Iterable[Renaming], today: date) -> None:
        """Only changes that hold on this day and say what follows."""
        self._finder = OldWordFinder(each for each in renamings if each.new and each.holds(today))
        self._told: set[str] = set()

    def noted(self, paragraph: str) -> tuple[str, tuple[str, ...]]:
        """(the paragraph with START and END around what is told of, the notes as HTML)."""
        parts: list[str] = []
        notes: list[str] = []
        last = 0
        for found in self._finder.found(paragraph):
            if found.renaming.key in self._told:
                continue
            self._told.add(found.renaming.key)
            said = paragraph[found.start : found.end]
            parts += [paragraph[last : found.start], START, said, END]
            notes.append(_note(said, found.renaming))
            last = found.end
        return "".join([*parts, paragraph[last:]]), tuple(notes)


def _note(said: str, renaming: Renaming) -> str:
    """The note as a sentence: “mức độ 4”: nay gọi là toàn trình (từ 15/8/2022); a letterhead's capitals are lowered."""
    shown = next((word for word in renaming.old if word.upper() == said), said)
    words = html.escape(" ".join(shown.split()), quote=False)
    now = html.escape(renaming.now or "", quote=False)
    verb = "nay là" if renaming.is_of_a_unit else "nay gọi là"
    since = f" (từ {renaming.since.in_table})" if renaming.since else ""
    return f"“{words}”: {verb} {now}{since}."
