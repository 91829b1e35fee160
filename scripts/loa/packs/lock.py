"""Lock: which packs a site has adopted, in which version, signed by whom; a file of the site that Loa writes.

In: the bytes of packs/lock.json. Out: its lines, the bytes with another line. Not here: the packs' files (adopted.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from loa.source.folder import PACKS

LOCK = f"{PACKS}/lock.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Locked:
    """One adopted pack. Shape: `digest` is the SHA-256 of its manifest, `adopted_on` a day as 2026-11-22."""

    id: str
    version: int
    digest: str
    key: str
    adopted_on: str


def lock_read(data: bytes) -> dict[str, Locked]:
    """The lines of a lock by id.

    Raises: ValueError when it is none.
    """
    told = json.loads(data)
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("packs"), list):
        raise ValueError("not a lock of ours")
    found: dict[str, Locked] = {}
    for each in told["packs"]:
        if not isinstance(each, dict) or set(each) != set(Locked.__dataclass_fields__):
            raise ValueError("not a line of ours")
        if not all(isinstance(each[name], int if name == "version" else str) for name in each):
            raise ValueError("not a line of ours")
        found[each["id"]] = Locked(**each)
    return found


def lock_bytes(lines: Iterable[Locked]) -> bytes:
    """A whole lock as it is written."""
    told = {"format": FORMAT, "packs": [asdict(line) for line in sorted(lines, key=lambda line: line.id)]}
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
