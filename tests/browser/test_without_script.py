"""Everything essential works where no script runs.

In: the built reference site, a browser with scripts switched off. Out: what can be reached.
Not here: search, which needs one.
"""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from .visits import FOLDERS, Visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [360, 1280])
def test_every_section_is_reached_from_the_foot(visit: Visit, width: int) -> None:
    page = visit("huong-dan/*", width, java_script_enabled=False)
    reached = {urljoin(page.url, link.get_attribute("href") or "") for link in page.locator("#muc-luc a").all()}
    assert {f"{visit.address}{folder}/" for folder in FOLDERS} <= reached
    page.locator("#muc-luc").get_by_role("link", name="Văn bản").click()
    assert page.url == f"{visit.address}van-ban/"


def test_a_thumb_reaches_guides_channels_and_help(visit: Visit) -> None:
    page = visit("don-vi/", java_script_enabled=False)
    for name, folder in (("Hướng dẫn", "huong-dan"), ("Kênh", "kenh"), ("Nơi giúp", "doi-hinh")):
        page.get_by_role("navigation", name="Lối tắt").get_by_role("link", name=name).click()
        assert page.url == f"{visit.address}{folder}/"


def test_a_need_leads_to_its_guide_in_two_taps(visit: Visit) -> None:
    page = visit("", java_script_enabled=False)
    page.locator("article a[href*='huong-dan/']").nth(1).click()
    assert page.locator(".loa-steps .loa-step").count() >= 2
    assert page.locator(".loa-step__action").first.is_visible()


def test_no_empty_search_box_is_left_standing(visit: Visit) -> None:
    page = visit("", java_script_enabled=False)
    assert not page.locator("[role=search]").is_visible()
