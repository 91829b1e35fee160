"""What is gone leads to what is there: rows S4-9, S2-5, S1-3 as far as words, places and bodies go.

In: the reference site's units, terms and letters. Out: what leads nowhere, what is said in words of before. Not here:
stations of teams (test_teams.py), the sweep itself (tests/unit/cli/test_sweep.py).
"""

from __future__ import annotations

from datetime import date

import pytest

from duties.ground import here, made, page
from kit import TODAY
from loa.kind import Page
from loa.kinds.term.record import Terms
from loa.kinds.term.wording import Use, old_words
from loa.kinds.unit import KIND as UNITS
from loa.kinds.unit.record import Level, Unit
from loa.model.renaming import OldWordFinder
from unit.content.ground import LETTERS, letter, reference_site, unit

SITE = reference_site()
ENDED = [each for each in SITE.of("unit") if isinstance(each, Unit) and each.has_ended(TODAY)]
DISTRICTS = [each for each in ENDED if each.level is Level.DISTRICT and each.system == "place"]


def terms() -> Terms:
    """The table of old and new words."""
    (table,) = SITE.of("term")
    assert isinstance(table, Terms)
    return table


@pytest.mark.parametrize("district", DISTRICTS, ids=lambda each: each.id)
def test_s4_9_the_page_of_a_district_lands_on_the_communes_that_hold_it(district: Unit) -> None:
    """The old address still has its page, and the page says what there is now, with links."""
    assert [output.path for output in made("unit", district.id) if isinstance(output, Page)] == [district.page]
    text = page("unit", district.id)
    assert "Đơn vị này đã chấm dứt" in text
    for name in district.successors:
        assert f"({name.id}.md)" in text


def test_s4_9_no_body_that_ended_leads_to_itself_or_to_one_that_ended_without_saying_so() -> None:
    for each in ENDED:
        text = page("unit", each.id)
        assert "đã chấm dứt" in text
        for name in each.successors:
            follower = unit(name.id)
            assert follower.id != each.id
            assert not follower.has_ended(TODAY) or follower.successors or follower.successor_note


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Tỉnh Bến Tre", "Tỉnh Vĩnh Long"),
        ("Tỉnh Thái Bình", "Tỉnh Hưng Yên"),
        ("Sở TTTT Thái Bình", "Sở KH&CN Thái Bình"),
    ],
)
def test_s4_9_old_names_know_the_new_ones(old: str, new: str) -> None:
    (renaming,) = (each for each in SITE.renamings if old in each.old)
    assert new in renaming.new
    assert renaming.holds(TODAY)


def test_s4_9_former_communes_and_districts_find_their_place_of_today() -> None:
    gazetteer = next(output.text for output in listing() if output.path == "don-vi/ten-cu-ten-moi.md")
    for former in ("Thị trấn Ba Tri", "Xã An Đức", "Huyện Ba Tri"):
        (row,) = (line for line in gazetteer.splitlines() if line.startswith(f"| {former}, "))
        assert "[Xã Ba Tri](xa-ba-tri.md)" in row


def listing() -> list[Page]:
    """The pages of all units together."""
    return [output for output in UNITS.listing(SITE, here()) if isinstance(output, Page)]


def test_s2_5_no_text_of_ours_says_an_old_word_alone() -> None:
    finder = OldWordFinder(each for each in SITE.renamings if each.holds(TODAY))
    alone = [used for used in old_words(SITE, finder, TODAY) if used.use is Use.ALONE]
    assert [(used.record.id, used.where.path, used.said) for used in alone] == []


def test_s1_3_the_letters_keep_level_4_and_their_margin_says_what_it_is_called_now() -> None:
    letters = [short for short in LETTERS if "mức độ 4" in (letter(short).body or "")]
    assert letters
    for short in letters:
        text = page("document", LETTERS[short])
        assert '<span class="loa-old">mức độ 4</span>' in text
        assert "“mức độ 4”: nay gọi là toàn trình (từ 15/8/2022)." in text


def test_s1_3_every_change_of_words_has_its_source_and_day() -> None:
    for term in terms().terms:
        assert term.evidence
        assert all(evidence.url for evidence in term.evidence)
        assert term.since.first_day <= date(2026, 11, 22)


def test_s1_3_the_words_are_told_on_a_page_of_their_own() -> None:
    (shown,) = (output for output in made("term", terms().id) if isinstance(output, Page))
    assert shown.path == "tu-cu-tu-moi/index.md"
    for term in terms().terms:
        assert f"{{ #{term.id}" in shown.text
