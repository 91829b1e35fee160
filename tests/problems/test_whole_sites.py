"""What no single file shows: a file too large to be an example, two pages at one address, no first page.

In: the small sound site, changed. Out: the one complaint each. Not here: files alone (test_expected.py, kinds/).
"""

from __future__ import annotations

from kit import SITE, source, world
from loa.site.check import checked
from loa.source.folder import source_files
from loa.source.yaml import LARGEST_BYTES, yaml_tree
from problems.expected import told
from problems.test_untouched import SOUND_SITE


def test_a_file_too_large_is_not_read() -> None:
    # LỖI P002 1
    tree, problems = yaml_tree("a.yml", b"# \n" * LARGEST_BYTES)
    assert tree is None
    assert [str(one) for one in told(problems)] == ["line 1: # LỖI P002 1"]


def test_a_site_without_its_first_page_is_refused() -> None:
    # LỖI P134 1
    found = tuple(file for file in source_files(SOUND_SITE)[0] if file.file != "content/index.md")
    result = checked(SOUND_SITE, world, files=(found, ()))
    assert [(one.place.file, one.code) for one in result.problems if one.place.file == "content/index.md"] == [
        ("content/index.md", "P134")
    ]


def test_two_pages_at_one_address_are_refused() -> None:
    # LỖI P401 1
    guide = "title: Một\nneed: Tôi muốn thử\nsummary: Để thử.\nowner: to-thu\nsteps:\n  - action: Mở.\n"
    laid = (*source_files(SOUND_SITE)[0], source("content/huong-dan/index.yml", guide))
    result = checked(SOUND_SITE, world, files=(laid, ()))
    assert [str(one) for one in told(result.problems) if one.code == "P401"] == ["line 1: # LỖI P401 1"]


def test_a_site_written_for_a_newer_loa_is_told_so() -> None:
    # LỖI P680 9-10
    laid = tuple(file for file in source_files(SOUND_SITE)[0] if file.file != "content/site.yml")
    settings = source("content/site.yml", f"{SITE}    format: 99\n")
    result = checked(SOUND_SITE, world, files=((*laid, settings), ()))
    assert [str(one) for one in told(result.problems) if one.code == "P680"] == ["line 5: # LỖI P680 9-10"]
