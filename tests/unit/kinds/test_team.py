"""Teams: what is known is shown first, what is not known is said, nobody is promised, nobody is named.

In: a small site with a known team, an unknown one, and a district's desk that ended. Out: pages, prints, what is said
of codes. Not here: rules (problems/kinds/doi-hinh), the finder in a browser (browser/).
"""

from __future__ import annotations

from datetime import date

import pytest

from kit import TODAY, world
from loa.kind import Page, Print
from loa.kinds.team.badge import badge_sheet
from loa.kinds.team.card import Card, card_sheet
from loa.kinds.team.prints import blank_files, team_badge, team_files
from loa.kinds.team.record import State, Team
from loa.model.checkable import Standing
from loa.model.helping import helping_at, helping_with, places, uncovered
from loa.paint.pdf import pdf_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.marks import Sheet, Squares, Words
from loa.sheet.rules import Demands, findings
from unit.kinds.codes import code
from unit.kinds.made import listing, outputs, page, site
from unit.kinds.teams import CHANNEL, GUIDE, KNOWN, teams

WITH_CODE = "    qr: kiem-tra\n"


def known(more: str = "") -> Team:
    found = teams(more).get("team", "ba-tri")
    assert isinstance(found, Team)
    return found


def words_of(sheet: Sheet) -> str:
    return " ".join(mark.text for mark in sheet.marks if isinstance(mark, Words))


def test_the_first_facts_are_what_where_when_and_the_telephone() -> None:
    text = page(teams(), "team", "ba-tri").text
    first = text.partition("## Nơi đặt bàn")[0]
    for words in (
        "[Nộp hồ sơ](../huong-dan/nop.md)",
        "Trung tâm Phục vụ hành chính công xã Ba Tri, Ấp Một, cạnh chợ",
        "Thứ hai đến thứ sáu&#58; 7 giờ 30 – 11 giờ; 13 giờ 30 – 16 giờ 30",
        "0270 3 822 000",
    ):
        assert words.replace("&#58;", ":") in first.replace("&#58;", ":"), words


def test_what_a_known_team_has_not_told_is_said_to_be_lacking() -> None:
    hall = page(teams(), "team", "ba-tri").text.partition("### Nhà văn hóa ấp Hai")[2]
    assert hall.count('<span class="loa-unknown">chưa có</span>') >= 3


def test_a_place_of_which_nothing_is_known_says_so_and_promises_nothing() -> None:
    whole = teams()
    text = page(whole, "team", "an-duc").text
    assert "**Chưa có thông tin.** Trang này chưa biết ở đây có hay không" in text
    assert "Đề nghị lập không có nghĩa là đã lập." in text
    assert "tai-ve" not in text
    assert not [output for output in outputs(whole, "team", "an-duc") if isinstance(output, Print)]
    team = whole.get("team", "an-duc")
    assert isinstance(team, Team)
    assert not team.helps(TODAY)
    assert team.serves == ()


def test_a_districts_desk_leads_on_from_its_old_address() -> None:
    made = page(teams(), "team", "huyen-ba-tri")
    assert made.path == "doi-hinh/huyen-ba-tri.md"
    assert "Nay bà con đến: [Đội hình xã Ba Tri](ba-tri.md), [Xã An Đức](an-duc.md)" in made.text
    assert "Không còn cấp huyện." in made.text


def test_a_desk_that_moved_leads_to_the_desk_of_today() -> None:
    past = page(teams(), "team", "ba-tri").text.partition("## Nơi đã thôi đặt bàn")[2]
    assert "đến hết ngày 30 tháng 6 năm 2026. Nay đến: [Trung tâm Phục vụ" in past
    assert "(ba-tri.md#trung-tam)" in past


def test_places_know_who_helps_there_and_guides_who_helps_with_them() -> None:
    whole = teams()
    unit, guide = whole.get("unit", "xa-ba-tri"), whole.get("guide", "nop")
    assert unit
    assert guide
    assert [team.id for team in helping_at(unit, whole, TODAY)] == ["ba-tri"]
    assert [team.id for team in helping_with(guide, whole, TODAY)] == ["ba-tri"]
    assert "[Đội hình xã Ba Tri](../doi-hinh/ba-tri.md)" in page(whole, "guide", "nop").text
    assert "[Đội hình xã Ba Tri](../doi-hinh/ba-tri.md)" in page(whole, "unit", "xa-ba-tri").text
    assert [unit.id for unit in uncovered(places(whole, TODAY), whole, TODAY)] == ["xa-an-duc"]
    assert "**1** trong 2 xã, phường; 1 nơi chưa có thông tin" in page(whole, "unit", "tinh").text


def test_the_list_of_all_says_how_much_is_known() -> None:
    whole = teams()
    text = listing(whole, "team").text
    assert "**1** trong 2 xã, phường. Chưa có thông tin: **1**" in text
    assert "[Bộ phận một cửa huyện Ba Tri](huyen-ba-tri.md)" in text


def test_members_are_counts_by_field_and_nothing_else() -> None:
    assert "Hộ tịch: 2 người; Đất đai: 1 người" in page(teams(), "team", "ba-tri").text.replace("&#58;", ":")
    assert set(Team.model_fields["members"].annotation.__args__[0].model_fields) == {"field", "count"}  # type: ignore[union-attr]  # tuple[Members, ...]


def test_a_code_on_a_badge_is_said_to_be_good_and_an_old_one_to_be_over() -> None:
    whole = teams()
    now, old = known().checks(whole, world())
    assert (now.code, now.standing, now.what) == ("DH-K7M2", Standing.VALID, "Thẻ của Đội hình xã Ba Tri")
    assert (old.code, old.standing, old.note) == ("DH-W4X8", Standing.ENDED, "Mất thẻ.")
    over = known().model_copy(update={"state": State.ENDED})
    assert over.checks(whole, world())[0].standing is Standing.ENDED


@pytest.mark.parametrize("day", [date(2025, 6, 30), date(2025, 7, 1)])
def test_a_desk_serves_to_the_end_of_its_last_day(day: date) -> None:
    found = teams().get("team", "huyen-ba-tri")
    assert isinstance(found, Team)
    assert found.has_ended(day) is (day > date(2025, 6, 30))


def test_blank_forms_have_no_names_and_are_the_same_for_everybody() -> None:
    files = {file.name: file.sheet for file in blank_files(teams(), world())}
    assert set(files) == {"phan-cong-truc.pdf", "ban-giao-ca.pdf", "ket-qua-tuan.pdf", "the-de-ghi.pdf"}
    assert "Chỉ ghi số lượt người được giúp. Không ghi tên ai" in words_of(files["ket-qua-tuan.pdf"])
    assert "Nộp hồ sơ" in words_of(files["ket-qua-tuan.pdf"])
    assert "không chụp đưa lên mạng" in words_of(files["phan-cong-truc.pdf"])


def test_every_sheet_keeps_to_the_rules_of_all_sheets() -> None:
    whole = site(
        don_vi__xa_ba_tri="title: Xã Ba Tri\nsystem: place\nlevel: commune\n",
        don_vi__tinh="title: Tỉnh\nsystem: place\nlevel: province\n",
        huong_dan__nop=GUIDE,
        kenh__cong=CHANNEL,
        doi_hinh__ba_tri=KNOWN + WITH_CODE,
        qr__kiem_tra=code("guide: nop"),
    )
    team = whole.get("team", "ba-tri")
    assert isinstance(team, Team)
    sheets = [file.sheet for file in (*team_files(team, whole, world()), *blank_files(whole, world()))]
    assert len(sheets) == 10
    for sheet in sheets:
        assert not findings(sheet, Demands(safe_mm=2.0, smallest_pt=7.0), world().measure, world().missing), sheet.title
        symbols = [mark for mark in sheet.marks if isinstance(mark, Squares)]
        assert all(mark.payload == "https://loa.gov.vn/q/K7M2/" for mark in symbols)
        if symbols:
            data = pdf_bytes(sheet, world().read)
            assert not unread_symbols(sheet, data, "pdf", 300)


def test_a_badge_says_how_to_check_it_and_bears_no_person() -> None:
    badge = team_badge(known(), teams(), world())
    said = words_of(badge_sheet(badge, world().measure))
    assert "DH-K7M2" in said
    assert "loa.gov.vn/kiem-tra" in said
    assert "DỰ THẢO" not in said


def test_a_card_is_a_draft_as_long_as_the_sites_address_is_a_specimen() -> None:
    badge = team_badge(known(), teams(), world("https://loa.example/"))
    assert badge.draft == "địa chỉ trang còn là địa chỉ mẫu"
    assert "DỰ THẢO" in words_of(badge_sheet(badge, world().measure))


def test_a_card_without_a_channel_or_without_help_is_not_drawn() -> None:
    badge = team_badge(known(), teams(), world())
    whole = Card(badge, ("Nộp hồ sơ",), (("Cổng", "dichvucong.gov.vn"),))
    assert "dichvucong.gov.vn" in words_of(card_sheet(whole, world().measure))
    for part in (whole._replace(channels=()), whole._replace(tasks=())):
        with pytest.raises(ValueError, match="channel"):
            card_sheet(part, world().measure)


def test_a_team_that_ended_keeps_its_page_and_prints_nothing() -> None:
    whole = teams(known=KNOWN.replace("state: working", "state: ended"))
    made = outputs(whole, "team", "ba-tri")
    assert not [output for output in made if isinstance(output, Print)]
    assert "Đội hình này đã kết thúc." in next(output.text for output in made if isinstance(output, Page))
