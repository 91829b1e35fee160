"""What a series must hold to beyond its form.

In: a series, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.series.record import Series
from loa.model.library import Library
from loa.model.record import Record
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, problem
from loa.world import World


def grounded(series: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Every product stands on a letter, or on a source."""
    assert isinstance(series, Series)
    if not (series.documents or series.serves or series.evidence):
        yield problem(library.place(series, "title", key=True), "P979")


def articles_in_order(series: Record, library: Library, world: World) -> Iterator[Problem]:
    """Parts stand in the order in which they appeared, and none has appeared tomorrow."""
    assert isinstance(series, Series)
    latest = None
    for number, article in enumerate(series.articles):
        if article.date is None:
            continue
        place = library.place(series, "articles", number, "date")
        if article.date > world.today:
            yield problem(place, "P975", text=article.date.isoformat(), today=world.today.isoformat())
        elif latest and article.date < latest:
            yield problem(place, "P976", text=article.date.isoformat(), before=latest.isoformat(), number=number + 1)
        latest = max(latest or article.date, article.date)


RULES = (sources_not_ahead, grounded, articles_in_order)
