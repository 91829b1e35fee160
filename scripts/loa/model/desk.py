"""Desk: where a unit receives people, when, and under which telephone, for records of every kind.

In: plain data. Out: opening hours as a frozen part, the role of a unit with a desk. Not here: which units there are
(kinds/unit/), desks of volunteers (teams).
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from pydantic import Field

from loa.model.clock import Clock, hours_wording
from loa.model.record import Part
from loa.model.values import Line


class OpenHours(Part):
    """From when to when a desk is staffed on some days."""

    days: Line = Field(description="Những ngày nào, ví dụ “Thứ hai đến thứ sáu”.")
    opens: Clock = Field(description="Giờ mở, dạng 07:30.")
    closes: Clock = Field(description="Giờ nghỉ, dạng 11:00.")

    @property
    def wording(self) -> str:
        """As a notice says it: Thứ hai đến thứ sáu: 7 giờ 30 – 11 giờ."""
        return f"{self.days}: {hours_wording(self.opens, self.closes)}"


@runtime_checkable
class Receiving(Protocol):
    """A record that people go to: it has a name, and perhaps a known address, telephone and hours."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def address(self) -> str | None:
        """Where it is, in words; None when not known."""
        ...

    @property
    def desk_phone(self) -> str | None:
        """The public telephone of its desk; None when not known."""
        ...

    @property
    def hours(self) -> tuple[OpenHours, ...]:
        """When the desk is staffed; none when not known."""
        ...
