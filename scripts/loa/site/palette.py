"""Palette: a site's own colours as the one style sheet that its pages add to the theme's, light and dark.

In: library. Out: one Data, assets/mau.css, for sites whose colours are not the house's; problems of colours that cannot
be read. Not here: what the colours are for (overrides/assets/loa.css), colours of posters (kinds/poster/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Data, Output
from loa.model.library import Library
from loa.model.site import Brand
from loa.problems import Problem, problem
from loa.sheet.colour import channels, contrast
from loa.sheet.rules import LEAST_CONTRAST
from loa.world import World

PATH = "assets/mau.css"
WHITE, NIGHT = "#FFFFFF", "#10181F"
_NAMED = ("ink", "paper", "primary", "leaf", "sun", "alert", "line")
_STEP = 0.05


def own_colours(library: Library) -> bool:
    """Whether the site's colours are others than the theme's."""
    brand, house = library.site.brand, Brand()
    return any(getattr(brand, name) != getattr(house, name) for name in _NAMED)


def palette_output(library: Library, _world: World) -> Iterable[Output]:
    """The style sheet, where there is anything to say.

    Readers who ask for more contrast keep the theme's own colours for that, which are made for it.
    """
    if own_colours(library):
        text = (
            "/* The colours of this site, from content/site.yml. */\n"
            f"@media not (prefers-contrast: more) {{\n{_rule(_light(library.site.brand))}}}\n"
            "@media not (prefers-contrast: more) {\n@media (prefers-color-scheme: dark) {\n"
            f"{_rule(_dark(library.site.brand))}}}\n}}\n"
        )
        yield Data(PATH, text.encode(), "content/site.yml")


def _rule(values: dict[str, str]) -> str:
    return ":root {\n" + "".join(f"  --{name}: {value.lower()};\n" for name, value in values.items()) + "}\n"


def _light(brand: Brand) -> dict[str, str]:
    primary, leaf = brand.primary, brand.leaf
    return {
        "ink": brand.ink,
        "paper": brand.paper,
        "primary": primary,
        "primary-deep": mixed(primary, "#000000", 0.25),
        "primary-tint": mixed(primary, WHITE, 0.9),
        "leaf": leaf,
        "leaf-deep": mixed(leaf, "#000000", 0.25),
        "leaf-tint": mixed(leaf, WHITE, 0.88),
        "sun": brand.sun,
        "alert": brand.alert,
        "line": brand.line,
        "on-dark-soft": mixed(primary, WHITE, 0.85),
        "band-wave": mixed(primary, WHITE, 0.14),
        "focus": brand.ink,
        "night": brand.ink,
    }


def _dark(brand: Brand) -> dict[str, str]:
    """The same at night: bands darker, links as light as they must be to be read."""
    link = readable(brand.primary, NIGHT, 7.0)
    return {
        "ink": "#f2eee5",
        "paper": NIGHT,
        "primary-tint": mixed(brand.primary, NIGHT, 0.75),
        "leaf": readable(brand.leaf, NIGHT, 7.0),
        "leaf-tint": mixed(brand.leaf, NIGHT, 0.75),
        "alert": readable(brand.alert, NIGHT, 7.0),
        "line": "#36424d",
        "band": mixed(brand.primary, "#000000", 0.2),
        "band-wave": mixed(brand.primary, WHITE, 0.08),
        "link": link,
        "button": link,
        "button-ink": mixed(brand.primary, "#000000", 0.75),
        "focus": "#f2eee5",
        "night": "#0a1016",
    }


def mixed(one: str, other: str, share: float) -> str:
    """A colour with a share of another in it.

    >>> mixed("#000000", "#FFFFFF", 0.5)
    '#808080'
    """
    pairs = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def readable(colour: str, ground: str, ratio: float) -> str:
    """The colour with just so much white in it that it can be read on a dark ground."""
    share = 0.0
    while contrast(mixed(colour, WHITE, share), ground) < ratio and share < 1:
        share += _STEP
    return mixed(colour, WHITE, min(share, 1.0))


def pale_colours(library: Library) -> Iterator[Problem]:
    """A problem for each colour of the site in which headings or links could not be read on its pages."""
    site = library.site
    for name in ("ink", "primary", "leaf"):
        colour = getattr(site.brand, name)
        if contrast(colour, site.brand.paper) < LEAST_CONTRAST:
            yield problem(library.place(site, "brand", name), "P537", text=colour, paper=site.brand.paper)
