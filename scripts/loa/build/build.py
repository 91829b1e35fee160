"""Build: what a plan names, made: everything but the pages, which are a host's to turn into HTML.

In: Plan, World, a cache, a pool. Out: for each address the file or the bytes that belong there, and the posters whose
code does not read. Not here: painting (paint/), pages (hosts/).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from loa.build.bundles import bundled
from loa.build.cache import Cache, digest
from loa.build.copies import copied
from loa.build.pool import executor_for, results
from loa.build.site_world import file_of
from loa.kind import Copy, Data, Output, Print
from loa.paint.fonts import FACES, FACES_DIR
from loa.paint.painter import PAINTER_VERSION, faces_used, file_bytes, pictures_used
from loa.paint.readback import decoded, unread_symbols
from loa.problems import Place, Problem, Severity, in_order, problem
from loa.sheet.finish import Finish
from loa.sheet.marks import Sheet, Squares
from loa.site.plan import Plan
from loa.world import World

Progress = Callable[[int, int], None]
"""(how many sheets are done, how many there are to paint)"""

Kept = tuple[Path, tuple[str, ...]]
"""(file in the cache, the payloads of its codes that do not read)"""

GATED = ("png", "webp", "pdf", "svg")
"""The formats whose codes are read back from the finished file: all there are."""


def in_silence(_done: int, _total: int) -> None:
    """A Progress that says nothing."""


@dataclass(frozen=True)
class Made:
    """What a plan's addresses hold, pages left aside.

    Shape: `files` gives for each address a file to copy or the bytes themselves; `keys` are the cache's keys in use;
    `painted` and `kept` count the sheets painted now and taken from the cache; `codes` the QR symbols read back.
    """

    files: Mapping[str, Path | bytes]
    problems: tuple[Problem, ...]
    keys: frozenset[str]
    painted: int
    kept: int
    codes: int


@dataclass(frozen=True, slots=True)
class Job:
    """A sheet to paint, with all that a process elsewhere needs for it."""

    sheet: Sheet
    format: str
    dpi: int
    pictures: Mapping[str, bytes]
    finish: Finish


@dataclass(frozen=True, slots=True)
class Done:
    """A painted sheet, and what its codes that do not read were meant to say."""

    content: bytes
    unread: tuple[str, ...]


def done(job: Job) -> Done:
    """The sheet's bytes, its codes read back; pure, so that any process may do it."""
    content = file_bytes(job.sheet, job.format, job.dpi, job.pictures.__getitem__, job.finish)
    gated = job.format in GATED and _codes(job.sheet)
    unread = unread_symbols(job.sheet, content, job.format, job.dpi) if gated else ()
    return Done(content, tuple(code.payload for code in unread))


def painted_outputs(
    plan: Plan, world: World, root: Path, processes: int | None = None, progress: Progress = in_silence
) -> Made:
    """Every output of the plan but its pages, painting only what the cache does not hold."""
    cache = Cache(root)
    prints: dict[str, list[Print]] = {}
    for output in plan.outputs:
        if isinstance(output, Print):
            prints.setdefault(print_key(output, world.read), []).append(output)
    kept = {key: sheet for key in prints if (sheet := _kept(key, cache))}
    todo = {key: outputs[0] for key, outputs in prints.items() if key not in kept}
    sheets = kept | dict(_paint(todo, cache, world, processes, progress))
    copies, copy_keys = copied(plan.outputs, root, cache)
    files: dict[str, Path | bytes] = {**copies, **_data(plan)}
    problems = list(_misread_copies(plan, root))
    for key, outputs in prints.items():
        file, unread = sheets[key]
        files.update((output.path, file) for output in outputs)
        problems += [
            problem(Place(output.edit), "P701", address=output.path, payload=payload)
            for output in outputs
            for payload in unread
        ]
    codes = sum(_codes(output.sheet) for outputs in prints.values() for output in outputs if output.format in GATED)
    bundles, bundle_keys = bundled(plan.outputs, files, cache)
    files.update(bundles)
    in_use = frozenset(prints) | frozenset(map(_verdict_key, prints)) | bundle_keys | copy_keys
    return Made(files, in_order(problems), in_use, len(todo), len(kept), codes)


def _data(plan: Plan) -> dict[str, bytes]:
    """The outputs that are bytes already."""
    return {output.path: output.content for output in plan.outputs if isinstance(output, Data)}


def _misread_copies(plan: Plan, root: Path) -> Iterator[Problem]:
    """Pictures of QR symbols passed on as they are that do not say what their record says."""
    for output in plan.outputs:
        if isinstance(output, Copy) and output.payload:
            read = decoded(file_of(root, output.file).read_bytes())
            if read != (output.payload,):
                words = {"file": output.file, "payload": output.payload, "read": ", ".join(read) or "–"}
                yield problem(Place(output.edit), "P703", Severity.ERROR, **words)


def _kept(key: str, cache: Cache) -> Kept | None:
    """What the cache holds of a sheet: its file and the verdict on its codes, or nothing unless it has both."""
    file, verdict = cache.found(key), cache.found(_verdict_key(key))
    return (file, tuple(verdict.read_text(encoding="utf-8").splitlines())) if file and verdict else None


def _paint(
    todo: Mapping[str, Print], cache: Cache, world: World, processes: int | None, progress: Progress
) -> Iterator[tuple[str, Kept]]:
    """(key, file with the payloads that did not read) for each sheet, cached as soon as it is painted."""
    keys = tuple(todo)
    jobs = [_job(output, world.read) for output in todo.values()]
    with executor_for(len(jobs), processes) as executor:
        for count, (number, sheet) in enumerate(results(done, jobs, executor), 1):
            key = keys[number]
            cache.kept(_verdict_key(key), "txt", "\n".join(sheet.unread).encode())
            yield key, (cache.kept(key, todo[key].format, sheet.content), sheet.unread)
            progress(count, len(jobs))


def _job(output: Print, read: Callable[[str], bytes]) -> Job:
    pictures = {file: read(file) for file in pictures_used(output.sheet)}
    return Job(output.sheet, output.format, output.dpi, pictures, output.finish)


def print_key(output: Print, read: Callable[[str], bytes]) -> str:
    """The hash of all that a sheet's bytes depend on: painter, format, resolution, marks, fonts, pictures."""
    return digest(
        f"{_tools()} {output.format} {output.dpi} {output.finish}".encode(),
        repr(output.sheet).encode(),
        *(_face_digest(face).encode() for face in faces_used(output.sheet)),
        *(digest(read(file)).encode() for file in pictures_used(output.sheet)),
    )


@lru_cache(maxsize=1)
def _tools() -> str:
    """Who paints: our painters, letter by letter, so that nobody need remember to raise a version; their libraries."""
    sources = sorted(path for path in FACES_DIR.parent.iterdir() if path.suffix in (".py", ".typ"))
    ours = digest(*(path.read_bytes() for path in sources))
    return f"{PAINTER_VERSION} {ours} Pillow {version('pillow')} Typst {version('typst')}"


@lru_cache(maxsize=len(FACES))
def _face_digest(face: str) -> str:
    return digest((FACES_DIR / FACES[face].file).read_bytes())


def _verdict_key(key: str) -> str:
    return digest(b"read back", key.encode())


def _codes(sheet: Sheet) -> int:
    return sum(isinstance(mark, Squares) for mark in sheet.marks)


def counts(plan: Plan) -> Counter[str]:
    """How many pages, sheets of each format, copies and data files a plan holds, by "page", "png", "pdf", …."""
    return Counter(map(_sort_of, plan.outputs))


def _sort_of(output: Output) -> str:
    if isinstance(output, Print):
        return output.format
    return type(output).__name__.lower()
