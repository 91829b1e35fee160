"""Filed: what one file's place and text say: which record it holds, and that record or what is wrong with it.

In: a file's name and bytes, the kinds' record types. Out: an entry or what is left of it, problems. Not here: records
among each other (read.py, references.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from loa.model.faults import fault_problems
from loa.model.library import Entry
from loa.model.misplaced import misplaced
from loa.model.record import Record
from loa.model.references import Broken
from loa.model.written import written_references
from loa.problems import Place, Problem, has_errors, problem
from loa.source.folder import below_content
from loa.source.markdown import markdown_source
from loa.source.text import file_lines
from loa.source.tree import Map, Tree
from loa.source.yaml import yaml_tree

FENCE = "---"


def type_of(file: str, kinds: Sequence[type[Record]]) -> type[Record] | None:
    """The record type that a file's folder or name stands for."""
    folder, _, name = below_content(file).rpartition("/")
    return next((kind for kind in kinds if (name == kind.FILE if not folder else folder == kind.FOLDER)), None)


def id_of(file: str, record: type[Record]) -> str:
    """The id a file gives its record: its name without ending; the kind's own name for the single files at the root."""
    return record.KIND if record.FILE else file.rpartition("/")[2].rpartition(".")[0]


def filed(file: str, kinds: Sequence[type[Record]]) -> tuple[type[Record], str] | None:
    """(record type, id) of a file, None when no kind looks where it lies."""
    record = type_of(file, kinds)
    return (record, id_of(file, record)) if record else None


@dataclass(frozen=True, slots=True)
class Made:
    """A file read but not yet judged as a record.

    Shape: `tree` is None when nothing of it could be used; `body` and `body_line` are "" and 0 without a Markdown body
    that the record has room for.
    """

    file: str
    tree: Tree | None
    body: str
    body_line: int
    problems: tuple[Problem, ...]

    def entry(
        self, record: type[Record], name: str, kinds: Sequence[type[Record]], digest: str
    ) -> tuple[Entry | Broken, tuple[Problem, ...]]:
        """The record with its tree, or what is left of it, and what is wrong with it."""
        tree, problems = self.tree, self.problems
        if tree is None:
            return Broken(self.file), problems
        data: dict[str, object] = tree.data()
        for key in ("id", "body") if self.body_line else ("id",):
            if key in data:
                problems = (*problems, problem(tree.place((key,), key=True), "P129", key=key))
        content = {**data, "body": self.body} if self.body_line and "body" in record.model_fields else data
        names = tuple(named for named in written_references(content, record) if not tree.doubts(named[0]))
        try:
            made = record.model_validate({**content, "id": name})
        except ValidationError as error:
            elsewhere = misplaced(tree, record, kinds)
            if elsewhere is not None:
                return Broken(self.file), (*problems, elsewhere)
            return Broken(self.file, tree, names), (*problems, *fault_problems(error, record, tree))
        if tree.unread or has_errors(problems):
            return Broken(self.file, tree, names), problems
        return Entry(made, tree, self.body_line, digest), problems


def made(file: str, data: bytes, record: type[Record], *, empty: bool = False) -> Made:
    """What a YAML file or a Markdown file with front matter says; where it may be `empty`, nothing will do."""
    if empty and all(line.strip() in ("", FENCE) or line.lstrip().startswith("#") for line in file_lines(data)):
        return Made(file, Tree(file, Map((), Place(file)), tuple(file_lines(data))), "", 0, ())
    if not file.endswith(".md"):
        tree, problems = yaml_tree(file, data)
        return Made(file, tree, "", 0, problems)
    front, problems = markdown_source(file, data)
    if front.tree is None:
        return Made(file, None, "", 0, problems)
    if "body" not in record.model_fields and front.body.strip():
        blank = front.body[: len(front.body) - len(front.body.lstrip())].count("\n")
        problems = (*problems, problem(Place(file, front.body_line + blank), "P130", label=record.LABEL))
    return Made(file, front.tree, front.body, front.body_line, problems)
