"""Limits: what each place of posting takes, as dated and sourced data.

In: limits.yml. Out: Takes by outlet. Not here: the texts that are held to them (wording.py, rules.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from loa.kinds.post.record import Outlet
from loa.model.values import PartialDate
from loa.source.yaml import yaml_tree

FILE = "limits.yml"

PartName = Literal["title", "summary", "text"]

LABELS: Mapping[str, str] = {"title": "Tiêu đề", "summary": "Trích dẫn", "text": "Nội dung"}


@dataclass(frozen=True, slots=True)
class Source:
    """Where a limit was read: what it says, its address if it has one, when it was read."""

    text: str
    url: str | None
    as_of: PartialDate


@dataclass(frozen=True, slots=True)
class Limit:
    """How many characters one part may have; `most` is None where no source tells."""

    part: PartName
    most: int | None
    source: Source | None

    @property
    def label(self) -> str:
        """What officers call the part."""
        return LABELS[self.part]


@dataclass(frozen=True, slots=True)
class Takes:
    """What one place takes: its parts in the order in which it asks for them, and which picture fits."""

    outlet: Outlet
    limits: tuple[Limit, ...]
    picture: str
    picture_note: str
    picture_source: Source | None


def length(text: str) -> int:
    """How many characters a text counts: those outside the basic plane, as many pictures of faces are, count twice.

    Source: none of the sources says how it counts; this is the stricter of the usual ways, that of JavaScript.

    >>> length("Quét mã"), length("👍")
    (7, 2)
    """
    return len(text.encode("utf-16-le")) // 2


@cache
def taken() -> Mapping[Outlet, Takes]:
    """What every place takes.

    Raises: ValueError when the file cannot be read; it is ours.
    """
    tree, problems = yaml_tree(FILE, (files("loa.kinds.post") / FILE).read_bytes())
    if tree is None or problems or set(tree.data()) != {"outlets"}:
        raise ValueError(f"{FILE} cannot be read: {problems}")
    found = [_takes(data) for data in tree.data()["outlets"]]
    return {each.outlet: each for each in found}


def _takes(data: Mapping[str, Any]) -> Takes:
    picture = data["picture"]
    return Takes(
        next(outlet for outlet in Outlet if outlet.value == data["outlet"]),
        tuple(_limit(part) for part in data["parts"]),
        picture["format"],
        picture["note"],
        _source(picture),
    )


def _limit(data: Mapping[str, Any]) -> Limit:
    most, source = data["most"], _source(data)
    if (most is None) != (source is None):
        raise ValueError(f"{FILE}: a limit stands with its source or not at all: {data}")
    return Limit(data["part"], int(most) if most else None, source)


def _source(data: Mapping[str, Any]) -> Source | None:
    if not data.get("source"):
        return None
    return Source(data["source"], data.get("url"), PartialDate.read(data["as_of"]))
