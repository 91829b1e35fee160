"""A kind brings its own example, and the example passes.

In: KINDS, their examples, the reference site they are laid into. Out: every kind without one, and what is
wrong with it. Not here: what a kind makes (tests/sites/, tests/golden/).
"""

from __future__ import annotations

import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from house.ground import PACKAGE, ROOT
from kit import Kept
from loa.kind import Kind
from loa.kinds import KINDS
from loa.paint.fonts import measure, missing
from loa.problems import Severity
from loa.site.check import checked
from loa.source.folder import LEDGER, SourceFile, source_files
from loa.world import World

NAMES = [kind.name for kind in KINDS]
MEMORY = Kept()
"""What one example leaves as it is, the next one need not work out."""


def world_of(base_url: str) -> World:
    """The outside as the examples meet it: a day of their own, our fonts, the reference site's files."""
    return World(base_url, date(2026, 11, 22), measure, missing, lambda name: (ROOT / name).read_bytes())


def example_of(kind: Kind) -> tuple[str, bytes]:
    """(where it would lie in a site, its bytes) of a kind's example."""
    for name in ("example.yml", "example.md"):
        example = files(kind.package) / name
        if example.is_file():
            place = kind.record.FILE or f"{kind.folder}/example-{kind.name}{Path(name).suffix}"
            return f"content/{place}", example.read_bytes()
    pytest.fail(f"scripts/{kind.package.replace('.', '/')}/: no example.yml and no example.md")


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_a_kind_has_an_example_that_passes(kind: Kind) -> None:
    place, data = example_of(kind)
    found, problems = source_files(ROOT)
    around = tuple(entered(file, place, data) for file in found if file.file != place)
    with_example = (*around, SourceFile(place, data, len(data)))
    result = checked(ROOT, world_of, files=(with_example, problems), memory=MEMORY)
    errors = [p for p in result.problems if p.place.file == place and p.severity is Severity.ERROR]
    faults = [p for p in errors if p.code != "P133"]
    assert not faults, f"{kind.package}/example: {faults}"
    assert len(errors) == 1, "an example that nobody has changed is told as one"
    assert place not in result.left_out


def entered(file: SourceFile, place: str, data: bytes) -> SourceFile:
    """The file; the ledger of codes with the line that `loa qr issue` writes for an example of a code."""
    code = re.search(r"^code: (\w+)\n(?:.*\n)*guide: (\S+)$", data.decode(), re.MULTILINE)
    if file.file != LEDGER or file.data is None or not place.startswith("content/qr/") or not code:
        return file
    name = Path(place).stem
    line = f"{code[1]},{name},,https://loa.example/q/{code[1]}/,guide:{code[2]},2026-11-22,active,,\n"
    return SourceFile(LEDGER, file.data + line.encode(), 0)


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_an_example_shows_every_field_that_must_be_filled(kind: Kind) -> None:
    _, data = example_of(kind)
    text = data.decode()
    required = [name for name, field in kind.record.model_fields.items() if field.is_required()]
    absent = [name for name in required if name not in {"id", "body"} and f"\n{name}:" not in f"\n{text}"]
    assert not absent, f"{kind.package}/example does not show {absent}"


def test_every_folder_of_kinds_is_a_kind() -> None:
    folders = {folder.name for folder in (PACKAGE / "kinds").iterdir() if (folder / "record.py").exists()}
    assert folders == {kind.package.rpartition(".")[2] for kind in KINDS}


def test_names_and_folders_of_kinds_are_their_own() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    folders = [kind.folder for kind in KINDS if kind.folder]
    assert len(set(folders)) == len(folders)


WORK = {"publish_on", "review_months"}
"""What every published record may have and what only arranges the work on it."""

KEPT: dict[str, set[str]] = {
    "campaign": {"logos"},
    "home": {"title", "lead", "summary", "needs", "posters", "channels", "campaigns", "first", "first_label", "body"},
    "manual": {"chapter"},
    "page": {"order"},
    "picture": {"permission", "consent"},
    "print": {"keeper"},
    "pronunciation": {"title", "words"},
    "qr": {"logo"},
    "story": {"certificate", "consent", "picture"},
}
"""What of each kind stays out of open data: what only arranges this site, and what is between officers."""


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_every_field_is_public_or_kept_and_somebody_has_decided(kind: Kind) -> None:
    """A new field goes into PUBLIC of its record, or into KEPT here."""
    fields = set(kind.record.model_fields) - {"id"} - WORK
    public = {name.partition(".")[0] for name in kind.record.PUBLIC}
    assert public <= fields
    assert not public & KEPT.get(kind.name, set())
    assert fields - public == KEPT.get(kind.name, set())
