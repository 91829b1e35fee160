"""The tokens' contrast in light, dark and high contrast, as the browser computes them.

In: the built site's style sheet. Out: ratios by WCAG 2.2. Not here: which colours there are (overrides/assets/loa.css).
"""

from __future__ import annotations

from typing import Literal

import pytest

from .visits import Visit

pytestmark = pytest.mark.browser
TEXT_ON_GROUND = (
    ("ink", "paper"),
    ("ink", "sand"),
    ("ink", "primary-tint"),
    ("ink", "leaf-tint"),
    ("ink", "alert-tint"),
    ("ink-soft", "paper"),
    ("ink-soft", "sand"),
    ("link", "paper"),
    ("link", "sheet"),
    ("link", "primary-tint"),
    ("leaf", "leaf-tint"),
    ("on-dark", "band"),
    ("on-dark-soft", "band"),
    ("button-ink", "button"),
    ("night-soft", "night"),
    ("sun", "night"),
)
Scheme = Literal["light", "dark"]
Contrast = Literal["no-preference", "more"]


def luminance(colour: str) -> float:
    """The relative luminance of #rrggbb.

    Source: WCAG 2.2, "relative luminance".
    """
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: str, other: str) -> float:
    """The contrast ratio of two colours, at least 1."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("scheme", "contrast", "least"),
    [
        ("light", "no-preference", 4.5),
        ("dark", "no-preference", 4.5),
        ("light", "more", 7.0),
        ("dark", "more", 7.0),
    ],
)
def test_text_stands_out_from_its_ground(visit: Visit, scheme: Scheme, contrast: Contrast, least: float) -> None:
    page = visit("", color_scheme=scheme, contrast=contrast)
    names = sorted({name for pair in TEXT_ON_GROUND for name in pair})
    colours = page.evaluate(
        """names => Object.fromEntries(names.map(name => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = `var(--${name})`;
            const [r, g, b] = getComputedStyle(probe).color.match(/\\d+/g).map(Number);
            probe.remove();
            return [name, '#' + [r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')];
        }))""",
        names,
    )
    faint = {pair: round(ratio(colours[pair[0]], colours[pair[1]]), 2) for pair in TEXT_ON_GROUND}
    assert {pair: found for pair, found in faint.items() if found < least} == {}


def test_the_main_colour_carries_white_text_at_seven_to_one() -> None:
    assert ratio("#0b4f9e", "#fffdf8") >= 7
