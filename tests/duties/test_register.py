"""What readers see of letters beyond their own words: rows S0-1, S0-2, S2-7, S3-2, S4-1, and a letter read from Word.

In: pages of the reference site, a letter typed as in July 2024. Out: what is not shown. Not here: the letters' text
(test_documents.py), how pictures are drawn (unit/kinds/document).
"""

from __future__ import annotations

from datetime import date

from duties.ground import here, page
from letters.six import state_letter_in_tcvn3
from loa.editing.letters.draft import draft_of
from loa.kind import Page
from loa.kinds.document.listing import document_listing
from unit.content.ground import LETTERS, expanded, letter, reference_site


def narrowed(path: str) -> str:
    """A page of the register narrowed to one value."""
    made = document_listing(reference_site(), here())
    return next(one.text for one in made if isinstance(one, Page) and one.path == f"van-ban/loc/{path}.md")


def picture(short: str) -> str:
    """The pictures of a letter's chain."""
    return page("document", LETTERS[short]).partition('<div class="loa-chuoi">')[2].partition("</div>")[0]


def test_s0_1_the_ground_is_drawn_and_leads_to_its_page() -> None:
    assert 'href="../1020-stttt-ttbcxb/"' in picture("S0")


def test_s0_2_each_group_opens_to_its_units_on_the_letters_page() -> None:
    text = page("document", LETTERS["S0"])
    units = [
        member for recipient in letter("S0").recipients if recipient.unit for member in expanded(recipient.unit.id)
    ]
    assert len(units) >= 9
    assert all(f"(../don-vi/{member.id}.md)" in text for member in units)
    assert "(9 đơn vị)</summary>" in text


def test_s3_2_a_letter_of_which_only_the_year_is_known_stands_under_its_year() -> None:
    assert f"({'../' + LETTERS['S3']}.md)" in narrowed("nam-2022")


def test_s4_1_all_four_grounds_are_drawn_and_the_families_can_be_told_apart() -> None:
    for name in ("01-nq-tu", "2581-qd-ubnd", "5295-kh-ubnd", "05-tb-tu"):
        assert f'href="../{name}/"' in picture("S4")
    assert "01-NQ/TU" in narrowed("he-party")
    assert "01-NQ/TU" not in narrowed("he-state")
    assert "2581/QĐ-UBND" in narrowed("he-state")


def test_s2_7_a_letter_read_from_word_keeps_the_day_out() -> None:
    read = draft_of(state_letter_in_tcvn3(), "thu.docx", reference_site(), date(2026, 11, 22))
    (due,) = [task.deadline for task in read.tasks if task.deadline]
    assert (due.key, str(due.day)) == ("before", "2024-07-19")


def test_s2_4_a_letter_read_from_word_keeps_the_floor() -> None:
    read = draft_of(state_letter_in_tcvn3(), "thu.docx", reference_site(), date(2026, 11, 22))
    (floor,) = [task.floor for task in read.tasks if task.floor]
    assert (floor.at_least, floor.per.value, len(floor.forms)) == (1, "month", 5)
