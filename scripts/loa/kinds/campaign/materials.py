"""What there is for whom: a campaign's material by audience and form, with what letters ask for and is not there.

In: a campaign, its documents, a library. Out: groups. Not here: counting for boards (site/boards/), wording
(page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from loa.kinds.campaign.record import Campaign
from loa.model.chain import Audience, Duty, MediaForm
from loa.model.library import Library
from loa.model.material import Addressed, form_of, material_of
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.pages.pieces import by_name


class OfForm(NamedTuple):
    """The material of one form, by title."""

    form: MediaForm
    records: tuple[Record, ...]


class ForWhom(NamedTuple):
    """What there is for an audience, and the forms that letters name for it of which there is nothing."""

    audience: Audience
    forms: tuple[OfForm, ...]
    gaps: tuple[MediaForm, ...]


class Materials(NamedTuple):
    """All of a campaign's material.

    Shape: `groups` by audience, those without any material included; `unaddressed` is for nobody in particular;
    `gaps` are forms that letters name without saying for whom, of which there is nothing at all.
    """

    groups: tuple[ForWhom, ...]
    unaddressed: tuple[OfForm, ...]
    gaps: tuple[MediaForm, ...]

    @property
    def served(self) -> tuple[ForWhom, ...]:
        """The groups for which there is something."""
        return tuple(group for group in self.groups if group.forms)

    @property
    def unserved(self) -> tuple[ForWhom, ...]:
        """The groups for which there is nothing."""
        return tuple(group for group in self.groups if not group.forms)


def materials(campaign: Campaign, documents: Iterable[Record], library: Library) -> Materials:
    """The campaign's material, each record under every audience it is for."""
    found = by_name(material_of(campaign, library))
    duties = tuple(duty for document in documents if isinstance(document, Obliging) for duty in document.duties)
    named = {*campaign.audiences, *(who for record in found for who in _audiences(record))}
    named |= {who for duty in duties for who in duty.audiences}
    groups = tuple(_for_whom(who, found, duties) for who in Audience if who in named)
    made = {form_of(record) for record in found}
    anywhere = {form for duty in duties if not duty.audiences for form in duty.forms}
    gaps = tuple(form for form in MediaForm if form in anywhere and form not in made)
    return Materials(groups, _by_form(record for record in found if not _audiences(record)), gaps)


def _for_whom(audience: Audience, found: Iterable[Record], duties: Iterable[Duty]) -> ForWhom:
    forms = _by_form(record for record in found if audience in _audiences(record))
    wanted = {form for duty in duties if audience in duty.audiences for form in duty.forms}
    made = {each.form for each in forms}
    return ForWhom(audience, forms, tuple(form for form in MediaForm if form in wanted and form not in made))


def _audiences(record: Record) -> tuple[Audience, ...]:
    return record.audiences if isinstance(record, Addressed) else ()


def _by_form(records: Iterable[Record]) -> tuple[OfForm, ...]:
    """The records form by form, in the order of the list of forms."""
    listed = tuple(records)
    return tuple(OfForm(form, own) for form in MediaForm if (own := tuple(_of_form(form, listed))))


def _of_form(form: MediaForm, records: Iterable[Record]) -> Iterator[Record]:
    return (record for record in records if form_of(record) is form)


def for_everybody(campaigns: Iterable[Campaign], library: Library) -> tuple[ForWhom, ...]:
    """The material of several campaigns together, each record once under every audience it is for."""
    found = by_name(dict.fromkeys(record for campaign in campaigns for record in material_of(campaign, library)))
    groups = (_for_whom(who, found, ()) for who in Audience)
    return tuple(group for group in groups if group.forms)
