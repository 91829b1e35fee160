"""What a poster must hold to beyond its form.

In: a poster, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.poster.formats import chosen
from loa.kinds.poster.layout_rules import LAYOUT_RULES
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Approval, Poster
from loa.kinds.poster.sheet import poster_sheet
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Expiring, Retiring, Scannable
from loa.problems import Place, Problem, Severity, problem
from loa.sheet.marks import Sheet
from loa.world import World

MOST_WORDS = 9
"""Source: our decision: what is read in passing."""

MOST_CAPITALS = 3
"""Words in capitals from which the marks of Vietnamese suffer."""


def approved_by_somebody(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What may be printed says who allowed it."""
    assert isinstance(poster, Poster)
    if poster.status is Approval.APPROVED and poster.approved_by is None:
        yield problem(library.place(poster, "status"), "P301")


def campaign_goes_on(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """A poster of a campaign that is over should come down."""
    assert isinstance(poster, Poster)
    campaign = library.resolve(poster.campaign)
    if isinstance(campaign, Expiring) and campaign.has_ended(world.today):
        yield problem(library.place(poster, "campaign"), "P302", Severity.REMINDER, campaign=campaign.title)


def code_in_use(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No poster carries a code that is out of use."""
    assert isinstance(poster, Poster)
    code = library.resolve(poster.qr)
    if isinstance(code, Retiring) and code.retired_note is not None:
        yield problem(library.place(poster, "qr"), "P303", qr=code.id, note=code.retired_note)


def approval_holds(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """An approved poster whose code may not be printed is still marked as a draft; its officer should know."""
    assert isinstance(poster, Poster)
    code = library.resolve(poster.qr)
    reason = code.draft_reason(library, world.base_url) if isinstance(code, Scannable) else None
    retired = isinstance(code, Retiring) and code.retired_note is not None
    if poster.status is Approval.APPROVED and reason and not retired:
        yield problem(library.place(poster, "status"), "P304", Severity.REMINDER, reason=reason)


def grounded(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Every product stands on a letter, or on a guide that names its sources."""
    assert isinstance(poster, Poster)
    if not poster.documents and not poster.serves and not poster.guide:
        yield problem(library.place(poster, "title", key=True), "P305")


def headline_short(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The headline is read in passing."""
    assert isinstance(poster, Poster)
    words = len(poster.headline.split())
    if words > MOST_WORDS:
        place = library.place(poster, "headline")
        yield problem(place, "P601", Severity.REMINDER, text=poster.headline, words=words, most=MOST_WORDS)


def headline_in_small_letters(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Capitals squeeze the marks above and below the letters."""
    assert isinstance(poster, Poster)
    shouted = [word for word in poster.headline.split() if len(word) > 1 and word.isupper()]
    if len(shouted) > MOST_CAPITALS:
        suggestion = poster.headline.capitalize()
        place = library.place(poster, "headline")
        yield problem(place, "P306", Severity.REMINDER, text=poster.headline, suggestion=suggestion)


def sheets_fit(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """Every format that the site makes can be drawn; a text too long for several is told once."""
    assert isinstance(poster, Poster)
    found: dict[tuple[Place, str], list[Problem]] = {}
    for form in chosen(offered(poster.layout), poster.formats):
        sheet = poster_sheet(poster, form, library, world)
        if not isinstance(sheet, Sheet):
            for each in sheet:
                found.setdefault((each.place, each.code), []).append(each)
    yield from map(_told_once, found.values())


def _told_once(same: list[Problem]) -> Problem:
    """One problem for one text: all formats it does not fit, and as many words too many as on the narrowest."""
    first = same[0]
    told = [dict(each.args) for each in same]
    args = dict(first.args)
    for key in {"format", "name"} & set(args):
        args[key] = ", ".join(dict.fromkeys(words[key] for words in told))
    if "words" in args:
        args["words"] = str(max(int(words["words"]) for words in told))
    return problem(first.place, first.code, first.severity, **args)


RULES = (
    approved_by_somebody,
    campaign_goes_on,
    code_in_use,
    approval_holds,
    grounded,
    headline_short,
    headline_in_small_letters,
    sheets_fit,
    *LAYOUT_RULES,
)
