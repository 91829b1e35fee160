"""A register of officers is read as strictly as content, and tells its mistakes with their lines.

In: the files beside this one, as a folder outside the reference site. Out: each complaint missing, misplaced or too
much. Not here: where the folder may lie (tests/security/test_register.py).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from loa.internal.register import officers_read, unknown_names
from loa.messages.words import LABELS
from loa.messages.words import told as in_words
from loa.problems import in_order
from problems.expected import complaints, examples, told
from unit.content.ground import reference_site

HERE = Path(__file__).parent
REGISTER = officers_read(HERE)
PROBLEMS = in_order((*REGISTER.problems, *unknown_names(REGISTER, reference_site())))


@pytest.mark.parametrize("path", examples(HERE), ids=lambda path: path.name)
def test_it_fails_as_it_says(path: Path) -> None:
    said = tuple(one for one in PROBLEMS if one.place.file == f"register/{path.name}")
    expected = complaints(path.name, path.read_bytes())
    by_code = any(complaint.line == 0 for complaint in expected)
    assert [str(one) for one in told(said, by_code)] == [str(one) for one in expected]


@pytest.mark.parametrize("lang", LABELS)
def test_it_can_be_told(lang: str) -> None:
    for one in PROBLEMS:
        words = in_words(one, lang)
        assert words.sentence
        assert words.remedy
