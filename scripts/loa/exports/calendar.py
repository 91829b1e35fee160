"""Calendar: entries turned into an iCalendar file that phones and offices subscribe to.

In: occasions with the name each is known by. Out: the bytes of an .ics file, the same whenever the entries are. Not
here: whose calendar holds which entries (site/calendar.py), how the file is made (calendar_file.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from loa.model.occasion import Occasion


@dataclass(frozen=True, slots=True)
class Entry:
    """An occasion as a calendar file holds it: `uid` never changes and is nobody else's, `url` is its page."""

    uid: str
    url: str
    occasion: Occasion


def calendar_bytes(title: str, about: str, url: str, entries: Iterable[Entry]) -> bytes:
    """The calendar as an .ics file; `url` is where the file itself is published.

    Raises: ValueError when two entries have the same name, which is our own failure.
    """
    from loa.exports.calendar_file import file_bytes  # noqa: PLC0415  # icalendar takes a tenth of a second to load

    return file_bytes(title, about, url, entries)
