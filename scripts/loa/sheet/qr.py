"""QR symbols as rows of modules, ready to stand on a sheet.

In: an address and a place on the sheet. Out: the matrix, and the marks (white ground with quiet zone, modules, perhaps
a logo) that draw it. Not here: which address a code may have (kinds/qr/), painting and reading back (paint/).
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Literal, NamedTuple

import qrcode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.util import create_data, pattern_position

from loa.sheet.marks import Fill, Picture, Squares
from loa.sheet.masks import number, symbol_rows

QUIET_MODULES = 4
"""Source: ISO/IEC 18004:2015 6.3.8."""

SMALLEST_MODULE_MM = 0.4
"""Source: our decoding trials; smaller modules fail on cheap phones held in the hand."""

LARGEST_LOGO_SHARE = 0.20
"""A logo's side as a share of the symbol's at most.

Source: our decoding trials; at 0.25 symbols of level M still read, at 0.30 one in eight did not.
"""

LOGO_BORDER_MODULES = 1
"""White between a logo and the modules around it."""

Level = Literal["L", "M", "Q", "H"]

_LEVELS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}


_LEVEL_BITS: dict[str, Level] = {"11": "L", "10": "M", "01": "Q", "00": "H"}
"""How the level stands in a symbol, masked. Source: ISO/IEC 18004:2015 7.9.1."""


def qr_rows(payload: str, level: Level = "Q") -> tuple[str, ...]:
    """The symbol's modules, without quiet zone: rows of "1" (dark) and "0" (light).

    Raises:
        ValueError: the payload is empty or longer than a QR symbol can hold.

    >>> len(qr_rows("https://example.org/q/AB12/"))
    29
    """
    if not payload:
        raise ValueError("a QR symbol needs a payload")
    return _rows(payload, level)


@lru_cache(maxsize=4096)
def _rows(payload: str, level: Level) -> tuple[str, ...]:
    code = qrcode.QRCode(error_correction=_LEVELS[level], border=0)
    code.add_data(payload)
    try:
        version = code.best_fit()
        codewords = create_data(version, code.error_correction, code.data_list)
    except (qrcode.exceptions.DataOverflowError, ValueError) as error:
        raise ValueError(f"payload of {len(payload)} characters is too long for a QR symbol") from error
    return symbol_rows(codewords, 4 * version + 17, pattern_position(version), partial(_blank, version, level))


@lru_cache(maxsize=8 * 40 * len(_LEVELS))
def _blank(version: int, level: Level, mask: int) -> int:
    """Any symbol of this size and level under a mask."""
    code = qrcode.QRCode(version, _LEVELS[level], border=0, mask_pattern=mask)
    code.add_data("0")
    code.make(fit=False)
    return number(code.get_matrix())


def symbol(  # noqa: PLR0913 - a place, a payload and a look
    x_mm: float,
    y_mm: float,
    side_mm: float,
    payload: str,
    alt: str,
    *,
    level: Level = "Q",
    colour: str = "#000000",
    ground: str = "#FFFFFF",
) -> tuple[Fill, Squares]:
    """The marks of one symbol: its light ground, quiet zone included, and its modules.

    Shape: `side_mm` is the whole square with the quiet zone of four modules on every side.
    """
    rows = qr_rows(payload, level)
    module_mm = side_mm / (len(rows) + 2 * QUIET_MODULES)
    quiet_mm = QUIET_MODULES * module_mm
    return (
        Fill(x_mm, y_mm, side_mm, side_mm, ground),
        Squares(x_mm + quiet_mm, y_mm + quiet_mm, len(rows) * module_mm, rows, payload, alt, colour),
    )


class Logo(NamedTuple):
    """A picture in the middle of a symbol: its file, its width by its height, its share of the symbol's side."""

    file: str
    ratio: float = 1.0
    share: float = LARGEST_LOGO_SHARE


def symbol_with_logo(  # noqa: PLR0913 - a place, a payload and a look
    x_mm: float,
    y_mm: float,
    side_mm: float,
    payload: str,
    alt: str,
    *,
    logo: Logo,
    colour: str = "#000000",
    ground: str = "#FFFFFF",
) -> tuple[Fill, Squares, Fill, Picture]:
    """The marks of a symbol of level H with a picture file in its middle, whole, as large as its share allows.

    Shape: the logo's room stands on whole modules with a border of one light module around it; it is not read aloud,
    the symbol's `alt` names it.
    """
    under, squares = symbol(x_mm, y_mm, side_mm, payload, alt, level="H", colour=colour, ground=ground)
    modules = _logo_modules(len(squares.rows), logo.share)
    inner_mm, border_mm = modules * squares.module_mm, LOGO_BORDER_MODULES * squares.module_mm
    left, top = (at + (squares.side_mm - inner_mm) / 2 for at in (squares.x_mm, squares.y_mm))
    hole_mm = inner_mm + 2 * border_mm
    width_mm, height_mm = inner_mm * min(1.0, logo.ratio), inner_mm / max(1.0, logo.ratio)
    x, y = left + (inner_mm - width_mm) / 2, top + (inner_mm - height_mm) / 2
    return (
        under,
        squares,
        Fill(left - border_mm, top - border_mm, hole_mm, hole_mm, ground),
        Picture(x, y, width_mm, height_mm, logo.file, "", tone="keep"),
    )


def _logo_modules(modules: int, share: float) -> int:
    """The largest odd number of modules, like the symbol's own, that a logo's side may take."""
    most = int(share * modules)
    return max(1, most if most % 2 else most - 1)


def level_of(rows: tuple[str, ...]) -> Level:
    """The level of error correction that a symbol was made with.

    >>> [level_of(qr_rows("https://example.org/", level)) for level in ("L", "M", "Q", "H")]
    ['L', 'M', 'Q', 'H']
    """
    return _LEVEL_BITS[rows[8][:2]]


def smallest_side_mm(payload: str, distance_mm: float = 0.0, level: Level = "Q") -> float:
    """The smallest side, quiet zone included, that may be printed for reading from that distance.

    Source: modules of 0.4 mm at least; the symbol itself a tenth of the reading distance.
    """
    modules = len(qr_rows(payload, level))
    symbol_mm = max(modules * SMALLEST_MODULE_MM, distance_mm / 10)
    return symbol_mm * (modules + 2 * QUIET_MODULES) / modules
