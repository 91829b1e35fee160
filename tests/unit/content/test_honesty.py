"""The reference site says nothing it does not know, and nothing that could harm whoever trusts it.

In: content/. Out: what must be true of channels, guides, codes, posters and units. Not here: letters and duties.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from urllib.parse import urlsplit

import pytest

from loa.kinds.channel.record import Channel, Proof
from loa.kinds.guide.record import Guide
from loa.kinds.poster.record import Approval, Poster
from loa.kinds.qr.record import Encoding, Qr
from loa.kinds.unit.record import Unit
from unit.content.ground import ROOT, content_read, reference_site, unit

TODAY = date(2026, 11, 22)
CONFIRMED = {"https://dichvucong.gov.vn/", "https://binhdanhocvuso.gov.vn/"}
FILES = sorted((ROOT / "content").rglob("*.md")) + sorted((ROOT / "content").rglob("*.yml"))
# Nine to eleven digits in groups, as telephones are written; addresses of sources may hold more.
TELEPHONE = re.compile(r"(?<![\w/.-])(?:\+84|0)\d(?:[ .]?\d){7,9}(?!\d)")

SITE = reference_site()
GUIDES = [record for record in SITE.of("guide") if isinstance(record, Guide)]
CHANNELS = [record for record in SITE.of("channel") if isinstance(record, Channel)]
CODES = [record for record in SITE.of("qr") if isinstance(record, Qr)]
POSTERS = [record for record in SITE.of("poster") if isinstance(record, Poster)]
UNITS = [record for record in SITE.of("unit") if isinstance(record, Unit)]


def test_every_file_is_sound() -> None:
    assert content_read().problems == ()
    assert content_read().left_out == ()


def test_the_site_is_as_large_as_it_was_asked_to_be() -> None:
    assert len(GUIDES) >= 6
    assert len(POSTERS) >= 8
    assert len(SITE.of("news")) >= 3


def test_no_telephone_stands_anywhere() -> None:
    found = [(file.name, match[0]) for file in FILES for match in TELEPHONE.finditer(file.read_text(encoding="utf-8"))]
    assert not found


def test_the_search_for_telephones_would_find_one() -> None:
    assert TELEPHONE.search("điện thoại 0270 3822 999")
    assert TELEPHONE.search("gọi 0912345678.")


def test_files_are_written_in_whole_letters() -> None:
    assert [file.name for file in FILES if not unicodedata.is_normalized("NFC", file.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.id)
def test_a_channel_has_an_address_only_where_it_is_confirmed(channel: Channel) -> None:
    assert (channel.address in CONFIRMED) == (channel.state is Proof.VERIFIED)
    assert (channel.address is None) == (channel.state is not Proof.VERIFIED)
    assert channel.how_to_find
    assert channel.evidence


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_a_guide_is_untested_until_somebody_tries_it(guide: Guide) -> None:
    assert guide.untested_steps == tuple(range(1, len(guide.steps) + 1))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_a_guide_warns_of_codes_and_money_and_says_where_to_ask(guide: Guide) -> None:
    never = " ".join(guide.never)
    assert "OTP" in never
    assert "tiền" in never
    assert guide.help
    assert guide.evidence


@pytest.mark.parametrize("name", ["quan-tam-kenh-zalo-an-toan", "khong-xac-nhan-dang-nhap", "lo-quet-ma-la"])
def test_what_is_taught_about_zalo_forbids_confirming_a_log_in(name: str) -> None:
    guide = next(guide for guide in GUIDES if guide.id == name)
    assert "xác nhận đăng nhập" in " ".join(guide.never)


def test_guides_speak_of_no_closed_portal_and_no_old_level() -> None:
    for guide in GUIDES:
        said = guide.model_dump_json()
        assert "mức độ 4" not in said
        assert not re.search(r"dichvucong\.(?!gov\.vn)\w+\.gov\.vn", said)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_a_code_leads_to_a_confirmed_address_or_into_the_site(code: Qr) -> None:
    if code.url is None:
        assert code.encoding is Encoding.SHORT
    else:
        assert code.url in CONFIRMED
        assert urlsplit(code.url).hostname in SITE.site.allowed_hosts


def test_codes_are_short_and_tell_nothing_of_their_target() -> None:
    assert len({code.code for code in CODES}) == len(CODES)
    for code in CODES:
        assert 4 <= len(code.code) <= 6
        assert code.code.lower() not in code.id.replace("-", "")


@pytest.mark.parametrize("poster", POSTERS, ids=lambda poster: poster.id)
def test_a_poster_is_approved_only_for_a_confirmed_target_or_for_safety(poster: Poster) -> None:
    code = SITE.resolve(poster.qr)
    assert isinstance(code, Qr)
    confirmed = code.url in CONFIRMED or poster.campaign == "quet-ma-an-toan"
    assert (poster.status is Approval.APPROVED) == confirmed
    assert len(poster.headline.split()) <= 9
    assert not poster.headline.isupper()


def test_provinces_that_ended_lead_to_those_that_hold_them() -> None:
    for old, new in (("ben-tre", "vinh-long"), ("thai-binh", "hung-yen")):
        assert unit(old).has_ended(date(2025, 7, 1))
        assert not unit(old).has_ended(date(2025, 6, 30))
        assert unit(old).successors == (new,)
        assert not unit(new).has_ended(TODAY)


def test_no_district_is_alive() -> None:
    assert [record.id for record in UNITS if record.level == "district" and not record.has_ended(TODAY)] == []


def test_a_unit_that_ended_says_who_follows_or_that_it_is_to_be_confirmed() -> None:
    for record in UNITS:
        if record.has_ended(TODAY):
            assert record.successors or record.successor_note, record.id


def test_the_site_says_that_it_is_a_specimen() -> None:
    assert SITE.site.address == "https://loa.example/"
    assert SITE.site.notice is not None
    assert "trang mẫu" in SITE.site.notice
