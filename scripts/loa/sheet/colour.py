"""Colours as numbers: contrast between two of them.

In: "#RRGGBB", or red, green and blue. Out: luminance and contrast. Not here: which colours a campaign has (records),
themes (overrides/).
"""

from __future__ import annotations


def luminance(colour: str) -> float:
    """Relative luminance from 0 (black) to 1 (white).

    Source: WCAG 2.2, "relative luminance".

    >>> round(luminance("#FFFFFF"), 3), luminance("#000000")
    (1.0, 0.0)
    """
    return light_of(channels(colour))


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 255.

    >>> channels("#0B4F9E")
    (11.0, 79.0, 158.0)
    """
    red, green, blue = (float(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return red, green, blue


def light_of(shade: tuple[float, float, float]) -> float:
    """The same luminance of red, green and blue from 0 to 255."""
    red, green, blue = (_linear(channel / 255) for channel in shade)
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
