"""Looked: a state of a site looked through as `loa check` does, for verbs that hold states against each other.

In: a state's folder, the site whose memory helps, the day. Out: Checked. Not here: looking through (site/check.py),
earlier states (git.py).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from loa.build.memory import StoredMemory
from loa.build.site_world import world_of
from loa.site.check import Checked, checked


def looked_through(folder: Path, root: Path, today: date | None) -> Checked:
    """The state in a folder; it remembers what the site's own memory knows, and adds nothing to it."""
    return checked(folder, world_of(folder, today=today), memory=StoredMemory(root))
