"""What campaigns and collected material must say of themselves: rows S0-7, S1-6, S1-11, S3-6.

In: the reference site's campaigns and pictures, and changed copies of their files. Out: what is not told.
Not here: what else campaigns hold to (problems/kinds/chien-dich/).
"""

from __future__ import annotations

from datetime import date

from duties.ground import campaign, here, page, told
from loa.kind import Page
from loa.kinds.campaign.page import campaign_listing, campaign_outputs
from loa.kinds.picture.record import Picture
from loa.model.material import Addressed
from loa.world import World
from unit.content.ground import LETTERS, comparable, letter, reference_site

ZALO = "zalo-chinh-quyen-so-ben-tre"
SCHEME = "chuyen-doi-so-ben-tre"


def test_s0_7_figures_have_their_source_and_day() -> None:
    figures = {figure.value: figure for figure in campaign(ZALO).figures}
    assert set(figures) == {"hơn 850.000 tài khoản", "khoảng 1,3 triệu người"}
    for figure in figures.values():
        assert figure.source.document == LETTERS["S0"]
        assert str(figure.source.as_of) == "2021-06"
        assert figure.value in page("campaign", ZALO)
    assert page("campaign", ZALO).count("6/2021") >= 2


def test_s0_7_an_undated_figure_is_refused() -> None:
    file = f"content/chien-dich/{ZALO}.md"
    assert told(file, "      as_of: 2021-06\n", "") == {"P104"}
    assert told(file, "as_of: 2021-06", "as_of: 2021-06") == set()


def test_s1_11_the_scheme_is_shown_as_ended_after_2025() -> None:
    period = campaign(SCHEME)
    assert (str(period.start), str(period.end)) == ("2020", "2025")
    assert "Chiến dịch này đã kết thúc" in shown_on(date(2026, 1, 1))
    assert "Chiến dịch này đã kết thúc" not in shown_on(date(2025, 12, 31))


def shown_on(day: date) -> str:
    world = World(here().base_url, day, here().measure, here().missing, here().read)
    made = campaign_outputs(campaign(SCHEME), reference_site(), world)
    return next(output.text for output in made if isinstance(output, Page))


def test_s1_6_material_names_its_audience() -> None:
    for kind in ("guide", "poster", "post", "broadcast", "event", "series"):
        records = reference_site().of(kind)
        assert records, kind
        assert all(isinstance(record, Addressed) and record.audiences for record in records), kind


def test_s1_6_readers_enter_by_audience_without_a_script() -> None:
    pages = {each.path: each.text for each in campaign_listing(reference_site(), here()) if isinstance(each, Page)}
    for who in ("people", "union-member", "official", "business", "pupil", "student"):
        assert f"(danh-cho-ai.md#cho-{who})" in pages["chien-dich/index.md"], who
        own = pages["chien-dich/danh-cho-ai.md"].partition(f"{{ #cho-{who} }}")[2].partition("\n## ")[0]
        assert "](../" in own, who
    assert "<script" not in pages["chien-dich/danh-cho-ai.md"]


def test_s1_6_a_campaigns_page_says_for_whom_there_is_nothing() -> None:
    text = page("campaign", SCHEME)
    assert "Tài liệu dành cho ai" in text
    assert "Chưa có tài liệu nào</span> cho: " in text


def test_s1_11_the_schemes_plan_stands_in_the_letters_words() -> None:
    text = page("campaign", SCHEME)
    for heading in ("## Mục tiêu", "## Mạch nội dung", "## Cách tuyên truyền", "## Lịch"):
        assert heading in text
    body = comparable(letter("S1").body or "")
    quotes = [part.quote for part in (*campaign(SCHEME).goals, *campaign(SCHEME).methods, *campaign(SCHEME).timetable)]
    assert len(quotes) == 10
    assert all(comparable(quote or "?") in body for quote in quotes)
    assert all(goal.measure is None and goal.now is None for goal in campaign(SCHEME).goals), "the letter names none"


def test_s3_6_every_picture_has_licence_and_origin() -> None:
    pictures = [record for record in reference_site().of("picture") if isinstance(record, Picture)]
    assert pictures
    assert all(picture.origin and picture.licence for picture in pictures)


def test_s3_6_a_picture_without_origin_is_refused() -> None:
    file = "content/hinh/ban-mot-cua.yml"
    assert told(file, "origin:", "# origin:") == {"P104"}
    assert told(file, "licence:", "# licence:") == {"P104"}
