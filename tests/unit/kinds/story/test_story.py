"""A story is told as far as somebody has agreed, and not a word further.

In: stories as officers type them. Out: the library without those withheld, pages, the certificate, checks of its code.
Not here: a whole site's output (tests/security/test_stories.py), what is refused (tests/problems/kinds/dien-hinh).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kit import TODAY, world
from loa.kind import Page, Print
from loa.kinds.story.record import Story
from loa.model.checkable import Checkable, Standing
from loa.model.withheld import held_back, open_library
from loa.sheet.marks import Words
from loa.site.plan import plan
from unit.kinds.made import BY_NAME, listing, outputs, page, site
from unit.kinds.story.told import NO_CONSENT, STORY, WITHDRAWN, story_site


def story(text: str = STORY) -> Story:
    found = story_site(text).get("story", "ben-do")
    assert isinstance(found, Story)
    return found


def test_without_consent_a_story_is_withheld_and_its_officer_told() -> None:
    whole = story_site(NO_CONSENT)
    assert open_library(whole, TODAY).of("story") == ()
    assert [one.code for one in held_back(whole, TODAY)] == ["P970"]


def test_a_withdrawn_story_is_withheld_and_nobody_is_reminded_of_it() -> None:
    whole = story_site(WITHDRAWN)
    assert open_library(whole, TODAY).of("story") == ()
    assert list(held_back(whole, TODAY)) == []


@pytest.mark.parametrize(("today", "shown"), [(date(2026, 12, 31), True), (date(2027, 1, 1), False)])
def test_a_consent_for_a_time_ends_with_its_last_day(today: date, shown: bool) -> None:
    whole = story_site(STORY.replace("paper:", "until: 2026-12-31\n      paper:"))
    assert bool(open_library(whole, today).of("story")) is shown


def test_with_consent_a_story_stays_and_nothing_is_said() -> None:
    whole = story_site()
    assert open_library(whole, TODAY) is whole
    assert list(held_back(whole, TODAY)) == []


def test_what_names_a_withheld_story_stands_without_it() -> None:
    """No kind names stories yet; the library itself is asked."""
    whole = story_site(WITHDRAWN)
    assert open_library(whole, TODAY).get("unit", "tinh-doan") is not None
    assert replace(whole, entries=whole.entries).of("story")


def test_the_page_tells_that_it_was_agreed_to_and_not_where_the_paper_lies() -> None:
    text = page(story_site(), "story", "ben-do").text
    assert "đã đồng ý cho kể chuyện này (giấy đồng ý ngày 18/11/2026)" in text
    assert "tủ hồ sơ" not in text
    assert "GN-7KX4M9RT" in text


def test_the_certificate_says_what_it_is_not_and_how_to_check_it() -> None:
    sheet = next(one.sheet for one in outputs(story_site(), "story", "ben-do") if isinstance(one, Print))
    said = " ".join(mark.text for mark in sheet.marks if isinstance(mark, Words))
    for words in ("Nhóm Bến Sông", "GN-7KX4M9RT", "loa.gov.vn/kiem-tra", "không phải giấy khen hay bằng khen"):
        assert words in said
    for words in ("CỘNG HÒA", "Độc lập", "ĐOÀN TNCS", "Ký", "tủ hồ sơ"):
        assert words not in said


def test_a_specimen_address_makes_a_draft_of_it() -> None:
    whole = story_site()
    made = BY_NAME["story"].outputs(story(), whole, world("https://loa.example/"))
    sheet = next(one.sheet for one in made if isinstance(one, Print))
    assert any(isinstance(mark, Words) and mark.text.startswith("DỰ THẢO") for mark in sheet.marks)


def test_a_code_can_be_checked_and_stands_in_no_list() -> None:
    found = story()
    assert isinstance(found, Checkable)
    (check,) = found.checks(story_site(), world())
    assert (check.code, check.standing, check.listed) == ("GN-7KX4M9RT", Standing.VALID, False)


def test_the_code_has_a_page_that_stands_in_no_list() -> None:
    made, _ = plan(story_site(), world(), list(BY_NAME.values()))
    pages = {one.path: one for one in made.outputs if isinstance(one, Page)}
    assert pages["kiem-tra/GN-7KX4M9RT.md"].hidden
    assert "Có thật, còn hiệu lực" in pages["kiem-tra/GN-7KX4M9RT.md"].text
    assert "GN-7KX4M9RT" not in pages["kiem-tra/index.md"].text


def test_a_revoked_certificate_is_no_longer_printed_and_its_code_says_why() -> None:
    revoked = STORY.replace(
        "    evidence:", "      revoked:\n        date: 2026-11-21\n        reason: Ghi nhầm người.\n    evidence:"
    )
    whole = story_site(revoked)
    assert not [one for one in outputs(whole, "story", "ben-do") if isinstance(one, Print)]
    assert "đã thu hồi ngày 21/11/2026" in page(whole, "story", "ben-do").text
    (check,) = story(revoked).checks(whole, world())
    assert (check.standing, check.note) == (Standing.REVOKED, "Ghi nhầm người.")


def test_without_consent_to_a_certificate_there_is_none_and_no_code() -> None:
    text = STORY.replace("scope: [page, certificate]", "scope: [page]")
    assert not [one for one in outputs(story_site(text), "story", "ben-do") if isinstance(one, Print)]
    assert story(text).checks(story_site(text), world()) == ()


def test_nobody_takes_over_what_was_agreed_for_this_site_alone() -> None:
    assert story().reserved
    assert not story(STORY.replace("certificate]", "certificate, reuse]")).reserved


LETTER = """
    title: Công văn về điển hình
    family: union
    form: cong-van
    issuer: tinh-doan
    subject: Thử
    duties:
      - id: mot
        title: Tôn vinh điển hình
        kind: request
        actors: Các đơn vị
        quotes: [Tôn vinh]
        forms: [example]
"""


def test_where_a_letter_asks_for_examples_and_there_is_none_the_page_says_so() -> None:
    text = listing(site(van_ban__thu=LETTER), "story").text
    assert "Chưa có điển hình nào." in text
    assert "[Tôn vinh điển hình](../van-ban/thu.md#mot)" in text


def test_there_is_no_listing_where_nobody_asks() -> None:
    assert not list(BY_NAME["story"].listing(site(), world()))
