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
from loa.model.pack import Mark
from loa.model.record import Record
from loa.pages.pieces import expired_band
from loa.pages.writer import day


def answered(record: Record, made: Iterable[Output], today: date, mark: Mark | None = None) -> Iterator[Output]:
    """The outputs of a record; its pages name who answers and who agreed, and say when it has expired.

    Those of a record that came in a pack say whose message it is and which version.
    """
    meta = dict(_meta(record, mark))
    if not meta and not (isinstance(record, Answered) and record.expires_on):
        yield from made
        return
    for output in made:
        if not isinstance(output, Page):
            yield output
        elif isinstance(record, Answered) and record.has_expired(today) and record.expires_on:
            search = {"search": {"exclude": True}}
            text = expired_band(record.expires_on) + output.text
            yield replace(output, text=text, meta={**output.meta, **meta, **search}, hidden=True)
        else:
            yield replace(output, meta={**output.meta, **meta})


def _meta(record: Record, mark: Mark | None) -> Iterator[tuple[str, object]]:
    if mark:
        yield "pack", mark.wording
    if not isinstance(record, Answered):
        return
    if record.responsible:
        yield "responsible", record.responsible
    if record.approved_by:
        yield "approved", f"{record.approved_by}{f', {day(record.approved_on)}' if record.approved_on else ''}"
