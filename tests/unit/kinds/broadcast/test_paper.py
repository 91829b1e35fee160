"""What is printed of a script: its words as large as a desk wants them, and a box for every airing until the last day.

In: scripts as officers type them. Out: sheets. Not here: how a PDF is made of them (unit/paint/test_pdf.py).
"""

from __future__ import annotations

from kit import world
from loa.kind import Print
from loa.kinds.broadcast.airing_sheet import BOX_MM
from loa.kinds.broadcast.large_type import EDGE_MM, LAST_MM, READ_PT, WIDTH_MM
from loa.kinds.broadcast.wording import script_of
from loa.model.library import Library
from loa.sheet.marks import Line, Sheet, Words
from unit.kinds.broadcast.script import AIRING, SCRIPT, script, script_site
from unit.kinds.made import outputs, site

LONG = "Một đoạn dài không dừng, cứ đọc mãi cho đến hết trang giấy này rồi sang trang khác"


def sheets(whole: Library) -> dict[str, Sheet]:
    return {each.path: each.sheet for each in outputs(whole, "broadcast", "bai") if isinstance(each, Print)}


def lines(sheet: Sheet) -> list[Words]:
    return [mark for mark in sheet.marks if isinstance(mark, Words)]


def told(sheet: Sheet) -> str:
    return " ".join(mark.text for mark in lines(sheet))


def boxes(sheet: Sheet) -> int:
    """How many squares there are to tick, by their upper strokes."""
    level = [mark for mark in sheet.marks if isinstance(mark, Line) and mark.y1_mm == mark.y2_mm]
    return sum(abs(mark.x2_mm - mark.x1_mm - BOX_MM) < 1e-6 for mark in level) // 2


def test_all_that_is_said_stands_on_the_pages_in_order() -> None:
    whole = script_site()
    said = " ".join(script_of(script(whole), whole).said)
    (sheet,) = sheets(whole).values()
    large = [mark.text for mark in lines(sheet) if mark.size_pt == READ_PT]
    assert " ".join(large).replace("\u2011", "-") == said


def test_a_long_script_goes_on_overleaf_and_nothing_leaves_its_page() -> None:
    paragraphs = "".join(f'      - "{LONG}."\n' for _ in range(20))
    text = SCRIPT.replace("slot: 30s", "slot: 3min").replace("    contact:", f"{paragraphs}    contact:")
    whole = site(phat_thanh__bai=text)
    first = sheets(whole)["phat-thanh/bai/loi-doc.pdf"]
    pages = (first, *first.following)
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Trang {number}/{len(pages)}, {'hết bài' if number == len(pages) else 'còn tiếp'}" in told(page)
        for mark in lines(page):
            width_mm = world().measure(mark.text, mark.face).width * mark.size_pt * 25.4 / 72
            assert mark.x_mm + width_mm <= WIDTH_MM - EDGE_MM + 0.01
            assert mark.size_pt < READ_PT or mark.baseline_mm < LAST_MM


def test_a_paragraph_longer_than_a_page_is_parted_at_its_sentences() -> None:
    sentences = f"{LONG}. " * 22
    whole = site(phat_thanh__bai=SCRIPT.replace("    contact:", f'      - "{sentences.strip()}"\n    contact:'))
    first = sheets(whole)["phat-thanh/bai/loi-doc.pdf"]
    assert len(first.following) >= 1
    assert sum(told(page).count("rồi sang trang khác.") for page in (first, *first.following)) > 10


def test_one_sentence_longer_than_a_page_is_set_smaller() -> None:
    sentence = f"{LONG}, " * 30
    whole = site(phat_thanh__bai=SCRIPT.replace("    contact:", f'      - "{sentence.strip(" ,")}."\n    contact:'))
    first = sheets(whole)["phat-thanh/bai/loi-doc.pdf"]
    sizes = {mark.size_pt for page in (first, *first.following) for mark in lines(page)}
    assert any(12 < size < READ_PT for size in sizes)


def test_letters_that_our_fonts_lack_leave_the_pdf_out() -> None:
    whole = site(phat_thanh__bai=SCRIPT.replace("Bài thử", "Bài thử 漢字"))
    assert not sheets(whole)


def test_a_box_for_every_airing_and_the_last_day_in_plain_sight() -> None:
    found = sheets(script_site(AIRING))
    sheet = found["phat-thanh/bai/lich-phat-2026-12.pdf"]
    assert boxes(sheet) == 4 * 2, "Tuesdays and Saturdays from 1 to 12 December, twice a day"
    text = told(sheet)
    assert "Thứ bảy, 12/12 · ngày cuối" in text
    assert "Hết hạn phát: hết ngày 12/12/2026." in text
    assert "5 giờ 30" in text
    assert "chưa ghi văn bản giao phát" in text


def test_every_month_has_a_sheet_of_its_own() -> None:
    whole = script_site(AIRING.replace("2026-12-12", "2027-02-10").replace("[TU, SA]", "[]"))
    found = [path for path in sheets(whole) if "lich-phat" in path]
    assert found == [f"phat-thanh/bai/lich-phat-{month}.pdf" for month in ("2026-12", "2027-01", "2027-02")]
    january = sheets(whole)[found[1]]
    assert boxes(january) == 62
    assert max(mark.baseline_mm for mark in lines(january)) < 297


def test_airings_whose_hours_are_not_set_are_counted() -> None:
    whole = script_site(AIRING.replace("times: [05:30, 17:00]", "per_day: 3"))
    sheet = sheets(whole)["phat-thanh/bai/lich-phat-2026-12.pdf"]
    assert "Lần 3" in told(sheet)
    assert boxes(sheet) == 4 * 3


def test_a_draft_says_so_on_paper() -> None:
    draft = AIRING.replace("approved\n", "draft\n", 1)
    for sheet in sheets(script_site(draft)).values():
        assert "DỰ THẢO" in told(sheet)
    for sheet in sheets(script_site(AIRING)).values():
        assert "DỰ THẢO" not in told(sheet)
