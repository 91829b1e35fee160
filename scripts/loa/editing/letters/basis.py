"""Basis: the documents that a letter says it rests on.

In: the first paragraphs of its text, a library. Out: the records meant, and the citations that none of them answers.
Not here: finding citations (model/citations.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loa.editing.letters.chunks import Chunk
from loa.editing.letters.matching import documents_named
from loa.kinds.document.record import Document
from loa.model.citations import Citation, citations
from loa.model.library import Library
from loa.model.values import PartialDate

_RESTS = re.compile(
    r"^\W*(?:Căn cứ|Thực hiện|Theo\b|Thi hành|Triển khai|Tiếp theo|Xét\b|Để (?:thực hiện|triển khai)"
    r"|Nhằm (?:thực hiện|triển khai))",
    re.IGNORECASE,
)
_ITEM = re.compile(r"^\W*(?:\d+\s*[.)]|[IVX]+\s*[.)]|Điều 1\b|-\s)")
_MOST = 15


def basis_of(
    chunks: Sequence[Chunk], library: Library | None, date: PartialDate | None
) -> tuple[tuple[str, ...], tuple[Citation, ...]]:
    """(ids of the documents the letter rests on, citations of a basis that no document of the library is)."""
    found: dict[str, None] = {}
    unknown: dict[str, Citation] = {}
    for chunk in chunks[:_MOST]:
        if _ITEM.match(chunk.text) and not _RESTS.match(re.sub(r"^\W+", "", chunk.text)):
            break
        if not _RESTS.match(chunk.text):
            continue
        for citation in citations(chunk.text):
            meant = [document.id for document in documents_named(citation, library) if _came_before(document, date)]
            if len(meant) == 1:
                found[meant[0]] = None
            else:
                unknown.setdefault(citation.key, citation)
    return tuple(found), tuple(unknown.values())


def _came_before(document: Document, date: PartialDate | None) -> bool:
    return date is None or document.date is None or document.date.first_day <= date.last_day
