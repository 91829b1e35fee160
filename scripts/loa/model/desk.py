"""Desk: where a unit receives people, when, and under which telephone, for records of every kind.

In: plain data. Out: opening hours as a frozen part, the roles of a unit with a desk and of what is made for it. Not
here: which units there are (kinds/unit/), desks of volunteers (teams).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from pydantic import Field

from loa.model.clock import Clock, hours_wording
from loa.model.record import Part
from loa.model.values import Line, Ref


class OpenHours(Part):
    """From when to when a desk is staffed on some days."""

    days: Line = Field(description="Những ngày nào, ví dụ “Thứ hai đến thứ sáu”.")
    opens: Clock = Field(description="Giờ mở, dạng 07:30.")
    closes: Clock = Field(description="Giờ nghỉ, dạng 11:00.")


def hours_lines(hours: Iterable[OpenHours]) -> tuple[str, ...]:
    """One line for each set of days: "Thứ hai đến thứ sáu: 7 giờ 30 – 11 giờ; 13 giờ – 17 giờ"."""
    spells: dict[str, list[str]] = {}
    for each in hours:
        spells.setdefault(each.days, []).append(hours_wording(each.opens, each.closes))
    return tuple(f"{days}: {'; '.join(times)}" for days, times in spells.items())


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

    @property
    def sought_as(self) -> tuple[str, ...]:
        """The other and former names under which people still look for it, its former parts among them."""
        ...


@runtime_checkable
class Tailored(Protocol):
    """A record of which some units have versions of their own, with their name, desk and code."""

    @property
    def units(self) -> tuple[Ref, ...]:
        """The units, or groups of units."""
        ...

    @property
    def versions_page(self) -> str:
        """The source path of the page that lists all versions."""
        ...

    def unit_files(self, unit_id: str) -> tuple[tuple[str, str], ...]:
        """(path in the finished site, what it is) of each file made for a unit."""
        ...
