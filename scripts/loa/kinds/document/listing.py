"""The register of documents, and the register narrowed to one family, year, issuer or standing.

In: all documents of the library. Out: Pages. Not here: single documents (page.py), which ways to narrow (facets.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loa.kind import Output, Page
from loa.kinds.document.facets import Facet, Value, facets
from loa.kinds.document.record import Document, Family
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.world import World

HERE = f"{Document.FOLDER}/index.md"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the register; `issuer` is None where the body has no record of its own."""

    document: Document
    issuer: Record | None


def document_listing(library: Library, _world: World) -> Iterable[Output]:
    """The register: held letters first, then what is known only by citation, each by family, newest first.

    Beside it a page for every value of every facet, in no menu.
    """
    documents = _newest_first(document for document in library.of(Document.KIND) if isinstance(document, Document))
    if not documents:
        return
    ways = facets(documents, library)
    held = [document for document in documents if document.body]
    cited = [document for document in documents if not document.body]
    text = page_text(
        "loa.kinds.document",
        "listing.md.jinja",
        here=HERE,
        chapters=[
            ("Văn bản có toàn văn", "co-toan-van", _families(held, library)),
            ("Văn bản chỉ biết qua viện dẫn", "qua-vien-dan", _families(cited, library)),
        ],
        duties=sum(len(document.duties) for document in documents),
        held=len(held),
        cited=len(cited),
        ways=ways,
    )
    summary = "Công văn, kế hoạch, chỉ thị làm căn cứ cho những gì trang này truyền thông, và những việc nêu trong đó."
    meta = page_meta(summary, library.resolve(library.site.owner))
    yield Page(HERE, Document.PLURAL, text, f"content/{Document.FOLDER}/", meta)
    for way in ways:
        yield from (_narrowed(value, ways, library) for value in way.values)


def _narrowed(value: Value, ways: Sequence[Facet], library: Library) -> Page:
    """The register with the documents of one value only; what stands there is found from the whole register."""
    text = page_text(
        "loa.kinds.document",
        "narrowed.md.jinja",
        here=value.page,
        whole=HERE,
        value=value,
        ways=ways,
        rows=[_row(document, library) for document in value.documents],
    )
    meta = page_meta(f"{value.heading}: {len(value.documents)} văn bản.", library.resolve(library.site.owner))
    meta |= {"search": {"exclude": True}, "robots": "noindex"}
    return Page(value.page, value.heading, text, f"content/{Document.FOLDER}/", meta, hidden=True)


def _newest_first(documents: Iterable[Document]) -> list[Document]:
    ordered = sorted(documents, key=lambda document: document.id)
    ordered.sort(key=lambda document: document.date.sort_key if document.date else (0, 0, 0), reverse=True)
    return ordered


def _families(documents: Sequence[Document], library: Library) -> Iterator[tuple[Family, list[Row]]]:
    """(family, its rows newest first); families without documents left out."""
    for family in Family:
        rows = [_row(document, library) for document in documents if document.family is family]
        if rows:
            yield family, rows


def _row(document: Document, library: Library) -> Row:
    return Row(document, library.resolve(document.issuer) if document.issuer else None)
