"""Wishes: what somebody asked of a build.

In: a command line, or a host's settings. Out: Wishes. Not here: meeting them (site.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Workers:
    """Who is to paint.

    Shape: `processes` of this machine, None for as many as it has cores; or those of the Dask cluster whose scheduler
    is at the address `cluster`.
    """

    processes: int | None = None
    cluster: str | None = None


HERE = Workers()


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody asked of a build; what is None is found out.

    Shape: a `preview` shows what is sound and tells what is not; a `live` one tells it beside the pages, not in them.
    """

    base_url: str | None = None
    today: date | None = None
    preview: bool = False
    workers: Workers = HERE
    live: bool = False
