"""The page of a document: what is known of it, what it asks, what answers it, and its own words.

In: a document, library, world. Out: its Page and held attachments. Not here: the register (listing.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.kind import Copy, Output, Page
from loa.kinds.document.letter import letter_html
from loa.kinds.document.record import Document, Recipient
from loa.model.chain import Duty
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Grouping, Serving
from loa.pages.pieces import page_meta, sourced
from loa.pages.writer import page_text
from loa.world import World

PICTURES = "content/hinh/"


@dataclass(frozen=True, slots=True)
class Addressee:
    """One line of "Kính gửi" with the unit it means and, of a group, who belongs to it."""

    text: str
    unit: Record | None
    members: tuple[Record, ...]
    unknown: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A duty with the records it concerns; `everybody` when these are all whom the letter is sent to."""

    duty: Duty
    units: tuple[Record, ...]
    everybody: bool
    material: tuple[Record, ...]


def document_outputs(document: Record, library: Library, _world: World) -> Iterable[Output]:
    """The document's page and the attachments that are held."""
    assert isinstance(document, Document)
    for attachment in document.attachments:
        if attachment.held and attachment.file:
            yield Copy(f"hinh/{attachment.file}", PICTURES + attachment.file, PICTURES + attachment.file)
    text = page_text(
        "loa.kinds.document",
        "page.md.jinja",
        here=document.page,
        document=document,
        issuer=library.resolve(document.issuer),
        addressees=[_addressee(recipient, library) for recipient in document.recipients],
        basis=[library.resolve(basis) for basis in document.basis],
        cited_by=_naming(document, library, "basis"),
        replaced_by=library.resolve(document.replaced_by) if document.replaced_by else None,
        replaces=_naming(document, library, "replaced_by"),
        campaigns=_campaigns(document, library),
        duties=[_asked(document, duty, library) for duty in document.duties],
        sources=sourced(document.evidence, library),
        letter=letter_html(document.body) if document.body else None,
    )
    meta = page_meta(_summary(document), library.resolve(library.site.owner))
    meta |= {"search": {"boost": 0.5}}  # letters hold every word; citizens seldom look for them
    yield Page(document.page, document.title, text, library.file(document), meta)


def _summary(document: Document) -> str:
    return f"{document.citation}: {document.known_subject}" if document.known_subject else f"{document.citation}."


def _addressee(recipient: Recipient, library: Library) -> Addressee:
    if recipient.unit is None:
        return Addressee(recipient.text, None, (), None)
    unit = library.resolve(recipient.unit)
    if not isinstance(unit, Grouping):
        return Addressee(recipient.text, unit, (), None)
    return Addressee(
        recipient.text, unit, tuple(library.resolve(member) for member in unit.members), unit.members_unknown
    )


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
    return Asked(duty, units, whole, tuple(_material(document, duty, library)))


def _material(document: Document, duty: Duty, library: Library) -> Iterator[Record]:
    """What answers a duty: the records that say they serve it."""
    for record in library.referrers(document):
        if isinstance(record, Serving) and f"{document.id}#{duty.id}" in record.serves:
            yield record
