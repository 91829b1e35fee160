"""Marks that Git left in a file: told once a conflict, the first version read.

In: lines. Out: lines, problems. Not here: the complaint's columns in YAML and Markdown (tests/problems/source).
"""

from __future__ import annotations

import pytest

from loa.source.conflicts import conflict_free
from loa.source.rows import rows


@pytest.mark.parametrize(
    ("written", "kept", "told"),
    [
        ("a <<<<<<< b ======= c", "a b", 1),
        ("a <<<<<<<x b", "a <<<<<<<x b", 0),
        ("a ======= b", "a ======= b", 0),
        ("a <<<<<<< b ======= c >>>>>>> d", "a b d", 1),
        ("<<<<<<< b ||||||| o ======= c >>>>>>> d <<<<<<< e ======= >>>>>>>", "b d e", 2),
        ("a >>>>>>> b", "a b", 1),
        ("<<<<<<< b <<<<<<< c >>>>>>> d", "b c d", 2),
    ],
)
def test_the_first_version_is_kept(written: str, kept: str, told: int) -> None:
    lines, problems = conflict_free("x.yml", written.split())
    assert [line for line in lines if line] == kept.split()
    assert [one.code for one in problems] == ["P036"] * told


def test_a_table_with_a_conflict_keeps_its_rows() -> None:
    data = b"code,qr\n<<<<<<< HEAD\nA,b\n=======\nC,d\n>>>>>>> main\nE,f\n"
    found, problems = rows("so.csv", data, 1000)
    assert [row.cells[0].text for row in found] == ["code", "A", "E"]
    assert [(one.code, one.place.line, one.place.end_column) for one in problems] == [("P036", 2, 13)]
