"""What the letters oblige posts, events, stories and series to do, row by row.

In: records as officers type them, the reference site. Out: the duties' acceptance checks. Not here: how it is done
(tests/unit/kinds).
"""

from __future__ import annotations

import re

import vobject

from duties.ground import listing, page
from kit import TODAY, world
from loa.kind import Data, Print
from loa.kinds import KINDS
from loa.kinds.event.record import Event
from loa.kinds.post.record import Outlet, Post
from loa.kinds.series.record import Series
from loa.model.withheld import open_library
from loa.site.check import rule_problems
from loa.site.plan import plan
from unit.content.ground import reference_site
from unit.kinds.event.gatherings import event_site
from unit.kinds.made import outputs
from unit.kinds.made import page as made_page
from unit.kinds.post.posts import POST, post_site
from unit.kinds.series.tuyen import series_site
from unit.kinds.story.told import NO_CONSENT, WITHDRAWN, story_site

FOLDER = "content/bai-dang/"


def test_s3_5_a_post_has_a_text_for_each_channel_and_one_that_is_too_long_fails() -> None:
    assert not [one for one in rule_problems(post_site(), world(), KINDS) if one.place.file.startswith(FOLDER)]
    long = POST.replace("title: Nộp tại nhà", f"title: {'Nộp hồ sơ tại nhà ' * 9}")
    found = [one for one in rule_problems(post_site(long), world(), KINDS) if one.code == "P950"]
    assert [one.place.line for one in found] == [22]
    assert dict(found[0].args)["over"] == str(len(("Nộp hồ sơ tại nhà " * 9).strip()) - 150)


def test_s3_5_the_letters_posts_stand_on_the_reference_site() -> None:
    posts = [post for post in reference_site().of("post") if isinstance(post, Post)]
    assert len(posts) >= 10
    assert {version.outlet for post in posts for version in post.versions} == set(Outlet)
    assert any("cv-twdtn-btg-2022#s3-5" in post.serves for post in posts)


def test_s1_5_the_letters_fanpage_has_a_text_ready_to_paste() -> None:
    whole = reference_site()
    fanpage = {version.channel for post in whole.of("post") if isinstance(post, Post) for version in post.versions}
    assert "fanpage-tuoi-tre-ben-tre" in fanpage
    text = page("post", "quan-tam-chinh-quyen-so-ben-tre")
    assert "[Tuổi trẻ Bến Tre](../kenh/fanpage-tuoi-tre-ben-tre.md)" in text
    assert 'data-sao-chep="facebook-fanpage-tuoi-tre-ben-tre-text"' in text


def test_s3_4_the_two_newspapers_series_are_recorded_with_no_part_made_up() -> None:
    named = {series.press: series for series in reference_site().of("series") if isinstance(series, Series)}
    assert {"bao-tien-phong", "bao-thanh-nien"} <= set(named)
    for name in ("chi-thi-02-bao-tien-phong", "chi-thi-02-bao-thanh-nien"):
        series = reference_site().get("series", name)
        assert isinstance(series, Series)
        assert series.serves == ("cv-twdtn-btg-2022#s3-4",)
        assert series.articles == ()
        assert "Chưa có bài nào được ghi nhận." in page("series", name)
        assert series.title in listing("series")


def test_s3_4_parts_stand_in_their_order_on_the_series_page() -> None:
    told = re.findall(r"Bài (\d)/3 · ([^<]+)</p>", made_page(series_site(), "series", "tuyen").text)
    assert told == [("1", "Đã đăng ngày 01/10/2026"), ("2", "Đã đăng ngày 08/10/2026"), ("3", "Chưa có")]
    found = [one.code for one in rule_problems(series_site(swapped=True), world(), KINDS) if one.code == "P976"]
    assert found == ["P976"]


def test_s1_10_a_meeting_has_an_agenda_a_sheet_and_a_note_of_results() -> None:
    whole = event_site()
    made = outputs(whole, "event", "tap-huan")
    assert "Chương trình" in made_page(whole, "event", "tap-huan").text
    assert [one.path for one in made if isinstance(one, Print)] == ["su-kien/tap-huan/chuong-trinh.pdf"]
    assert "42 người" in made_page(whole, "event", "ra-quan").text


def test_s1_10_its_calendar_file_is_read_by_a_program_that_is_not_ours() -> None:
    made, _ = plan(event_site(), world(), KINDS)
    file = next(one for one in made.outputs if one.path == "su-kien/tap-huan/su-kien.ics")
    assert isinstance(file, Data)
    assert vobject.readOne(file.content.decode()).vevent.summary.value == "Tập huấn nộp hồ sơ qua mạng"


def test_s1_10_the_reference_site_has_events_that_were_held_each_with_its_source() -> None:
    events = [event for event in reference_site().of("event") if isinstance(event, Event)]
    assert len(events) >= 3
    for event in events:
        assert event.evidence
        assert event.place
        assert all(evidence.url for evidence in event.evidence)
        assert event.results or event.result_note


def test_s1_9_an_example_has_a_page_and_a_certificate_and_without_consent_neither() -> None:
    agreed = story_site()
    assert "Nhóm Bến Sông" in made_page(agreed, "story", "ben-do").text
    assert [one.path for one in outputs(agreed, "story", "ben-do") if isinstance(one, Print)] == [
        "dien-hinh/ben-do/giay-ghi-nhan.pdf"
    ]
    for text in (NO_CONSENT, WITHDRAWN):
        made, _ = plan(open_library(story_site(text), TODAY), world(), KINDS)
        assert not [one for one in made.outputs if "ben-do" in one.path]


def test_s1_9_the_reference_site_makes_nobody_up_and_says_so() -> None:
    assert reference_site().of("story") == ()
    assert "Chưa có điển hình nào." in listing("story")
