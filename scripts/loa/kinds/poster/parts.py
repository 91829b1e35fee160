"""The words of what only some layouts show: a figure, an event, a desk, a picture.

In: a poster's parts, the library it stands in. Out: plain texts, in the order in which they are read. Not here: the
words that every layout shows (content.py), where they stand (layouts/).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from loa.kinds.poster.record import DeskPart, EventPart, Poster
from loa.model.chain import Evidence, Figure
from loa.model.clock import hours_wording
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Depicting, Obliging, Reaching
from loa.model.values import PartialDate
from loa.world import Tones

_NUMBER = re.compile(
    r"^(?P<before>\D*?)\s*"
    r"(?P<number>[-+]?\d(?:[\d.,/]| (?=\d))*(?:\s?%|\s(?:nghìn tỉ|nghìn|triệu|tỉ|tỷ)\b)?)"
    r"\s*(?P<after>.*)$"
)
_WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class FigureWords:
    """A number to be set large: "hơn" before it, what it counts after it, where it comes from and as of when.

    Shape: `citation` is the source without what the officer says of it, the same where no letter is named.
    """

    before: str
    number: str
    label: str
    as_of: str
    source: str
    citation: str


@dataclass(frozen=True, slots=True)
class EventWords:
    """An invitation: `days` is set large, between the day of the week and the month with the year."""

    weekday: str
    days: str
    month: str
    hours: str
    place: str
    invited: str
    join: str | None
    organiser: str | None

    @property
    def date(self) -> str:
        """The date in one line, for pages."""
        return f"{self.weekday}, ngày {self.days} {self.month}"


@dataclass(frozen=True, slots=True)
class DeskWords:
    """A desk: each of `hours` is one line; `by_hand` leaves rules to write the missing hours and telephone on."""

    helps: tuple[str, ...]
    place: str
    hours: tuple[str, ...]
    phone: str | None
    channel: str | None
    by_hand: bool


@dataclass(frozen=True, slots=True)
class PictureWords:
    """A picture: its file seen from the site's root, what it shows, whose it is, what must stay in view.

    Shape: `ratio` is its width by its height, `tones` its colours, both None as long as nobody has looked at the file;
    only photographs have tones.
    """

    file: str
    alt: str
    credit: str
    focus: tuple[float, float]
    ratio: float | None = None
    tones: Tones | None = None


def figure_words(figure: Figure, library: Library) -> FigureWords:
    """The figure's value parted into what is set large and what is not."""
    match = _NUMBER.match(figure.value)
    before, number, after = match.group("before", "number", "after") if match else ("", figure.value, "")
    said = after and figure.label.lower().startswith(after.lower())
    label = figure.label if said or not after else f"{after} – {figure.label}"
    as_of = f"Số liệu {figure.source.as_of.in_text}"
    source, citation = _source(figure.source, library)
    return FigureWords(before.strip(), number.strip(), label, as_of, source, citation)


def _source(source: Evidence, library: Library) -> tuple[str, str]:
    """Where the figure comes from, at length and in short: the letter as it is cited, what the officer says of it."""
    if source.document is None:
        return (f"Nguồn: {source.text}",) * 2
    document = library.resolve(source.document)
    cited = document.citation if isinstance(document, Obliging) else document.title
    return f"Nguồn: {cited}. {source.text}", f"Nguồn: {cited}."


def event_words(event: EventPart, library: Library) -> EventWords:
    """The invitation's date, hours and people as a notice writes them."""
    weekday, days, month = _days(event.day, event.last_day or event.day)
    return EventWords(
        weekday=weekday,
        days=days,
        month=month,
        hours=_whole(hours_wording(event.start, event.end)),
        place=event.place,
        invited=event.invited,
        join=event.join,
        organiser=library.resolve(event.organiser).title if event.organiser else None,
    )


def _days(first: date, last: date) -> tuple[str, str, str]:
    """(day of the week, days, month with year) of one day or of several."""
    weekday = _WEEKDAYS[first.weekday()]
    if first == last:
        return weekday, f"{first.day:02d}", _month(first)
    weekdays = f"{weekday} – {_WEEKDAYS[last.weekday()].lower()}"
    if (first.year, first.month) == (last.year, last.month):
        return weekdays, f"{first.day:02d}–{last.day:02d}", _month(first)
    days = [PartialDate.read(day.isoformat()).in_table.removesuffix(f"/{last.year}") for day in (first, last)]
    return weekdays, "–".join(days), f"năm {last.year}"


def _whole(hours: str) -> str:
    """The hours on one line, wherever the text around them is broken."""
    return hours.replace(" – ", "\u00a0–\u00a0")


def _month(day: date) -> str:
    return PartialDate(day.year, day.month).in_text


def desk_words(desk: DeskPart, library: Library) -> DeskWords:
    """What the desk's card says."""
    return DeskWords(
        helps=desk.helps,
        place=desk.place,
        hours=tuple(_hours(desk)),
        phone=desk.phone,
        channel=_channel(library.resolve(desk.channel)) if desk.channel else None,
        by_hand=desk.by_hand,
    )


def _channel(channel: Record) -> str:
    """A channel by its exact name, and where it lives."""
    where = f"{channel.platform.label} " if isinstance(channel, Reaching) else ""
    return f"{where}“{channel.title}”"


def _hours(desk: DeskPart) -> list[str]:
    """One line for each set of days; several spells of the same days share it."""
    spells: dict[str, list[str]] = {}
    for each in desk.hours:
        spells.setdefault(each.days, []).append(_whole(hours_wording(each.opens, each.closes)))
    return [f"{days}: {'; '.join(times)}" for days, times in spells.items()]


def picture_words(poster: Poster, library: Library) -> PictureWords | None:
    """The picture behind the words, None without one."""
    if poster.picture is None:
        return None
    picture = library.resolve(poster.picture)
    assert isinstance(picture, Depicting)
    return PictureWords(picture.source, picture.alt, f"Hình: {picture.credit(library)}", picture.focus_share)


def unsettled_channel(poster: Poster, library: Library) -> str | None:
    """Why a card that names a channel may not be printed yet; None when it may, or names none."""
    if poster.desk is None or poster.desk.channel is None:
        return None
    channel = library.resolve(poster.desk.channel)
    if isinstance(channel, Reaching) and channel.state != "verified":
        return f"kênh “{channel.title}” {channel.state.label.lower()}"
    return None
