"""What a news item must hold to beyond its form.

In: a news item, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.news.record import News
from loa.model.library import Library
from loa.model.record import Record
from loa.model.sources import sources_not_ahead
from loa.pages.body_rules import body_sound
from loa.problems import Problem, problem
from loa.world import World


def expires_after_it_appears(news: Record, library: Library, _world: World) -> Iterator[Problem]:
    """An item does not leave the home page before it appears."""
    assert isinstance(news, News)
    if news.expires and news.expires < news.date:
        yield problem(library.place(news, "expires"), "P346", start=news.date.isoformat(), end=news.expires.isoformat())


RULES = (sources_not_ahead, expires_after_it_appears, body_sound)
