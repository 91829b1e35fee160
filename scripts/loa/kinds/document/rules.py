"""What a document must hold to beyond its form.

In: a document, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.kinds.document.progress_rules import PROGRESS_RULES
from loa.kinds.document.record import Document, Standing
from loa.model.library import Library
from loa.model.quotes import stray_word
from loa.model.record import Path, Record
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, Severity, problem
from loa.world import World

_NUMBER = re.compile(r"^\d{1,6}[a-zđA-ZĐ]?(/\d{4})?$")
_FIRST_YEAR = 1945


def quotes_stand_in_the_text(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What is given as the letter's words is in the letter, word for word."""
    assert isinstance(document, Document)
    if not document.body:
        return
    quotes: list[tuple[Path, str]] = [
        (("duties", index, "quotes", number), quote)
        for index, duty in enumerate(document.duties)
        for number, quote in enumerate(duty.quotes)
    ]
    quotes += [
        (("attachments", index, "quote"), attachment.quote)
        for index, attachment in enumerate(document.attachments)
        if attachment.quote
    ]
    quotes += [(("recipients", index, "text"), recipient.text) for index, recipient in enumerate(document.recipients)]
    for path, quote in quotes:
        word = stray_word(quote, document.body)
        if word is not None:
            yield problem(library.place(document, *path), "P310", word=word, document=document.title)


def duties_have_units(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A duty that names no unit stands on no unit's page."""
    assert isinstance(document, Document)
    for index, duty in enumerate(document.duties):
        if not duty.units and not duty.review:  # P880 asks for them, too
            place = library.place(document, "duties", index, "title")
            yield problem(place, "P311", Severity.REMINDER, title=duty.title)


def duties_looked_through(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What a machine has taken for a duty is looked through by a human being."""
    assert isinstance(document, Document)
    for index, duty in enumerate(document.duties):
        if duty.review:
            yield problem(
                library.place(document, "duties", index, "review"), "P880", Severity.REMINDER, title=duty.title
            )


def basis_without_circle(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No document rests on itself by way of others."""
    assert isinstance(document, Document)
    for index, basis in enumerate(document.basis):
        seen: set[str] = set()
        ahead = [basis.id]
        while ahead:
            name = ahead.pop()
            if name == document.id:
                yield problem(library.place(document, "basis", index), "P312", text=basis)
                break
            other = library.get(Document.KIND, name)
            if name not in seen and isinstance(other, Document):
                seen.add(name)
                ahead += [reference.id for reference in other.basis]


def replacement_agrees(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A document is said to be replaced exactly when it names what replaces it."""
    assert isinstance(document, Document)
    if document.status is Standing.REPLACED and document.replaced_by is None:
        yield problem(library.place(document, "status"), "P313")
    if document.replaced_by is not None and document.status is not Standing.REPLACED:
        yield problem(library.place(document, "replaced_by"), "P314", text=document.replaced_by)


def number_plausible(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The number is a number; form and office stand in `symbol`."""
    assert isinstance(document, Document)
    if document.number and not _NUMBER.match(document.number):
        digits = re.match(r"\d+", document.number)
        example = digits[0] if digits else "2321"
        yield problem(library.place(document, "number"), "P315", text=document.number, example=example)


def date_plausible(document: Record, library: Library, world: World) -> Iterator[Problem]:
    """A document was issued before today, and not before there were such documents."""
    assert isinstance(document, Document)
    if document.date and (document.date.first_day > world.today or document.date.year < _FIRST_YEAR):
        today = world.today.isoformat()
        yield problem(library.place(document, "date"), "P316", text=document.date, today=today)


def attachments_there(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A file that is named lies where files of its sort lie, and only what is held has one."""
    assert isinstance(document, Document)
    for index, attachment in enumerate(document.attachments):
        place = library.place(document, "attachments", index, "file")
        if attachment.file and not attachment.held:
            yield problem(place, "P317", text=attachment.file)
        elif attachment.source and attachment.source not in library.files:
            folder = attachment.source.rpartition("/")[0]
            yield problem(place, "P836", text=attachment.file, folder=f"{folder}/")


def issuer_named(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Who issued it is told once: by a record, or by the words of the letter as long as there is none."""
    assert isinstance(document, Document)
    if document.issuer is None and document.issuer_text is None:
        yield problem(library.place(document, "title"), "P835", Severity.REMINDER, title=document.title)
    elif document.issuer is not None and document.issuer_text is not None:
        place = library.place(document, "issuer_text")
        yield problem(place, "P840", text=document.issuer_text, issuer=document.issuer)


def standing_sourced(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Who says that a document holds, or no longer does, says where that is known from and as of when."""
    assert isinstance(document, Document)
    if document.status is not Standing.UNKNOWN and not document.evidence:
        place = library.place(document, "status")
        yield problem(place, "P837", Severity.REMINDER, text=document.status.label.lower())


def order_of_time(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What a document rests on came before it, what replaces it came after."""
    assert isinstance(document, Document)
    if document.date is None:
        return
    for index, basis in enumerate(document.basis):
        other = library.resolve(basis)
        if isinstance(other, Document) and other.date and other.date.first_day > document.date.last_day:
            place = library.place(document, "basis", index)
            yield problem(place, "P839", text=basis, other=other.date.in_table, own=document.date.in_table)
    successor = library.resolve(document.replaced_by) if document.replaced_by else None
    if isinstance(successor, Document) and successor.date and successor.date.last_day < document.date.first_day:
        place = library.place(document, "replaced_by")
        dates = document.date.in_table, successor.date.in_table
        yield problem(place, "P838", text=document.replaced_by, own=dates[0], other=dates[1])


RULES = (
    sources_not_ahead,
    quotes_stand_in_the_text,
    duties_have_units,
    duties_looked_through,
    basis_without_circle,
    replacement_agrees,
    number_plausible,
    date_plausible,
    attachments_there,
    issuer_named,
    standing_sourced,
    order_of_time,
    *PROGRESS_RULES,
)
