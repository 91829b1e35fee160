"""What a row of the register must hold to beyond its form.

In: a print, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.kinds.print.record import Printed
from loa.kinds.print.standing import code_of, draft_reason, payloads_now
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.roles import Printable
from loa.problems import Problem, Severity, problem
from loa.world import World

_SURNAMES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|"
    "Mai|Tô|Hà|Cao|Châu|Kim|Thạch|Sơn|Danh"
)
"""The surnames of nine in ten Vietnamese, and those usual among the Khmer of the delta."""

_NAME = re.compile(rf"(?:^|(?<=\s))(?:{_SURNAMES})(?:\s+[^\W\d_a-zà-ỹđ][^\W\d_A-ZÀ-Ỹ]*){{1,4}}")
_ADDRESSED = re.compile(r"(?:^|\s)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Đđ]/c|[Đđ]ồng chí)\.?\s+(?=[A-ZÀ-ỸĐ])")
_NAMED_AFTER = re.compile(
    r"(?:trường|thpt|thcs|tiểu học|mầm non|đường|phố|phường|xã|chợ|cầu|bệnh viện|nhà|đình|cơ sở|thị trấn|quận|huyện|"
    r"tỉnh|thành phố|công viên|ban quản lý|hợp tác xã|công ty|(?<!rưởng\s)(?:thôn|ấp|khóm|khu))(?:\s+\S+)?\s*$",
    re.IGNORECASE,
)
"""Places and houses bear people's names: what stands before such a name. A “trưởng ấp” is a person himself."""


def is_person(text: str) -> bool:
    """Whether a keeper is written as a human being instead of an office.

    >>> is_person("Bà Lê Thị B"), is_person("Văn thư Trường THPT Nguyễn Đình Chiểu")
    (True, False)
    """
    if _ADDRESSED.search(text):
        return True
    return any(not _NAMED_AFTER.search(text[: found.start()]) for found in _NAME.finditer(text))


def version_exists(printed: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Nobody has printed a version that is still to come; an old one is told of."""
    assert isinstance(printed, Printed)
    poster = library.resolve(printed.poster)
    assert isinstance(poster, Printable)
    place = library.place(printed, "version")
    old, new = printed.version, poster.version
    if old > new:
        yield problem(place, "P334", text=old, poster=poster.title, version=new)
    elif old < new and printed.hangs:
        words = {"text": str(old), "poster": poster.title, "version": str(new), "keeper": printed.keeper}
        yield problem(place, "P456", severity=Severity.REMINDER, **words)


def no_draft_hangs(printed: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What hangs has been approved, and its code may be printed."""
    assert isinstance(printed, Printed)
    reason = draft_reason(printed, library) if printed.hangs else None
    if reason:
        poster = library.resolve(printed.poster).title
        yield problem(library.place(printed, "poster"), "P335", poster=poster, where=printed.place, reason=reason)


def code_unchanged(printed: Record, library: Library, world: World) -> Iterator[Problem]:
    """What a hanging code holds is what the record says today: paper cannot be changed from here."""
    assert isinstance(printed, Printed)
    if not printed.hangs:
        return
    now = payloads_now(printed, library, world)
    if printed.payload is None:
        yield problem(library.place(printed), "P457", Severity.REMINDER, payload=now[0])
    elif printed.payload not in now:
        yield problem(
            library.place(printed, "payload"),
            "P336",
            text=printed.payload,
            now=now[0],
            qr=code_of(printed, library).id,
            where=printed.place,
            count=printed.count,
        )


def days_in_the_past(printed: Record, library: Library, world: World) -> Iterator[Problem]:
    """The register tells what has happened."""
    assert isinstance(printed, Printed)
    down = printed.taken_down
    days: list[tuple[Path, object]] = [
        (("since",), printed.since),
        *([(("taken_down", "date"), down.date)] if down else []),
    ]
    today = world.today.isoformat()
    for path, day in days:
        if str(day) > today:
            yield problem(library.place(printed, *path), "P337", text=day, today=today)


def down_after_up(printed: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Nothing comes down before it hangs."""
    assert isinstance(printed, Printed)
    down = printed.taken_down
    if down and down.date < printed.since:
        place = library.place(printed, "taken_down", "date")
        yield problem(place, "P338", text=down.date.isoformat(), since=printed.since.isoformat())


def keeper_is_an_office(printed: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The register names offices, never people."""
    assert isinstance(printed, Printed)
    if is_person(printed.keeper):
        yield problem(library.place(printed, "keeper"), "P339", text=printed.keeper)


RULES = (version_exists, no_draft_hangs, code_unchanged, days_in_the_past, down_after_up, keeper_is_an_office)
