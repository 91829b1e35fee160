"""How documents must be cited in what the site itself writes: in full once, then short, and never against the record.

In: the library. Out: Problems on the lines that cite. Not here: finding citations (model/citations.py), letters, which
keep their slips.

Source: Decree 30/2020/NĐ-CP, annex I: the first citation gives form, number, symbol, date, issuer and subject (of a law
its form and name), later ones form, number and symbol; a zero before days 1-9 and months 1-2. It binds State bodies:
papers of the Party and the Youth Union follow rules of their own and are held to their number, symbol and date only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from loa.kinds.document.record import Document, Family
from loa.model.citations import Citation, citation_key, citations
from loa.model.library import Library
from loa.model.prose import Prose, prose
from loa.model.record import Record, references
from loa.problems import Place, Problem, Severity, problem
from loa.world import World

_QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|^>.*$", re.MULTILINE)
"""Somebody else's words: between quotation marks, one pair inside another at most, or in a block quotation."""

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n\s*\n")
_DATE = re.compile(r"ngày \d{1,2}(?:/\d{1,2}/| tháng \d{1,2} năm )\d{4}", re.IGNORECASE)

_LAWS = ("luật", "bộ luật", "pháp lệnh")

_SPECIMEN = "Công văn số 15/SNV-VP ngày 02/6/2026 của Sở Nội vụ tỉnh Vĩnh Long về việc trực hè"

_SUBJECT = re.compile(
    r"^(?:\*{0,3}[“\"(]|về\b|v/v\b|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|triển khai|tăng cường|đẩy mạnh|công bố"
    r"|thực hiện|giao\b|kết luận)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation with the record and text it stands in, and the documents of the register it can mean."""

    record: Record
    where: Prose
    citation: Citation
    meant: tuple[Document, ...]

    @property
    def document(self) -> Document | None:
        """The one document meant; None when the register has none or several."""
        return self.meant[0] if len(self.meant) == 1 else None

    @property
    def of_the_state(self) -> bool:
        """Whether a State body issued it: by its record, else by how number and symbol are parted."""
        if self.meant:
            return self.meant[0].family is Family.STATE
        return self.citation.mark.strip() == "/"


def citations_written_well(library: Library, _world: World) -> Iterator[Problem]:
    """What the site's own words say of a document is what the register says, in the form that is due."""
    register = _register(library)
    for record in library.all():
        if isinstance(record, Document):
            continue
        found = [Cited(record, text, one, _meant(one, register)) for text in prose(record) for one in _own(text.text)]
        for cited in found:
            yield from _against_the_register(cited, library)
            yield from _zeros(cited, library)
        yield from _full_then_short(found, library)


def _register(library: Library) -> dict[str, tuple[Document, ...]]:
    """The documents by number and symbol; those that lack one of them cannot be cited by it."""
    found: dict[str, tuple[Document, ...]] = {}
    for record in library.of(Document.KIND):
        if isinstance(record, Document) and record.number and record.symbol:
            key = citation_key(record.number, record.symbol)
            found[key] = (*found.get(key, ()), record)
    return found


def _own(text: str) -> Iterator[Citation]:
    """The citations of a text that do not stand in somebody else's words."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for one in citations(text):
        if not any(start < one.start < end for start, end in quoted):
            yield one


def _meant(citation: Citation, register: dict[str, tuple[Document, ...]]) -> tuple[Document, ...]:
    """The documents with that number and symbol; of several those of the same date, if there are any."""
    alike = register.get(citation.key, ())
    dated = tuple(document for document in alike if citation.date and document.date == citation.date)
    return dated or alike


def _against_the_register(cited: Cited, library: Library) -> Iterator[Problem]:
    document, citation = cited.document, cited.citation
    if document is None:
        return
    if citation.short != document.number_wording:
        place = _place(cited, citation.short, library)
        yield problem(place, "P834", text=citation.short, right=document.number_wording, file=library.file(document))
    if citation.date and document.date and not _agree(cited):
        place = _place(cited, citation.date_text, library)
        words = {"text": citation.date_text, "short": citation.short, "right": document.date.in_table}
        yield problem(place, "P833", Severity.ERROR, **words, file=library.file(document))


def _agree(cited: Cited) -> bool:
    """Whether the date of a citation can be the document's, as far as that is known."""
    said = cited.citation.date
    known = cited.document.date if cited.document else None
    return said is None or known is None or known.first_day <= said.first_day <= known.last_day


def _zeros(cited: Cited, library: Library) -> Iterator[Problem]:
    """A missing zero, in citations of the State's documents."""
    citation = cited.citation
    if citation.date is None or not cited.of_the_state:
        return
    day, month = re.findall(r"\d+", citation.date_text)[:2]
    if len(day) < 2 or (int(month) < 3 and len(month) < 2):
        long = "tháng" in citation.date_text
        right = citation.date.in_text if long else f"ngày {citation.date.in_table}"
        place = _place(cited, citation.date_text, library)
        yield problem(place, "P832", Severity.REMINDER, text=citation.date_text, right=right)


def _full_then_short(found: Sequence[Cited], library: Library) -> Iterator[Problem]:
    """Of every document of the State the first citation in running words, and then the others."""
    told = [cited for cited in found if not cited.where.is_name and not cited.where.is_source and cited.of_the_state]
    for key in dict.fromkeys(cited.citation.key for cited in told):
        here = [cited for cited in told if cited.citation.key == key]
        # A summary announces the rest: where the rest cites the document, or the record links to it, that is enough.
        rest = [cited for cited in here if cited.where.path != ("summary",)]
        if not rest and _linked(here[0]):
            continue
        first, *others = rest or here
        missing = _missing(first, library)
        if missing:
            yield problem(
                _place(first, first.citation.text, library),
                "P830",
                Severity.REMINDER,
                text=first.citation.text,
                missing=", ".join(missing),
                full=_full(first, library),
            )
        yield from _too_long(others, bool(missing), library)


def _linked(cited: Cited) -> bool:
    """Whether the record names the document under one of its keys, so that its page leads there."""
    names = {(reference.target, reference.id) for _, reference in references(cited.record)}
    return any((document.KIND, document.id) in names for document in cited.meant)


def _too_long(others: Sequence[Cited], still_to_be_told: bool, library: Library) -> Iterator[Problem]:
    """Later citations that tell the date again."""
    for cited in others:
        citation = cited.citation
        if citation.date_text and not still_to_be_told:
            short = f"{_form(cited)} {citation.short}".strip()
            place = _place(cited, citation.text, library)
            yield problem(place, "P831", Severity.REMINDER, text=citation.text, short=short)


def _missing(cited: Cited, library: Library) -> list[str]:
    """What a first citation lacks; what the register does not know either is not asked for.

    Date and issuer may stand earlier in the sentence: "Ngày 26/4/2022, Thủ tướng Chính phủ ban hành Chỉ thị …".
    """
    citation, document = cited.citation, cited.document
    if citation.form.casefold() in _LAWS:
        return []
    sentence = _sentence(cited)
    no_date = document is not None and document.date is None
    wanted = [
        (citation.form, "tên loại"),
        (citation.date_text or no_date or _DATE.search(sentence), "ngày ban hành"),
        (citation.issuer or _issuer(cited, library).casefold() in sentence.casefold(), "cơ quan ban hành"),
        (_has_subject(cited), "trích yếu"),
    ]
    return [name for there, name in wanted if not there]


def _sentence(cited: Cited) -> str:
    """The sentence before the citation, on one line."""
    before = cited.where.text[: cited.citation.start]
    return " ".join(_SENTENCE_END.split(before)[-1].split())


def _issuer(cited: Cited, library: Library) -> str:
    """The issuer's name; a word that no sentence has where it is not known."""
    document = cited.document
    if document is None:
        return "\n"
    return library.resolve(document.issuer).title if document.issuer else document.issuer_text or "\n"


def _has_subject(cited: Cited) -> bool:
    """Whether the sentence goes on with what the document is about; where nobody knows that, it need not."""
    document, rest = cited.document, cited.citation.rest
    if document is not None and document.known_subject is None:
        return True
    if document is not None and document.known_subject:
        start = " ".join(_subject(document).casefold().split()[:5])
        if start in rest.casefold():
            return True
    return bool(_SUBJECT.match(rest))


def _form(cited: Cited) -> str:
    return cited.document.form.label if cited.document else cited.citation.form


def _full(cited: Cited, library: Library) -> str:
    """The citation in full as far as the register knows it; a specimen where it does not hold the document."""
    document = cited.document
    if document is None:
        return _SPECIMEN
    issuer = _issuer(cited, library).strip()
    parts = (
        f"{document.form.label} số {document.number_wording}",
        f"ngày {document.date.in_table}" if document.date and document.date.day else "",
        f"của {issuer}" if issuer else "",
        _subject(document),
    )
    return " ".join(part for part in parts if part)


def _subject(document: Document) -> str:
    """The subject as a sentence goes on with it: "về việc …", "ban hành …"."""
    subject = document.known_subject or ""
    words = re.sub(r"^V/v\b", "về việc", subject, flags=re.IGNORECASE)
    words = words[:1].lower() + words[1:]
    return words if not words or _SUBJECT.match(words) else f"về {words}"


def _place(cited: Cited, words: str, library: Library) -> Place:
    """Where the words stand: on their own line of the body or of a value, else the whole value."""
    record, where = cited.record, cited.where
    line = library.body_line(record) if where.is_body else 0
    if line:
        begin = where.text.find(words, cited.citation.start)
        before = where.text[:begin]
        column = begin - (before.rfind("\n") + 1) + 1
        ends = column + len(words.split("\n", maxsplit=1)[0])
        return Place(library.file(record), line + before.count("\n"), column, ends)
    place = library.place(record, *where.path)
    written = library.tree(record).lines[place.line - 1]
    begin = written.find(words, place.column - 1)
    return replace(place, column=begin + 1, end_column=begin + 1 + len(words)) if begin >= 0 else place
