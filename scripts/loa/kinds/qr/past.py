"""What became of codes that were published: none taken out, none given to another, none changed in silence.

In: the ledger as it was and as it is. Out: Problems. Not here: asking Git (cli/git.py), agreement with the records
(ledger.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.model.ledger import Issued, Ledger
from loa.problems import Place, Problem, problem
from loa.source.folder import LEDGER

_OWNERS = ("qr", "unit")
_FACTS = ("payload", "target", "issued", "state")


def past_kept(before: Ledger, now: Ledger) -> Iterator[Problem]:
    """What has changed against an earlier ledger and may not, or not without saying why and who agreed."""
    last = max((line.row.line for line in now.lines if line.row), default=1)
    for old in before.lines:
        new = now.by_code.get(old.code)
        if new is None:
            where = min(old.row.line if old.row else 1, last)
            yield problem(Place(LEDGER, where), "P470", text=old.code, qr=old.qr, line=old.text().strip())
        else:
            yield from _changes(old, new)


def _changes(old: Issued, new: Issued) -> Iterator[Problem]:
    for column in _OWNERS:
        was, is_now = getattr(old, column), getattr(new, column)
        if was != is_now:
            yield problem(new.place(column), "P471", text=is_now or "–", recorded=was or "–", qr=old.code)
    explained = new.note != old.note and bool(new.note) and bool(new.agreed_by)
    for column in _FACTS:
        was, is_now = getattr(old, column), getattr(new, column)
        if was != is_now and not explained:
            yield problem(new.place(column), "P472", text=is_now, recorded=was, qr=old.code)
    if old.note and not new.note:
        yield problem(new.place("note"), "P474", recorded=old.note, qr=old.code)
