"""A file that nobody has changed since it was made from its kind's example is told so.

In: the small sound site with starters laid into it. Out: the one complaint, gone with the first change. Not here:
whether the examples themselves pass (tests/house/).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kit import UNIT, source
from loa.kinds import KINDS
from loa.model.library import Library
from loa.model.read import library_read
from loa.site.starters import example_of, left_as_starters
from loa.source.folder import source_files
from problems.expected import told

SOUND_SITE = Path(__file__).parents[1] / "sites" / "tiny"
STARTER = next(example_of(kind)[1] for kind in KINDS if kind.name == "page")


def site_with(text: str) -> Library:
    found, _ = source_files(SOUND_SITE)
    laid = (source("content/trang/mau.md", text), source("content/don-vi/ban-bien-tap-loa.yml", UNIT))
    read = library_read((*found, *laid), [kind.record for kind in KINDS])
    assert read.library is not None
    assert not read.problems
    return read.library


@pytest.mark.parametrize("text", [STARTER, STARTER.replace("# ", "#  "), STARTER + "\nThêm một dòng dưới bài.\n"])
def test_a_file_that_says_what_the_starter_says_is_refused(text: str) -> None:
    # LỖI P133 8-27
    found = tuple(left_as_starters(site_with(text), KINDS))
    assert [str(one) for one in told(found)] == ["line 3: # LỖI P133 8-27"]


@pytest.mark.parametrize(("written", "instead"), [("Câu hỏi", "Mấy câu hỏi"), ("order: 60", "order: 61")])
def test_one_change_is_enough(written: str, instead: str) -> None:
    assert written in STARTER
    assert not list(left_as_starters(site_with(STARTER.replace(written, instead)), KINDS))
