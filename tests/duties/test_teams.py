"""Teams, their desks, how people find them and what they print: rows S0-5, S4-3 to S4-10.

In: the reference site's teams and pages, a small site whose team is known, changed copies of their files. Out: what is
not told. Not here: the finder in a browser (browser/test_finder.py), what a form
answers (browser/test_code_check.py).
"""

from __future__ import annotations

import gzip
import re

import pytest

from duties.ground import listing, made, page, told
from kit import TODAY, world
from loa.kind import Data, Page, Print
from loa.kinds import KINDS
from loa.kinds.guide.record import Guide
from loa.kinds.team.prints import blank_files, team_badge, team_files
from loa.kinds.team.record import Members, State, Station, Team
from loa.model.helping import places, uncovered
from loa.sheet.marks import Words
from loa.sheet.rules import Demands, findings
from loa.site.checking import check_outputs
from unit.content.ground import LETTERS, ROOT, reference_site, unit
from unit.kinds.made import page as page_of
from unit.kinds.teams import KNOWN, teams

CENTRE = "trung-tam-phuc-vu-hanh-chinh-cong-ben-tre"


def team(name: str) -> Team:
    found = reference_site().get("team", name)
    assert isinstance(found, Team), f"content/doi-hinh/ holds no {name}"
    return found


def small() -> Team:
    found = teams().get("team", "ba-tri")
    assert isinstance(found, Team)
    return found


def test_s0_5_a_volunteers_card_carries_the_guides_and_the_channel() -> None:
    whole = teams()
    cards = [file.sheet for file in team_files(small(), whole, world()) if file.name == "the-tinh-nguyen.pdf"]
    said = " ".join(mark.text for card in cards for mark in card.marks if isinstance(mark, Words))
    assert "Nộp hồ sơ" in said
    assert "Cổng Dịch vụ công quốc gia (dichvucong.gov.vn)" in said


@pytest.mark.parametrize("part", ["channels: [cong]", "guides: [nop]"])
def test_s0_5_without_the_channel_or_the_guides_no_card_is_made(part: str) -> None:
    whole = teams(known=KNOWN.replace(part, ""))
    found = whole.get("team", "ba-tri")
    assert isinstance(found, Team)
    (kind,) = (each for each in KINDS if each.name == "team")
    codes = [one.code for rule in kind.rules for one in rule(found, whole, world())]
    assert codes == ["P911"]
    assert not [file for file in team_files(found, whole, world()) if file.name.startswith("the")]


def test_s0_5_the_desk_card_of_the_reference_site_carries_both() -> None:
    text = page("poster", "the-ban-doi-hinh")
    assert "Nộp hồ sơ trên Cổng Dịch vụ công quốc gia" in text
    assert "Chính quyền số tỉnh Bến Tre" in text


def test_s4_3_the_team_of_the_union_of_agencies_has_host_founder_and_station() -> None:
    found = team(CENTRE)
    assert found.founder == "doan-khoi-co-quan-doanh-nghiep-ben-tre"
    assert found.host == CENTRE
    assert [station.site.value for station in found.stations] == ["one-stop", "agency"]
    assert f"(../doi-hinh/{CENTRE}.md)" in page("unit", "ben-tre")
    assert f"(../van-ban/{LETTERS['S4']}.md#s4-3)" in page("team", CENTRE)


def test_s4_4_members_are_counts_by_field_without_any_age() -> None:
    assert set(Members.model_fields) == {"field", "count"}
    assert not {name for part in (Team, Station, Members) for name in part.model_fields if "age" in name.split("_")}
    assert "Hộ tịch: 2 người" in page_of(teams(), "team", "ba-tri").text.replace("&#58;", ":")


def test_s4_4_a_team_may_have_several_stations() -> None:
    text = page_of(teams(), "team", "ba-tri").text
    assert "### Trung tâm Phục vụ hành chính công xã Ba Tri" in text
    assert "### Nhà văn hóa ấp Hai" in text


def test_s4_5_every_commune_has_its_record_and_those_without_a_team_are_listed() -> None:
    found = list(places(reference_site(), TODAY))
    assert len(found) == 124
    for place in found:
        assert team(place.id).units == (place.id,)
        assert f"(../doi-hinh/{place.id}.md)" in page("unit", place.id)
    without = uncovered(found, reference_site(), TODAY)
    coverage = pages_of_all()["doi-hinh/chua-co-thong-tin.md"].text
    assert [place.id for place in without if f"[{place.title}]({place.id}.md)" not in coverage] == []


def pages_of_all() -> dict[str, Page]:
    (kind,) = (each for each in KINDS if each.name == "team")
    outputs = kind.listing(reference_site(), world(reference_site().site.address))
    return {output.path: output for output in outputs if isinstance(output, Page)}


def test_s4_5_nothing_is_claimed_where_nothing_is_known() -> None:
    unknown = [each for each in reference_site().of("team") if isinstance(each, Team) and each.state is State.UNKNOWN]
    assert len(unknown) == 134
    for each in unknown:
        assert not each.helps(TODAY)
        assert not [output for output in made("team", each.id) if isinstance(output, Print)], each.id
        assert each.serves == ()
    assert "0** trong 124" in listing("team")


def test_s4_6_guides_tell_what_is_needed_the_steps_the_errors_and_where_to_get_help() -> None:
    for guide in reference_site().of("guide"):
        assert isinstance(guide, Guide)
        if f"{LETTERS['S4']}#s4-6" in guide.serves:
            text = page("guide", guide.id)
            for heading in ("Cần chuẩn bị", "## Các bước", "## Lỗi thường gặp", "## Hỏi ai khi vướng"):
                assert heading in text, (guide.id, heading)
            assert "(../don-vi/ten-cu-ten-moi.md)" in text


def test_s4_6_guides_and_teams_lead_to_each_other() -> None:
    whole = teams()
    assert "(../doi-hinh/ba-tri.md)" in page_of(whole, "guide", "nop").text
    assert "(../huong-dan/nop.md)" in page_of(whole, "team", "ba-tri").text


@pytest.mark.parametrize(
    ("name", "now"),
    [
        ("Thị trấn Ba Tri", ("xa-ba-tri",)),
        ("Huyện Ba Tri", ("xa-ba-tri", "xa-tan-thuy", "xa-my-chanh-hoa")),
        ("Xã Thạnh Phong", ("xa-thanh-phong",)),
        ("Tỉnh Bến Tre", ("vinh-long",)),
        ("Tỉnh Trà Vinh", ("vinh-long",)),
        ("Thành phố Vĩnh Long", ("phuong-long-chau",)),
    ],
)
def test_s4_7_the_list_without_script_leads_from_old_names_to_places_of_today(name: str, now: tuple[str, ...]) -> None:
    (kind,) = (each for each in KINDS if each.name == "unit")
    outputs = kind.listing(reference_site(), world(reference_site().site.address))
    text = next(each.text for each in outputs if each.path == "don-vi/ten-cu-ten-moi.md" and isinstance(each, Page))
    (row,) = (line for line in text.splitlines() if re.match(rf"\| {name}, ", line))
    for place in now:
        assert f"({place}.md)" in row


def test_s4_7_a_team_shows_hours_address_in_words_and_the_desks_telephone() -> None:
    text = page_of(teams(), "team", "ba-tri").text
    for words in ("Ấp Một, cạnh chợ", "0270 3 822 000", "| Thứ hai đến thứ sáu |", 'data-tuan="1/450-660,810-990'):
        assert words in text


def test_s4_7_the_finders_data_hold_every_name_and_are_light() -> None:
    (kind,) = (each for each in KINDS if each.name == "unit")
    outputs = kind.listing(reference_site(), world(reference_site().site.address))
    (data,) = (each for each in outputs if isinstance(each, Data) and each.path.endswith("-ten.js"))
    assert len(gzip.compress(data.content, 6)) <= 40 * 1024
    text = data.content.decode()
    for name in (part for place in unit_places() for part in place):
        assert name in text, name


def unit_places() -> list[tuple[str, ...]]:
    return [(place.title, *unit(place.id).sought_as) for place in places(reference_site(), TODAY)]


def test_s4_9_the_desk_of_a_district_lands_on_the_communes_with_a_note() -> None:
    text = page("team", "huyen-ba-tri")
    assert "Nơi này không còn bàn hướng dẫn, đến hết ngày 30 tháng 6 năm 2025. Nay bà con đến: [Xã An Hiệp](xa-" in text
    assert "Từ ngày 01/7/2025 không còn bộ phận một cửa cấp huyện." in text
    districts = [each for each in reference_site().of("team") if each.id.startswith(("huyen-", "thanh-pho-"))]
    assert len(districts) == 9
    for district in districts:
        assert isinstance(district, Team)
        assert district.has_ended(TODAY)
        assert all(station.successors and station.successor_note for station in district.stations)


def test_s4_10_results_are_counts_per_week() -> None:
    (sheet,) = (each.sheet for each in blank_files(reference_site(), world()) if each.name == "ket-qua-tuan.pdf")
    said = " ".join(mark.text for mark in sheet.marks if isinstance(mark, Words))
    assert "Chỉ ghi số lượt người được giúp. Không ghi tên ai" in said
    assert "Cả tuần" in said
    assert not findings(sheet, Demands(safe_mm=5.0, smallest_pt=9.0), world().measure, world().missing)


@pytest.mark.parametrize("key", ["leader", "ho_ten", "name", "mobile", "age"])
def test_s4_10_no_name_stands_anywhere(key: str) -> None:
    file = "content/doi-hinh/xa-ba-tri.yml"
    assert told(file, "state: unknown\n", f"state: unknown\n{key}: Thử\n") == {"P910"}


def test_s4_8_a_badge_has_a_code_and_says_where_to_check_it() -> None:
    badge = team_badge(small(), teams(), world())
    assert (badge.code, badge.check) == ("DH-K7M2", "loa.gov.vn/kiem-tra")


def test_s4_8_the_site_tells_of_every_code_and_has_no_page_for_an_unknown_one() -> None:
    checked = {output.path: output.text for output in check_outputs(teams(), world()) if isinstance(output, Page)}
    assert "Thẻ của Đội hình xã Ba Tri" in checked["kiem-tra/index.md"]
    assert "Có thật, còn hiệu lực" in checked["kiem-tra/DH-K7M2.md"]
    assert "Mất thẻ." in checked["kiem-tra/DH-W4X8.md"]
    assert "kiem-tra/DH-K7M3.md" not in checked
    assert "Không có ở đây thì không phải mã của chúng tôi." in checked["kiem-tra/index.md"]
    lost = (ROOT / "overrides" / "404.html").read_text(encoding="utf-8")
    assert "Vừa gõ mã trên thẻ, trên giấy chứng nhận?" in lost
