"""The page of a document: what is known of it, what it asks, what answers it, and its own words.

In: a document, library, world. Out: its Page and held attachments. Not here: the register (listing.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from loa.kind import Copy, Output, Page
from loa.kinds.document.chain import answers, chain_of
from loa.kinds.document.chain_picture import chain_svg
from loa.kinds.document.letter import letter_html
from loa.kinds.document.margin import Margin
from loa.kinds.document.record import Document, Recipient
from loa.model.chain import Duty
from loa.model.library import Library
from loa.model.members import member_ids
from loa.model.record import Record
from loa.model.roles import Grouping
from loa.pages.pieces import by_name, page_meta, sourced
from loa.pages.writer import page_text
from loa.world import World

CONTENT = "content/"


@dataclass(frozen=True, slots=True)
class Addressee:
    """One line of "Kính gửi" with the unit it means and, of a group, every single unit in it and what is not known."""

    text: str
    unit: Record | None
    members: tuple[Record, ...] = ()
    unknown: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A duty with the records it concerns; `everybody` when these are all whom the letter is sent to."""

    duty: Duty
    units: tuple[Record, ...]
    everybody: bool
    material: tuple[Record, ...]


def document_outputs(document: Record, library: Library, world: World) -> Iterable[Output]:
    """The document's page and the attachments that are held."""
    assert isinstance(document, Document)
    for attachment in document.attachments:
        if attachment.held and attachment.source:
            yield Copy(attachment.source.removeprefix(CONTENT), attachment.source, attachment.source)
    text = page_text(
        "loa.kinds.document",
        "page.md.jinja",
        here=document.page,
        document=document,
        issuer=library.resolve(document.issuer) if document.issuer else None,
        addressees=[_addressee(recipient, library) for recipient in document.recipients],
        basis=[library.resolve(basis) for basis in document.basis],
        cited_by=_naming(document, library, "basis"),
        replaced_by=library.resolve(document.replaced_by) if document.replaced_by else None,
        replaces=_naming(document, library, "replaced_by"),
        campaigns=_campaigns(document, library),
        duties=[_asked(document, duty, library) for duty in document.duties],
        picture=chain_svg(chain_of(document, library), world.measure) if document.duties else None,
        sources=sourced(document.evidence, library),
        letter=letter_html(document.body, Margin(library.renamings, world.today)) if document.body else None,
    )
    meta = page_meta(_summary(document), library.resolve(library.site.owner))
    meta |= {"search": {"boost": 0.5}}  # letters hold every word; citizens seldom look for them
    yield Page(document.page, document.title, text, library.file(document), meta)


def _summary(document: Document) -> str:
    return f"{document.citation}: {document.known_subject}" if document.known_subject else f"{document.citation}."


def _addressee(recipient: Recipient, library: Library) -> Addressee:
    if recipient.unit is None:
        return Addressee(recipient.text, None)
    unit = library.resolve(recipient.unit)
    if not isinstance(unit, Grouping) or not unit.members:
        return Addressee(recipient.text, unit, (), unit.members_unknown if isinstance(unit, Grouping) else None)
    names = member_ids((recipient.unit,), library)
    members = (library.get(unit.KIND, name) for name in names)
    return Addressee(recipient.text, unit, by_name(member for member in members if member), unit.members_unknown)


def _naming(document: Document, library: Library, key: str) -> tuple[Record, ...]:
    """The documents that name this one under a key."""
    return tuple(
        dict.fromkeys(
            record for record, path in library.mentions(document) if record.KIND == document.KIND and path[0] == key
        )
    )


def _campaigns(document: Document, library: Library) -> tuple[Record, ...]:
    """The campaigns that the document names or that rest on it, each once."""
    named = [library.resolve(campaign) for campaign in document.campaigns]
    return tuple(dict.fromkeys((*named, *library.referrers(document, "campaign"))))


def _asked(document: Document, duty: Duty, library: Library) -> Asked:
    everybody = {recipient.unit for recipient in document.recipients}
    units = tuple(library.resolve(unit) for unit in duty.units)
    whole = len(units) > 1 and set(duty.units) == everybody
    return Asked(duty, units, whole, tuple(answers(document, duty, library)))
