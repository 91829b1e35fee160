"""Survey: what many sites tell of the packs they have adopted, held against the packs themselves.

In: what sites tell, opened packs. Out: Standing. Not here: boards made of them (site/pack_survey.py), reading what
sites tell (model/told.py), fetching it, which is done by whoever keeps count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from loa.model.record import Record
from loa.model.told import Told, ToldPack
from loa.packs.opened import Opened
from loa.packs.shown import expected_digests


@dataclass(frozen=True, slots=True)
class Known:
    """One version of a pack that the centre has the file of; `digests` as each site should show."""

    id: str
    title: str
    version: int
    issued: date
    digest: str
    digests: Mapping[str, str]


def known_of(found: Opened, kinds: Sequence[type[Record]]) -> Known:
    """What must be known of a pack's file to judge who has taken it."""
    manifest = found.pack.manifest
    return Known(
        manifest.id,
        manifest.title,
        manifest.version,
        manifest.issued,
        found.pack.digest,
        expected_digests(found, kinds),
    )


class State(Enum):
    """Where a unit stands with a pack."""

    CURRENT = "current"
    BEHIND = "behind"
    MISSING = "missing"
    UNKNOWN = "unknown"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Standing:
    """A unit's standing with one pack.

    Shape: `version` is None where it has none; `days_behind` count from the day the newest version was issued until
    today; `changed` names records that do not show what the pack says where it is locked.
    """

    state: State
    version: int | None = None
    days_behind: int = 0
    filled: int = 0
    changed: tuple[str, ...] = ()


def newest(known: Iterable[Known]) -> dict[str, Known]:
    """The newest version of each pack."""
    found: dict[str, Known] = {}
    for each in known:
        if each.id not in found or found[each.id].version < each.version:
            found[each.id] = each
    return dict(sorted(found.items()))


def standing(told: Told, pack: Known, known: Mapping[tuple[str, int], Known], today: date) -> Standing:
    """Where a site stands with a pack, whose newest version is given."""
    mine = next((one for one in told.adopted if one.id == pack.id), None)
    if mine is None:
        return Standing(State.MISSING, days_behind=max((today - pack.issued).days, 0))
    taken = known.get((mine.id, mine.version))
    filled = sum(len(record.filled) for record in mine.records)
    behind = max((today - pack.issued).days, 0) if mine.version < pack.version else 0
    if taken is None:
        return Standing(State.UNKNOWN, mine.version, behind, filled)
    changed = tuple(_changed(mine, taken))
    if changed:
        return Standing(State.CHANGED, mine.version, behind, filled, changed)
    state = State.BEHIND if mine.version < pack.version else State.CURRENT
    return Standing(state, mine.version, behind, filled)


def _changed(mine: ToldPack, taken: Known) -> Iterator[str]:
    """Records whose locked words are not the pack's, those that are not shown at all among them."""
    if mine.digest != taken.digest:
        yield "manifest"
    shown = {record.record: record.locked for record in mine.records}
    yield from (name for name, digest in sorted(taken.digests.items()) if shown.get(name) != digest)
