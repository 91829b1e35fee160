"""A campaign's plan: goals with their measures, material by audience and form, gaps, one timetable in words and lines.

In: a small campaign on the ground of a letter. Out: its page, its picture. Not here: posters (unit/kinds/poster), what
is wrong with campaigns (problems/kinds/chien-dich).
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from kit import world
from loa.kind import Page
from loa.kinds.campaign.materials import materials
from loa.kinds.campaign.page import BY_WHOM
from loa.kinds.campaign.record import Campaign
from loa.kinds.campaign.timetable import Entry, timetable
from loa.kinds.campaign.timetable_picture import timetable_svg
from loa.model.chain import Audience, MediaForm
from loa.model.library import Library
from loa.model.values import PartialDate
from unit.kinds.made import BY_NAME, page, shown, site

LETTER = """
    title: Công văn thử
    family: state
    form: cong-van
    issuer: tinh-doan
    subject: Truyền thông
    date: 2024-07
    duties:
      - id: v1
        title: Nói với Nhân dân
        kind: request
        actors: các xã
        quotes: [Nói với Nhân dân.]
        audiences: [people]
        forms: [poster, direct]
        due: {before: 2024-07-19}
      - id: v2
        title: Viết bài
        kind: request
        actors: các báo
        quotes: [Viết bài.]
        forms: [article]
"""

GUIDE = """
    title: Nộp hồ sơ
    need: Tôi muốn nộp hồ sơ
    summary: Thử.
    owner: tinh-doan
    audiences: [people, pupil]
    campaigns: [chinh]
    steps:
      - action: Mở Cổng.
"""

CAMPAIGN = """
    title: Chiến dịch thử
    summary: Thử.
    owner: tinh-doan
    start: 2024
    documents: [thu]
    audiences: [people, business]
    goals:
      - title: Ai cũng biết
      - title: Đủ sản phẩm
        measure: Tối thiểu 01 sản phẩm/tháng
        document: thu
        now:
          value: 3 sản phẩm
          label: đã có
          source: {text: Báo cáo., as_of: 2024-09}
    methods:
      - method: meetings
    timetable:
      - {id: tuan, title: Tuần ra quân, start: 2024-10-07, end: 2024-10-13}
"""


def whole(more: str = "") -> Library:
    return site(van_ban__thu=LETTER, huong_dan__nop=GUIDE, chien_dich__chinh=CAMPAIGN + more)


def campaign(library: Library) -> Campaign:
    found = library.get("campaign", "chinh")
    assert isinstance(found, Campaign)
    return found


def test_a_goal_shows_what_measures_it_and_how_far_it_has_come_or_that_neither_is_known() -> None:
    rows = [line for line in page(whole(), "campaign", "chinh").text.splitlines() if line.startswith("| ")]
    first = next(row for row in rows if "Ai cũng biết" in row)
    second = next(row for row in rows if "Đủ sản phẩm" in row)
    assert first.count("chưa có") == 3
    assert "Tối thiểu 01 sản phẩm/tháng" in second
    assert "3 sản phẩm đã có (tại thời điểm 9/2024" in second


def test_material_stands_under_every_audience_with_the_forms_that_are_lacking() -> None:
    library = whole()
    document = library.get("document", "thu")
    assert document
    found = materials(campaign(library), (document,), library)
    by_audience = {group.audience: group for group in found.groups}
    assert set(by_audience) == {Audience.PEOPLE, Audience.PUPIL, Audience.BUSINESS}
    assert by_audience[Audience.PEOPLE].forms[0].form is MediaForm.DIRECT
    assert by_audience[Audience.PEOPLE].gaps == (MediaForm.POSTER,)
    assert by_audience[Audience.PUPIL].gaps == ()
    assert found.unserved == (by_audience[Audience.BUSINESS],)
    assert found.gaps == (MediaForm.ARTICLE,)
    text = page(library, "campaign", "chinh").text
    assert "dù văn bản nêu: áp phích" in text
    assert "Chưa có tài liệu nào</span> cho: doanh nghiệp." in text


def test_an_ended_campaign_is_not_asked_for_more() -> None:
    text = page(whole("    end: 2025\n"), "campaign", "chinh").text
    assert "Chiến dịch này đã kết thúc" in text
    assert "dù văn bản nêu" not in text


def test_the_timetable_joins_letters_deadlines_and_milestones_in_one_order() -> None:
    library = whole()
    document = library.get("document", "thu")
    assert document
    entries = timetable(campaign(library), (document,), library)
    assert [(entry.sort, entry.when) for entry in entries] == [
        ("Chiến dịch", "từ 2024, chưa định ngày kết thúc"),
        ("Văn bản", "7/2024"),
        ("Hạn cuối", "18/7/2024"),
        ("Mốc", "07/10/2024 – 13/10/2024"),
    ]


def test_a_milestone_known_to_the_day_stands_in_the_calendar() -> None:
    library = whole()
    (found,) = (each for each in campaign(library).occasions(library) if each.key == "moc-tuan")
    assert (found.summary, found.first.isoformat(), found.last_day.isoformat()) == (
        "Tuần ra quân",
        "2024-10-07",
        "2024-10-13",
    )


def test_every_line_of_the_picture_stands_in_the_table_beside_it() -> None:
    seen = shown(page(whole(), "campaign", "chinh").text)
    for words in ("Tuần ra quân", "07/10/2024 – 13/10/2024", "Công văn thử"):
        assert seen.count(words) >= 2, words


def entry(start: str, end: str | None = None, open_ended: bool = False) -> Entry:
    return Entry("Mốc", "Việc", PartialDate.read(start), PartialDate.read(end) if end else None, None, open_ended)


@pytest.mark.parametrize(
    "entries",
    [
        (entry("2020", "2025"), entry("2030")),
        (entry("2024-07-01"), entry("2024-07-18")),
        (entry("2021-06-09", open_ended=True), entry("2021-06")),
        (entry("1999"), entry("2026-12-31")),
        (entry("2024-02-29"), entry("2024-02-29")),
    ],
)
def test_the_picture_keeps_inside_its_frame_and_its_scale_holds_every_day(entries: tuple[Entry, ...]) -> None:
    root = ET.fromstring(timetable_svg("lich", entries, world().measure))
    width = float(root.attrib["width"])
    for rect in root.iter("rect"):
        assert float(rect.attrib["x"]) >= 0
        assert float(rect.attrib["x"]) + float(rect.attrib["width"]) <= width
    for dot in root.iter("circle"):
        assert float(dot.attrib["cx"]) >= float(dot.attrib["r"])
        assert float(dot.attrib["cx"]) <= width - float(dot.attrib["r"])
    ticks = [float(re.findall(r"M([\d.]+)", path.attrib["d"])[0]) for path in root.iter("path")]
    assert ticks == sorted(ticks)
    assert 2 <= len(ticks) <= 8


def test_a_campaign_that_stands_alone_has_no_picture() -> None:
    alone = site(chien_dich__chinh="title: Một\nsummary: Thử.\nowner: tinh-doan\nstart: 2024\n")
    text = page(alone, "campaign", "chinh").text
    assert "<svg" not in text
    assert "Mục tiêu và cách đo: " in text


def test_readers_enter_by_audience_without_a_script() -> None:
    library = whole()
    made = {each.path: each.text for each in BY_NAME["campaign"].listing(library, world()) if isinstance(each, Page)}
    assert "(danh-cho-ai.md#cho-pupil)" in made["chien-dich/index.md"]
    assert "## Học sinh { #cho-pupil }" in made[BY_WHOM]
    assert "[Nộp hồ sơ](../huong-dan/nop.md)" in made[BY_WHOM].partition("#cho-pupil")[2]
