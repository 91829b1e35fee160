"""Guides as a printer gets them: few sheets, no pictures of posters, no navigation.

In: the built reference site. Out: PDF pages and what is shown on paper. Not here: posters (tests/sheets).
"""

from __future__ import annotations

import re

import pytest

from .visits import Visit

pytestmark = pytest.mark.browser
MOST_SHEETS = 3


@pytest.mark.parametrize("name", ["nop-ho-so-truc-tuyen", "quan-tam-kenh-zalo-an-toan", "khong-xac-nhan-dang-nhap"])
def test_a_guide_is_printed_on_few_sheets(visit: Visit, name: str) -> None:
    page = visit(f"huong-dan/{name}/")
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= MOST_SHEETS


def test_paper_shows_steps_and_help_and_nothing_for_screens_only(visit: Visit) -> None:
    page = visit("huong-dan/nop-ho-so-truc-tuyen/")
    page.emulate_media(media="print")
    for shown in (".loa-step__action >> nth=0", ".loa-never", "#hoi-ai"):
        assert page.locator(shown).is_visible(), shown
    for hidden in (".loa-thumb", ".loa-search", ".loa-footer__sections", "#nguon", "#in-va-chia-se", "#xem-them"):
        assert not page.locator(hidden).is_visible(), hidden
    step = page.locator("#buoc-1")
    heading = page.locator("#cac-buoc")
    assert step.bounding_box() is not None
    assert heading.is_visible()
