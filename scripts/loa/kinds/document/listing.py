"""The register of documents.

In: all documents of the library. Out: one Page. Not here: single documents (page.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from loa.kind import Output, Page
from loa.kinds.document.record import Document, Family
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.world import World


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the register."""

    document: Document
    issuer: Record


def document_listing(library: Library, _world: World) -> Iterable[Output]:
    """The register: held letters first, then what is known only by citation, each by family, newest first."""
    here = f"{Document.FOLDER}/index.md"
    documents = [document for document in library.of(Document.KIND) if isinstance(document, Document)]
    if not documents:
        return ()
    held = [document for document in documents if document.body]
    cited = [document for document in documents if not document.body]
    text = page_text(
        "loa.kinds.document",
        "listing.md.jinja",
        here=here,
        chapters=[
            ("Văn bản có toàn văn", "co-toan-van", _families(held, library)),
            ("Văn bản chỉ biết qua viện dẫn", "qua-vien-dan", _families(cited, library)),
        ],
        duties=sum(len(document.duties) for document in documents),
        held=len(held),
        cited=len(cited),
    )
    summary = "Công văn, kế hoạch, chỉ thị làm căn cứ cho những gì trang này truyền thông, và những việc nêu trong đó."
    meta = page_meta(summary, library.resolve(library.site.owner))
    return (Page(here, Document.PLURAL, text, f"content/{Document.FOLDER}/", meta),)


def _families(documents: list[Document], library: Library) -> list[tuple[Family, list[Row]]]:
    """(family, its rows newest first); families without documents left out."""
    ordered = sorted(documents, key=lambda document: document.id)
    ordered.sort(key=lambda document: document.date.sort_key if document.date else (0, 0, 0), reverse=True)
    return [
        (family, [Row(document, library.resolve(document.issuer)) for document in ordered if document.family is family])
        for family in Family
        if any(document.family is family for document in ordered)
    ]
