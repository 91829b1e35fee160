"""Facets: the ways in which the register can be narrowed, each value a page of its own, so that no script is needed.

In: documents, library. Out: facets with their values and the documents of each. Not here: the pages (listing.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from loa.kinds.document.record import Document, Family, Standing
from loa.model.library import Library
from loa.source.slug import slug

PAGES = f"{Document.FOLDER}/loc"
"""The folder of the narrowed registers; a document may be called "loc" all the same, for these lie one step deeper."""

Name = tuple[str, str, str]
"""(address part, what a reader picks, heading of the page) of one value."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: its page, what a reader picks, the page's heading, the documents that have it."""

    page: str
    label: str
    heading: str
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow the register: what it is called, and its values in order."""

    label: str
    values: tuple[Value, ...]


def facets(documents: Sequence[Document], library: Library) -> tuple[Facet, ...]:
    """By whose rules of form, by year, by issuer, by whether it holds, by whether the text is at hand.

    Shape: values without documents are left out; documents keep their order; "không rõ" stands last.
    """

    def issuer(document: Document) -> Name:
        if document.issuer is None:
            name = document.issuer_text
            return (f"co-quan-{slug(name)}", name, f"Văn bản của {name}") if name else _NO_ISSUER
        unit = library.resolve(document.issuer)
        return f"co-quan-{unit.id}", unit.title, f"Văn bản của {unit.title}"

    return tuple(
        facet
        for facet in (
            Facet("Hệ văn bản", _values(documents, _family, _in_order_of(Family, _family_name))),
            Facet("Năm ban hành", _values(documents, _year, _newest_first)),
            Facet("Cơ quan ban hành", _values(documents, issuer, _by_label)),
            Facet("Hiệu lực", _values(documents, _standing, _in_order_of(Standing, _standing_name))),
            Facet("Toàn văn", _values(documents, _text, _by_label)),
        )
        if facet.values
    )


_NO_ISSUER: Name = ("co-quan-chua-co", "Chưa có tên cơ quan", "Văn bản chưa có tên cơ quan ban hành")
_NO_YEAR: Name = ("nam-chua-co", "Chưa có năm", "Văn bản chưa có năm ban hành")


def _family_name(family: Family) -> Name:
    return f"he-{family.value}", family.label, f"Văn bản: {family.label}"


def _family(document: Document) -> Name:
    return _family_name(document.family)


def _standing_name(standing: Standing) -> Name:
    return f"hieu-luc-{standing.value}", standing.label, f"Văn bản: {standing.label.lower()}"


def _standing(document: Document) -> Name:
    return _standing_name(document.status)


def _year(document: Document) -> Name:
    if document.date is None:
        return _NO_YEAR
    year = document.date.year
    return f"nam-{year}", str(year), f"Văn bản năm {year}"


def _text(document: Document) -> Name:
    if document.body:
        return "co-toan-van", "Có toàn văn", "Văn bản có toàn văn"
    return "qua-vien-dan", "Chỉ biết qua viện dẫn", "Văn bản chỉ biết qua viện dẫn"


Order = Callable[[Iterable[Name]], Iterable[Name]]


def _in_order_of(choice: Iterable[Family] | Iterable[Standing], name: Callable[..., Name]) -> Order:
    names = [name(member) for member in choice]
    return lambda found: sorted(found, key=names.index)


def _newest_first(names: Iterable[Name]) -> Iterator[Name]:
    known = [name for name in names if name != _NO_YEAR]
    yield from sorted(known, reverse=True)
    yield from (name for name in names if name == _NO_YEAR)


def _by_label(names: Iterable[Name]) -> list[Name]:
    return sorted(names, key=lambda name: (name == _NO_ISSUER, slug(name[1]), name))


def _values(documents: Sequence[Document], named: Callable[[Document], Name], order: Order) -> tuple[Value, ...]:
    """The values that the documents have, in that order; of two names with one address the first is kept."""
    first: dict[str, Name] = {}
    found: dict[str, list[Document]] = {}
    for document in documents:
        name = named(document)
        first.setdefault(name[0], name)
        found.setdefault(name[0], []).append(document)
    return tuple(
        Value(f"{PAGES}/{part}.md", label, heading, tuple(found[part]))
        for part, label, heading in order(list(first.values()))
    )
