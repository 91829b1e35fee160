"""Whether the records and the ledger of codes tell the same, line by line.

In: a library with its ledger, world. Out: Problems. Not here: the ledger's own form (model/ledger.py), what Git
remembers of it (past.py), writing it (writing.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.qr.hanging import hanging_sheets, hanging_wording
from loa.kinds.qr.proposal import near_code
from loa.kinds.qr.record import Qr
from loa.model.ledger import Issued, Ledger, State
from loa.model.library import Library
from loa.problems import Place, Problem, Severity, problem
from loa.source.folder import LEDGER
from loa.world import World

_TARGET_KEYS = ("guide", "channel", "campaign", "to_page", "url")
_MOST_NAMED = 3


def codes(library: Library) -> tuple[Qr, ...]:
    """The records of the site's own codes, by id; another site's stand in that site's ledger."""
    return tuple(record for record in library.of(Qr.KIND) if isinstance(record, Qr) and not record.kept_at)


def holder(qr: Qr, library: Library) -> Qr:
    """Of all records with this code the one that has it by right: as the ledger says, else the first by id."""
    every = (other for other in library.of(Qr.KIND) if isinstance(other, Qr))
    same = [other for other in every if (other.code, other.kept_at) == (qr.code, qr.kept_at)]
    line = library.ledger.by_code.get(qr.code) if library.ledger else None
    return next((other for other in same if line and other.id == line.qr), same[0])


def ledger_kept(library: Library, _world: World) -> Iterator[Problem]:
    """Where there are codes there is a ledger, and in it a line for each."""
    ledger = library.ledger
    if ledger is None:
        if codes(library):
            yield problem(Place(LEDGER), "P460", count=len(codes(library)))
        return
    for qr in codes(library):
        yield from _own_line(qr, ledger, library)
        yield from _unit_lines(qr, ledger, library)


def _own_line(qr: Qr, ledger: Ledger, library: Library) -> Iterator[Problem]:
    """The record's code is the one it was given, and nobody else's."""
    place = library.place(qr, "code")
    line = ledger.by_code.get(qr.code)
    given = [each for each in ledger.of(qr.id) if not each.unit]
    if line is None:
        if given:
            yield problem(place, "P467", text=qr.code, recorded=given[0].code)
        elif ledger.whole:
            yield problem(place, "P461", text=qr.code)
        return
    if (line.qr, line.unit) != (qr.id, ""):
        other = library.get(Qr.KIND, line.qr)
        if isinstance(other, Qr) and other.code == qr.code:
            return  # both files say so, and rules.py tells it
        yield problem(place, "P468", text=qr.code, other=line.qr, line=line.row.line if line.row else 0)
        return
    if line.state is not qr.state:
        words = {"text": qr.state.label, "recorded": line.state.label}
        yield problem(library.place(qr, "state"), "P466", Severity.ERROR, **words, qr=qr.code)
    for each in given:
        if each.code != qr.code:
            yield problem(each.place(), "P469", text=each.code, owner=library.file(qr))


def _unit_lines(qr: Qr, ledger: Ledger, library: Library) -> Iterator[Problem]:
    """Each unit of the record has a code, and no unit that had one has been forgotten."""
    wanted = qr.unit_ids(library)
    lacking = [name for name in wanted if ledger.unit_line(qr.id, name) is None]
    if lacking and ledger.whole:
        names = ", ".join(lacking[:_MOST_NAMED]) + (", …" if len(lacking) > _MOST_NAMED else "")
        yield problem(library.place(qr, "units", key=True), "P462", count=len(lacking), names=names)
    for line in ledger.of(qr.id):
        if line.unit and line.unit not in wanted and line.state is State.ACTIVE:
            prints = hanging_wording(hanging_sheets(qr.id, library, line.unit))
            words = {"text": line.unit, "qr": line.code, "owner": library.file(qr)}
            yield problem(line.place("unit"), "P458", Severity.ERROR, **words, prints=prints)


def payloads_hold(library: Library, _world: World) -> Iterator[Problem]:
    """What each symbol holds is what it held when it was given out; a new address of the site is told once."""
    moved: list[Issued] = []
    for qr in codes(library):
        for line in library.ledger.of(qr.id) if library.ledger else ():
            now = payload_now(qr, line, library)
            if line.payload == now:
                continue
            if line.payload.endswith(f"/q/{line.code}/") and now.endswith(f"/q/{line.code}/"):
                moved.append(line)
            elif not line.unit and line.code == qr.code:
                words = {"recorded": line.payload, "now": now, "qr": line.code}
                prints = hanging_wording(hanging_sheets(qr.id, library))
                yield problem(_target_place(qr, library), "P463", Severity.ERROR, **words, prints=prints)
    if moved:
        owners = dict.fromkeys(line.qr for line in moved)
        prints = hanging_wording(sheets for name in owners for sheets in hanging_sheets(name, library))
        old = moved[0].payload.removesuffix(f"q/{moved[0].code}/")
        place = library.place(library.site, "address")
        now = library.site.address
        yield problem(place, "P464", text=now, recorded=old, count=len(moved), prints=prints)


def payload_now(qr: Qr, line: Issued, library: Library) -> str:
    """What the symbol of a line would hold if it were made today, at the address that site.yml states."""
    address = library.site.address
    return f"{address}q/{line.code}/" if line.unit else qr.payload(library, address)


def targets_hold(library: Library, _world: World) -> Iterator[Problem]:
    """Readers end where they ended when the code was given out, unless its line says that somebody agreed."""
    for qr in codes(library):
        lines = library.ledger.of(qr.id) if library.ledger else ()
        old = [line for line in lines if _leads_elsewhere(line, qr, library)]
        if old:
            prints = hanging_wording(hanging_sheets(qr.id, library))
            words = {"recorded": old[0].target, "now": qr.recorded_target(library), "qr": old[0].code}
            yield problem(_target_place(qr, library), "P465", Severity.ERROR, **words, prints=prints)


def _leads_elsewhere(line: Issued, qr: Qr, library: Library) -> bool:
    """Whether readers of a line in use end elsewhere; a symbol that holds another address is told of already."""
    if line.state is State.RETIRED or line.target == qr.recorded_target(library):
        return False
    now, short = payload_now(qr, line, library), f"/q/{line.code}/"
    return line.payload == now or (line.payload.endswith(short) and now.endswith(short))


def _target_place(qr: Qr, library: Library) -> Place:
    """Where the record says where it leads."""
    return library.place(qr, next(key for key in _TARGET_KEYS if getattr(qr, key) is not None))


def codes_differ_enough(library: Library, _world: World) -> Iterator[Problem]:
    """No two codes differ by one slip of the finger; of two that do, the newer is told, while it is in use."""
    before: set[str] = set()
    for line in library.ledger.lines if library.ledger else ():
        near = near_code(line.code, before)
        if near and line.state is State.ACTIVE:
            yield problem(line.place(), "P475", Severity.REMINDER, text=line.code, other=near)
        before.add(line.code)


LEDGER_RULES = (ledger_kept, payloads_hold, targets_hold, codes_differ_enough)
