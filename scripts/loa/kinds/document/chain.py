"""The chain of a document: what it rests on, the letter itself, what it asks, what answers each thing asked.

In: a document, library. Out: a Chain of links with addresses. Not here: its picture (chain_picture.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loa.kinds.document.record import Document
from loa.model.chain import Duty
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Serving
from loa.pages.writer import built_link

MOST_ANSWERS = 5
"""So many boxes answer one duty in the picture; of more, the last counts the rest, and the list below names them."""


@dataclass(frozen=True, slots=True)
class Step:
    """One box of the picture: what it is, its name, where it leads; without an address it says what is not there."""

    sort: str
    words: str
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One duty with the steps that answer it."""

    duty: Step
    answers: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """The steps from the ground to what was made of it."""

    basis: tuple[Step, ...]
    letter: Step
    asked: tuple[Asked, ...]


def chain_of(document: Document, library: Library) -> Chain:
    """The document's chain as its page draws it; addresses are relative to the finished page."""
    basis = tuple(_step("Căn cứ", library.resolve(basis), document) for basis in document.basis)
    title = document.number_wording if document.number else document.title
    return Chain(
        basis or (Step("Căn cứ", "chưa ghi căn cứ nào"),),
        Step("Văn bản này", title, "#toan-van" if document.body else None),
        tuple(_asked(document, duty, library) for duty in document.duties),
    )


def answers(document: Document, duty: Duty, library: Library) -> Iterator[Record]:
    """What answers a duty: the records that say they serve it, whatever they are."""
    for record in library.referrers(document):
        if isinstance(record, Serving) and f"{document.id}#{duty.id}" in record.serves:
            yield record


def _asked(document: Document, duty: Duty, library: Library) -> Asked:
    found = list(answers(document, duty, library))
    shown = found if len(found) <= MOST_ANSWERS else found[: MOST_ANSWERS - 1]
    steps = [_step(record.LABEL, record, document) for record in shown]
    if len(found) > len(shown):
        steps.append(Step("Còn nữa", f"và {len(found) - len(shown)} tài liệu khác", "#chuoi-bang-chu"))
    if not found:
        steps.append(Step("Đáp ứng", "chưa có tài liệu"))
    return Asked(Step("Việc, cần xem lại" if duty.review else "Việc", duty.title, f"#{duty.id}"), tuple(steps))


def _step(sort: str, record: Record, document: Document) -> Step:
    return Step(sort, record.title, built_link(document.page, record.page))
