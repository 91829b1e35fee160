"""Recall: work on records is not done again while everything that it asked after is as it was.

In: a library, a world, what was worked out before. Out: results, as if worked out anew; why each had to be.
Not here: where memory is kept between runs (build/memory.py), what the work is (kinds/).

A piece of work is pure but for what it asks the library and the world. So it is enough to write the questions down with
the answers they got: while the answers stay the same, so does the result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

from loa.model.library import Library
from loa.model.memory import Memory, Piece, Question
from loa.model.record import Record
from loa.model.watched import Answers, Watched, WatchedWorld
from loa.world import World

Work = Callable[[Library, World], Iterable[Any]]
NEW: Question = ("new",)
"""Instead of a question: the work was never done before, or with another version of Loa."""


class Recall:
    """Does pieces of work on one library and world, or remembers what they gave.

    Shape: `done` names the pieces that had to be worked out, each with the first question whose answer had changed.
    """

    def __init__(self, library: Library, world: World, memory: Memory | None = None) -> None:
        self._library = library
        self._world = world
        self._memory = memory
        self._answers = Answers(library, world)
        self.done: dict[str, Question] = {}

    def __call__(self, name: str, work: Work, record: Record | None = None) -> tuple[Any, ...]:
        """What the work gives; `name` tells it from all other work, `record` is what the work knows without asking."""
        if self._memory is None:
            return tuple(work(self._library, self._world))
        piece = self._memory.get(name)
        changed = NEW if piece is None else self._changed(piece)
        if piece is not None and changed is None:
            return piece.result
        self.done[name] = changed or NEW
        heard: dict[Question, None] = {("entry", record.KIND, record.id): None} if record else {}
        result = tuple(work(Watched(self._library, heard), WatchedWorld(self._world, heard)))
        self._memory.put(name, Piece(tuple((question, self._answers[question]) for question in heard), result))
        return result

    def of_text(self, name: str, text: str, work: Callable[[str], tuple[Any, ...]]) -> tuple[Any, ...]:
        """What work that depends on nothing but a text gives."""
        if self._memory is None:
            return work(text)
        answers = ((("text", name), sha256(text.encode()).hexdigest()),)
        piece = self._memory.get(name)
        if piece is None or piece.answers != answers:
            piece = Piece(answers, work(text))
            self._memory.put(name, piece)
        return piece.result

    def _changed(self, piece: Piece) -> Question | None:
        """The first question that is answered otherwise today."""
        return next((question for question, answer in piece.answers if self._answers[question] != answer), None)
