"""Colours as numbers: contrast between two of them.

In: "#RRGGBB". Out: luminance and contrast. Not here: which colours a campaign has (records), themes (overrides/).
"""

from __future__ import annotations


def luminance(colour: str) -> float:
    """Relative luminance from 0 (black) to 1 (white).

    Source: WCAG 2.2, "relative luminance".

    >>> round(luminance("#FFFFFF"), 3), luminance("#000000")
    (1.0, 0.0)
    """
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, whichever is lighter.

    >>> round(contrast("#0B4F9E", "#FFFFFF"), 1)
    8.0
    """
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
