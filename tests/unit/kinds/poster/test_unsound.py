"""A sheet that a layout of ours draws against the rules of print is not made, and its officer is told on a line.

In: layouts spoilt on purpose. Out: problems, no prints. Not here: the rules themselves (unit/sheet/test_rules.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kit import world
from loa.kinds.poster import family as families
from loa.kinds.poster import sheet as sheets
from loa.kinds.poster.formats import format_named
from loa.kinds.poster.layouts import LAYOUTS
from loa.kinds.poster.page import site_formats
from loa.kinds.poster.per_unit import unit_posters
from loa.kinds.poster.per_unit_rules import versions_fit
from loa.kinds.poster.rules import sheets_fit
from loa.kinds.poster.setting import Misfit
from loa.kinds.poster.sheet import poster_sheet
from loa.sheet.marks import Fill, Mark, Sheet, Squares, Words
from unit.kinds.poster.posters import one_poster
from unit.kinds.poster.test_per_unit import tailored


def inverted(mark: Mark) -> Mark:
    """Light modules on black."""
    if isinstance(mark, Squares):
        return replace(mark, colour="#FFFFFF")
    return replace(mark, colour="#000000") if isinstance(mark, Fill) and mark.colour == "#FFFFFF" else mark


def crowded(mark: Mark) -> Mark:
    """A symbol as large as its card: its quiet zone is gone."""
    if isinstance(mark, Squares):
        share = 0.08 * mark.side_mm
        return replace(mark, x_mm=mark.x_mm - share, y_mm=mark.y_mm - share, side_mm=mark.side_mm + 2 * share)
    return mark


def tiny(mark: Mark) -> Mark:
    """Small print that nobody reads."""
    return replace(mark, size_pt=3.0) if isinstance(mark, Words) and mark.role == "small" else mark


FAULTS: dict[str, tuple[Callable[[Mark], Mark], str]] = {
    "inverted": (inverted, "inverted"),
    "quiet zone": (crowded, "quiet_zone"),
    "type size": (tiny, "type_size"),
}


@pytest.fixture(params=FAULTS)
def rule(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A rule that all layouts break, as long as the test lasts."""
    spoil, broken = FAULTS[request.param]
    real = {layout: dict(drawings) for layout, drawings in LAYOUTS.items()}

    def spoilt(draw: Callable[..., object]) -> Callable[..., object]:
        def drawn(*arguments: object) -> object:
            marks = draw(*arguments)
            assert isinstance(marks, tuple)
            return marks if isinstance(marks, Misfit) else tuple(map(spoil, marks))

        return drawn

    for layout, drawings in real.items():
        monkeypatch.setitem(LAYOUTS, layout, {name: spoilt(draw) for name, draw in drawings.items()})
    caches = (sheets.drawn, sheets._broken_rules, families._upper)
    for cached in caches:
        cached.cache_clear()
    yield broken
    for cached in caches:
        cached.cache_clear()


def test_a_poster_is_told_at_its_layout_once_for_all_formats(rule: str) -> None:
    poster, library = one_poster({"layout": "message", "formats": "[a4, a3, vuong]"})
    (told,) = sheets_fit(poster, library, world())
    words = dict(told.args)
    assert (told.code, told.place.line) == ("P609", library.place(poster, "layout").line)
    assert rule in words["rules"]
    assert words["name"] == ", ".join(form.name for form in site_formats(poster))
    assert not isinstance(poster_sheet(poster, format_named("a4"), library, world()), Sheet)


def test_the_versions_of_units_are_told_too(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    poster, library = tailored(unit_formats="[a4]")
    # The poster itself is sound, only what is drawn for units is not.
    monkeypatch.setattr("loa.kinds.poster.per_unit_rules.poster_sheet", lambda *_: Sheet(1, 1, "#FFFFFF", (), ""))
    monkeypatch.setattr("loa.kinds.poster.per_unit.poster_sheet", lambda *_: Sheet(1, 1, "#FFFFFF", (), ""))
    (told,) = versions_fit(poster, library, world())
    words = dict(told.args)
    assert (told.code, told.place.line) == ("P609", library.place(poster, "unit_formats").line)
    assert rule in words["rules"]
    assert words["key"] == "unit_formats"
    assert not tuple(unit_posters(poster, library, world()))
