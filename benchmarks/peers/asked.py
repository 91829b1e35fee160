"""What a peer is asked to paint, read from its command line and the corpus.

In: arguments. Out: Asked: the posters' texts, their numbered files, format and resolution. Not here: painting.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NotRequired, TypedDict

WIDTH_MM, HEIGHT_MM = 210.0, 297.0


class Texts(TypedDict):
    """The words of one poster as poster_corpus.py writes them; `unit` and `phone` stand on units' versions only."""

    campaign: str
    headline: str
    message: str
    points: list[str]
    action: str
    payload: str
    address: str
    primary: str
    number_colour: str
    small: str
    ink: str
    sun: str
    qr: list[str]
    unit: NotRequired[str]
    phone: NotRequired[str]


@dataclass(frozen=True)
class Asked:
    """The work: `texts` are the posters in order, `faces` the font files by name, `way` the peer's own variant."""

    corpus: Path
    out: Path
    texts: tuple[Texts, ...]
    faces: dict[str, str]
    units: bool
    format: str
    dpi: int
    processes: int
    way: str

    def file(self, number: int) -> Path:
        """Where a poster goes."""
        return self.out / f"{number:04d}.{self.format}"


def asked(ways: Sequence[str]) -> Asked:
    """The command line of this process; makes the folder for the files."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--units", action="store_true")
    parser.add_argument("--format", choices=("png", "pdf"), default="png")
    parser.add_argument("--dpi", type=int, default=150)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--way", choices=tuple(ways), default=ways[0])
    given = parser.parse_args()
    name = "units" if given.units else "posters"
    texts = json.loads((given.corpus / f"{name}.json").read_text(encoding="utf-8"))[: given.count]
    if len(texts) < given.count:
        parser.error(f"the corpus holds only {len(texts)} posters")
    faces = json.loads((given.corpus / "faces.json").read_text(encoding="utf-8"))
    given.out.mkdir(parents=True, exist_ok=True)
    out, corpus = given.out.resolve(), given.corpus.resolve()
    shape = (given.units, given.format, given.dpi, given.processes, given.way)
    return Asked(corpus, out, tuple(texts), faces, *shape)
