"""What the house rules look at: our files, our modules, our functions.

In: the repository. Out: paths, trees and functions, each with its place. Not here: the rules (test_*.py).
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "scripts" / "loa"
MADE = {".git", ".venv", "site", "build"}
MADE_ANYWHERE = {"node_modules", "__pycache__"}


@dataclass(frozen=True, slots=True)
class Function:
    """One function of ours and how long it is, from `def` to its last line."""

    file: Path
    name: str
    line: int
    lines: int


@cache
def our_files() -> tuple[Path, ...]:
    """Every file that is ours: what git keeps or would keep, or all but what was made where there is no git."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not is_made(path.relative_to(ROOT))]
    return tuple(sorted({path for path in paths if path.is_file()}))


def is_made(path: Path) -> bool:
    """Whether a path below the root was made by a tool."""
    return path.parts[0] in MADE or bool(MADE_ANYWHERE & set(path.parts))


@cache
def our_modules() -> tuple[Path, ...]:
    """Every Python file of ours."""
    return tuple(path for path in our_files() if path.suffix == ".py")


@cache
def tree_of(file: Path) -> ast.Module:
    """A module, parsed."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def text_of(file: Path) -> str | None:
    """A file's text, None if it holds none (pictures, fonts, examples that are broken on purpose)."""
    try:
        return file.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None


def our_functions() -> Iterator[Function]:
    """Every function of ours, methods and inner ones too."""
    for file in our_modules():
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                yield Function(file, node.name, node.lineno, lines)


def at(file: Path, line: int = 1) -> str:
    """A place as terminals and editors make it a link: path:line."""
    return f"{file.relative_to(ROOT).as_posix()}:{line}"


def told(faults: list[str]) -> str:
    """All faults, one a line, so that one run tells them all."""
    return "\n" + "\n".join(f"  {fault}" for fault in faults)
