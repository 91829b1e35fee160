"""Pages say what is known, say plainly what is not, and show any officer's words as they are.

In: records. Out: Markdown and the HTML it becomes. Not here: rules (tests/problems/kinds), looks (tests/browser).
"""

from __future__ import annotations

import html
import re

import pytest

from kit import library, world
from unit.kinds.made import BY_NAME, RECORDS, listing, page, shown, site

OWN_SCRIPT = '<script src="tra-ma.js" defer></script>'
"""The one script that a page brings: it looks codes up in the page's own table."""

HOSTILE = (
    """<script>alert(1)</script> *đậm* [liên kết](javascript:x) | a_b_c `mã` {: .x } & "ngoặc" \\\\ # 1. {{ y }}"""
)
"""What Markdown, HTML and Jinja might each make something of."""

BLANK = """
    title: Công văn bỏ trống số và ngày
    family: state
    form: cong-van
    symbol: STTTT-TTBC
    issuer: tinh-doan
    date: 2024-07
    subject: V/v thử
    attachments:
      - title: Mã QR
        held: false
        quote: Có mã QR gửi kèm theo
"""

CITING = """
    title: Kế hoạch dựa vào công văn
    family: state
    form: ke-hoach
    number: "5"
    symbol: KH-UBND
    issuer: tinh-doan
    subject: Thử
    basis: [trong]
"""


def test_a_letter_without_number_and_day_says_so() -> None:
    text = page(site(van_ban__trong=BLANK, van_ban__sau=CITING), "document", "trong").text
    assert "chưa có số (STTTT-TTBC)" in text
    assert 'tháng 7 năm 2024 <span class="loa-unknown">(chưa có ngày)</span>' in text
    assert "chưa có tài liệu này" in text
    assert "Trang này chưa có toàn văn" in text
    assert "chỉ biết qua viện dẫn trong [Kế hoạch dựa vào công văn](sau.md)" in text


def test_the_basis_is_told_both_ways() -> None:
    whole = site(van_ban__trong=BLANK, van_ban__sau=CITING)
    assert "[Công văn bỏ trống số và ngày](trong.md)" in page(whole, "document", "sau").text.partition("Căn cứ vào")[2]
    assert "[Kế hoạch dựa vào công văn](sau.md)" in page(whole, "document", "trong").text.partition("Được viện dẫn")[2]


def test_the_register_has_newest_first_and_shows_blanks() -> None:
    text = listing(site(van_ban__trong=BLANK, van_ban__sau=CITING), "document").text
    rows = [line for line in text.split("\n") if line.startswith("|")]
    assert "7/2024" in rows[2]
    assert "chưa có ngày" in rows[3]
    assert "5/KH-UBND" in rows[3]


GUIDE = """
    title: Nộp hồ sơ
    need: Tôi muốn nộp hồ sơ tại nhà
    summary: Làm xong thì hồ sơ được gửi đi.
    owner: tinh-doan
    never: [Không hỏi mã OTP.]
    steps:
      - action: Mở Cổng.
        tested_on: 2026-11-01
      - action: Bấm nút.
        see: Trang mới.
        otherwise: Quay lại.
      - action: Gửi.
"""


def test_a_guide_names_the_steps_nobody_has_tried() -> None:
    text = page(site(huong_dan__nop=GUIDE), "guide", "nop").text
    assert "**Chưa kiểm nghiệm.** Chưa có ai làm thử bước 2–3" in text
    assert text.count('loa-step__tested loa-unknown"') == 2
    assert "Đã làm thử ngày 01/11/2026." in text
    assert text.count("chưa có thông tin") == 3


def test_a_tested_guide_carries_no_warning() -> None:
    tested = GUIDE + "    tested_on: 2026-11-02\n    tested_with: Zalo trên Android\n"
    text = page(site(huong_dan__nop=tested), "guide", "nop").text
    assert "Chưa kiểm nghiệm" not in text
    assert "Đã làm thử ngày 02/11/2026 trên Zalo trên Android." in text


def test_steps_become_one_list_with_anchors() -> None:
    seen = shown(page(site(huong_dan__nop=GUIDE), "guide", "nop").text)
    assert re.findall(r'<li class="loa-step" id="(buoc-\d)">', seen) == ["buoc-1", "buoc-2", "buoc-3"]
    assert seen.count("<ol") == 1


CHANNEL = """
    title: Chính quyền số
    platform: zalo-oa
    owner: tinh-doan
    summary: Tin về chính quyền số.
"""


def test_an_unverified_channel_is_found_by_its_name_and_has_no_button() -> None:
    text = page(site(kenh__zalo=CHANNEL), "channel", "zalo").text
    assert "Địa chỉ chưa có – hãy tìm bằng đúng tên trong ứng dụng Zalo" in text
    assert "loa-button" not in text
    assert "Xác nhận đăng nhập Zalo" in text


def test_a_verified_channel_opens_with_its_button() -> None:
    verified = CHANNEL + "    address: https://zalo.me/1_2(3)\n    state: verified\n    verified_on: 2026-11-01\n"
    seen = shown(page(site(kenh__zalo=verified), "channel", "zalo").text)
    assert '<a class="loa-button" href="https://zalo.me/1_2%283%29">' in seen
    assert "Đã xác minh ngày 01/11/2026" in seen


HOME = """
    ---
    title: Trang chủ
    lead: Làm tại nhà
    summary: Từng bước một.
    first: nop
    first_label: Bắt đầu
    needs:
      - title: Tôi muốn nộp hồ sơ
        guides: [nop, nop-2]
    ---
"""


def test_the_first_page_tells_its_template_where_the_button_leads() -> None:
    whole = library(
        {
            "index.md": HOME,
            "huong-dan/nop.yml": GUIDE,
            "huong-dan/nop-2.yml": GUIDE,
            "tin-bai/cu.md": NEWS_OVER,
            "tin-bai/moi.md": NEWS,
            "tin-bai/mai.md": NEWS_TOMORROW,
        },
        RECORDS,
    )
    made = page(whole, "home", "home")
    assert made.meta["first"] == {"label": "Bắt đầu", "url": "huong-dan/nop/"}
    assert made.meta["template"] == "home.html"
    assert "[Tôi muốn nộp hồ sơ](huong-dan/nop.md)" in made.text
    assert "[Tôi muốn nộp hồ sơ tại nhà](huong-dan/nop-2.md)" in made.text
    assert "tin-bai/moi.md" in made.text
    assert "tin-bai/cu.md" not in made.text
    assert "tin-bai/mai.md" not in made.text


NEWS = """
    ---
    title: Tin
    date: 2026-11-20
    summary: Một tin.
    owner: tinh-doan
    ---
    ## Đề mục

    Chữ.
"""
NEWS_OVER = NEWS.replace("owner:", "expires: 2026-11-21\n    owner:")
NEWS_TOMORROW = NEWS.replace("2026-11-20", "2026-11-23")


def hostile_site() -> dict[str, str]:
    """Records whose every free text tries to be something else."""
    said = "'" + HOSTILE.replace("'", "''") + "'"
    office = "'Ban " + said[1:]
    return {
        "don_vi__a": f"title: {said}\nsystem: union\nlevel: province\nformer_names: [{said}]\n"
        f"members_unknown: {said}\n",
        "van_ban__a": f"title: {said}\nfamily: union\nform: cong-van\nissuer: a\nsubject: {said}\nmissing: [{said}]\n"
        f"recipients:\n  - text: {said}\n    unit: a\nduties:\n  - id: mot\n    title: {said}\n    kind: order\n"
        f"    actors: {said}\n    units: [a]\n    quotes: [{said}]\n    note: {said}\n",
        "kenh__a": f"title: {said}\nplatform: zalo-oa\nowner: a\nsummary: {said}\nhow_to_find: [{said}]\n"
        f"evidence:\n  - text: {said}\n    as_of: 2020\n",
        "huong_dan__a": f"title: {said}\nneed: {said}\nsummary: {said}\nowner: a\nneeded: [{said}]\nnever: [{said}]\n"
        f"mistakes: [{said}]\nhelp: [{said}]\nserves: [a#mot]\nsteps:\n  - action: {said}\n    see: {said}\n",
        "chien_dich__a": f"title: {said}\nsummary: {said}\nowner: a\nstart: 2020\nmessages: [{said}]\nchannels: [a]\n"
        f"strands:\n  - id: mot\n    title: {said}\n    quote: {said}\n    document: a\nfigures:\n  - value: {said}\n"
        f"    label: {said}\n    source:\n      text: {said}\n      as_of: 2020\n",
        "san_pham__a": f"title: {said}\nsummary: {said}\nform: news\nunit: a\nmonth: 2024-07\ncampaign: a\n"
        f"responsible: {office}\nstrands: [a#mot]\naudiences: [people]\ndocuments: [a]\nserves: [a#mot]\n"
        "drafted: 2024-07-10\n",
        "ke_hoach__a": f"title: {said}\nsummary: {said}\nunit: a\ncampaign: a\ndocuments: [a]\nserves: [a#mot]\n"
        f"responsible: {office}\nstart: 2024\nend: 2024\ngoals: [{said}]\nreach:\n  - audience: people\n"
        f"    target: {said}\ntasks:\n  - id: mot\n    title: {said}\n    method: others\n    place: {said}\n"
        f"    start: 2024\n    responsible: {office}\nprogress:\n  - on: 2024-07-01\n    text: {said}\n",
        "qr__a": f"title: {said}\ncode: AB23\nsummary: {said}\nowner: a\nissued: 2026-01-01\nguide: a\n",
    }


CASES = [("unit", "a"), ("document", "a"), ("channel", "a"), ("guide", "a"), ("campaign", "a"), ("qr", "a")]
CASES += [("product", "a"), ("plan", "a")]


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_any_words_are_shown_as_they_are(kind: str, name: str) -> None:
    whole = site(**hostile_site())
    for made in (page(whole, kind, name), listing(whole, kind)):
        seen = shown(made.text)
        assert "<script" not in seen.replace(OWN_SCRIPT, "")
        assert "javascript:" not in re.sub(r">[^<]*<", "><", seen), "no address of theirs"
        assert "<code>" not in seen
        words = " ".join(html.unescape(re.sub(r"<[^>]+>", "", seen)).split())
        assert " ".join(HOSTILE.split()) in words


@pytest.mark.parametrize("kind", ["document", "guide", "channel", "unit"])
def test_no_template_mark_is_left_on_a_page(kind: str) -> None:
    whole = site(van_ban__trong=BLANK, huong_dan__nop=GUIDE, kenh__zalo=CHANNEL)
    for record in whole.of(kind):
        seen = shown(page(whole, kind, record.id).text)
        assert "markdown=" not in seen
        assert not re.search(r"\{[ :.#]", seen)


@pytest.mark.parametrize(
    "kind", ["home", "page", "news", "document", "unit", "channel", "guide", "campaign", "qr", "product", "plan"]
)
def test_there_is_no_page_of_all_where_there_are_none(kind: str) -> None:
    bare = site()
    if not bare.of(kind):
        assert not list(BY_NAME[kind].listing(bare, world()))
    assert list(BY_NAME["unit"].listing(bare, world()))
