"""Every failing example fails as it says, no more and no less.

In: the examples in the folders beside this file. Out: each complaint that is missing, misplaced or too much.
Not here: how complaints are written in an example (expected.py), their sentences (tests/unit/messages).

A stage adds its own examples as a folder and a line in READERS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from loa.messages.words import LABELS
from loa.messages.words import told as in_words
from loa.problems import Problem
from loa.source.body import body_problems
from loa.source.markdown import markdown_source
from loa.source.yaml import yaml_tree
from problems.expected import body_bytes, complaints, examples, told

HERE = Path(__file__).parent

Reader = Callable[[str, bytes], tuple[Problem, ...]]


def source_problems(file: str, data: bytes) -> tuple[Problem, ...]:
    """What the reading stage says of a file as written."""
    return markdown_source(file, data)[1] if file.endswith(".md") else yaml_tree(file, data)[1]


def page_problems(file: str, data: bytes) -> tuple[Problem, ...]:
    """What is said of a page's body."""
    front, problems = markdown_source(file, body_bytes(data))
    assert not problems, "an example of a body has sound front matter"
    return body_problems(file, front.written, front.body_line)


READERS: dict[str, Reader] = {"source": source_problems, "body": page_problems}

CASES = [(folder, path) for folder in READERS for path in examples(HERE / folder)]


@pytest.mark.parametrize(("folder", "path"), CASES, ids=[path.relative_to(HERE).as_posix() for _, path in CASES])
def test_it_fails_as_it_says(folder: str, path: Path) -> None:
    data = path.read_bytes()
    expected = complaints(path.name, data)
    assert expected, "an example that expects nothing shows nothing"
    found = READERS[folder](path.name, data)
    by_code = any(complaint.line == 0 for complaint in expected)
    assert [str(one) for one in told(found, by_code)] == [str(one) for one in expected]


@pytest.mark.parametrize("lang", LABELS)
@pytest.mark.parametrize(("folder", "path"), CASES, ids=[path.relative_to(HERE).as_posix() for _, path in CASES])
def test_it_can_be_told(folder: str, path: Path, lang: str) -> None:
    """Every word that a sentence waits for is there."""
    for found in READERS[folder](path.name, path.read_bytes()):
        words = in_words(found, lang)
        assert words.sentence
        assert words.remedy


def test_every_folder_has_examples() -> None:
    assert {folder for folder, _ in CASES} == set(READERS)
