"""The timetable of a campaign: its own time, its letters, what is due, its events, its milestones, in one order.

In: a campaign, its documents, a library. Out: entries. Not here: drawing them (timetable_picture.py), the calendar of
the whole site.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from loa.kinds.campaign.record import Campaign
from loa.model.library import Library
from loa.model.occasion import OccasionKind, Scheduled
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.model.values import PartialDate


class Entry(NamedTuple):
    """One line of the timetable.

    Shape: `sort` says what it is in a word; `end` is None for what is one point; `open_ended` for what has begun and
    has no end set; `page` is the source path, with its anchor, of what it comes from, None for the campaign itself.
    """

    sort: str
    title: str
    start: PartialDate
    end: PartialDate | None = None
    page: str | None = None
    open_ended: bool = False

    @property
    def when(self) -> str:
        """When, as tables say it: "2020 – 2025", "từ 19/11/2020, chưa định ngày kết thúc", "09/10/2020"."""
        if self.open_ended:
            return f"từ {self.start.in_table}, chưa định ngày kết thúc"
        return f"{self.start.in_table} – {self.end.in_table}" if self.end else self.start.in_table

    @property
    def last_day(self) -> date:
        """The last day that is known of it."""
        return (self.end or self.start).last_day


def timetable(campaign: Campaign, documents: Iterable[Record], library: Library) -> tuple[Entry, ...]:
    """Every entry, earlier first, the campaign's own time before what begins with it."""
    own = Entry("Chiến dịch", campaign.title, campaign.start, campaign.end, None, campaign.end is None)
    found = (own, *_milestones(campaign, library), *_letters(documents), *_occasions(campaign, library))
    return tuple(sorted(dict.fromkeys(found), key=lambda entry: (entry.start.sort_key, entry is not own)))


def _milestones(campaign: Campaign, library: Library) -> Iterator[Entry]:
    for each in campaign.timetable:
        page = library.resolve(each.document).page if each.document else None
        yield Entry("Mốc", each.title, each.start, each.end, page)


def _letters(documents: Iterable[Record]) -> Iterator[Entry]:
    """Each document by its day, and each duty of it by its last day."""
    for document in documents:
        dated = getattr(document, "date", None)
        if isinstance(dated, PartialDate):
            yield Entry("Văn bản", document.title, dated, None, document.page)
        for duty in document.duties if isinstance(document, Obliging) else ():
            if duty.due:
                yield Entry("Hạn cuối", duty.title, _day(duty.due.last_day), None, f"{document.page}#{duty.id}")


def _occasions(campaign: Campaign, library: Library) -> Iterator[Entry]:
    """What the records of the campaign bring to the calendar."""
    for record in library.referrers(campaign):
        if not isinstance(record, Scheduled) or isinstance(record, Obliging):
            continue  # what letters want is told by their duties
        for each in record.occasions(library):
            if each.kind is not OccasionKind.CAMPAIGN:
                end = _day(each.last_day) if each.last_day > each.first else None
                yield Entry(each.kind.label, each.summary, _day(each.first), end, each.page)


def _day(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
