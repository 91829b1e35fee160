"""Names that say nothing are not names.

In: our files. Out: every file, folder and function whose name hides what it holds. Not here: case and style (ruff's N).
"""

from __future__ import annotations

import re

from house.ground import ROOT, at, our_files, our_functions, told

EMPTY_NAMES = {"base", "common", "core", "helper", "helpers", "manager", "misc", "util", "utils"}
CODE = ("scripts", "tests", "overrides", "benchmarks")
SLUG = re.compile(r"[a-z0-9][a-z0-9._-]*")


def test_no_file_or_folder_has_an_empty_name() -> None:
    faults = []
    for file in our_files():
        path = file.relative_to(ROOT)
        words = {part.split(".")[0].strip("_").lower() for part in path.parts}
        # A theme's template must bear the name that the theme gives it.
        if path.parts[0] in CODE and words & EMPTY_NAMES and path.parts[0] != "overrides":
            faults.append(f"{at(file)} “{', '.join(sorted(words & EMPTY_NAMES))}” does not say what it holds")
    assert not faults, told(faults)


def test_no_function_has_an_empty_name() -> None:
    faults = [
        f"{at(f.file, f.line)} {f.name}()"
        for f in our_functions()
        if set(f.name.strip("_").split("_")) & (EMPTY_NAMES - {"base", "common", "core"})
    ]
    assert not faults, told(faults)


def test_content_folders_and_files_are_slugs_without_marks() -> None:
    faults = []
    for file in our_files():
        path = file.relative_to(ROOT)
        if path.parts[0] == "content" and not all(SLUG.fullmatch(part) for part in path.parts):
            faults.append(f"{at(file)} an address is made of a-z, 0-9, “-”, “_” and “.”")
    assert not faults, told(faults)
