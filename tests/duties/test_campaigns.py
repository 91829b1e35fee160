"""What campaigns and collected material must say of themselves: rows S0-7, S1-11, S3-6.

In: the reference site's campaigns and pictures, and changed copies of their files. Out: what is not told.
Not here: what else campaigns hold to (problems/kinds/chien-dich/).
"""

from __future__ import annotations

from datetime import date

from duties.ground import campaign, here, page, told
from loa.kind import Page
from loa.kinds.campaign.page import campaign_outputs
from loa.kinds.picture.record import Picture
from loa.world import World
from unit.content.ground import LETTERS, reference_site

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


def test_s3_6_every_picture_has_licence_and_origin() -> None:
    pictures = [record for record in reference_site().of("picture") if isinstance(record, Picture)]
    assert pictures
    assert all(picture.origin and picture.licence for picture in pictures)


def test_s3_6_a_picture_without_origin_is_refused() -> None:
    file = "content/hinh/ban-mot-cua.yml"
    assert told(file, "origin:", "# origin:") == {"P104"}
    assert told(file, "licence:", "# licence:") == {"P104"}
