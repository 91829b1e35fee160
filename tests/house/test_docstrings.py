"""Every module says what goes in, what comes out and what is not here; the map is made of that.

In: our modules. Out: every module that keeps silent, and a map that is old. Not here: functions (ruff's D).
"""

from __future__ import annotations

import ast

from house.ground import PACKAGE, ROOT, at, our_modules, told, tree_of
from map import MAP, PARTS, map_text, parts_of


def test_every_module_opens_with_in_out_not_here() -> None:
    faults = []
    for file in our_modules():
        docstring = ast.get_docstring(tree_of(file))
        if docstring is None:
            faults.append(f"{at(file)} has no docstring")
        elif not parts_of(docstring):
            faults.append(f"{at(file)} the docstring lacks the paragraph “In: … Out: … Not here: …”")
    assert not faults, told(faults)


def test_the_first_line_is_one_sentence() -> None:
    faults = []
    for file in our_modules():
        opening = (ast.get_docstring(tree_of(file)) or "").split("\n\n")[0]
        if not opening.endswith(".") or "\n" in opening:
            faults.append(f"{at(file)} the docstring opens with one sentence on one line, closed by a full stop")
    assert not faults, told(faults)


def test_every_room_has_a_module_that_introduces_it() -> None:
    folders = {file.parent for file in our_modules() if file.is_relative_to(PACKAGE)}
    faults = [at(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()]
    assert not faults, "folders without __init__.py:" + told(faults)


def test_the_map_equals_what_the_modules_say() -> None:
    assert MAP.read_text(encoding="utf-8") == map_text(), f"{at(MAP)} is old: run `make map`"


def test_the_parts_of_a_docstring_are_read_as_written() -> None:
    told_parts = parts_of("A room.\n\nIn: trees\nand places. Out: records. Not here: sentences (messages/).\n")
    assert told_parts == dict(zip(PARTS, ("trees and places", "records", "sentences (messages/)"), strict=True))
    assert parts_of("A room.\n\nIn: trees. Not here: sentences.") == {}


def test_the_map_lies_where_newcomers_look() -> None:
    assert MAP == ROOT / "scripts" / "README.md"
