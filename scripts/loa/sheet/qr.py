"""QR symbols as rows of modules, ready to stand on a sheet.

In: an address and a place on the sheet. Out: the matrix, and the two marks (white ground with quiet zone, modules)
that draw it. Not here: which address a code may have (kinds/qrcode_link/), painting (paint/), reading back (paint/).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import qrcode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

from loa.sheet.marks import Fill, Squares

QUIET_MODULES = 4
"""Source: ISO/IEC 18004:2015 6.3.8."""

SMALLEST_MODULE_MM = 0.4
"""Source: our decoding trials; smaller modules fail on cheap phones held in the hand."""

Level = Literal["L", "M", "Q", "H"]

_LEVELS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}


@lru_cache(maxsize=4096)
def qr_rows(payload: str, level: Level = "Q") -> tuple[str, ...]:
    """The symbol's modules, without quiet zone: rows of "1" (dark) and "0" (light).

    Raises:
        ValueError: the payload is empty or longer than a QR symbol can hold.

    >>> len(qr_rows("https://example.org/q/AB12/"))
    29
    """
    if not payload:
        raise ValueError("a QR symbol needs a payload")
    code = qrcode.QRCode(error_correction=_LEVELS[level], border=0)
    code.add_data(payload)
    try:
        code.make(fit=True)
    except (qrcode.exceptions.DataOverflowError, ValueError) as error:
        raise ValueError(f"payload of {len(payload)} characters is too long for a QR symbol") from error
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.get_matrix())


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


def smallest_side_mm(payload: str, distance_mm: float = 0.0, level: Level = "Q") -> float:
    """The smallest side, quiet zone included, that may be printed for reading from that distance.

    Source: modules of 0.4 mm at least; the symbol itself a tenth of the reading distance.
    """
    modules = len(qr_rows(payload, level))
    symbol_mm = max(modules * SMALLEST_MODULE_MM, distance_mm / 10)
    return symbol_mm * (modules + 2 * QUIET_MODULES) / modules
