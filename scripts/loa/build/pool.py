"""Pool: one way to have work done, whoever does it.

In: a top-level function, its jobs, an Executor. Out: results in the order they come, as values.
Not here: what the work is.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

FEW = 4
"""Up to so many jobs are done here: starting another process costs as much as painting them."""


def cores() -> int:
    """How many processes may work at once on this machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def executor_for(count: int, processes: int | None = None) -> Iterator[Executor | None]:
    """Whoever does `count` jobs best here: None, this very process, when they are few; else a pool of processes.

    There are as many of them as asked for, or as the machine has cores. New processes are spawned, not forked: a
    preview server has threads, and a fork would copy their locks.
    """
    workers = min(processes or cores(), count)
    if workers <= 1 or (processes is None and count <= FEW):
        yield None
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(os.getpid(),))
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def results(
    work: Callable[[Job], Result], jobs: Sequence[Job], executor: Executor | None
) -> Iterator[tuple[int, Result]]:
    """(number of the job, its result), as they are done; without an executor one by one in this process.

    What a job raises is raised here.
    """
    if executor is None:
        for number, job in enumerate(jobs):
            yield number, work(job)
        return
    waiting = {executor.submit(work, job): number for number, job in enumerate(jobs)}
    for future in as_completed(tuple(waiting)):
        yield waiting.pop(future), future.result()


def _begin(parent: int) -> None:
    """What a new worker does first: leave Ctrl+C to the parent, and end when the parent has ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
