"""Writing the ledger: lines are added at its end, and one line at a time may be changed with a reason.

In: the ledger's bytes, a library, chance. Out: new bytes, lines written. Not here: files (cli/qr.py), what must hold
(ledger.py).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from loa.kinds.qr.ledger import codes, payload_now
from loa.kinds.qr.proposal import fresh_code
from loa.kinds.qr.record import Qr
from loa.model.ledger import COLUMNS, Issued, Ledger, State
from loa.model.library import Library
from loa.source.rows import row_text

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def lines_to_add(library: Library, today: date, chance: Random) -> tuple[Issued, ...]:
    """The lines that the ledger lacks: typed codes as they are typed, units' codes fresh."""
    ledger = library.ledger or Ledger()
    entered = {line.code for line in ledger.lines}
    given = entered | {qr.code for qr in codes(library)}
    added: list[Issued] = []
    for qr in codes(library):
        if qr.code not in entered and all(line.unit for line in ledger.of(qr.id)):
            entered.add(qr.code)
            added.append(_line(qr, qr.code, "", library, today))
        for unit in qr.unit_ids(library):
            if ledger.unit_line(qr.id, unit) is None:
                code = fresh_code(given, chance)
                given.add(code)
                added.append(_line(qr, code, unit, library, today))
    return tuple(added)


def _line(qr: Qr, code: str, unit: str, library: Library, today: date) -> Issued:
    address = library.site.address
    payload = f"{address}q/{code}/" if unit else qr.payload(library, address)
    target, day = qr.recorded_target(library), today.isoformat()
    if unit or qr.retired_note is None:
        return Issued(code, qr.id, unit, payload, target, day)
    # Who agreed to retire it is not known here: the line is refused until somebody writes it.
    return Issued(code, qr.id, unit, payload, target, day, qr.state, _plain(qr.retired_note))


def with_lines(data: bytes | None, added: tuple[Issued, ...]) -> bytes:
    """The ledger's bytes with lines at their end; what was there stays byte for byte."""
    text = "".join(line.text() for line in added).encode()
    if not data:
        return row_text(COLUMNS).encode() + text
    end = b"\r\n" if b"\r\n" in data else b"\n"
    return data + (b"" if data.endswith(b"\n") else end) + text.replace(b"\n", end)


def with_changed(data: bytes, changed: tuple[Issued, ...]) -> bytes:
    """The ledger's bytes with some of its lines written anew; every other line stays byte for byte.

    Raises: ValueError when a line does not stand in the ledger.
    """
    kept = data.split(b"\n")
    for line in changed:
        if line.row is None:
            raise ValueError(f"not in the ledger: {line.code}")
        index = line.row.line - 1
        mark = BYTE_ORDER_MARK if kept[index].startswith(BYTE_ORDER_MARK) else b""
        end = b"\r" if kept[index].endswith(b"\r") else b""
        kept[index] = mark + line.text().rstrip("\n").encode() + end
    return b"\n".join(kept)


def retired(line: Issued, why: str, agreed_by: str) -> Issued:
    """The line of a code that is out of use from now on."""
    return replace(line, state=State.RETIRED, note=_plain(why), agreed_by=_plain(agreed_by))


def renewed(line: Issued, library: Library, today: date, chance: Random) -> Issued:
    """A fresh code for the unit whose code is being retired."""
    given = {each.code for each in library.ledger.lines} if library.ledger else set()
    code = fresh_code(given | {qr.code for qr in codes(library)}, chance)
    payload = f"{library.site.address}q/{code}/"
    return Issued(code, line.qr, line.unit, payload, line.target, today.isoformat())


def brought_up_to_date(library: Library, names: frozenset[str], why: str, agreed_by: str) -> tuple[Issued, ...]:
    """The lines of these codes that no longer say what the records say, said anew with the reason."""
    changed = []
    for qr in codes(library):
        for line in library.ledger.of(qr.id) if library.ledger else ():
            now = replace(line, payload=payload_now(qr, line, library), target=qr.recorded_target(library))
            if line.code in names and line.state is State.ACTIVE and now != line:
                changed.append(replace(now, note=_plain(why), agreed_by=_plain(agreed_by)))
    return tuple(changed)


def _plain(text: str) -> str:
    """A text on one line that no table program takes for a formula."""
    return " ".join(text.split()).lstrip("=+-@ ")
