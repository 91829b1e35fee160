"""A code leads where it says: its landing page is light, whole without script, and the symbol is read back.

In: code records. Out: landing pages, sheets, payloads. Not here: the rules of codes (tests/problems/kinds).
"""

from __future__ import annotations

import io
import re

import pytest
import zxingcpp
from PIL import Image

from kit import world
from loa.kind import Data, Print
from loa.kinds.qr.landing import LARGEST_BYTES
from loa.kinds.qr.record import Qr
from loa.kinds.qr.targets import is_closed_portal
from loa.model.library import Library
from loa.paint.png import png_bytes
from unit.kinds.made import listing, outputs, page, site

GUIDE = """
    title: Nộp hồ sơ
    need: Tôi muốn nộp hồ sơ
    summary: Thử.
    owner: tinh-doan
    steps:
      - action: Mở Cổng.
"""

CHANNEL = """
    title: Chính quyền số
    platform: zalo-oa
    owner: tinh-doan
    summary: Thử.
    address: https://zalo.me/123
"""

VERIFIED = CHANNEL + "    state: verified\n    verified_on: 2026-11-01\n"


def code(target: str, more: str = "") -> str:
    return f"""
        title: Mã <b>thử</b>
        code: K7M2
        summary: Quét để thử & xem.
        owner: tinh-doan
        issued: 2026-11-01
        {target}
        {more}
    """


def whole(target: str, more: str = "", channel: str = CHANNEL) -> Library:
    return site(huong_dan__nop=GUIDE, kenh__zalo=channel, qr__ma=code(target, more))


def landing(library: Library) -> str:
    made = next(output for output in outputs(library, "qr", "ma") if isinstance(output, Data))
    assert made.path == "q/K7M2/index.html"
    assert len(made.content) <= LARGEST_BYTES
    return made.content.decode()


def button(text: str) -> str:
    return str(re.findall(r'class="go"[^>]* href="([^"]*)"', text)[0])


def payload(library: Library) -> str:
    record = library.get("qr", "ma")
    assert isinstance(record, Qr)
    return record.payload(library, world().base_url)


def test_the_landing_page_leads_to_a_page_of_the_site_below_any_address() -> None:
    text = landing(whole("guide: nop"))
    assert button(text) == "../../huong-dan/nop/"
    assert "loa.gov.vn/q/K7M2" in text
    assert text.count('class="go"') == 1


def test_the_landing_page_needs_nothing_from_anywhere() -> None:
    text = landing(whole("guide: nop"))
    assert "<script" not in text
    assert not re.search(r'(?:src|href)="(?:https?:)?//', text)
    assert "url(" not in text
    assert "$" not in text


def test_officers_words_stay_words() -> None:
    text = landing(whole("guide: nop"))
    assert "Mã &lt;b&gt;thử&lt;/b&gt;" in text
    assert "Quét để thử &amp; xem." in text


def test_an_address_outside_is_named_by_its_host() -> None:
    text = landing(whole("url: https://dichvucong.gov.vn/p/home?a=1&b=2"))
    assert button(text) == "https://dichvucong.gov.vn/p/home?a=1&amp;b=2"
    assert "<strong>dichvucong.gov.vn</strong>" in text


def test_a_channel_opens_outside_only_once_it_is_verified() -> None:
    assert button(landing(whole("channel: zalo"))) == "../../kenh/zalo/"
    text = landing(whole("channel: zalo", channel=VERIFIED))
    assert button(text) == "https://zalo.me/123"
    assert 'href="../../kenh/zalo/"' in text


def test_a_retired_code_says_so_and_has_no_symbol() -> None:
    library = whole("guide: nop", "state: retired\n        retired_note: Nay dùng mã khác.")
    text = landing(library)
    assert "Mã này đã ngừng dùng." in text
    assert "Nay dùng mã khác." in text
    assert "huong-dan/nop" not in text
    assert not [output for output in outputs(library, "qr", "ma") if isinstance(output, Print)]
    assert "Đã ngừng dùng" in listing(library, "qr").text


@pytest.mark.parametrize(
    ("target", "more", "channel", "held"),
    [
        ("guide: nop", "", CHANNEL, "https://loa.gov.vn/q/K7M2/"),
        ("guide: nop", "encoding: direct", CHANNEL, "https://loa.gov.vn/huong-dan/nop/"),
        ("channel: zalo", "encoding: direct", VERIFIED, "https://zalo.me/123"),
        ("url: https://dichvucong.gov.vn/", "encoding: direct", CHANNEL, "https://dichvucong.gov.vn/"),
    ],
)
def test_the_symbol_holds_the_payload(target: str, more: str, channel: str, held: str) -> None:
    library = whole(target, more, channel)
    assert payload(library) == held
    prints = [output for output in outputs(library, "qr", "ma") if isinstance(output, Print)]
    assert [output.path for output in prints] == ["qr/ma/ma.svg", "qr/ma/ma.png", "qr/ma/ma.pdf"]
    painted = png_bytes(prints[1].sheet, 150, world().read)
    read = zxingcpp.read_barcodes(Image.open(io.BytesIO(painted)))
    assert [one.text for one in read] == [held]


def test_a_specimen_address_makes_a_draft() -> None:
    library = whole("guide: nop")
    record = library.get("qr", "ma")
    assert isinstance(record, Qr)
    assert record.draft_reason(library, "https://loa.gov.vn/") is None
    assert record.draft_reason(library, "https://loa.example/") is not None


def test_the_list_of_codes_says_where_each_leads() -> None:
    text = listing(whole("guide: nop"), "qr").text
    assert "[**K7M2**](ma.md)" in text
    assert "[Nộp hồ sơ](../huong-dan/nop.md)" in text
    assert "dichvucong.gov.vn" in listing(whole("url: https://dichvucong.gov.vn/x"), "qr").text


def test_the_page_offers_every_format() -> None:
    text = page(whole("guide: nop"), "qr", "ma").text
    assert all(f"(ma/ma.{form})" in text for form in ("svg", "png", "pdf"))


@pytest.mark.parametrize(
    ("host", "closed"),
    [
        ("dichvucong.bentre.gov.vn", True),
        ("www.dichvucong.baria-vungtau.gov.vn", True),
        ("dvc.hanoi.gov.vn", True),
        ("dichvucong.gov.vn", False),
        ("dichvucong.bocongan.gov.vn", False),
        ("bentre.gov.vn", False),
    ],
)
def test_provinces_portals_are_known(host: str, closed: bool) -> None:
    assert is_closed_portal(host) is closed
