"""Pool: one way to have work done, whoever does it: this process, processes of this machine, or a Dask cluster.

In: a top-level function, its jobs, Workers. Out: results in the order they come, as values.
Not here: what the work is.

A few jobs more than there are workers are under way at a time, so that memory is bounded by the pool and not by the
number of jobs. What a lost worker was doing is done again by others.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from loa.build.wishes import HERE, Workers
from loa.build.wrong import WrongUse

if TYPE_CHECKING:
    from distributed import Client

Job = TypeVar("Job")
Result = TypeVar("Result")

FEW = 4
"""Up to so many jobs are done here: starting another process costs as much as painting them."""

_AHEAD = 3
"""So many jobs for each worker are under way: one that it works on, and some to go on with."""

_MOST_LOST = 3
"""So often workers may be lost; a job that brings them down each time will not stop doing so."""

_CONNECT_S = 10
_TASKS = Path("/proc/self/task")


def cores() -> int:
    """How many processes may work at once on this machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def results(
    work: Callable[[Job], Result], jobs: Iterable[Job], workers: Workers = HERE
) -> Iterator[tuple[int, Result]]:
    """(number of the job, its result), as they are done; few jobs are done one by one in this process.

    What a job raises is raised here.

    Raises: WrongUse when there is no such cluster.
    """
    todo: Iterator[tuple[int, Job]] = iter(enumerate(jobs))
    if workers.cluster is None:
        first = list(islice(todo, FEW + 1 if workers.processes is None else workers.processes))
        count = min(workers.processes or cores(), len(first))
        if count <= 1 or (workers.processes is None and len(first) <= FEW):
            yield from ((number, work(job)) for number, job in chain(first, todo))
            return
        todo = chain(first, todo)
    under_way: dict[int, Job] = {}
    for lost in range(_MOST_LOST + 1):
        again = chain(sorted(under_way.items(), key=lambda pair: pair[0]), todo)
        try:
            with _executor(workers) as (executor, hands):
                yield from as_they_come(work, again, executor, hands, under_way)
            return
        except BrokenExecutor:
            if lost == _MOST_LOST:
                raise


def as_they_come(
    work: Callable[[Job], Result],
    jobs: Iterable[tuple[int, Job]],
    executor: Executor,
    hands: int,
    under_way: dict[int, Job] | None = None,
) -> Iterator[tuple[int, Result]]:
    """(number of the job, its result) of numbered jobs, done by an executor with so many hands.

    Shape: `under_way` holds the jobs that were handed out and have not come back.
    """
    under_way = {} if under_way is None else under_way
    waiting: dict[Future[Result], int] = {}
    todo = iter(jobs)
    while True:
        for number, job in islice(todo, _AHEAD * hands - len(waiting)):
            under_way[number] = job
            waiting[executor.submit(work, job)] = number
        if not waiting:
            return
        for future in wait(waiting, return_when=FIRST_COMPLETED).done:
            result = future.result()
            number = waiting.pop(future)
            del under_way[number]
            yield number, result


@contextmanager
def _executor(workers: Workers) -> Iterator[tuple[Executor, int]]:
    """(whoever works, how many hands they have)."""
    if workers.cluster is not None:
        with _cluster(workers.cluster) as found:
            yield found
        return
    count = workers.processes or cores()
    pool = ProcessPoolExecutor(count, mp_context=_context(), initializer=_begin, initargs=(os.getpid(),))
    try:
        yield pool, count
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The Dask cluster at an address; its scheduler does again what a lost worker was doing.

    Raises: WrongUse when Dask is not installed, nobody answers there, or nobody works there.
    """
    try:
        from distributed import Client  # noqa: PLC0415  # not part of every installation, and half a second to import
    except ImportError as error:
        raise WrongUse('Máy này chưa có Dask. Hãy cài: pip install "loa[dask]", hoặc bỏ --workers.') from error
    try:
        client = Client(address, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise WrongUse(
            f"Không nối được với cụm máy ở {address}. Hãy xem bộ điều phối (dask scheduler) đã chạy ở đó chưa, "
            "hoặc bỏ --workers để vẽ trên máy này."
        ) from error
    try:
        _wait_for_one(client, address)
        yield client.get_executor(pure=False), sum(client.nthreads().values())
    except CancelledError as error:
        raise WrongUse(
            f"Mất liên lạc với cụm máy ở {address} giữa chừng. Phần đã vẽ được giữ lại; hãy chạy lại."
        ) from error
    finally:
        client.close()


def _wait_for_one(client: Client, address: str) -> None:
    """Waits until somebody works in the cluster.

    Raises: WrongUse when nobody comes.
    """
    try:
        client.wait_for_workers(1, timeout=_CONNECT_S)
    except TimeoutError as error:
        raise WrongUse(f"Cụm máy ở {address} chưa có máy nào làm việc. Hãy chạy: dask worker {address}") from error


def _context() -> multiprocessing.context.BaseContext:
    """How new processes come about: as copies of this one where it is alone, else from nothing.

    A copy has everything imported already. But a preview server has threads, and so has Typst once it has drawn: a copy
    would have their locks without them.
    """
    alone = sys.platform == "linux" and len(list(_TASKS.iterdir())) == 1
    return multiprocessing.get_context("fork" if alone else "spawn")


def _begin(parent: int) -> None:
    """What a new worker does first: leave Ctrl+C to the parent, and end when the parent has ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
