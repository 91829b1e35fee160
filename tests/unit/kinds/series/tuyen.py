"""A small site with a series of three parts, for tests.

In: nothing. Out: a library. Not here: tests.
"""

from __future__ import annotations

from loa.model.library import Library
from unit.kinds.made import site

FIRST = """
      - title: Bài *một*
        summary: Chuyện ở xã xa.
        state: published
        date: 2026-10-01
        url: https://bao.example/mot"""
SECOND = """
      - title: Bài hai
        state: published
        date: 2026-10-08
        url: https://bao.example/hai"""
SERIES = """
    title: Tuyến bài thử
    summary: Ba bài về một việc.
    press: bao
    owner: tinh-doan
    planned: 3
    evidence:
      - text: Báo cho biết.
        as_of: 2026-10
    articles:{parts}
      - summary: Bài cuối.
"""
PRESS = """
    title: Báo Thử
    system: press
    level: province
"""


def series_site(swapped: bool = False) -> Library:
    """The site; the first two parts in the wrong order if wanted."""
    parts = SECOND + FIRST if swapped else FIRST + SECOND
    return site(don_vi__bao=PRESS, tuyen_bai__tuyen=SERIES.format(parts=parts))
