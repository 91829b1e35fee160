"""QR symbols: their matrix and their room.

In: loa.sheet.qr. Out: proof of size, quiet zone and errors. Not here: that decoders read them (unit/paint).
"""

from __future__ import annotations

import pytest

from loa.sheet.qr import LARGEST_LOGO_SHARE, Logo, level_of, qr_rows, smallest_side_mm, symbol, symbol_with_logo

FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")


def test_three_finders_and_a_square() -> None:
    rows = qr_rows("https://campaign.example/q/HS01/")
    assert {len(row) for row in rows} == {len(rows)} == {29}
    assert tuple(row[:7] for row in rows[:7]) == FINDER
    assert tuple(row[-7:] for row in rows[:7]) == FINDER
    assert tuple(row[:7] for row in rows[-7:]) == FINDER


def test_more_repair_takes_more_modules() -> None:
    payload = "https://campaign.example/q/HS01/"
    assert len(qr_rows(payload, "L")) < len(qr_rows(payload, "H"))


@pytest.mark.parametrize("payload", ["", "x" * 3000])
def test_payloads_that_no_symbol_holds(payload: str) -> None:
    with pytest.raises(ValueError, match="payload"):
        qr_rows(payload)


def test_the_quiet_zone_is_four_modules_on_every_side() -> None:
    ground, squares = symbol(10, 20, 37, "https://campaign.example/q/HS01/", "Mã QR")
    assert squares.module_mm == pytest.approx(1)
    assert (squares.x_mm, squares.y_mm, squares.side_mm) == pytest.approx((14, 24, 29))
    assert (ground.x_mm, ground.y_mm, ground.width_mm, ground.height_mm, ground.colour) == (10, 20, 37, 37, "#FFFFFF")


def test_smallest_side_follows_module_and_distance() -> None:
    payload = "https://campaign.example/q/HS01/"
    assert smallest_side_mm(payload) == pytest.approx(37 * 0.4)
    assert smallest_side_mm(payload, distance_mm=290) == pytest.approx(37)


@pytest.mark.parametrize("payload", ["https://campaign.example/q/HS01/", "https://campaign.example/q/" + "A1B2" * 30])
def test_a_logo_stands_on_whole_modules_with_a_light_one_around_it(payload: str) -> None:
    _, squares, hole, logo = symbol_with_logo(10, 20, 60, payload, "Mã QR", logo=Logo("hinh/dau.svg"))
    module = squares.module_mm
    across = [(mark.x_mm - squares.x_mm) / module for mark in (hole, logo)]
    assert across == pytest.approx([round(at) for at in across])
    assert across[1] - across[0] == pytest.approx(1)
    assert 0.13 < logo.width_mm / squares.side_mm <= LARGEST_LOGO_SHARE
    assert logo.x_mm + logo.width_mm / 2 == pytest.approx(squares.x_mm + squares.side_mm / 2)
    assert level_of(squares.rows) == "H"
    assert logo.alt == ""
