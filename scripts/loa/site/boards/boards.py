"""All boards of a site on one day: the one computation that every page, table, picture and report is told from.

In: a library, a day. Out: Boards. Not here: how they are counted (duties.py, coverage.py) and told (tables.py, …).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loa.model.library import Library
from loa.site.boards.coverage import Matrix, audience_matrices, strand_matrices
from loa.site.boards.duties import Laid, LetterBoard, letter_boards
from loa.site.boards.gaps import Gap, gaps


@dataclass(frozen=True, slots=True)
class Boards:
    """What is counted of a site.

    Shape: `letters` hold every duty; `audiences` and `strands` are matrices by campaign; `gaps` name what units lack.
    """

    today: date
    letters: tuple[LetterBoard, ...]
    audiences: tuple[Matrix, ...]
    strands: tuple[Matrix, ...]
    gaps: tuple[Gap, ...]

    @property
    def quotas(self) -> tuple[Laid, ...]:
        """The duties with a quota."""
        return tuple(laid for board in self.letters for laid in board.all if laid.duty.quota)


def boards(library: Library, today: date) -> Boards:
    """All boards, letters oldest first, campaigns by id."""
    letters = tuple(letter_boards(library, today))
    return Boards(
        today,
        letters,
        tuple(audience_matrices(library, letters)),
        tuple(strand_matrices(library, letters)),
        tuple(gaps(letters)),
    )
