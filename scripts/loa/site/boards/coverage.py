"""Coverage: what reaches whom in which form, and which content strands nothing tells of.

In: a library, the duty boards. Out: Matrix. Not here: units that lack something (gaps.py), tables (tables.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from loa.model.chain import Audience, Duty, MediaForm, Method
from loa.model.library import Library
from loa.model.material import Addressed, form_of, material_of
from loa.model.record import Record, references
from loa.model.values import Choice
from loa.site.boards.duties import LetterBoard


@runtime_checkable
class Stranded(Protocol):
    """A record of a form of its own that belongs to content strands of its campaign."""

    @property
    def form(self) -> MediaForm:
        """Its form."""
        ...

    @property
    def strands(self) -> tuple[str, ...]:
        """References "campaign-id#strand-id"."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What letters ask for: certain rows in certain columns; rows or columns alone, wherever they meet others."""

    cells: frozenset[tuple[str, str]] = frozenset()
    rows: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Matrix:
    """How many records stand where a row and a column meet.

    Shape: `rows` and `columns` are (value, label); `made` is how many records were counted, each once however often
    it stands in the matrix; nothing where something is `wanted` is a gap, elsewhere it is none.
    """

    campaign: Record
    rows: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    counts: Mapping[tuple[str, str], int]
    wanted: Wanted
    made: int

    def count(self, row: str, column: str) -> int:
        """How many stand in one cell."""
        return self.counts.get((row, column), 0)

    def in_row(self, row: str) -> int:
        """How often the row is met."""
        return sum(self.count(row, column) for column, _ in self.columns)

    def in_column(self, column: str) -> int:
        """How often the column is met."""
        return sum(self.count(row, column) for row, _ in self.rows)

    @property
    def gaps(self) -> tuple[tuple[str, str], ...]:
        """What is wanted and not there, as (row, column); "" where any would do."""
        cells = ((row, column) for row, _ in self.rows for column, _ in self.columns)
        found = [cell for cell in cells if cell in self.wanted.cells and not self.count(*cell)]
        found += [(row, "") for row, _ in self.rows if row in self.wanted.rows and not self.in_row(row)]
        found += [("", one) for one, _ in self.columns if one in self.wanted.columns and not self.in_column(one)]
        return tuple(found)


def audience_matrices(library: Library, letters: Iterable[LetterBoard]) -> Iterator[Matrix]:
    """For each campaign that letters want people told of: audiences by forms."""
    boards = tuple(letters)
    for campaign in library.of("campaign"):
        duties = tuple(_duties(campaign, boards))
        wanted = _wanted(duties)
        counts: dict[tuple[str, str], int] = {}
        made = 0
        for record in material_of(campaign, library):
            form = form_of(record)
            audiences = record.audiences if form and isinstance(record, Addressed) else ()
            made += bool(audiences)
            for audience in audiences:
                key = (audience.value, form.value if form else "")
                counts[key] = counts.get(key, 0) + 1
        used = {*wanted.cells, *counts}
        rows = {*(row for row, _ in used), *wanted.rows}
        columns = {*(column for _, column in used), *wanted.columns}
        if rows and columns:
            yield Matrix(campaign, _labelled(Audience, rows), _labelled(MediaForm, columns), counts, wanted, made)


def _labelled(choices: type[Choice], used: set[str]) -> tuple[tuple[str, str], ...]:
    return tuple((each.value, each.label) for each in choices if each.value in used)


def _duties(campaign: Record, letters: Iterable[LetterBoard]) -> Iterator[Duty]:
    """What the letters of a campaign ask of media."""
    named = {reference.id for _, reference in references(campaign) if reference.target == "document"}
    for board in letters:
        if board.document.id in named or _names(board.document, campaign):
            yield from (laid.duty for laid in board.asked)


def _wanted(duties: Iterable[Duty]) -> Wanted:
    """Both named by one duty: each form for each audience; one of the two named alone: it in any way."""
    cells, rows, columns = set(), set(), set()
    for duty in duties:
        cells |= {(who.value, form.value) for who in duty.audiences for form in duty.forms}
        rows |= {who.value for who in duty.audiences if not duty.forms}
        columns |= {form.value for form in duty.forms if not duty.audiences}
    return Wanted(frozenset(cells), frozenset(rows), frozenset(columns))


def _names(record: Record, campaign: Record) -> bool:
    return any(reference.target == "campaign" and reference.id == campaign.id for _, reference in references(record))


def strand_matrices(library: Library, letters: Iterable[LetterBoard]) -> Iterator[Matrix]:
    """For each campaign with content strands: strands by the six ways of telling people."""
    boards = tuple(letters)
    columns = tuple((each.value, each.label) for each in Method)
    for campaign in library.of("campaign"):
        rows = tuple((name, str(getattr(strand, "title", name))) for name, strand in campaign.parts().items())
        counts: dict[tuple[str, str], int] = {}
        tagged = [
            record for record in material_of(campaign, library) if isinstance(record, Stranded) and record.strands
        ]
        for record in tagged:
            for strand in record.strands:
                key = (strand.partition("#")[2], record.form.method.value)
                counts[key] = counts.get(key, 0) + 1
        ways = frozenset(form.method.value for duty in _duties(campaign, boards) for form in duty.forms)
        if rows:
            wanted = Wanted(rows=frozenset(row for row, _ in rows), columns=ways)
            yield Matrix(campaign, rows, columns, counts, wanted, len(tagged))
