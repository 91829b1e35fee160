"""Material: what is made for people, for whom, in which form, whatever kind of record it is.

In: records, library. Out: roles to ask for with isinstance, the form of a record, what is made for a campaign. Not
here: counting it for boards (site/boards/), showing it (kinds/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, runtime_checkable

from loa.model.chain import Audience, MediaForm
from loa.model.library import Library
from loa.model.proving import Proving
from loa.model.record import Record
from loa.model.roles import Obliging

FORM_OF: Mapping[str, MediaForm] = {
    "broadcast": MediaForm.BROADCAST,
    "event": MediaForm.MEETING,
    "guide": MediaForm.DIRECT,
    "news": MediaForm.NEWS,
    "post": MediaForm.POST,
    "poster": MediaForm.POSTER,
    "series": MediaForm.ARTICLE,
    "story": MediaForm.EXAMPLE,
}
"""The form of what is made on the site itself, by kind; products say theirs."""


@runtime_checkable
class Addressed(Protocol):
    """A record that is made for certain people."""

    @property
    def audiences(self) -> tuple[Audience, ...]:
        """For whom."""
        ...


@runtime_checkable
class Formed(Protocol):
    """A record of a form of its own."""

    @property
    def form(self) -> MediaForm:
        """Its form."""
        ...


def form_of(record: Record) -> MediaForm | None:
    """The form of a record; None for one that is no material."""
    if isinstance(record, Formed) and isinstance(record.form, MediaForm):
        return record.form
    return FORM_OF.get(record.KIND)


def material_of(campaign: Record, library: Library) -> Iterator[Record]:
    """What is made for a campaign: everything with a form that names it as its own, drafts of products aside."""
    for record in library.referrers(campaign):
        keys = {path[0] for one, path in library.mentions(campaign) if one == record}
        draft = isinstance(record, Proving) and record.proved_on is None
        if keys & {"campaign", "campaigns"} and form_of(record) and not draft and not isinstance(record, Obliging):
            yield record
