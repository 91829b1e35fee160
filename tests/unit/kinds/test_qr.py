"""A code leads where it says: its landing page is light, whole without script, and the symbol is read back.

In: code records. Out: landing pages, sheets, payloads. Not here: the rules of codes (tests/problems/kinds).
"""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import sync_playwright

from kit import world
from loa.kind import Data, Print
from loa.kinds.qr.landing import LARGEST_BYTES
from loa.kinds.qr.record import Qr
from loa.model.library import Library
from loa.model.targets import is_closed_portal
from loa.paint.png import png_bytes
from unit.kinds.codes import CHANNEL, VERIFIED, button, whole
from unit.kinds.made import listing, outputs, page


def landing(library: Library) -> str:
    made = next(output for output in outputs(library, "qr", "ma") if isinstance(output, Data))
    assert made.path == "q/K7M2/index.html"
    assert len(made.content) <= LARGEST_BYTES
    return made.content.decode()


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


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("https://loa.gov.vn/", None),
        ("https://a.github.io/loa/", "địa chỉ trong mã khác địa chỉ đã ghi trong sổ cấp mã"),
        ("https://loa.example/", "địa chỉ trang còn là địa chỉ mẫu"),
    ],
)
def test_what_the_ledger_does_not_know_letter_for_letter_is_a_draft(address: str, reason: str | None) -> None:
    library = whole("guide: nop")
    record = library.get("qr", "ma")
    assert isinstance(record, Qr)
    assert record.draft_reason(library, address) == reason
    assert record.draft_reason(replace(library, ledger=None), "https://loa.gov.vn/") == "mã chưa có trong sổ cấp mã"


def test_the_projection_page_shows_the_symbol_and_the_address(chromium: str, tmp_path: Path) -> None:
    library = whole("guide: nop")
    made = next(one for one in outputs(library, "qr", "ma") if one.path == "qr/ma/chieu.html")
    assert isinstance(made, Data)
    (tmp_path / "chieu.html").write_bytes(made.content)
    assert "<script" not in made.content.decode()
    assert "loa.gov.vn/<wbr>q/<wbr>K7M2" in made.content.decode()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for width, height in ((360, 640), (1280, 720), (1920, 1080)):
            seen = browser.new_page(viewport={"width": width, "height": height})
            seen.goto((tmp_path / "chieu.html").as_uri())
            picture = Image.open(io.BytesIO(seen.screenshot()))
            assert [one.text for one in zxingcpp.read_barcodes(picture)] == ["https://loa.gov.vn/q/K7M2/"]
            assert seen.evaluate("document.documentElement.scrollWidth") <= width
        browser.close()
