"""Channels and the codes that lead to them: rows S0-4, S1-5, S2-11.

In: the reference site's channels and codes. Out: what a reader would miss, codes that say something else.
Not here: what else holds of codes (unit/kinds/test_qr.py, problems/codes/).
"""

from __future__ import annotations

import io
from hashlib import sha256

import pytest
import zxingcpp
from PIL import Image

from duties.ground import channel, here, made, page
from kit import library, world
from loa.kind import Copy, Kind, Print
from loa.kinds import KINDS
from loa.kinds.channel.record import Proof
from loa.kinds.qr.record import Qr
from loa.paint.png import png_bytes
from loa.sheet.marks import Picture, Squares
from loa.world import World
from received import received
from unit.content.ground import letter, reference_site

CHANNEL, CODE = "zalo-chinh-quyen-so-ben-tre", "kenh-chinh-quyen-so-ben-tre"


def test_s0_4_the_channels_page_tells_the_exact_name_and_how_to_be_sure() -> None:
    found = channel(CHANNEL)
    assert f"“{found.title}”" in (letter("S0").body or "")
    assert found.address is None
    assert found.state is Proof.UNVERIFIED
    assert any(found.title in step for step in found.how_to_find)
    shown = page("channel", CHANNEL)
    for words in (found.title, "Cách tìm kênh", "Cách nhận ra kênh thật", "không bao giờ hỏi"):
        assert words in shown
    assert f"(../qr/{CODE}.md)" in shown


def test_s0_4_the_code_says_what_its_page_says() -> None:
    code = reference_site().get("qr", CODE)
    assert isinstance(code, Qr)
    assert code.channel == CHANNEL
    base = here().base_url
    assert code.typed_address(reference_site(), base) in page("qr", CODE).replace("&#58;", ":")
    sheet = next(output for output in made("qr", CODE) if isinstance(output, Print) and output.format == "png")
    picture = Image.open(io.BytesIO(png_bytes(sheet.sheet, sheet.dpi, here().read)))
    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text == code.payload(reference_site(), base) == f"{base}q/{code.code}/"


def test_s1_5_the_channels_of_the_letter_are_registered_as_far_as_they_are_known() -> None:
    for name in ("website-tuoi-tre-xu-dua", "fanpage-tuoi-tre-ben-tre"):
        found = channel(name)
        assert found.title in (letter("S1").body or "")
        assert found.address is None
        assert found.owner == "tinh-doan-ben-tre"
        assert "chưa có" in page("channel", name)


RECEIVED = received("https://dichvucong.gov.vn/")
OFFICIAL = f"""
    title: Mã chính thức
    code: K7M2
    summary: Quét để mở.
    owner: tinh-doan
    issued: 2026-11-22
    encoding: direct
    url: https://dichvucong.gov.vn/
    master:
      file: goc.png
      sha256: {sha256(RECEIVED).hexdigest()}
      payload: https://dichvucong.gov.vn/
"""


def holding(picture: bytes) -> World:
    """A world in which the picture that is kept has these bytes."""
    return world(files={"content/hinh/goc.png": picture})


def qr_kind() -> Kind:
    return next(kind for kind in KINDS if kind.name == "qr")


def test_s2_11_a_code_received_as_a_picture_is_passed_on_and_never_drawn() -> None:
    whole = library({"qr/ma.yml": OFFICIAL}, [kind.record for kind in KINDS])
    outputs = tuple(qr_kind().outputs(whole.of("qr")[0], whole, holding(RECEIVED)))
    assert [output.file for output in outputs if isinstance(output, Copy)] == ["content/hinh/goc.png"]
    drawn = [mark for output in outputs if isinstance(output, Print) for mark in output.sheet.marks]
    assert not [mark for mark in drawn if isinstance(mark, Squares)]
    assert {mark.file for mark in drawn if isinstance(mark, Picture)} == {"content/hinh/goc.png"}


@pytest.mark.parametrize(("kept", "told"), [(RECEIVED, False), (RECEIVED + b"!", True)])
def test_s2_11_an_altered_copy_is_found_out(kept: bytes, told: bool) -> None:
    whole = library({"qr/ma.yml": OFFICIAL}, [kind.record for kind in KINDS])
    files = type(whole)(whole.site, whole.entries, frozenset({"content/hinh/goc.png"}), whole.ledger)
    code = files.of("qr")[0]
    found = {one.code for rule in qr_kind().rules for one in rule(code, files, holding(kept))}
    assert ("P377" in found) is told


def test_s2_11_the_official_code_of_the_letter_is_not_held_and_not_made_up() -> None:
    assert [attachment.held for attachment in letter("S2").attachments] == [False]
    assert [code.id for code in reference_site().of("qr") if isinstance(code, Qr) and code.master] == []
