"""Pack survey: who shows which version of which pack, and the tree of official channels, as tables.

In: what sites tell, the packs issued. Out: Tables. Not here: reading what sites tell (packs/survey.py), files
(exports/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from loa.exports.table import Cell, Column, Table
from loa.kinds.channel.record import Platform, Proof
from loa.kinds.unit.record import Level
from loa.model.told import Told
from loa.packs.survey import Known, Standing, State, newest, standing
from loa.pages.writer import day

LOOKS = {
    State.CURRENT: ("done", "dùng bản mới nhất"),
    State.BEHIND: ("late", "dùng bản cũ"),
    State.MISSING: ("missing", "chưa nhận"),
    State.UNKNOWN: ("open", "không có tệp bản này để đối chiếu"),
    State.CHANGED: ("missing", "lời khóa bị đổi"),
}
LEVELS = tuple(level.value for level in Level)


@dataclass(frozen=True, slots=True)
class Surveyed:
    """The whole count.

    Shape: `rows` are (what a site tells, its standing with each pack by id); `silent` are (id, name) of units that
    should have told and have not.
    """

    packs: Mapping[str, Known]
    rows: tuple[tuple[Told, Mapping[str, Standing]], ...]
    silent: tuple[tuple[str, str], ...] = ()

    def count(self, pack: str, state: State) -> int:
        """How many sites stand so with a pack; sites that have told nothing are not among them."""
        return sum(standings[pack].state is state for _, standings in self.rows)


def surveyed(
    told: Iterable[Told], known: Iterable[Known], today: date, expected: Mapping[str, str] | None = None
) -> Surveyed:
    """The count, a row a site, from the centre downwards; `expected` are units by id that should be among them."""
    known = tuple(known)
    latest, by_version = newest(known), {(one.id, one.version): one for one in known}
    rows = tuple(
        (each, {name: standing(each, pack, by_version, today) for name, pack in latest.items()})
        for each in in_tree(told)
    )
    there = {each.unit.id for each, _ in rows}
    silent = tuple((name, title) for name, title in sorted((expected or {}).items()) if name not in there)
    return Surveyed(latest, rows, silent)


def in_tree(told: Iterable[Told]) -> tuple[Told, ...]:
    """The sites with each below the one it stands under, as far as that one has told, units of one level by name."""
    every = sorted(told, key=lambda one: (_depth(one), one.unit.title, one.unit.id, one.site))
    below: dict[str, list[Told]] = {}
    there = {one.unit.id for one in every}
    for one in every:
        parent = next((each.id for each in one.unit.parents if each.id in there and each.id != one.unit.id), "")
        below.setdefault(parent, []).append(one)
    ordered: list[Told] = []
    waiting = list(reversed(below.pop("", [])))
    while waiting:
        one = waiting.pop()
        ordered.append(one)
        waiting += reversed(below.pop(one.unit.id, []))
    # Units that name each other as their superior are in no tree; nobody is left out for it.
    return (*ordered, *(one for rest in below.values() for one in rest))


def _depth(told: Told) -> int:
    return LEVELS.index(told.unit.level) if told.unit.level in LEVELS else len(LEVELS)


def drift_table(found: Surveyed) -> Table:
    """Unit by pack: the version taken, how far behind, what was filled in, what was changed though locked."""
    columns = (
        Column("unit", "Đơn vị"),
        Column("level", "Cấp"),
        Column("pack", "Bộ nội dung"),
        Column("state", "Tình trạng"),
        Column("version", "Bản đang dùng"),
        Column("newest", "Bản mới nhất"),
        Column("days_behind", "Chậm (ngày)"),
        Column("filled", "Số mục tự điền"),
        Column("changed", "Lời khóa bị đổi"),
        Column("site", "Trang"),
    )
    rows = tuple(
        _row(told, pack, standings[pack.id]) for told, standings in found.rows for pack in found.packs.values()
    )
    silent = tuple(_silent(name, title, pack) for name, title in found.silent for pack in found.packs.values())
    note = "Đối chiếu với tệp các bộ đã phát hành. Cột “Lời khóa bị đổi” phải luôn ghi “không”."
    return Table("bo-noi-dung", "Đơn vị và bộ nội dung", columns, (*rows, *silent), note=note)


def _row(told: Told, pack: Known, at: Standing) -> tuple[Cell, ...]:
    look, words = LOOKS[at.state]
    return (
        Cell(told.unit.title),
        Cell(_level(told.unit.level)),
        Cell(pack.title),
        Cell(None, words, look),
        Cell(at.version, "" if at.version else "chưa có"),
        Cell(pack.version),
        Cell(at.days_behind),
        Cell(at.filled),
        Cell(", ".join(at.changed) or None, "" if at.changed else "không"),
        Cell(told.site),
    )


def _silent(name: str, title: str, pack: Known) -> tuple[Cell, ...]:
    nothing = Cell(None, "chưa có")
    return (
        Cell(title or name),
        nothing,
        Cell(pack.title),
        Cell(None, "chưa gửi số liệu", "none"),
        nothing,
        Cell(pack.version),
        nothing,
        nothing,
        nothing,
        nothing,
    )


def summary_table(found: Surveyed) -> Table:
    """How many units stand how, pack by pack."""
    columns = (
        Column("pack", "Bộ nội dung"),
        Column("newest", "Bản mới nhất"),
        Column("issued", "Phát hành"),
        *(Column(state.value, words.capitalize()) for state, (_, words) in LOOKS.items()),
        Column("silent", "Chưa gửi số liệu"),
    )
    rows = tuple(
        (
            Cell(pack.title),
            Cell(pack.version),
            Cell(day(pack.issued)),
            *(Cell(found.count(pack.id, state)) for state in LOOKS),
            Cell(len(found.silent)),
        )
        for pack in found.packs.values()
    )
    return Table("tom-tat", "Tóm tắt", columns, rows)


def channel_table(found: Surveyed) -> Table:
    """The tree of official channels from the centre down to communes, beside where each unit stands."""
    columns = (
        Column("depth", "Bậc"),
        Column("unit", "Đơn vị"),
        Column("level", "Cấp"),
        Column("under", "Trực thuộc"),
        Column("channel", "Kênh chính thức"),
        Column("platform", "Ở đâu"),
        Column("state", "Tình trạng kênh"),
        Column("address", "Địa chỉ"),
        Column("packs", "Bộ nội dung đang dùng"),
    )
    depths = _depths(found.rows)
    rows = tuple(row for told, standings in found.rows for row in _channel_rows(told, standings, depths))
    return Table("cay-kenh", "Cây kênh chính thức, từ trung ương tới cơ sở", columns, rows)


def _depths(rows: Sequence[tuple[Told, Mapping[str, Standing]]]) -> dict[str, int]:
    """How many of the units above each have told, too."""
    there = {told.unit.id for told, _ in rows}
    return {told.unit.id: sum(parent.id in there for parent in told.unit.parents) for told, _ in rows}


def _channel_rows(
    told: Told, standings: Mapping[str, Standing], depths: Mapping[str, int]
) -> Iterator[tuple[Cell, ...]]:
    own = [channel for channel in told.channels if channel.owner.id == told.unit.id]
    packs = ", ".join(f"{name} bản {at.version}" for name, at in standings.items() if at.version)
    under = told.unit.parents[0].title if told.unit.parents else None
    head = (
        Cell(depths[told.unit.id]),
        Cell(told.unit.title),
        Cell(_level(told.unit.level)),
        Cell(under, "" if under else "không có"),
    )
    foot = Cell(packs or None, "" if packs else "chưa có")
    if not own:
        nothing = Cell(None, "chưa có")
        yield (*head, nothing, nothing, nothing, nothing, foot)
    for channel in own:
        yield (
            *head,
            Cell(channel.title),
            Cell(_label(Platform, channel.platform)),
            Cell(_label(Proof, channel.state)),
            Cell(channel.address, "" if channel.address else "chưa có"),
            foot,
        )


def _level(value: str) -> str:
    return _label(Level, value)


def _label(choices: type[Level | Platform | Proof], value: str) -> str:
    """What readers call a choice; what is none of ours stays as it was told."""
    return next((choice.label for choice in choices if choice.value == value), value)
