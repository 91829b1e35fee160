"""Whatever the bytes are, the YAML reader answers; and what it reads is what was written.

In: bytes, texts and trees made up by Hypothesis. Out: no exception, places inside the file, the same texts back.
Not here: particular slips (tests/problems).
"""

from __future__ import annotations

import json
import unicodedata

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loa.messages.render import terminal_text
from loa.problems import Problem, Severity
from loa.source.text import file_lines
from loa.source.tree import Map, Node, Scalar, Seq
from loa.source.yaml import yaml_tree

PIECES = ["a", "title", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", '"', "'"]
PIECES += ["“", "”", "#", " #", "[", "]", "{", "}", ","]
PIECES += ["|", ">", "&a", "*a", "!t", "<<", "%", "@"]
PIECES += ["`", "\\", "\t", "\r", "\u00a0", "\u200b", "\ufeff", "---\n", "...\n"]
PIECES += ["?", "? ", "~", "đ", "o\u0302\u0323", "2026-02-30", "\u2028", "\x07", "//"]
slips = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)

# Letters, marks, digits, signs and the plain space; odd spaces and damaged letters are refused by design.
letters = st.text(
    st.characters(
        codec="utf-8", categories=("L", "M", "N", "P", "S"), include_characters=" ", exclude_characters="\ufffd"
    ),
    max_size=30,
)
keys = st.text(st.sampled_from("abcxyz_đê"), min_size=1, max_size=8)
trees = st.dictionaries(
    keys,
    st.recursive(
        letters, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4), max_leaves=12
    ),
    min_size=1,
    max_size=5,
)


def check(data: bytes) -> tuple[Problem, ...]:
    """The problems of a file, each inside it and each told; an error whenever the tree is not whole."""
    found, problems = yaml_tree("a.yml", data)
    lines = file_lines(data)
    for item in problems:
        assert 1 <= item.place.line <= len(lines)
        assert 1 <= item.place.column <= item.place.end_column <= len(lines[item.place.line - 1]) + 1
    assert terminal_text(problems, lambda _: lines)
    if found is None or found.unread:
        assert any(item.severity is Severity.ERROR for item in problems)
    return problems


@given(st.binary(max_size=300))
def test_any_bytes_are_answered(data: bytes) -> None:
    check(data)


@given(slips)
@example("a: 'b\n  c: d\n e")
@example("- a\n -b\n\t- c: [d")
@settings(max_examples=300)
def test_any_slip_is_answered(text: str) -> None:
    check(text.encode())


@given(trees, st.booleans())
def test_what_is_written_is_read_again(tree: dict[str, object], flow: bool) -> None:
    composed = json.loads(unicodedata.normalize("NFC", json.dumps(tree, ensure_ascii=False)))
    written = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, sort_keys=False, width=10**6)
    found, problems = yaml_tree("a.yml", written.encode())
    assert not [item for item in problems if item.severity is Severity.ERROR]
    assert found is not None
    assert found.data() == composed


@given(trees)
def test_json_is_read_too(tree: dict[str, object]) -> None:
    composed = json.loads(unicodedata.normalize("NFC", json.dumps(tree, ensure_ascii=False)))
    found, problems = yaml_tree("a.yml", json.dumps(tree, ensure_ascii=False, indent=1).encode())
    assert not [item for item in problems if item.severity is Severity.ERROR]
    assert found is not None
    assert found.data() == composed


@given(trees)
def test_places_point_at_the_text_they_name(tree: dict[str, object]) -> None:
    written = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=False, sort_keys=False, width=10**6)
    found, _ = yaml_tree("a.yml", written.encode())
    assert found is not None
    check_places(found.root, found.lines)


def check_places(node: Node, lines: tuple[str, ...]) -> None:
    if isinstance(node, Scalar):
        place = node.place
        at = lines[place.line - 1][place.column - 1 : place.end_column - 1]
        if node.plain:
            assert unicodedata.normalize("NFC", at) == (node.text or at)
        else:
            assert at[0] in "\"'|>"
    elif isinstance(node, Seq):
        for item in node.items:
            check_places(item, lines)
    elif isinstance(node, Map):
        for key, value in node.entries:
            check_places(key, lines)
            check_places(value, lines)
