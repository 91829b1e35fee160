"""The site's own words cite as is due: the State's papers in full once, none of them against the register.

In: small sites whose news cite. Out: codes and cures. Not here: places of complaints (tests/problems/kinds/tin-bai).
"""

from __future__ import annotations

import pytest

from kit import library, world
from loa.kinds.document.citing import citations_written_well
from loa.model.library import Library
from unit.content.ground import reference_site
from unit.kinds.made import RECORDS

STATE = """
    title: Công văn của Sở
    family: state
    form: cong-van
    number: "1020"
    symbol: STTTT-TTBCXB
    issuer: tinh-doan
    date: 2021-06-02
    subject: "V/v sử dụng kênh tuyên truyền"
"""
UNION = """
    title: Công văn của Đoàn
    family: union
    form: cong-van
    number: "2321"
    symbol: CV/TĐTN-TCKT
    issuer: tinh-doan
    date: 2021-06-09
    subject: "Về việc sử dụng kênh"
"""
HALF_KNOWN = STATE.replace('"1020"', '"623"').replace("STTTT-TTBCXB", "TTg-KSTT").replace("2021-06-02", "null")
FULL = "Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021 của Sở Thông tin và Truyền thông về việc sử dụng kênh tuyên truyền"


def site(body: str, summary: str = "Tin thử.", evidence: str = "") -> Library:
    """A site with three documents and one news item."""
    news = f"---\ntitle: Tin về Công văn 1020/STTTT-TTBCXB\ndate: 2026-11-20\nsummary: {summary}\nowner: tinh-doan\n"
    return library(
        {
            "van-ban/nha-nuoc.yml": STATE,
            "van-ban/doan.yml": UNION,
            "van-ban/biet-nua-chung.yml": HALF_KNOWN.replace('"V/v sử dụng kênh tuyên truyền"', "chưa có"),
            "tin-bai/tin.md": f"{news}{evidence}---\n{body}\n",
        },
        RECORDS,
    )


def told(body: str, **more: str) -> list[str]:
    """The codes of what is said of a body."""
    return [found.code for found in citations_written_well(site(body, **more), world())]


@pytest.mark.parametrize(
    "body",
    [
        f"Thực hiện {FULL}, các xã làm.",
        f"Thực hiện {FULL}, các xã làm. Công văn 1020/STTTT-TTBCXB nêu hai việc.",
        FULL.replace("ngày 02/6/2021", "ngày 02 tháng 6 năm 2021") + ".",
        "Theo [Công văn số 1020/STTTT-TTBCXB](../van-ban/a.yml) ngày 02/6/2021 của Sở Thông tin về việc sử dụng.",
        "Ngày 02/6/2021, Tỉnh đoàn Bến Tre gửi Công văn 1020/STTTT-TTBCXB về việc sử dụng kênh.",
        "Theo Công văn 2321-CV/TĐTN-TCKT, các xã làm.",
        "Theo Công văn 2321-CV/TĐTN-TCKT ngày 9/6/2021, các xã làm.",
        "Báo viết: “Theo Công văn 1020/STTTT-TTBCXB ngày 2/6/2021, các xã làm.”",
        "> Theo Công văn 1020/STTTT-TTBCXB, các xã làm.",
        "Luật số 91/2025/QH15 bảo vệ dữ liệu cá nhân.",
        "Công văn số 623/TTg-KSTT của Thủ tướng Chính phủ.",
        "Mạng 4G/5G, 24/7, tờ A4/A5, ngày 02/6/2021.",
    ],
)
def test_what_is_cited_well_passes(body: str) -> None:
    assert told(body) == []


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("Theo Công văn 1020/STTTT-TTBCXB, các xã làm.", ["P830"]),
        ("Theo 1020/STTTT-TTBCXB, các xã làm.", ["P830"]),
        (f"{FULL}. Nhắc lại Công văn 1020/STTTT-TTBCXB ngày 02/6/2021.", ["P831"]),
        (FULL.replace("02/6", "2/6"), ["P832"]),
        (FULL.replace("02/6/2021", "02 tháng 6 năm 2022"), ["P833"]),
        ("Theo Công văn 2321-CV/TĐTN-TCKT ngày 10/6/2021.", ["P833"]),
        ("Theo Công văn 2321/CV-TĐTN-TCKT.", ["P834"]),
        ("Theo Quyết định 77/QĐ-UBND.", ["P830"]),
        ("Quyết định số 77/QĐ-UBND ngày 1/2/2020 của Ủy ban nhân dân tỉnh ban hành quy chế.", ["P832"]),
    ],
)
def test_what_is_cited_badly_is_told(body: str, codes: list[str]) -> None:
    assert told(body) == codes


def test_the_cure_is_the_citation_that_passes() -> None:
    (found,) = citations_written_well(site("Theo Công văn 1020/STTTT-TTBCXB."), world())
    cure = dict(found.args)["full"]
    assert cure.startswith("Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021 của ")
    assert cure.endswith("về việc sử dụng kênh tuyên truyền")
    assert told(f"{cure}.") == []


def test_what_nobody_knows_is_not_asked_for() -> None:
    (found,) = citations_written_well(site("Theo Công văn 623/TTg-KSTT."), world())
    assert dict(found.args)["missing"] == "cơ quan ban hành"


def test_a_summary_may_be_short_where_the_body_is_full() -> None:
    assert told(f"{FULL}.", summary="Theo Công văn 1020/STTTT-TTBCXB.") == []
    assert told("Không dẫn gì.", summary="Theo Công văn 1020/STTTT-TTBCXB.") == ["P830"]
    linked = "documents: [nha-nuoc]\n"
    assert told("Không dẫn gì.", summary="Theo Công văn 1020/STTTT-TTBCXB.", evidence=linked) == []


def test_sources_are_held_to_dates_but_not_to_fullness() -> None:
    source = 'evidence:\n  - text: "Công văn 1020/STTTT-TTBCXB{date}"\n    as_of: 2021\n'
    assert told("Không.", evidence=source.format(date="")) == []
    assert told("Không.", evidence=source.format(date=" ngày 03/6/2021")) == ["P833"]


def test_documents_keep_their_slips() -> None:
    whole = library(
        {"van-ban/nha-nuoc.yml": STATE, "van-ban/doan.yml": UNION.replace("kênh", "1020-STTTT/TTBCXB")}, RECORDS
    )
    assert list(citations_written_well(whole, world())) == []


def test_the_reference_site_cites_well() -> None:
    assert list(citations_written_well(reference_site(), world())) == []
