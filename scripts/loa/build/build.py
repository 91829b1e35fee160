"""Build: what a plan names, made: everything but the pages, which are a host's to turn into HTML.

In: Plan, World, a cache, a pool. Out: for each address the file or the bytes that belong there, and the posters whose
code does not read. Not here: painting (paint/), pages (hosts/).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from loa.build.bundles import bundled
from loa.build.cache import Cache, digest
from loa.build.copies import copied
from loa.build.job import Done, Job, done, face_digest, painter
from loa.build.pool import results
from loa.build.site_world import file_of
from loa.build.wishes import HERE, Workers
from loa.build.wrong import WrongUse
from loa.kind import Copy, Data, Output, Print
from loa.paint.painter import faces_used, pictures_used
from loa.paint.readback import decoded
from loa.problems import Place, Problem, Severity, in_order, problem
from loa.sheet.marks import Mark, Sheet, Squares
from loa.site.plan import Plan
from loa.world import World

Progress = Callable[[int, int], None]
"""(how many sheets are done, how many there are to paint)"""

Kept = tuple[Path, tuple[str, ...]]
"""(file in the cache, the payloads of its codes that do not read)"""


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


def painted_outputs(
    plan: Plan, world: World, root: Path, workers: Workers = HERE, progress: Progress = in_silence
) -> Made:
    """Every output of the plan but its pages, painting only what the cache does not hold."""
    cache = Cache(root)
    prints: dict[str, list[Print]] = {}
    for output in plan.outputs:
        if isinstance(output, Print):
            prints.setdefault(print_key(output, world.read), []).append(output)
    kept = {key: sheet for key in prints if (sheet := _kept(key, cache))}
    todo = {key: outputs[0] for key, outputs in prints.items() if key not in kept}
    sheets = kept | dict(_paint(todo, cache, world, workers, progress))
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
    codes = sum(_codes(output.sheet) for outputs in prints.values() for output in outputs)
    bundles, bundle_keys = bundled(plan.outputs, files, cache)
    files.update(bundles)
    in_use = frozenset((*prints, *map(_spoilt_key, prints), *map(_verdict_key, prints)))
    return Made(files, in_order(problems), in_use | bundle_keys | copy_keys, len(todo), len(kept), codes)


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
    """What the cache holds of a sheet, or nothing.

    A file whose codes did not read lies under another key, beside what they should have said: a lost verdict never
    passes for a good one.
    """
    file = cache.found(key)
    if file:
        return file, ()
    file, verdict = cache.found(_spoilt_key(key)), cache.found(_verdict_key(key))
    return (file, tuple(verdict.read_text(encoding="utf-8").splitlines())) if file and verdict else None


def _paint(
    todo: Mapping[str, Print], cache: Cache, world: World, workers: Workers, progress: Progress
) -> Iterator[tuple[str, Kept]]:
    """(key, file with the payloads that did not read) for each sheet, cached as soon as it is painted.

    Raises: WrongUse when a worker is another Loa, which may paint otherwise.
    """
    groups = _one_sheet_each(todo)
    jobs = (_job([todo[key] for key in keys], world.read) for keys in groups)
    count = 0
    for number, result in results(done, jobs, workers):
        _same_painter(result)
        for key, painted in zip(groups[number], result.files, strict=True):
            if painted.unread:
                cache.kept(_verdict_key(key), "txt", "\n".join(painted.unread).encode())
            file = cache.kept(_spoilt_key(key) if painted.unread else key, todo[key].format, painted.content)
            yield key, (file, painted.unread)
            count += 1
            progress(count, len(todo))


def _one_sheet_each(todo: Mapping[str, Print]) -> list[list[str]]:
    """The keys, those of one sheet in several pixel formats together: its pixels are painted once."""
    groups: dict[object, list[str]] = {}
    for key, output in todo.items():
        pixels = output.format in {"png", "webp"}
        groups.setdefault((output.sheet, output.dpi) if pixels else key, []).append(key)
    return list(groups.values())


def _job(outputs: Sequence[Print], read: Callable[[str], bytes]) -> Job:
    """The work of painting one sheet in these formats."""
    first = outputs[0]
    pictures = {file: read(file) for file in pictures_used(first.sheet)}
    return Job(first.sheet, tuple(output.format for output in outputs), first.dpi, pictures, first.finish)


def _same_painter(result: Done) -> None:
    """Sees to it that whoever painted paints as we do."""
    if result.painter != painter():
        raise WrongUse(
            "Máy trong cụm chạy một bản Loa khác (hoặc thư viện khác) với máy này, nên tệp có thể không giống nhau. "
            "Hãy cài cùng một bản ở mọi máy rồi chạy lại."
        )


def print_key(output: Print, read: Callable[[str], bytes]) -> str:
    """The hash of all that a sheet's bytes depend on: painter, format, resolution, marks, fonts, pictures."""
    sheet = output.sheet
    return digest(
        f"{painter()} {output.format} {output.dpi} {output.finish}".encode(),
        repr(replace(sheet, marks=())).encode(),
        *map(_told, sheet.marks),
        *(face_digest(face).encode() for face in faces_used(sheet)),
        *(digest(read(file)).encode() for file in pictures_used(sheet)),
    )


@lru_cache(maxsize=8192)
def _told(mark: Mark) -> bytes:
    """Everything about a mark; many sheets share most of theirs."""
    return repr(mark).encode()


def _spoilt_key(key: str) -> str:
    return digest(b"does not read", key.encode())


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
