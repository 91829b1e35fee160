"""Answered: what every page tells of who answers for it, and what the page of a thing that has expired says first.

In: a record, what its kind made of it. Out: the same outputs, their pages with these words.
Not here: the fields (model/answered.py), how the words look (overrides/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from loa.kind import Output, Page
from loa.model.answered import Answered
from loa.model.record import Record
from loa.pages.pieces import expired_band
from loa.pages.writer import day


def answered(record: Record, made: Iterable[Output], today: date) -> Iterator[Output]:
    """The outputs of a record; its pages name who answers and who agreed, and say when it has expired."""
    if not isinstance(record, Answered) or not _says_anything(record):
        yield from made
        return
    meta = dict(_meta(record))
    for output in made:
        if not isinstance(output, Page):
            yield output
        elif record.has_expired(today) and record.expires_on:
            search = {"search": {"exclude": True}}
            text = expired_band(record.expires_on) + output.text
            yield replace(output, text=text, meta={**output.meta, **meta, **search}, hidden=True)
        else:
            yield replace(output, meta={**output.meta, **meta})


def _says_anything(record: Answered) -> bool:
    return any((record.responsible, record.approved_by, record.expires_on))


def _meta(record: Answered) -> Iterator[tuple[str, object]]:
    if record.responsible:
        yield "responsible", record.responsible
    if record.approved_by:
        yield "approved", f"{record.approved_by}{f', {day(record.approved_on)}' if record.approved_on else ''}"
