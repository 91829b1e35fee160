"""What must not stand in any file of ours.

In: our text files. Out: each line that names a machine's path, a registry, work left for later, or a silenced check
without its reason. Not here: secrets (none are ever needed to build).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from house.ground import at, our_files, our_modules, text_of, told

PATHS = re.compile(r"(?<![\w.~:/-])/(?:work|root|tmp|home)/\w")
# The rest is put together here, so that this file does not hold what it forbids.
HOSTS = re.compile(
    "|".join(
        re.escape(".".join(parts))
        for parts in (
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("npmjs", "org"),
            ("npmjs", "com"),
            ("yarnpkg", "com"),
            ("deb", "debian", "org"),
            ("archive", "ubuntu", "com"),
        )
    )
)
LATER = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK")) + r")\b")
REASON = re.compile(r"(?:#| - ).*\w")
SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma|fmt:\s*(?:off|skip))(?P<rest>.*)$")


def lines_with(pattern: re.Pattern[str]) -> Iterator[tuple[Path, int, str]]:
    """Every line of ours in which the pattern is found, with its place."""
    for file in our_files():
        text = text_of(file)
        if text is None or not pattern.search(text):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                yield file, number, line.strip()


def test_no_file_names_a_path_of_some_machine() -> None:
    faults = [f"{at(file, line)} {text[:120]}" for file, line, text in lines_with(PATHS)]
    assert not faults, told(faults)


def test_no_file_names_a_registry() -> None:
    faults = [f"{at(file, line)} {text[:120]}" for file, line, text in lines_with(HOSTS)]
    assert not faults, told(faults)


def test_nothing_is_left_for_later() -> None:
    faults = [f"{at(file, line)} {text[:120]}" for file, line, text in lines_with(LATER)]
    assert not faults, "work for later belongs in an issue:" + told(faults)


def test_a_silenced_check_gives_its_reason() -> None:
    faults = []
    for file in our_modules():
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            silenced = SILENCED.search(line)
            if silenced and not REASON.search(silenced["rest"]):
                faults.append(f"{at(file, number)} say why after “ - ” or a second “#”: {silenced.group()}")
    assert not faults, told(faults)


def test_every_text_file_ends_its_lines_as_unix_does() -> None:
    faults = []
    for file in our_files():
        text = text_of(file)
        if text is None or "tests/problems/" in file.as_posix():
            continue
        if "\r" in text:
            faults.append(f"{at(file)} has CR line ends")
        if text and not text.endswith("\n") and file.suffix != ".svg":
            faults.append(f"{at(file, text.count(chr(10)) + 1)} does not end its last line")
    assert not faults, told(faults)
