"""Begun: every file of a new site.

In: a name, an address, an owner, a palette. Out: {path: bytes}. Not here: writing them (cli/init.py).

`theme` and `mkdocs.yml` beside this file are links to those of this repository: a package holds copies of them, so a
new site begins with the same theme as the reference site.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template

from loa import __version__
from loa.source.slug import slug

FOLDER = "loa.editing.starting"
LONGEST_ID = 60
NAME_LINE = "site_name:"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours that go together and can be read; those not named are the house's."""

    label: str
    primary: str
    leaf: str
    sun: str


PALETTES: Mapping[str, Palette] = {
    "lam": Palette("xanh lam và lục, như trang mẫu", "#0B4F9E", "#16734F", "#F2B705"),
    "luc": Palette("xanh lục đậm", "#0F5C46", "#1D5B87", "#F2B705"),
    "do": Palette("đỏ gạch", "#9B2C1F", "#1F5F5B", "#F4C542"),
    "tim": Palette("tím than", "#463A8C", "#1B6B57", "#F2B705"),
}
"""By the word that the command takes."""


@dataclass(frozen=True, slots=True)
class Body:
    """The body that the site is for, as its officers name it."""

    title: str
    address: str
    owner: str
    system: str
    level: str
    palette: str

    @property
    def owner_id(self) -> str:
        """The owner's file name."""
        return slug(self.owner)[:LONGEST_ID].strip("-") or "don-vi"


def site_files(body: Body, today: date) -> dict[str, bytes]:
    """Every file of the new site by its path below the site's root."""
    palette = PALETTES[body.palette]
    words = {
        "title": _quoted(body.title),
        "address": body.address,
        "owner": _quoted(body.owner),
        "owner_id": body.owner_id,
        "system": body.system,
        "level": body.level,
        "primary": palette.primary,
        "leaf": palette.leaf,
        "sun": palette.sun,
        "today": today.isoformat(),
        "version": __version__,
    }
    made = {path.replace("OWNER", body.owner_id): Template(text).substitute(words).encode() for path, text in _texts()}
    made["mkdocs.yml"] = _settings(body.title)
    made.update((f"overrides/{name}", data) for name, data in _tree(files(FOLDER) / "theme"))
    return made


def _texts() -> Iterator[tuple[str, str]]:
    """(path, template) of the texts that are the new site's own."""
    for name, data in _tree(files(FOLDER) / "files"):
        yield name.replace("dot-", "."), data.decode("utf-8")


def _settings(title: str) -> bytes:
    """The host's settings with the new site's name."""
    text = (files(FOLDER) / "mkdocs.yml").read_text(encoding="utf-8")
    lines = (
        f"{NAME_LINE} {_quoted(title)}\n" if line.startswith(NAME_LINE) else line for line in text.splitlines(True)
    )
    return "".join(lines).encode()


def _tree(folder: Traversable, above: str = "") -> Iterator[tuple[str, bytes]]:
    """(path, bytes) of every file below a folder, by name; what editors and Python leave is passed by."""
    for each in sorted(folder.iterdir(), key=lambda one: one.name):
        if each.name.startswith((".", "__")) or each.name.endswith("~"):
            continue
        path = f"{above}{each.name}"
        if each.is_dir():
            yield from _tree(each, f"{path}/")
        else:
            yield path, each.read_bytes()


def _quoted(text: str) -> str:
    """A text as YAML writes it in double quotes, as `$` of a template, too."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
