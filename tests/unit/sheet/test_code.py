"""Codes to be set: drawn, with a logo, or received as pictures that are shown whole and unaltered.

In: loa.sheet.code, pictures as other bodies send them. Out: marks, sizes, findings. Not here: painted files
(unit/paint/test_received.py), what officers are told (tests/problems/kinds/qr).
"""

from __future__ import annotations

import pytest

from kit import world
from loa.sheet.code import Code, Received, code_to_set, seen_share
from loa.sheet.marks import Fill, Mark, Picture, Sheet, Squares
from loa.sheet.qr import Logo, level_of
from loa.sheet.rules import Demands, findings
from loa.sheet.symbols import symbol_of, symbols
from received import received

PAYLOAD = "https://zalo.me/1234567890123456789"
FILE = "content/hinh/goc.png"


def code_of(data: bytes, payload: str = PAYLOAD) -> Code | None:
    return code_to_set(payload, "Mã QR", world(files={FILE: data}).pictures, FILE)


def found(*marks: Mark, distance_mm: float = 0.0) -> list[str]:
    outside = world()
    sheet = Sheet(120, 120, "#0B4F9E", marks, "Mã")
    demands = Demands(distance_mm=distance_mm)
    return [finding.rule for finding in findings(sheet, demands, outside.measure, outside.missing)]


@pytest.mark.parametrize("quiet", [0, 1.5, 4, 6])
def test_a_received_symbol_has_its_quiet_zone_whatever_its_own_border(quiet: float) -> None:
    code = code_of(received(PAYLOAD, quiet=quiet))
    assert code is not None
    ground, picture = code.marks(10, 20, 60)
    assert isinstance(picture, Picture)
    assert (picture.file, picture.alt, picture.tone) == (FILE, "Mã QR", "keep")
    symbol = symbol_of(picture)
    assert symbol is not None
    assert (symbol.payload, symbol.modules) == (PAYLOAD, 29)
    assert isinstance(ground, Fill)
    assert symbol.zone.left >= 10 - 0.3
    assert symbol.zone.bottom <= 80 + 0.3
    assert symbol.side_mm == pytest.approx(60 * code.side_share, rel=0.01)
    assert symbol.x_mm == pytest.approx(10 + 60 * code.left_share, abs=0.3)
    assert found(ground, picture) == []


def test_no_part_of_the_picture_is_cut_off_or_drawn_out_of_shape() -> None:
    code = code_of(received(PAYLOAD, size=(340, 300)))
    assert code is not None
    ground, picture = code.marks(0, 0, 60)
    assert isinstance(picture, Picture)
    assert picture.width_mm / picture.height_mm == pytest.approx(340 / 300)
    assert picture.width_mm == pytest.approx(60, abs=0.05)
    assert isinstance(ground, Fill)
    assert 0 <= picture.y_mm <= picture.y_mm + picture.height_mm <= 60


def test_its_size_follows_distance_and_module() -> None:
    code = code_of(received(PAYLOAD, quiet=4))
    assert code is not None
    assert code.smallest_side_mm() == pytest.approx(37 * 0.4, rel=0.01)
    assert code.smallest_side_mm(500) == pytest.approx(50 * 37 / 29, rel=0.01)
    side_mm = code.smallest_side_mm(500)
    assert found(*code.marks(20, 20, side_mm), distance_mm=500) == []
    assert found(*code.marks(20, 20, 0.9 * side_mm), distance_mm=500) == ["reading_distance"]
    assert found(*code.marks(20, 20, 0.9 * code.smallest_side_mm())) == ["module_size"]


def test_the_rules_of_drawn_symbols_hold_for_received_ones() -> None:
    code = code_of(received(PAYLOAD, quiet=0))
    assert code is not None
    ground, picture = code.marks(20, 20, 60)
    assert found(picture) == ["light_ground"]
    assert found(ground, picture, Fill(20, 20, 60, 5, "#F2B705")) == ["quiet_zone"]
    assert found(ground, picture, Fill(46, 46, 8, 8, "#F2B705")) == ["logo_level"]


@pytest.mark.parametrize(
    "data",
    [
        received("https://zalo.me/1"),
        received(PAYLOAD, dark="#FFFFFF", light="#000000"),
        received(PAYLOAD, module_px=4, size=(500, 500)),
        b"no picture",
    ],
    ids=["says something else", "inverted", "lost in a large picture", "no picture"],
)
def test_a_picture_that_does_not_show_the_payload_well_is_not_set(data: bytes) -> None:
    assert code_of(data) is None


def test_its_share_of_the_picture_is_that_of_the_longer_side() -> None:
    seen = world(files={FILE: received(PAYLOAD, quiet=4)}).pictures.code(FILE)
    assert seen is not None
    assert seen_share(Received(FILE, 1.0, seen)) == pytest.approx(29 / 37, rel=0.01)


def test_a_logo_takes_level_h_and_keeps_its_shape() -> None:
    wide = received("x", size=(200, 100))
    code = code_to_set(PAYLOAD, "Mã QR", world(files={FILE: wide}).pictures, logo=Logo(FILE, share=0.2))
    assert code is not None
    marks = code.marks(20, 20, 60)
    (squares,) = (mark for mark in marks if isinstance(mark, Squares))
    (logo,) = (mark for mark in marks if isinstance(mark, Picture))
    assert level_of(squares.rows) == "H"
    assert len(squares.rows) == code.modules
    assert logo.width_mm / logo.height_mm == pytest.approx(2)
    assert logo.width_mm <= 0.2 * squares.side_mm + 1e-6
    assert found(*marks) == []
    assert [symbol.payload for symbol in symbols(Sheet(100, 100, "#FFFFFF", marks, ""))] == [PAYLOAD]


def test_a_smaller_logo_stays_smaller() -> None:
    code = Code(PAYLOAD, "Mã QR", Logo(FILE, share=0.1))
    (logo,) = (mark for mark in code.marks(0, 0, 60) if isinstance(mark, Picture))
    assert logo.width_mm <= 6
