"""A script is said and measured, shows when and until when, and says so when it may not be aired.

In: scripts as officers type them. Out: pages, files, words, marks. Not here: what is refused
(tests/problems/kinds/phat-thanh), how single things are said (tests/speech).
"""

from __future__ import annotations

import html
import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from kit import world
from loa.kind import Data, Page
from loa.kinds.broadcast.wording import script_of
from loa.model.library import Library
from loa.model.reading import Region
from unit.kinds.broadcast.script import AIRING, SCRIPT, script, script_site
from unit.kinds.made import BY_NAME, listing, outputs, page, shown, site

CAMPAIGN = """
    title: Chiến dịch
    summary: Để thử.
    owner: tinh-doan
    start: 2026-01
    end: 2026-10
    audiences: [people]
"""
CHANNEL = """
    title: Kênh thử
    platform: zalo-oa
    owner: tinh-doan
    summary: Để thử.
    state: unverified
    how_to_find: [Hỏi cán bộ.]
"""
KHMER = """
    languages:
      - language: km
        title: សាកល្បង
        lines: ["សូមអញ្ជើញ"]
        mark: "{mark}"
"""


def files(whole: Library) -> dict[str, bytes]:
    return {each.path: each.content for each in outputs(whole, "broadcast", "bai") if isinstance(each, Data)}


def text(whole: Library) -> str:
    return files(whole)["phat-thanh/bai/loi-doc.txt"].decode("utf-8-sig")


def test_the_page_shows_what_is_said_and_what_was_written() -> None:
    seen = shown(page(script_site(), "broadcast", "bai").text)
    assert "Sáng mùng năm tháng mười hai, từ bảy giờ ba mươi, Ủy ban nhân dân xã" in seen
    assert "Sáng 05/12, từ 7g30, UBND xã chỉ cách dùng VNeID" in seen
    assert "<dd>vi-en-i-ai-đi</dd>" in seen
    assert "không hai bảy không, ba không không không, một một một" in seen
    assert 'data-sao-chep="loi"' in seen


def test_the_count_and_the_assumed_pace_stand_on_the_page() -> None:
    whole = script_site()
    made = script_of(script(whole), whole)
    seen = page(whole, "broadcast", "bai").text
    assert f"{made.length.syllables} tiếng, khoảng {made.seconds} giây / 30 giây" in seen
    assert "200 tiếng một phút, giả định, chưa đo với người đọc thật" in seen


def test_a_measured_pace_names_its_source_and_changes_the_seconds() -> None:
    measured = """
    tempo:
      syllables_per_minute: 250
      measured:
        text: Bấm giờ ba người đọc của đài xã.
        as_of: 2026-10
"""
    whole = script_site(measured)
    assert "đo: Bấm giờ ba người đọc của đài xã." in html.unescape(shown(page(whole, "broadcast", "bai").text))
    plain = script_site()
    slow, fast = script_of(script(plain), plain), script_of(script(whole), whole)
    assert slow.length.syllables == fast.length.syllables
    assert slow.seconds > fast.seconds
    assert "giả định" not in text(whole)


def test_the_south_says_its_own_words() -> None:
    written = SCRIPT.replace("25 người", "105 người")
    north, south = site(phat_thanh__bai=written), site(phat_thanh__bai=written + "    region: south\n")
    assert "Có một trăm linh năm người" in page(north, "broadcast", "bai").text
    assert "Có một trăm lẻ năm người" in page(south, "broadcast", "bai").text


def test_the_site_may_speak_like_the_south_as_a_whole() -> None:
    whole = script_site()
    reading = whole.site.reading.model_copy(update={"region": Region.SOUTH})
    southern = replace(whole, site=whole.site.model_copy(update={"reading": reading}))
    assert "miền Nam" in page(southern, "broadcast", "bai").text
    assert "miền Bắc" in page(whole, "broadcast", "bai").text


def test_the_officers_own_table_and_the_scripts_own_hints_win() -> None:
    table = """
    title: Bảng phát âm
    words:
      - written: UBND
        said: ủy ban
      - written: VNeID
        said: vê-nờ-i-đê
"""
    whole = script_site("    say:\n      - written: VNeID\n        said: định danh\n", phat_am=table)
    said = " ".join(script_of(script(whole), whole).said)
    assert "ủy ban xã chỉ cách dùng định danh tại" in said
    assert "(../phat-am.md)" in page(whole, "broadcast", "bai").text
    shown_table = shown(page(whole, "pronunciation", "pronunciation").text)
    assert "<dd>ủy ban</dd>" in shown_table
    assert "<dd>Ủy ban nhân dân</dd>" not in shown_table
    assert "<dd>dịch vụ công trực tuyến</dd>" in shown_table


def test_without_an_order_there_is_no_schedule() -> None:
    assert "Lịch phát: chưa có." in text(script_site())
    assert "Chưa có văn bản nào giao phát bài này" in page(script_site(), "broadcast", "bai").text


def test_a_schedule_says_how_often_when_and_until_when() -> None:
    whole = script_site(AIRING)
    assert (
        "Lịch phát: 2 lần mỗi ngày, lúc 5 giờ 30; 17 giờ, thứ ba; thứ bảy, từ ngày 01/12/2026 đến hết ngày 12/12/2026."
    ) in text(whole)
    assert "Chưa phát bài này" not in page(whole, "broadcast", "bai").text


def test_airings_reach_the_calendar_once_they_are_allowed() -> None:
    (dawn, dusk) = script(script_site(AIRING)).occasions(script_site(AIRING))
    assert (dawn.key, dusk.key) == ("0530", "1700")
    assert dawn.first == date(2026, 12, 1)
    assert dawn.repeat is not None
    assert (dawn.repeat.until, [day.value for day in dawn.repeat.weekdays]) == (date(2026, 12, 12), ["TU", "SA"])
    assert dawn.ends is not None
    assert (dawn.ends.hour, dawn.ends.minute) == (5, 31)
    draft = script_site(AIRING.replace("approved\n", "draft\n", 1))
    assert script(draft).occasions(draft) == ()


def test_a_schedule_of_days_none_of_which_comes_brings_no_entry() -> None:
    monday_only = AIRING.replace("[TU, SA]", "[MO]").replace("2026-12-12", "2026-12-03")
    whole = script_site(monday_only)
    assert script(whole).occasions(whole) == ()


@pytest.mark.parametrize(
    ("today", "words"), [(date(2026, 12, 12), ""), (date(2026, 12, 13), "Bài đã hết hạn phát từ sau ngày 12/12/2026")]
)
def test_after_its_last_day_it_says_so(today: date, words: str) -> None:
    whole = script_site(AIRING)
    made = tuple(BY_NAME["broadcast"].outputs(script(whole), whole, world(today=today)))
    seen = next(each.text for each in made if isinstance(each, Page))
    assert words in seen
    assert ("đã hết hạn" in seen) is bool(words)
    told = next(each.content for each in made if isinstance(each, Data) and each.path.endswith(".txt")).decode()
    assert ("HẾT HẠN PHÁT. Không đọc nữa." in told) is bool(words)


def test_it_is_over_with_its_campaign() -> None:
    whole = script_site("    campaigns: [cd]\n", chien_dich__cd=CAMPAIGN)
    assert "Bài đã hết hạn phát" in page(whole, "broadcast", "bai").text
    assert "Đã hết hạn phát" in listing(whole, "broadcast").text


def test_a_channel_that_nobody_has_verified_keeps_it_a_draft() -> None:
    whole = script_site(AIRING + "    channel: kenh\n", kenh__kenh=CHANNEL)
    assert "Kênh “Kênh thử” chưa được xác minh." in page(whole, "broadcast", "bai").text
    assert "DỰ THẢO, CHƯA PHÁT" in text(whole)


def test_a_translation_is_current_stale_or_wanted() -> None:
    plain = script_site()
    mark = script_of(script(plain), plain).mark
    current, stale = script_site(KHMER.format(mark=mark)), script_site(KHMER.format(mark="00000000"))
    assert "theo đúng bản tiếng Việt" in page(current, "broadcast", "bai").text
    assert "bản tiếng Việt đã sửa" in page(stale, "broadcast", "bai").text
    path = "phat-thanh/bai/loi-doc-km.txt"
    assert "BẢN DỊCH CŨ" not in files(current)[path].decode()
    assert "BẢN DỊCH CŨ" in files(stale)[path].decode()
    wanted = script_site("    languages:\n      - language: km\n")
    assert "Bản dịch: " in page(wanted, "broadcast", "bai").text
    assert path not in files(wanted)


def test_the_mark_changes_with_every_letter() -> None:
    plain = script_site()
    changed = script_site("    region: south\n")
    assert script_of(script(plain), plain).mark == script_of(script(changed), changed).mark
    other = site(phat_thanh__bai=SCRIPT.replace("25 người", "26 người"))
    assert script_of(script(plain), plain).mark != script_of(script(other), other).mark


def test_the_text_is_for_notepad() -> None:
    raw = files(script_site())["phat-thanh/bai/loi-doc.txt"]
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert not any(letter.isdigit() for line in text(script_site()).split("\r\n")[5:] for letter in line)


def test_the_word_document_is_large_and_the_same_every_time() -> None:
    path = "phat-thanh/bai/loi-doc.docx"
    first, second = files(script_site())[path], files(script_site())[path]
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        body = archive.read("word/document.xml").decode()
    assert '<w:sz w:val="40"/>' in body
    assert "<w:noBreakHyphen/>" in body
    assert "bảy giờ ba mươi" in body


def test_there_is_no_listing_of_nothing() -> None:
    assert not list(BY_NAME["broadcast"].listing(site(), world()))


def test_the_listing_parts_scripts_by_length() -> None:
    seen = listing(script_site(), "broadcast").text
    assert "Bài 30 giây" in seen
    assert "Bài 60 giây" not in seen
    assert "Đây là giả định" in seen
