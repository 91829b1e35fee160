"""A letter keeps its words; what they are called today stands beside them as the site's own note.

In: bodies of letters, renamings. Out: HTML. Not here: letters without old words (test_letter.py).
"""

from __future__ import annotations

import html
import re
from datetime import date

from loa.kinds.document.letter import letter_html
from loa.kinds.document.margin import Margin
from loa.model.renaming import Renaming
from loa.model.values import PartialDate

LEVEL = Renaming("term#muc-do-4", ("mức độ 4",), ("toàn trình",), PartialDate(2022, 8, 15), "x.md#muc-do-4")
PROVINCE = Renaming("unit#ben-tre", ("Tỉnh Bến Tre",), ("Tỉnh Vĩnh Long",), PartialDate(2025, 7, 1), "y.md")
ENDED = Renaming("unit#so", ("Sở Tin tức",), (), PartialDate(2025, 7, 1), "z.md")
TODAY = date(2026, 11, 22)
BODY = "TỈNH BẾN TRE\n\n**100% mức độ 4** ở tỉnh Bến Tre;\nmức độ 4, Sở Tin tức & bạn"
ASIDE = re.compile(r"<aside.*?</aside>\n", re.DOTALL)


def made(body: str, today: date = TODAY) -> str:
    """The letter with its notes."""
    return letter_html(body, Margin((LEVEL, PROVINCE, ENDED), today))


def test_the_letter_without_its_notes_is_the_letter() -> None:
    text = re.sub(r'<span class="loa-old">(.*?)</span>', r"\1", ASIDE.sub("", made(BODY)))
    assert text == letter_html(BODY)


def test_each_change_is_told_once_where_it_is_met_first() -> None:
    found = made(BODY)
    assert found.count("<aside") == 2
    assert "“Tỉnh Bến Tre”: nay là Tỉnh Vĩnh Long (từ 01/7/2025)." in found
    assert "“mức độ 4”: nay gọi là toàn trình (từ 15/8/2022)." in found
    assert found.count('<span class="loa-old">') == 2
    assert '<strong>100% <span class="loa-old">mức độ 4</span></strong>' in found


def test_a_note_says_that_it_is_not_the_letters() -> None:
    assert 'aria-label="Ghi chú của trang, không có trong văn bản"' in made(BODY)
    assert "không có trong văn bản</p>" in made(BODY)


def test_what_is_not_known_or_not_yet_true_is_not_noted() -> None:
    assert "Sở Tin tức”" not in made(BODY)
    assert "<aside" not in made(BODY, date(2022, 8, 14))


def test_notes_hold_no_markup_of_the_letters() -> None:
    wild = Renaming("term#a", ("<b>&",), ("<i>",), None, "x.md")
    found = letter_html("x <b>& y", Margin((wild,), TODAY))
    assert "<b>" not in found
    assert "“&lt;b&gt;&amp;”: nay gọi là &lt;i&gt;." in found
    assert html.unescape(ASIDE.sub("", found)).count("<b>&") == 1


def test_no_line_is_blank_so_that_every_host_passes_it_on() -> None:
    assert all(line.strip() for line in made(BODY).split("\n"))
