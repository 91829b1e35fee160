"""An event tells when, where, for whom and in which order; brings its day to the calendar; then what came of it.

In: events as officers type them. Out: pages, the agenda's sheet, calendar entries. Not here: what is refused
(tests/problems/kinds/su-kien).
"""

from __future__ import annotations

import re
from datetime import date, time

import pytest
import vobject

from kit import world
from loa.kind import Data, Print
from loa.kinds import KINDS
from loa.kinds.event.record import Event
from loa.model.library import Library
from loa.model.occasion import OccasionKind, Scheduled
from loa.sheet.marks import Words
from loa.site.check import rule_problems
from loa.site.plan import plan
from unit.kinds.event.gatherings import EVENT, POSTER, event_site
from unit.kinds.made import BY_NAME, listing, outputs, page, shown, site


def event(whole: Library, name: str = "tap-huan") -> Event:
    found = whole.get("event", name)
    assert isinstance(found, Event)
    return found


def codes(whole: Library) -> list[str]:
    return [one.code for one in rule_problems(whole, world(), KINDS) if one.place.file.startswith("content/su-kien/")]


def test_a_sound_event_is_told_nothing() -> None:
    assert codes(event_site()) == []


def test_the_page_holds_all_one_must_know_to_come() -> None:
    text = page(event_site(), "event", "tap-huan").text
    for words in ("05/12/2026", "7 giờ 30 – 11 giờ", "Hội trường xã", "không cần đăng ký", "Mang theo điện thoại"):
        assert words in text
    rows = re.findall(r"^\| (\S.*?) \|", text, re.MULTILINE)
    assert rows[2:] == ["07&#58;30", "08&#58;00", '<span class="loa-unknown">chưa định giờ</span>']
    assert "## Kết quả" not in text


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    bare = re.sub(r"\n    (?:place|start|end|poster): .*", "", EVENT)
    text = page(event_site(bare), "event", "tap-huan").text
    assert text.count('class="loa-unknown">chưa có</span>') == 2


def test_an_event_that_is_over_tells_its_results_with_their_source() -> None:
    seen = shown(page(event_site(), "event", "ra-quan").text)
    assert "Sự kiện đã diễn ra" in seen
    assert "từ 05/10/2026 đến 07/10/2026" in seen
    assert "<strong>42 người</strong>" in seen
    assert "Đếm tại chỗ." in seen


def test_a_cancelled_event_says_so_first() -> None:
    off = EVENT + "    cancelled: Mưa bão, lùi sang tuần sau.\n"
    text = page(event_site(off), "event", "tap-huan").text
    assert "Đã hoãn hoặc hủy. Mưa bão" in text.partition("<dl")[0]
    assert event(event_site(off)).occasions(event_site(off))[0].cancelled


def test_the_listing_has_what_comes_first() -> None:
    text = listing(event_site(), "event").text
    assert text.index("Sắp tới") < text.index("Tập huấn nộp hồ sơ") < text.index("Đã qua") < text.index("Ra quân tháng")


def test_the_agenda_can_be_printed() -> None:
    sheet = next(one.sheet for one in outputs(event_site(), "event", "tap-huan") if isinstance(one, Print))
    said = " ".join(mark.text for mark in sheet.marks if isinstance(mark, Words))
    for words in ("Tập huấn nộp hồ sơ qua mạng", "Ngày: 05/12/2026", "08:00", "Làm thử một hồ sơ *từ đầu*", "Bộ phận"):
        assert words in said
    assert "loa.gov.vn/su-kien/tap-huan" in said
    assert (sheet.width_mm, sheet.height_mm) == (210, 297)
    assert "chuong-trinh.pdf" in page(event_site(), "event", "tap-huan").text


def test_an_event_without_an_agenda_has_nothing_to_print() -> None:
    assert not [one for one in outputs(event_site(), "event", "ra-quan") if isinstance(one, Print)]


def test_its_hours_stand_in_the_calendar() -> None:
    whole = event_site()
    found = event(whole)
    assert isinstance(found, Scheduled)
    (entry,) = found.occasions(whole)
    assert (entry.kind, entry.first, entry.starts, entry.ends) == (
        OccasionKind.EVENT,
        date(2026, 12, 5),
        time(7, 30),
        time(11),
    )
    assert (entry.location, entry.page, entry.stamped) == ("Hội trường xã", "su-kien/tap-huan.md", date(2026, 11, 22))
    assert entry.unit_ids == ("tinh-doan",)
    assert "Đơn vị tổ chức: Tỉnh đoàn Bến Tre." in entry.description


def test_an_event_to_come_can_be_put_into_ones_own_calendar_and_a_foreign_reader_reads_it() -> None:
    whole = event_site()
    made, _ = plan(whole, world(), list(BY_NAME.values()))
    files = {one.path: one.content for one in made.outputs if isinstance(one, Data)}
    read = vobject.readOne(files["su-kien/tap-huan/su-kien.ics"].decode())
    alone = read.vevent
    assert (alone.summary.value, alone.location.value) == ("Tập huấn nộp hồ sơ qua mạng", "Hội trường xã")
    assert alone.dtstart.value.isoformat() == "2026-12-05T07:30:00+07:00"
    assert alone.dtend.value.isoformat() == "2026-12-05T11:00:00+07:00"
    everything = vobject.readOne(files["lich/tat-ca.ics"].decode())
    assert alone.uid.value in {entry.uid.value for entry in everything.vevent_list}
    assert "(tap-huan/su-kien.ics)" in page(whole, "event", "tap-huan").text
    assert "su-kien.ics" not in page(whole, "event", "ra-quan").text


def test_an_event_without_hours_lasts_whole_days_there() -> None:
    whole = event_site()
    (entry,) = event(whole, "ra-quan").occasions(whole)
    assert (entry.first, entry.last, entry.starts, entry.ends) == (date(2026, 10, 5), date(2026, 10, 7), None, None)
    assert "buổi sáng" in entry.description


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("day: 2026-12-05", "day: 2026-12-06", "day"),
        ("start: 07:30", "start: 08:30", "start"),
        ("place: Hội trường xã", "place: Nhà văn hóa", "place"),
    ],
)
def test_the_poster_that_invites_must_say_the_same(old: str, new: str, key: str) -> None:
    whole = event_site(poster=POSTER.replace(old, new))
    found = [one for one in rule_problems(whole, world(), KINDS) if one.code == "P963"]
    assert key in {dict(one.args)["key"] for one in found}


def test_there_is_no_listing_of_nothing() -> None:
    assert not list(BY_NAME["event"].listing(site(), world()))
