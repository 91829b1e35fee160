"""Every complaint can be understood, cured and seen.

In: the codes our code uses, both catalogues, the failing examples. Out: every code that lacks one of them.
Not here: whether the examples fail as they say (tests/problems/).
"""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Mapping

import pytest

from house.ground import PACKAGE, ROOT, at, our_modules, text_of, told, tree_of
from loa.messages import en, vi

CODE = re.compile(r"[A-Z]\d{3}")
EXPECTED = re.compile(r"\b(?:LỖI|NHẮC) (?P<code>[A-Z]\d{3})\b")
LANGUAGES = {"vi": vi.CATALOGUE, "en": en.CATALOGUE}


def codes_used() -> dict[str, str]:
    """Each code that stands as a text in our code, with one place where it does; the catalogues do not count."""
    used: dict[str, str] = {}
    for file in our_modules():
        if not file.is_relative_to(PACKAGE) or file.is_relative_to(PACKAGE / "messages"):
            continue
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                used.setdefault(node.value, at(file, node.lineno))
    return used


def slots(text: str) -> set[str]:
    """The words that a sentence is filled with."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence_and_a_remedy(language: str) -> None:
    catalogue = LANGUAGES[language]
    faults = [
        f"{place} {code} is not in messages/{language}" for code, place in codes_used().items() if code not in catalogue
    ]
    for code, message in catalogue.items():
        if not message.sentence.strip().endswith((".", "!", "?", "…", ":")):
            faults.append(f"messages/{language} {code}: the sentence ends without a stop")
        if not message.remedy.strip():
            faults.append(f"messages/{language} {code}: no remedy")
    assert not faults, told(faults)


def test_no_code_of_the_catalogue_is_unused() -> None:
    used = codes_used()
    faults = [f"messages/vi {code} is raised nowhere" for code in vi.CATALOGUE if code not in used]
    assert not faults, told(faults)


def test_both_languages_tell_the_same() -> None:
    assert set(vi.CATALOGUE) == set(en.CATALOGUE)
    faults = [
        f"{code}: vi is filled with {sorted(slots(told_vi))}, en with {sorted(slots(told_en))}"
        for code in vi.CATALOGUE
        if slots(told_vi := whole(vi.CATALOGUE, code)) != slots(told_en := whole(en.CATALOGUE, code))
    ]
    assert not faults, told(faults)


def whole(catalogue: Mapping[str, vi.Message], code: str) -> str:
    """The sentence and the remedy of a code, together."""
    return f"{catalogue[code].sentence} {catalogue[code].remedy}"


def test_every_code_has_a_failing_example() -> None:
    shown: set[str] = set()
    for file in (ROOT / "tests" / "problems").rglob("*"):
        if file.is_file():
            shown |= {match["code"] for match in EXPECTED.finditer(text_of(file) or "")}
            shown |= set(CODE.findall(file.name))
    # P7xx tell what the build met while painting, P609 and P616 what a layout got wrong: no file of theirs can provoke
    # them at will (tests/unit/build and tests/sheets do).
    faults = [
        f"{place} {code} has no example in tests/problems/"
        for code, place in codes_used().items()
        if code not in shown and not code.startswith(("P7", "P609", "P616"))
    ]
    assert not faults, told(faults)
