"""Former places from the tables of administrative units, for names that no record knows.

In: the bytes of former_units.csv and communes.csv. Out: what became of a name. Not here: reading files (cli/sweep.py),
places that records know (subject.py).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

from loa.site.sweep.subject import Subject, former_subject
from loa.source.slug import slug

TABLE = "data/former_units.csv"
TODAY = "data/communes.csv"
PAGE = "don-vi/ten-cu-ten-moi.md"


def former_places(text: str, former: bytes, communes: bytes) -> Iterator[Subject]:
    """The former commune or district of that name, once for each province it lay in, with the communes of today."""
    wanted = slug(text)
    names = {row["code"]: row["name"] for row in _rows(communes)}
    found: dict[tuple[str, str], dict[str, None]] = {}
    for row in _rows(former):
        for name, where in ((row["former_commune"], row["former_district"]), (row["former_district"], "")):
            if slug(name) == wanted:
                key = (name, ", ".join(part for part in (where, row["former_province"]) if part))
                found.setdefault(key, {})[names.get(row["code"], row["code"])] = None
    for (name, where), now in found.items():
        subject = former_subject(name, tuple(now), PAGE)
        yield Subject(f"{subject.title} ({where})", subject.renaming)


def _rows(table: bytes) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(table.decode("utf-8-sig").splitlines())
