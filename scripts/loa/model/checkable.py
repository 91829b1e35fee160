"""Checkable: what people hold in their hands and may ask about: whether a code is genuine and still holds.

In: records, library, world. Out: the role, and what it answers of each code. Not here: the page to ask on, who plays
the role (kinds/*/record.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from loa.model.library import Library
from loa.model.values import Choice
from loa.world import World

PAGE = "kiem-tra/index.md"
"""The one page on which people ask after a code, whatever bears it."""


class Standing(Choice):
    """Whether what bears a code of ours may be trusted today."""

    VALID = ("valid", "Có thật, còn hiệu lực")
    ENDED = ("ended", "Có thật, nhưng đã ngừng dùng")
    REVOKED = ("revoked", "Đã thu hồi, không còn giá trị")


@dataclass(frozen=True, slots=True)
class Check:
    """What can be said of one code that we gave out.

    Shape: `code` as it is printed; `what` bears it, in words ("Thẻ của Đội hình …"); `page` is the source path of the
    page that tells more; `answers_for` the title of the unit that answers for it; `note` why it no longer holds, None
    while it does; `address` what its symbol holds, as one types it, and `leads_to` where one must end after scanning
    it, in words; both "" without a symbol of its own. One that is not `listed` can be asked after but stands in no
    list, because a list would be one of persons.
    """

    code: str
    what: str
    standing: Standing
    page: str
    answers_for: str
    note: str | None = None
    address: str = ""
    leads_to: str = ""
    listed: bool = True

    @property
    def own_page(self) -> str | None:
        """The source path of the page that tells of this code alone, for those who type its address.

        A code with a symbol has its own address already; the others have it below PAGE.
        """
        return None if self.address else f"kiem-tra/{self.code}.md"


@runtime_checkable
class Checkable(Protocol):
    """A record that gave out codes which people may check: badges, certificates, codes on paper."""

    def checks(self, library: Library, world: World) -> tuple[Check, ...]:
        """What is to be said of each of its codes, those no longer in use included; none when it gave out none."""
        ...


def all_checks(library: Library, world: World) -> tuple[Check, ...]:
    """Everything that can be said of every code of the site, by code."""
    found = (
        check for record in library.all() if isinstance(record, Checkable) for check in record.checks(library, world)
    )
    return tuple(sorted(found, key=lambda check: check.code))
