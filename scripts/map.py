"""Draws the map of the code: scripts/README.md, "to change … open …".

In: the opening lines and the imports of every module in scripts/loa/. Out: scripts/README.md, or its text.
Not here: judging the modules (tests/house/), the order of the rooms (pyproject.toml's import contract).
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
PACKAGE = SCRIPTS / "loa"
MAP = SCRIPTS / "README.md"
PARTS = ("In", "Out", "Not here")

OPENING = """\
# The map

Written by `make map` from the first lines of every module; change those, not this.

The code flows one way. A room may use the rooms below it in the first table, never those above; `lint-imports`
holds it to that. Each module says what goes **in**, what comes **out** and what is **not here**.
"""


@dataclass(frozen=True, slots=True)
class Module:
    """One file as the map shows it.

    Shape: `path` is relative to the package; `says` is the docstring's first sentence; `parts` are what follows
    "In", "Out" and "Not here"; `rooms` are the top rooms it imports from.
    """

    path: str
    says: str
    parts: dict[str, str]
    rooms: frozenset[str]

    @property
    def room(self) -> str:
        """The top folder it lies in, or its own name when it lies beside them."""
        return self.path.partition("/")[0].removesuffix(".py")

    @property
    def folder(self) -> str:
        """The folder it lies in, "" for the package itself."""
        return self.path.rpartition("/")[0]


def parts_of(docstring: str) -> dict[str, str]:
    """What a docstring says goes in, comes out and is not here; a part that is not told is missing."""
    body = " ".join(docstring.split())
    found = re.search(r"In: (?P<In>.+?)\.? Out: (?P<Out>.+?)\.? Not here: (?P<Not_here>.+?)\.?$", body)
    return {part: found[part.replace(" ", "_")] for part in PARTS} if found else {}


def first_sentence(docstring: str) -> str:
    """The docstring's first paragraph on one line, without its full stop."""
    return " ".join(docstring.strip().split("\n\n")[0].split()).removesuffix(".")


def rooms_imported(tree: ast.Module) -> frozenset[str]:
    """The rooms of the package that a module's import statements name."""
    names = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [
        f"loa.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "loa"
        for alias in node.names
        if (PACKAGE / alias.name).exists() or (PACKAGE / f"{alias.name}.py").exists()
    ]
    return frozenset(name.split(".")[1] for name in names if name.startswith("loa."))


def modules() -> list[Module]:
    """Every module of the package, by path."""
    found = []
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        docstring = ast.get_docstring(tree) or ""
        path = file.relative_to(PACKAGE).as_posix()
        found.append(Module(path, first_sentence(docstring), parts_of(docstring), rooms_imported(tree)))
    return found


def layers() -> list[str]:
    """The rooms from the top of the flow to its bottom, as the import contract orders them."""
    settings = tomllib.loads((SCRIPTS.parent / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    lines = next(contract["layers"] for contract in contracts if contract["id"] == "direction")
    return [name.strip("() ") for line in lines for name in re.split(r"[|:]", line)]


def cell(text: str) -> str:
    """Text that stays inside one cell of a Markdown table."""
    return text.replace("|", "\\|").replace("<", "&lt;") or "–"


def address(room: str) -> str:
    """Where a room lies, as a link."""
    path = f"loa/{room}/" if (PACKAGE / room).is_dir() else f"loa/{room}.py"
    return f"[`{path.removeprefix('loa/')}`]({path})"


def rooms_table(found: list[Module]) -> list[str]:
    """The rooms in the order of the flow: to change this, open that."""
    said = {m.room: m.says for m in found if m.path in {f"{m.room}.py", f"{m.room}/__init__.py"}}
    rows = ["| To change | open |", "| --- | --- |"]
    return rows + [f"| {cell(said[room])} | {address(room)} |" for room in layers() if room in said]


def graph(found: list[Module]) -> list[str]:
    """Which room imports from which, as text."""
    order = [room for room in layers() if any(m.room == room for m in found)]
    width = max(len(room) for room in order)
    rows = []
    for room in order:
        below = {name for m in found if m.room == room for name in m.rooms} - {room}
        rows.append(f"{room:<{width}} > {' '.join(r for r in order if r in below) or '–'}")
    return ["```", *rows, "```"]


def folder_table(folder: str, found: list[Module]) -> list[str]:
    """One folder's modules with what they take, give and leave to others."""
    inside = [m for m in found if m.folder == folder]
    head = next((m for m in inside if m.path.endswith("__init__.py")), None)
    rows = ["", f"### `{folder or 'loa'}/`", ""]
    if head is not None:
        rows += [f"{head.says}.", ""]
    rows += ["| module | holds | in | out | not here |", "| --- | --- | --- | --- | --- |"]
    for module in inside:
        name = f"[`{module.path.rpartition('/')[2]}`](loa/{module.path})"
        told = " | ".join(cell(module.parts.get(part, "")) for part in PARTS)
        rows.append(f"| {name} | {cell(module.says)} | {told} |")
    return rows


def map_text() -> str:
    """The whole of scripts/README.md."""
    found = modules()
    order = layers()
    folders = sorted(
        {m.folder for m in found},
        key=lambda folder: (order.index(folder.partition("/")[0]) if folder else -1, folder),
    )
    lines = [OPENING, "## To change … open …", "", *rooms_table(found)]
    lines += ["", "## Who imports from whom", "", *graph(found), "", "## Every module"]
    for folder in folders:
        lines += folder_table(folder, found)
    return "\n".join(lines) + "\n"


def main() -> int:
    """Writes the map, or with --check only says whether it is up to date."""
    text = map_text()
    if "--check" in sys.argv[1:]:
        fresh = MAP.exists() and MAP.read_text(encoding="utf-8") == text
        print("scripts/README.md is up to date" if fresh else "scripts/README.md is old: run `make map`")
        return 0 if fresh else 1
    MAP.write_text(text, encoding="utf-8")
    print(f"scripts/README.md: {len(modules())} modules")
    return 0


if __name__ == "__main__":
    sys.exit(main())
