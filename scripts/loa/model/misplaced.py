"""Files in the wrong folder: one word about the folder instead of one about every key.

In: a file's path or tree, the kinds' record types. Out: the problem that names the right folder. Not here: what is
wrong with a record in its own folder (faults.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from loa.model.record import Record
from loa.problems import Place, Problem, Severity, problem
from loa.source.folder import below_content
from loa.source.nearest import nearest
from loa.source.tree import Tree

CONTENT = "content/"
_FEWEST_FAULTS = 4
"""Below this the officer is helped more by a word about each key."""
_TIMES_BETTER = 3
"""How many times fewer faults a file must have in another folder before it is sent there."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """How badly a file's keys fit a kind."""

    missing: int
    unknown: int

    @property
    def faults(self) -> int:
        """All that would be told, key by key."""
        return self.missing + self.unknown


def misplaced(tree: Tree, record: type[Record], kinds: Sequence[type[Record]]) -> Problem | None:
    """The problem of a file whose keys are those of another kind; None when it is best off where it lies."""
    keys = frozenset(tree.data())
    here = _fit(keys, record)
    others = [(kind, _fit(keys, kind)) for kind in kinds if kind.FOLDER and kind is not record]
    if here.faults < _FEWEST_FAULTS or not others:
        return None
    meant, there = min(others, key=lambda one: one[1].faults)
    if there.missing > here.missing or there.unknown >= here.unknown or there.faults * _TIMES_BETTER > here.faults:
        return None
    name = tree.file.rpartition("/")[2]
    words = {"label": meant.LABEL, "here": record.FOLDER or record.FILE, "folder": meant.FOLDER, "name": name}
    return problem(Place(tree.file), "P132", Severity.ERROR, **words)


def _fit(keys: frozenset[str], record: type[Record]) -> _Fit:
    fields = {name: field for name, field in record.model_fields.items() if name not in ("id", "body")}
    required = {name for name, field in fields.items() if field.is_required()}
    return _Fit(len(required - keys), len(keys - fields.keys()))


def homeless(file: str, kinds: Sequence[type[Record]]) -> Problem:
    """The problem of a file that lies where no kind looks; inside a kind's folder it is sent to that folder itself."""
    folder = below_content(file).rpartition("/")[0]
    allowed = [kind.FOLDER for kind in kinds if kind.FOLDER]
    meant = nearest(folder, allowed) or nearest(folder.partition("/")[0], allowed) if folder else None
    return problem(Place(file), "P120", folder=folder or CONTENT, allowed=meant or ", ".join(allowed))
