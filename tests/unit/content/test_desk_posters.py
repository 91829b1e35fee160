"""Each of Vĩnh Long's communes and wards has its own version of the desk's poster, and nothing on it is made up.

In: the reference site's poster for the communes' desks. Out: versions that are missing, shared codes, invented facts.
Not here: how versions are drawn (unit/kinds/poster/), the communes themselves (test_communes.py).
"""

from __future__ import annotations

from functools import cache

from kit import world
from loa.kinds.poster.family import family, unit_sheet
from loa.kinds.poster.formats import format_named
from loa.kinds.poster.record import Poster
from loa.sheet.marks import Sheet, Squares, Words
from unit.content.ground import expanded, reference_site

POSTER = "trung-tam-xa-phuong"


@cache
def sheets() -> dict[str, Sheet]:
    """The A4 sheet of every unit, by the unit's title."""
    library = reference_site()
    poster = library.get("poster", POSTER)
    assert isinstance(poster, Poster)
    here = world(library.site.address)
    whole = family(poster, library, here)
    made = ((unit.title, unit_sheet(whole, unit, format_named("a4"), library, here)) for unit in whole.units)
    return {title: sheet for title, sheet in made if isinstance(sheet, Sheet)}


def told(sheet: Sheet) -> str:
    return " ".join(mark.text for mark in sheet.marks if isinstance(mark, Words))


def test_every_commune_has_its_version_with_its_name() -> None:
    assert set(sheets()) == {unit.title for unit in expanded("cac-xa-phuong-vinh-long")}
    assert len(sheets()) == 124
    assert not [title for title, sheet in sheets().items() if title not in told(sheet)]


def test_no_two_communes_share_a_code() -> None:
    codes = [mark.payload for sheet in sheets().values() for mark in sheet.marks if isinstance(mark, Squares)]
    assert len(set(codes)) == len(codes) == 124


def test_no_telephone_is_printed_that_nobody_has_given() -> None:
    assert not [title for title, sheet in sheets().items() if "Điện thoại" in told(sheet)]


def test_all_are_drafts_as_long_as_the_address_is_a_specimen() -> None:
    assert reference_site().site.address.startswith("https://loa.example/")
    assert not [title for title, sheet in sheets().items() if "DỰ THẢO" not in told(sheet)]
