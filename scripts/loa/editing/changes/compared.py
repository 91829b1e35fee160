"""Compared: everything that one state of the site does otherwise than another: records, pages, posters, codes, duties.

In: two looked-through sites, what tells how a sheet looks. Out: Changes. Not here: sentences (told.py), pictures
(pictures.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from loa.editing.changes.records import Fate, RecordChange, record_changes
from loa.kind import Copy, Data, Page, Print
from loa.kinds.poster.record import Poster
from loa.kinds.print.affected import Touched, touched
from loa.kinds.qr.record import Qr
from loa.model.ledger import Issued, Ledger
from loa.model.library import Library
from loa.model.owing import OwedState, Standing
from loa.site.boards.duties import letter_boards
from loa.site.check import Checked
from loa.site.plan import Plan, address
from loa.world import World

LookOf = Callable[[Print, World], str]
"""What differs between any two sheets that look different."""
_DONE = (OwedState.DONE, OwedState.LATE)


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page; `own` when a record of it was changed itself, else it follows others (listings, boards, …)."""

    fate: Fate
    address: str
    title: str
    own: bool


@dataclass(frozen=True, slots=True)
class LookChange:
    """A poster whose picture looks otherwise; one of the two is None where it is new or gone."""

    poster: Poster
    before: Print | None
    after: Print | None


@dataclass(frozen=True, slots=True)
class CodeChange:
    """A code of the ledger: new, or with another target, payload or state."""

    before: Issued | None
    after: Issued | None

    @property
    def is_repointed(self) -> bool:
        """Whether people who scan it end elsewhere than before: the gravest change there is."""
        old, new = self.before, self.after
        return old is not None and (new is None or (old.target, old.payload) != (new.target, new.payload))


@dataclass(frozen=True, slots=True)
class Changes:
    """All that is different. Shape: `proved` and `unproved` are duties of single units; `prints` hang now."""

    records: tuple[RecordChange, ...]
    pages: tuple[PageChange, ...]
    files_gone: tuple[str, ...]
    looks: tuple[LookChange, ...]
    codes: tuple[CodeChange, ...]
    proved: tuple[Standing, ...]
    unproved: tuple[Standing, ...]
    prints: tuple[Touched, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is different."""
        return not any(
            (self.records, self.pages, self.files_gone, self.looks, self.codes, self.proved, self.unproved, self.prints)
        )


def changes(before: Checked, after: Checked, look_of: LookOf) -> Changes:
    """What the second does otherwise than the first.

    Raises: ValueError when one of them has no library or world: then nothing can be compared.
    """
    if before.library is None or before.world is None or after.library is None or after.world is None:
        raise ValueError("a site that cannot be read cannot be compared")
    old, new = before.library, after.library
    records = record_changes(old, new)
    proved, unproved = _duties(old, new, after.world.today)
    return Changes(
        records,
        tuple(_pages(before.plan, after.plan, {change.file for change in records})),
        tuple(_files_gone(before.plan, after.plan)),
        tuple(_looks(before, after, look_of)),
        tuple(_codes(_ledger(old), _ledger(new))),
        proved,
        unproved,
        _prints(old, new, records),
    )


def _pages(before: Plan, after: Plan, files: set[str]) -> Iterator[PageChange]:
    old = {address(page): page for page in before.outputs if isinstance(page, Page)}
    new = {address(page): page for page in after.outputs if isinstance(page, Page)}
    for where in sorted({*old, *new}):
        was, now = old.get(where), new.get(where)
        if was == now:
            continue
        page = now or was
        assert page is not None
        fate = Fate.NEW if was is None else Fate.GONE if now is None else Fate.CHANGED
        yield PageChange(fate, where.removesuffix("index.html"), page.title, page.edit in files)


def _files_gone(before: Plan, after: Plan) -> Iterator[str]:
    """The addresses of pictures, papers and data that are there no more."""
    there = {address(output) for output in after.outputs}
    wanted = (Print, Copy, Data)
    yield from sorted(
        where for output in before.outputs if isinstance(output, wanted) and (where := address(output)) not in there
    )


def _looks(before: Checked, after: Checked, look_of: LookOf) -> Iterator[LookChange]:
    assert before.library
    assert after.library
    old, new = _thumbnails(before), _thumbnails(after)
    for path in sorted({*old, *new}):
        was, now = old.get(path), new.get(path)
        poster = (now or was or ("", None))[1]
        assert isinstance(poster, Poster)
        sheets = (was[0] if was else None, now[0] if now else None)
        same = was and now and _look(was[0], before, look_of) == _look(now[0], after, look_of)
        if not same:
            yield LookChange(poster, *sheets)


def _look(sheet: Print, seen: Checked, look_of: LookOf) -> str:
    assert seen.world
    return look_of(sheet, seen.world)


def _thumbnails(seen: Checked) -> Mapping[str, tuple[Print, Poster]]:
    """The small picture of each poster by its address: it shows all that the poster says."""
    assert seen.library
    posters = {one.thumbnail: one for one in seen.library.of(Poster.KIND) if isinstance(one, Poster)}
    prints = (output for output in seen.plan.outputs if isinstance(output, Print) and output.path in posters)
    return {output.path: (output, posters[output.path]) for output in prints}


def _ledger(library: Library) -> Ledger:
    """Every code that sheets of this site carry: its own, and those that other sites keep."""
    kept = (qr for qr in library.of(Qr.KIND) if isinstance(qr, Qr) and qr.kept_at)
    others = (
        Issued(qr.code, qr.id, "", qr.kept_at or "", qr.recorded_target(library), qr.issued.isoformat(), qr.state)
        for qr in kept
    )
    return Ledger((*(library.ledger.lines if library.ledger else ()), *others))


def _codes(before: Ledger, after: Ledger) -> Iterator[CodeChange]:
    for code in sorted({*before.by_code, *after.by_code}):
        was, now = before.by_code.get(code), after.by_code.get(code)
        if was is None or now is None or was.values() != now.values():
            yield CodeChange(was, now)


def _duties(before: Library, after: Library, today: date) -> tuple[tuple[Standing, ...], tuple[Standing, ...]]:
    """(duties that are proved now and were not, duties that were proved and are not)."""
    old, new = _standings(before, today), _standings(after, today)
    proved = [one for key, one in new.items() if one.state in _DONE and _state(old.get(key)) not in _DONE]
    lost = [one for key, one in old.items() if one.state in _DONE and _state(new.get(key)) not in _DONE]
    return tuple(proved), tuple(lost)


def _standings(library: Library, today: date) -> dict[tuple[str, str, str], Standing]:
    laid = [one for board in letter_boards(library, today) for one in board.all]
    return {(each.document.id, each.duty.id, each.unit.id): each for one in laid for each in one.standings}


def _state(standing: Standing | None) -> OwedState | None:
    return standing.state if standing else None


def _prints(before: Library, after: Library, records: Iterable[RecordChange]) -> tuple[Touched, ...]:
    """The hanging sheets that the change reaches, by the records as they were: that is what hangs."""
    changed = [change.record for change in records if change.fate is not Fate.NEW and change.record.KIND != "print"]
    known = [record for record in changed if before.get(record.KIND, record.id) is not None]
    still = {row.id for row in after.of("print")}
    return tuple(one for one in touched(before, known) if one.printed.id in still and _hangs(after, one.printed.id))


def _hangs(library: Library, name: str) -> bool:
    row = library.get("print", name)
    return row is not None and bool(getattr(row, "hangs", False))
