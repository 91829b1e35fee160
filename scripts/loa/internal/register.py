"""The officers' register: one YAML file for each unit, read as strictly as content.

In: a folder outside the site. Out: officers by the unit's id, everything that is wrong. Not here: whether the folder
may lie there (cli/register.py), who was named in time (registration.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from loa.internal.officer import Officer, Roster
from loa.model.faults import fault_problems
from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Place, Problem, in_order, problem
from loa.source.folder import LARGEST_TEXT_BYTES
from loa.source.nearest import nearest
from loa.source.text import file_kib
from loa.source.tree import Tree
from loa.source.yaml import yaml_tree

UNIT = "unit"
SORT = ".yml"


@dataclass(frozen=True)
class Register:
    """Who answers where.

    Shape: `officers` by the id of their unit, in the order written; `trees` tell where each stands.
    """

    officers: Mapping[str, tuple[Officer, ...]]
    problems: tuple[Problem, ...]
    trees: Mapping[str, Tree]


def officers_read(folder: Path) -> Register:
    """The register in a folder: every .yml file of it, by name; what lies deeper or is a link is passed by."""
    officers: dict[str, tuple[Officer, ...]] = {}
    trees: dict[str, Tree] = {}
    problems: list[Problem] = []
    for path in sorted(folder.iterdir()):
        if path.suffix != SORT or path.is_symlink() or not path.is_file():
            continue
        tree, roster, found = _roster(f"{folder.name}/{path.name}", path)
        problems += found
        if roster is not None and tree is not None:
            officers[path.stem], trees[path.stem] = roster.officers, tree
    return Register(officers, in_order(problems), trees)


def _roster(file: str, path: Path) -> tuple[Tree | None, Roster | None, tuple[Problem, ...]]:
    """(tree, officers of one file, what is wrong with it); no officers unless all is well."""
    size = path.stat().st_size
    if size > LARGEST_TEXT_BYTES:
        told = problem(Place(file), "P055", size=file_kib(size), limit=file_kib(LARGEST_TEXT_BYTES))
        return None, None, (told,)
    tree, problems = yaml_tree(file, path.read_bytes())
    if tree is None or problems:
        return tree, None, problems
    try:
        return tree, Roster.model_validate({**tree.data(), "id": path.stem}), problems
    except ValidationError as error:
        return tree, None, tuple(fault_problems(error, Roster, tree))


def unknown_names(register: Register, library: Library) -> Iterator[Problem]:
    """The files that are named after no unit, the duties that no document lays on anybody."""
    units = [record.id for record in library.of(UNIT)]
    for unit, officers in register.officers.items():
        tree = register.trees[unit]
        if library.get(UNIT, unit) is None:
            meant = nearest(unit, units) or "ubnd-huyen-vu-thu"
            yield problem(tree.place(("officers",), key=True), "P861", text=unit, meant=f"{meant}{SORT}")
        for index, officer in enumerate(officers):
            if officer.duty is not None and not _asked(
                library.get(officer.duty.target, officer.duty.id), officer.duty.part
            ):
                yield problem(tree.place(("officers", index, "duty")), "P862", text=officer.duty)


def _asked(document: Record | None, duty: str | None) -> bool:
    return document is not None and duty in document.parts()
