"""Every failing example of a kind fails as it says, no more and no less.

In: the files beside this one, laid over a small sound site. Out: each complaint that is missing, misplaced or too
much. Not here: mistakes of writing (tests/problems/source), how complaints are written (expected.py).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from kit import issued, world
from loa.kinds import KINDS
from loa.messages.words import LABELS
from loa.messages.words import told as in_words
from loa.model.answered import review_reminders
from loa.model.read import library_read
from loa.model.withheld import held_back, open_library
from loa.paint.seen import PictureFiles
from loa.problems import Problem, in_order
from loa.site.check import rule_problems
from loa.source.folder import SourceFile, source_files
from problems.expected import body_bytes, complaints, examples, told

HERE = Path(__file__).parent
SOUND_SITE = HERE.parents[1] / "sites" / "tiny"
TODAY = date(2026, 11, 22)
EXAMPLES = examples(HERE)
NAMES = [path.relative_to(HERE).as_posix() for path in EXAMPLES]
PICTURES = [
    path.relative_to(HERE).as_posix() for path in sorted(HERE.rglob("*")) if path.suffix in {".svg", ".png", ".jpg"}
]


@cache
def found() -> tuple[Problem, ...]:
    """What is said of the sound site with all examples laid into it."""
    sound, _ = source_files(SOUND_SITE)
    laid = [SourceFile(f"content/{name}", data(path), 0) for name, path in zip(NAMES, EXAMPLES, strict=True)]
    laid += [SourceFile(f"content/{name}", None, 0) for name in PICTURES]
    read = library_read((*sound, *laid), [kind.record for kind in KINDS])
    assert read.library is not None
    outside = replace(world(today=TODAY), read=picture_bytes, pictures=PictureFiles(picture_bytes))
    # The codes of the examples are entered in the ledger; tests/problems/codes shows what is wrong with ledgers.
    site = read.library.site.model_copy(update={"address": outside.base_url})
    library = issued(replace(read.library, site=site, ledger=None))
    ruled = open_library(library, TODAY, checked=True)
    rules = rule_problems(ruled, outside, KINDS)
    return in_order((*read.problems, *rules, *held_back(library, TODAY), *review_reminders(ruled, TODAY)))


def picture_bytes(file: str) -> bytes:
    """An example's picture."""
    return (HERE / file.removeprefix("content/")).read_bytes()


def data(path: Path) -> bytes:
    """An example's bytes as the site is given them."""
    return body_bytes(path.read_bytes())


@pytest.mark.parametrize(("name", "path"), list(zip(NAMES, EXAMPLES, strict=True)), ids=NAMES)
def test_it_fails_as_it_says(name: str, path: Path) -> None:
    said = tuple(one for one in found() if one.place.file == f"content/{name}")
    expected = complaints(path.name, path.read_bytes())
    by_code = any(complaint.line == 0 for complaint in expected)
    assert [str(one) for one in told(said, by_code)] == [str(one) for one in expected]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_fails_as_its_name_says(name: str) -> None:
    said = tuple(one for one in found() if one.place.file == f"content/{name}")
    assert [str(one) for one in told(said, by_code=True)] == [str(one) for one in complaints(Path(name).name, b"")]


@pytest.mark.parametrize("lang", LABELS)
def test_it_can_be_told(lang: str) -> None:
    """Every word that a sentence waits for is there."""
    for one in found():
        words = in_words(one, lang)
        assert words.sentence
        assert words.remedy


def test_nothing_is_said_of_the_sound_site() -> None:
    assert not [one for one in found() if one.place.file.removeprefix("content/") not in (*NAMES, *PICTURES)]
