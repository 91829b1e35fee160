"""Prints: sheets as files, from the cache or painted, each as soon as it is there.

In: Prints as they come, a cache, Workers. Out: the same Prints with their files, one by one. Not here: what else a plan
holds (build.py), painting (job.py), who does it (pool.py).

Prints may come from a generator that is still making them: painting begins with the first, and none is held for longer
than it takes to paint it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from loa.build.cache import Cache, digest
from loa.build.job import Done, Job, done, face_digest, painter
from loa.build.pool import results
from loa.build.wishes import HERE, Workers
from loa.build.wrong import WrongUse
from loa.kind import Print
from loa.paint.painter import faces_used, pictures_used
from loa.problems import Place, Problem, problem
from loa.sheet.marks import Mark

Read = Callable[[str], bytes]
Keyed = tuple[str, Print]
"""(what print_key says of it, a print)"""

_PIXELS = frozenset({"png", "webp"})


@dataclass(frozen=True, slots=True)
class Ready:
    """A print that is there: its key, its file in the cache, and the payloads of its codes that do not read."""

    key: str
    print: Print
    file: Path
    unread: tuple[str, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Told at the poster whose code does not read."""
        place = Place(self.print.edit)
        return tuple(problem(place, "P701", address=self.print.path, payload=payload) for payload in self.unread)


def ready_prints(keyed: Iterable[Keyed], cache: Cache, read: Read, workers: Workers = HERE) -> Iterator[Ready]:
    """Every print with its file, in the order they are ready; each comes with its key.

    Raises: WrongUse when there is no such cluster, or a worker in it is another Loa, which may paint otherwise.
    """
    desk = _Desk(cache, read)
    for number, result in results(done, desk.jobs(keyed), workers):
        yield from desk.found()
        yield from desk.painted(number, result)
    yield from desk.found()


def kept_print(key: str, output: Print, cache: Cache) -> Ready | None:
    """What the cache holds of a print, or nothing.

    A file whose codes did not read lies under another key, beside what they should have said: a lost verdict never
    passes for a good one.
    """
    file = cache.found(key)
    if file:
        return Ready(key, output, file, ())
    file, verdict = cache.found(_spoilt_key(key)), cache.found(_verdict_key(key))
    return Ready(key, output, file, tuple(verdict.read_text("utf-8").splitlines())) if file and verdict else None


def cache_keys(key: str) -> tuple[str, ...]:
    """Every key under which the cache may hold something of a print with this key."""
    return key, _spoilt_key(key), _verdict_key(key)


@dataclass(slots=True)
class _Desk:
    """What has been asked for and is not there yet.

    Shape: `handed_out` are the prints of each job by its number, `waiting` all prints that want a file by its key,
    `there` those that need no painting.
    """

    cache: Cache
    read: Read
    handed_out: dict[int, list[Keyed]] = field(default_factory=dict)
    waiting: dict[str, list[Print]] = field(default_factory=dict)
    there: deque[Ready] = field(default_factory=deque)

    def jobs(self, keyed: Iterable[Keyed]) -> Iterator[Job]:
        """The work that is left of these prints; pixel formats of one sheet are painted together."""
        number = 0
        for _, group in groupby(keyed, key=_sheet_of):
            todo = [each for each in group if self._is_new(*each)]
            if todo:
                self.handed_out[number] = todo
                number += 1
                yield _job([output for _, output in todo], self.read)

    def _is_new(self, key: str, output: Print) -> bool:
        """Whether this print must be painted, and nobody is at it yet."""
        if key in self.waiting:
            self.waiting[key].append(output)
            return False
        kept = kept_print(key, output, self.cache)
        if kept:
            self.there.append(kept)
            return False
        self.waiting[key] = [output]
        return True

    def found(self) -> Iterator[Ready]:
        """What needed no painting."""
        while self.there:
            yield self.there.popleft()

    def painted(self, number: int, result: Done) -> Iterator[Ready]:
        """What a job has given, put into the cache."""
        if result.painter != painter():
            raise WrongUse(
                "Máy trong cụm chạy một bản Loa khác (hoặc thư viện khác) với máy này, nên tệp có thể không giống "
                "nhau. Hãy cài cùng một bản ở mọi máy rồi chạy lại."
            )
        for (key, output), made in zip(self.handed_out.pop(number), result.files, strict=True):
            if made.unread:
                self.cache.kept(_verdict_key(key), "txt", "\n".join(made.unread).encode())
            file = self.cache.kept(_spoilt_key(key) if made.unread else key, output.format, made.content)
            yield from (Ready(key, each, file, made.unread) for each in self.waiting.pop(key))


def _sheet_of(keyed: Keyed) -> object:
    """What prints have in common that are painted together."""
    _, output = keyed
    return (output.sheet, output.dpi) if output.format in _PIXELS else output.path


def _job(outputs: Sequence[Print], read: Read) -> Job:
    """The work of painting one sheet in these formats."""
    first = outputs[0]
    pictures = {file: read(file) for file in pictures_used(first.sheet)}
    return Job(first.sheet, tuple(output.format for output in outputs), first.dpi, pictures, first.finish)


def print_key(output: Print, read: Read) -> str:
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
