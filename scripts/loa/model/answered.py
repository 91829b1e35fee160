"""Answered: who answers for what a record says, who agreed to it, from when and until when it holds.

In: plain data. Out: the ground of records that are published, what their officers are reminded of.
Not here: records that are never hidden (codes, units), what is withheld for other reasons (withheld.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, NamedTuple

from pydantic import Field

from loa.model.answerable import Role
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.values import Day
from loa.problems import Problem, Severity, problem

ANSWERED = ("responsible", "approved_by", "approved_on", "expires_on")
"""What of it goes out as open data with every kind; the rest only arranges the work."""
DAYS_A_MONTH = 30.4375


class Hold(NamedTuple):
    """Why a record is withheld: the code of a reminder to its officer, "" where all is as it should be, and its place.

    Shape: `path` leads to a key whose line gives nothing of the record away, for previews quote it. With `checked` the
    rules are asked all the same, so that nothing is found out only on the day; what they say may quote the record.
    """

    code: str
    path: Path
    checked: bool = False


class Answered(Record):
    """A record that is published, with what tells how it came to be and how long it holds.

    Shape: `REVIEW_MONTHS` is how long its kind may stand unchecked, None for ever; `CHECKED` names the keys that tell
    when somebody last looked whether it is still right.
    """

    REVIEW_MONTHS: ClassVar[int | None] = 12
    CHECKED: ClassVar[tuple[str, ...]] = ("updated", "date")

    responsible: Role | None = Field(
        None, description="Chức danh hoặc bộ phận chịu trách nhiệm nội dung; không ghi tên người."
    )
    approved_by: Role | None = Field(None, description="Chức danh người duyệt; không ghi tên.")
    approved_on: Day | None = Field(None, description="Ngày duyệt.")
    publish_on: Day | None = Field(None, description="Ngày đăng; chưa tới ngày thì chưa hiện ở đâu.")
    expires_on: Day | None = Field(None, description="Ngày cuối còn dùng; qua ngày này trang ghi rõ là đã hết hạn.")
    review_months: int | None = Field(
        None, ge=1, le=60, description="Bao nhiêu tháng thì phải xem lại; để trống thì theo loại nội dung."
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **_more: object) -> None:
        """What all kinds of it have in common goes out with each."""
        cls.PUBLIC = tuple(dict.fromkeys((*cls.PUBLIC, *ANSWERED)))

    def hold(self, today: date) -> Hold | None:
        """A record whose day has not come is shown nowhere."""
        return Hold("P890", ("publish_on",), checked=True) if self.publish_on and self.publish_on > today else None

    def has_expired(self, today: date) -> bool:
        """Whether it holds no longer: then its page says so, and nothing offers it any more."""
        return self.expires_on is not None and self.expires_on < today

    @property
    def checked_on(self) -> date | None:
        """When somebody last looked whether it is right; None when nobody has told."""
        told = [getattr(self, name, None) for name in (*self.CHECKED, "approved_on")]
        return max((day for day in told if isinstance(day, date)), default=None)

    def is_stale(self, today: date) -> bool:
        """Whether it has stood longer than its kind may without anybody looking at it."""
        months = self.review_months or self.REVIEW_MONTHS
        looked = self.checked_on
        return months is not None and looked is not None and (today - looked).days > months * DAYS_A_MONTH


def review_reminders(library: Library, today: date) -> Iterator[Problem]:
    """What must be looked at again, and what has expired and may still hang somewhere."""
    for record in library.all():
        if not isinstance(record, Answered) or record.hold(today):
            continue
        if record.has_expired(today):
            place = library.place(record, "expires_on")
            yield problem(place, "P891", Severity.REMINDER, text=record.expires_on, title=record.title)
        elif record.is_stale(today) and record.checked_on:
            key = next(
                name for name in (*record.CHECKED, "approved_on") if getattr(record, name, None) == record.checked_on
            )
            months = int((today - record.checked_on).days / DAYS_A_MONTH)
            yield problem(library.place(record, key), "P892", Severity.REMINDER, title=record.title, months=months)
        if record.approved_on and record.approved_on > today:
            yield problem(library.place(record, "approved_on"), "P893", text=record.approved_on)
        if record.approved_on and not record.approved_by:
            yield problem(library.place(record, "approved_on"), "P894", Severity.REMINDER)
