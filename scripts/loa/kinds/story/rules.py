"""What a story must hold to beyond its form.

In: a story, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/), stories that
are withheld (model/withheld.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from loa.kinds.story.record import Scope, Story
from loa.kinds.story.sheet import certificate_sheet
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.sources import sources_not_ahead
from loa.pages.body_rules import body_sound
from loa.problems import Problem, problem
from loa.sheet.paper import Unfit
from loa.source.slug import slug
from loa.world import World


def days_in_the_past(story: Record, library: Library, world: World) -> Iterator[Problem]:
    """Nobody has agreed, and nothing was issued or revoked, on a day that is still to come."""
    assert isinstance(story, Story)
    certificate = story.certificate
    days: list[tuple[Path, date | None]] = [(("date",), story.date)]
    days += [(("consent", "given"), story.consent.given)] if story.consent else []
    if certificate:
        days += [(("certificate", "issued"), certificate.issued)]
        days += [(("certificate", "revoked", "date"), certificate.revoked.date)] if certificate.revoked else []
    for path, day in days:
        if day and day > world.today:
            text, today = day.isoformat(), world.today.isoformat()
            yield problem(library.place(story, *path), "P973", text=text, today=today)


def nothing_beyond_consent(story: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No picture and no certificate without consent to just that."""
    assert isinstance(story, Story)
    wanted = (("picture", story.picture, Scope.PICTURE), ("certificate", story.certificate, Scope.CERTIFICATE))
    for key, value, scope in wanted:
        if value is not None and not story.allows(scope):
            yield problem(library.place(story, key, key=True), "P980", key=key, scope=scope.value, label=scope.label)


def file_names_nobody(story: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A file's name stays in addresses when the story is long gone: it names nobody."""
    assert isinstance(story, Story)
    name = slug(story.name)
    if name and f"-{name}-" in f"-{story.id}-":
        yield problem(library.place(story, "name"), "P969", text=story.id)


def certificate_fits(story: Record, library: Library, world: World) -> Iterator[Problem]:
    """The certificate's words stand on its sheet."""
    assert isinstance(story, Story)
    if story.certificate is None:
        return
    try:
        certificate_sheet(story, story.certificate, library, world)
    except Unfit as unfit:
        yield problem(library.place(story, "certificate", "reason"), "P968", text=str(unfit.args[0]))


def codes_once(library: Library, _world: World) -> Iterator[Problem]:
    """No two certificates bear one code."""
    seen: dict[str, Story] = {}
    for story in library.of(Story.KIND):
        if isinstance(story, Story) and story.certificate:
            other = seen.setdefault(story.certificate.code, story)
            if other is not story:
                place = library.place(story, "certificate", "code")
                yield problem(place, "P981", text=story.certificate.code, other=library.file(other))


RULES = (
    sources_not_ahead,
    days_in_the_past,
    nothing_beyond_consent,
    file_names_nobody,
    certificate_fits,
    body_sound,
)
LIBRARY_RULES = (codes_once,)
