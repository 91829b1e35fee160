"""Work is done alike, whoever does it.

In: small jobs. Out: results, failures, lost workers, how many jobs are under way, the end of orphaned workers. Not
here: painting, clusters (test_cluster.py).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor
from functools import partial
from pathlib import Path

import pytest

from loa.build.pool import FEW, results
from loa.build.wishes import HERE, Workers

TWO = Workers(processes=2)


def who(_job: object) -> int:
    return os.getpid()


def found(jobs: int, workers: Workers) -> set[int]:
    return {process for _, process in results(who, range(jobs), workers)}


def test_few_jobs_stay_in_this_process() -> None:
    assert found(FEW, HERE) == found(100, Workers(processes=1)) == {os.getpid()}
    assert found(0, HERE) == set()


def test_many_jobs_do_not() -> None:
    assert os.getpid() not in found(3, TWO)


def test_every_way_gives_the_same_results() -> None:
    numbers = [3, 1, 2, 5, 4, 6, 9, 8]
    alone, together = (dict(results(abs, numbers, workers)) for workers in (Workers(1), TWO))
    assert alone == together == dict(enumerate(numbers))


@pytest.mark.parametrize("processes", [1, 2])
def test_a_job_that_fails_is_heard_of(processes: int) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(results(int, ["1", "zwei", "3"], Workers(processes)))


def test_only_a_few_jobs_are_under_way_at_a_time() -> None:
    taken: list[int] = []

    def jobs() -> Iterator[int]:
        for number in range(200):
            taken.append(number)
            yield number

    most = 0
    for done, _ in enumerate(results(abs, jobs(), TWO)):
        most = max(most, len(taken) - done)
    assert len(taken) == 200
    assert most <= 8


def dies_once(folder: str, number: int) -> int:
    """Brings its worker down when it is tried for the first time, if it is the third."""
    if number == 3:
        try:
            (Path(folder) / "tried").touch(exist_ok=False)
        except FileExistsError:
            return number
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_what_a_lost_worker_was_doing_is_done_again(tmp_path: Path) -> None:
    work = partial(dies_once, str(tmp_path))
    assert sorted(results(work, range(12), TWO)) == [(number, number) for number in range(12)]
    assert (tmp_path / "tried").exists()


def dies_always(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_a_job_that_brings_down_every_worker_is_heard_of() -> None:
    with pytest.raises(BrokenExecutor):
        list(results(dies_always, range(12), TWO))


PARENT = """\
import os, sys, threading, time
from loa.build.pool import results
from loa.build.wishes import Workers
def who(_job):
    time.sleep(0.3)
    return os.getpid()
if __name__ == "__main__":
    if "crowded" in sys.argv:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    for _, process in results(who, range(4), Workers(2)):
        print(process, os.path.exists(f"/proc/{process}") and b"spawn_main" in
              open(f"/proc/{process}/cmdline", "rb").read(), flush=True)
    time.sleep(60 if "stay" in sys.argv else 0)
"""


@pytest.mark.parametrize("crowded", [False, True])
def test_workers_are_copies_only_of_a_process_that_is_alone(crowded: bool, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    words = [sys.executable, str(script), *(["crowded"] if crowded else [])]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {line.split()[1] for line in told} == {str(crowded)}


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT.replace("time.sleep(0.3)", "time.sleep(0.3 if _job < 2 else 60)"), encoding="utf-8")
    with subprocess.Popen([sys.executable, str(script), "stay"], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        workers = [int(parent.stdout.readline().split()[0]) for _ in range(2)]
        parent.kill()
        parent.wait()
    assert workers
    deadline_s = time.monotonic() + 10
    while any(map(is_alive, workers)) and time.monotonic() < deadline_s:
        time.sleep(0.1)
    assert not any(map(is_alive, workers))


def is_alive(process: int) -> bool:
    """Whether there is such a process, and it has not ended unnoticed."""
    try:
        os.kill(process, signal.SIG_DFL)
        return not Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].startswith(" Z")
    except (ProcessLookupError, FileNotFoundError):
        return False
