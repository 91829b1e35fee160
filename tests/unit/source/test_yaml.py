"""The strict YAML reader: what a sound file says, where it stands, and that nothing slips through or takes long.

In: small files. Out: trees and places. Not here: failing files (tests/problems/source).
"""

from __future__ import annotations

import time
import unicodedata

import pytest
import yaml

import loa.source.yaml as reader
from loa.problems import Place, Severity
from loa.source.chunk import DEEPEST
from loa.source.tree import Scalar, Seq, Tree
from loa.source.yaml import LARGEST_BYTES, yaml_tree

SECONDS_AT_MOST = 5.0  # on a busy machine; alone the slowest takes half a second


def tree(text: str) -> Tree:
    found, problems = yaml_tree("a.yml", text.encode())
    assert problems == ()
    assert found is not None
    return found


def codes(data: str | bytes) -> list[str]:
    _, problems = yaml_tree("a.yml", data.encode() if isinstance(data, str) else data)
    return [p.code for p in problems]


def test_every_scalar_stays_as_it_is_written() -> None:
    """What YAML 1.1 makes of these is in the names of the keys."""
    written = "time: 17:00\noctal: 0234567123\nbool: no\non: yes\nfloat: 1.10\ndate: 2026-02-30\nunder: 1_000\neq: =\n"
    assert tree(written).data() == {
        "time": "17:00",
        "octal": "0234567123",
        "bool": "no",
        "on": "yes",
        "float": "1.10",
        "date": "2026-02-30",
        "under": "1_000",
        "eq": "=",
    }


@pytest.mark.parametrize("null", ["", " ~", " null", " Null", " NULL"])
def test_null_is_what_yaml_1_2_calls_null(null: str) -> None:
    assert tree(f"a:{null}\n").data() == {"a": None}


@pytest.mark.parametrize("text", ["nULL", '"null"', "'~'", '""', "none"])
def test_nothing_else_is_null(text: str) -> None:
    assert tree(f"a: {text}\n").data()["a"] is not None


def test_places_of_keys_and_values() -> None:
    found = tree("title: Nộp hồ sơ\ndue:\n  by: '2026-11-22'\nsteps:\n  - một\n  -\n  - do: hai\nempty:\n")
    assert found.place(("title",)) == Place("a.yml", 1, 8, 17)
    assert found.place(("title",), key=True) == Place("a.yml", 1, 1, 6)
    assert found.place(("due", "by")) == Place("a.yml", 3, 7, 19)
    assert found.place(("steps", 0)) == Place("a.yml", 5, 5, 8)
    assert found.place(("steps", 1)) == Place("a.yml", 6, 4, 4)
    assert found.place(("steps", 2, "do"), key=True) == Place("a.yml", 7, 5, 7)
    assert found.place(("empty",)) == Place("a.yml", 8, 7, 7)


def test_the_place_of_what_is_not_there_is_its_nearest_ancestors() -> None:
    found = tree("due:\n  by: x\n")
    assert found.place(("due", "before")) == found.place(("due",))
    assert found.place(("nothing", 3, "at")) == found.root.place
    assert found.within(("due", "before")) is None
    assert isinstance(found.within(("due", "by")), Scalar)


def test_texts_of_several_lines_stand_where_they_begin() -> None:
    found = tree("a: |\n\n    một\n    hai\nb: >-\n  ba\nc: dòng\n  tiếp\nd: |\n")
    assert found.data() == {"a": "\nmột\nhai\n", "b": "ba", "c": "dòng tiếp", "d": ""}
    assert found.place(("a",)) == Place("a.yml", 3, 5, 8)
    assert found.place(("b",)) == Place("a.yml", 6, 3, 5)
    assert found.place(("c",)) == Place("a.yml", 7, 4, 8)
    assert found.place(("d",)) == Place("a.yml", 9, 4, 5)


def test_decomposed_letters_become_composed_and_places_stay_as_the_editor_counts() -> None:
    line = unicodedata.normalize("NFD", "tên: Đường dây nóng")
    found, problems = yaml_tree("a.yml", line.encode())
    assert problems == ()
    assert found is not None
    assert found.data() == {"tên": "Đường dây nóng"}
    place = found.place(("tên",))
    assert unicodedata.normalize("NFC", line[place.column - 1 : place.end_column - 1]) == "Đường dây nóng"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_change_nothing(end: str, mark: str) -> None:
    found, problems = yaml_tree("a.yml", (mark + end.join(["a: 1", "", "b: |", "  x", "  y", "c: 3", ""])).encode())
    assert problems == ()
    assert found is not None
    assert found.data() == {"a": "1", "b": "x\ny\n", "c": "3"}
    assert found.place(("c",)).line == 6
    assert found.place(("a",)).column == 4


def test_khmer_may_break_lines_with_unseen_spaces() -> None:
    assert codes("title: ភាសា\u200bខ្មែរ\n") == []
    assert codes("title: tra\u200bcứu\n") == ["P007"]


def test_front_matter_keeps_the_files_line_numbers() -> None:
    found, problems = yaml_tree("a.md", b"a: 1\na: 2\n", first_line=2)
    assert found is not None
    assert found.place(("a",)).line == 2
    assert [(p.code, p.place.line, dict(p.args)["line"]) for p in problems] == [("P021", 3, "2")]


def test_a_broken_file_still_speaks_about_its_sound_keys() -> None:
    found, problems = yaml_tree("a.yml", b"title: a: b\ndate: x\nduties:\n  - id: s1\n    note: 'c\n  - id: s2\n")
    assert [p.code for p in problems] == ["P011", "P012"]
    assert found is not None
    assert found.data()["date"] == "x"
    assert found.doubts(("title",))
    assert found.doubts(("duties", 0, "note"))
    assert found.doubts(("duties",))
    assert not found.doubts(("date",))
    assert not found.doubts(("duties", 1, "id"))
    assert not found.doubts(("owner",))


def test_a_line_nobody_can_name_makes_missing_keys_doubtful() -> None:
    found, _ = yaml_tree("a.yml", "title: a\nchữ chơi vơi\n".encode())
    assert found is not None
    assert found.doubts(("owner",))
    assert not found.doubts(("title",))


def test_an_alias_is_refused_and_its_value_doubted() -> None:
    found, problems = yaml_tree("a.yml", b"a: &x [1]\nb: *x\n")
    assert [p.code for p in problems] == ["P023", "P024"]
    assert found is not None
    assert found.doubts(("b",))
    assert isinstance(found.within(("a",)), Seq)


def test_a_record_may_be_large_but_not_huge() -> None:
    """LỖI P002 stands on the first line, and nothing of the file is read."""
    assert codes(b"a: " + b"x" * (LARGEST_BYTES - 4) + b"\n") == []
    found, problems = yaml_tree("a.yml", b"a: " + b"x" * LARGEST_BYTES)
    assert found is None
    assert [(p.code, dict(p.args)) for p in problems] == [("P002", {"size": "257", "limit": "256"})]


def test_utf_16_is_recognised() -> None:
    for name in ("utf-16", "utf-16-be", "utf-16-le"):
        assert codes("tên: Đường\n".encode(name)) in (["P001"], ["P005"])
    _, problems = yaml_tree("a.yml", "a: 1".encode("utf-16"))
    assert dict(problems[0].args)["encoding"] == "UTF-16"


def test_depth_is_counted_from_the_root() -> None:
    assert codes("a: " + "[" * (DEEPEST - 2) + "x" + "]" * (DEEPEST - 2)) == []
    assert codes("a: " + "[" * (DEEPEST - 1) + "x" + "]" * (DEEPEST - 1)) == ["P020"]


HARD = {
    "brackets": "a: " + "[" * 3000,
    "all brackets": "[" * LARGEST_BYTES,
    "closed brackets": "a: " + "[" * 3000 + "]" * 3000,
    "braces": "{a: " * 3000,
    "dashes": "- " * 100_000,
    "questions": "? " * 100_000,
    "steps": "".join(" " * i + "a:\n" for i in range(600)),
    "spaces": "a" + " " * 200_000 + "b: c: d\n",
    "colons": "a: " * 80_000,
    "comment": "a: b: c" + " " * 200_000 + "x\n",
    "parts": "---\n" * 60_000,
    "prose": "chữ không phải YAML\n" * 9_000,
    "glued": "a:b\n" * 60_000,
    "quotes": "a: '" + "''" * 100_000,
    "escapes": 'a: "' + "\\" * 200_000,
    "tabs": "\t- a\n" * 40_000,
    "aliases": "a: &a [x]\n" + "b: [*a, *a, *a, *a]\n" * 9_000,
    "control": "\x01" * 200_000,
    "unseen": "a: " + "\u200b" * 80_000,
}


@pytest.mark.parametrize("name", HARD)
def test_no_file_takes_long(name: str) -> None:
    start = time.perf_counter()
    found = codes(HARD[name])
    assert time.perf_counter() - start < SECONDS_AT_MOST
    assert found
    assert max(found.count(code) for code in found) <= 20


ODD = ["a: x: y\nb: 'c\nb: 1\n", "a:\n\t- b\n", "%a\n", "?", "--- a\n", "a: *\n", "a:\tb\n", "a: |\n  \tb\n c\n"]


@pytest.mark.parametrize("text", [*HARD.values(), *ODD])
def test_both_parsers_of_pyyaml_give_the_same_answer(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = text[:3000].encode()
    fast = yaml_tree("a.yml", data)
    monkeypatch.setattr(reader, "_LOADER", yaml.SafeLoader)
    assert yaml_tree("a.yml", data) == fast


def test_reminders_alone_leave_the_tree_whole() -> None:
    found, problems = yaml_tree("a.yml", "title: “Mùa hè xanh”\n".encode())
    assert [p.severity for p in problems] == [Severity.REMINDER]
    assert found is not None
    assert not found.unread
