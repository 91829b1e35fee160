"""What a record can do for records of other kinds, so that kinds need not know each other.

In: records. Out: protocols to ask for with isinstance. Not here: who plays them (kinds/*/record.py),
the roles that stand beside their values (desk.py, occasion.py: `Scheduled`, checkable.py: `Checkable`,
handed.py: `HandedOut`).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from loa.model.chain import Duty
from loa.model.values import Choice, Ref

if TYPE_CHECKING:
    from loa.model.library import Library

Day = date
"""The same by another name, for the role that has a property `date`."""


@runtime_checkable
class Obliging(Protocol):
    """A record that lays duties on units."""

    @property
    def duties(self) -> tuple[Duty, ...]:
        """The duties, in the letter's order."""
        ...

    @property
    def citation(self) -> str:
        """How the letter is cited in full: form, number and symbol, date, issuer left to the caller."""
        ...


@runtime_checkable
class Scannable(Protocol):
    """A record that a phone can scan: a code with what it encodes."""

    @property
    def code(self) -> str:
        """The short permanent code."""
        ...

    def payload(self, library: Library, base_url: str) -> str:
        """Exactly what the symbol encodes."""
        ...

    def typed_address(self, library: Library, base_url: str) -> str:
        """What to print beside the symbol for those who type: the address without https://."""
        ...

    def draft_reason(self, library: Library, base_url: str) -> str | None:
        """Why nothing with this code may be printed yet, in Vietnamese; None when it may."""
        ...


@runtime_checkable
class PerUnit(Protocol):
    """A code that several units have in common, each with one of its own besides: "/q/CODE/" for every unit."""

    def unit_ids(self, library: Library) -> tuple[str, ...]:
        """The units that have, or are to have, a code of their own, groups expanded, by id; none for most codes."""
        ...

    def for_unit(self, library: Library, unit_id: str) -> Scannable | None:
        """The unit's own code; None as long as the ledger has none for it (the code's rules then complain)."""
        ...


@runtime_checkable
class Hanging(Protocol):
    """A record of sheets that hang or have hung somewhere."""

    @property
    def hangs(self) -> bool:
        """Whether they have not been taken down."""
        ...

    @property
    def poster(self) -> Ref:
        """What they were printed from."""
        ...

    @property
    def qr(self) -> Ref | None:
        """Their code, where it is another than the poster's."""
        ...

    @property
    def unit(self) -> Ref:
        """Who keeps them."""
        ...

    @property
    def place(self) -> str:
        """Where they hang, in words."""
        ...

    @property
    def count(self) -> int:
        """How many there are."""
        ...


@runtime_checkable
class Expiring(Protocol):
    """A record that holds for a time only."""

    def has_ended(self, today: date) -> bool:
        """Whether its time is over on this day."""
        ...


@runtime_checkable
class Serving(Protocol):
    """A record that answers duties: material or proof."""

    @property
    def serves(self) -> tuple[str, ...]:
        """References "document-id#duty-id"."""
        ...


@runtime_checkable
class Summarised(Protocol):
    """A record that says in a sentence or two what it gives."""

    @property
    def summary(self) -> str:
        """The sentences, in the officer's words."""
        ...


@runtime_checkable
class Asking(Protocol):
    """A record that answers a citizen's question."""

    @property
    def need(self) -> str:
        """The question, as the citizen would put it."""
        ...


@runtime_checkable
class Reaching(Protocol):
    """A record that people can go to outside this site."""

    @property
    def address(self) -> str | None:
        """The https address known for certain, None when there is none."""
        ...

    @property
    def platform(self) -> Choice:
        """Where it lives."""
        ...

    @property
    def state(self) -> Choice:
        """How sure the address is."""
        ...


@runtime_checkable
class Grouping(Protocol):
    """A record that may stand for several others, some perhaps not known by name."""

    @property
    def members(self) -> tuple[Ref, ...]:
        """Those known by name."""
        ...

    @property
    def members_unknown(self) -> str | None:
        """What is not known by name, and why."""
        ...


@runtime_checkable
class Dated(Protocol):
    """A record that appeared on one day."""

    @property
    def date(self) -> Day:
        """The day."""
        ...


@runtime_checkable
class Pictured(Protocol):
    """A record with a small picture to show it by."""

    @property
    def thumbnail(self) -> str:
        """The picture's path in the finished site, below the site's address."""
        ...

    @property
    def thumbnail_alt(self) -> str:
        """The picture in words."""
        ...


@runtime_checkable
class Depicting(Protocol):
    """A record that vouches for a picture file: what it shows, whose it is."""

    @property
    def source(self) -> str:
        """The file, seen from the site's root: "content/hinh/x.svg"."""
        ...

    @property
    def alt(self) -> str:
        """The picture in words."""
        ...

    @property
    def focus_share(self) -> tuple[float, float]:
        """What must stay in view when it is cropped, as shares of width and height from the top left corner."""
        ...

    def credit(self, library: Library) -> str:
        """Who made it and on what terms it may be used, to stand beside it."""
        ...


@runtime_checkable
class Printable(Protocol):
    """A record that prints are made of."""

    @property
    def version(self) -> int:
        """The version that is printed today."""
        ...

    @property
    def qr(self) -> Ref:
        """The code it carries."""
        ...

    @property
    def status(self) -> Choice:
        """Whether it may be printed: "draft" as long as nobody has allowed it."""
        ...


@runtime_checkable
class Coloured(Protocol):
    """A record that may bring its own colour, and logos, to pages and prints."""

    @property
    def primary(self) -> str | None:
        """The colour as #RRGGBB, None for the site's."""
        ...

    @property
    def logos(self) -> tuple[Ref, ...]:
        """The logos of those who stand behind it beside the site's owner."""
        ...


@runtime_checkable
class Retiring(Protocol):
    """A record that stays for ever but may go out of use."""

    @property
    def retired_note(self) -> str | None:
        """Why it is no longer used and what is used now; None while it is in use."""
        ...


@runtime_checkable
class Worded(Protocol):
    """A record that may hold a text of its own, longer than a summary."""

    @property
    def body(self) -> str | None:
        """The text, None where it is not held."""
        ...


@runtime_checkable
class Foreign(Protocol):
    """A record in a language that may be another than the site's."""

    @property
    def language(self) -> Choice:
        """The language; its value is the one that web pages use."""
        ...
