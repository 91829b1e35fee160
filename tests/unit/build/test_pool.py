"""Work is done alike, whoever does it.

In: small jobs. Out: results, failures and the end of orphaned workers. Not here: painting.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from loa.build.pool import FEW, executor_for, results


def test_few_jobs_stay_in_this_process() -> None:
    with executor_for(FEW) as executor:
        assert executor is None
    with executor_for(100, processes=1) as executor:
        assert executor is None


def test_every_way_gives_the_same_results() -> None:
    numbers = [3, 1, 2]
    alone = dict(results(abs, numbers, None))
    with executor_for(len(numbers), processes=2) as executor:
        assert executor is not None
        together = dict(results(abs, numbers, executor))
    with ThreadPoolExecutor(2) as threads:
        assert alone == together == dict(results(abs, numbers, threads)) == {0: 3, 1: 1, 2: 2}


@pytest.mark.parametrize("processes", [1, 2])
def test_a_job_that_fails_is_heard_of(processes: int) -> None:
    with executor_for(3, processes) as executor, pytest.raises(ValueError, match="invalid literal"):
        list(results(int, ["1", "zwei", "3"], executor))


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "import os, time\n"
        "from loa.build.pool import executor_for, results\n"
        "def who(_job):\n"
        "    time.sleep(0.3)\n"
        "    return os.getpid()\n"
        "if __name__ == '__main__':\n"
        "    with executor_for(2, 2) as executor:\n"
        "        print(*{pid for _, pid in results(who, [0, 1], executor)}, flush=True)\n"
        "        time.sleep(60)\n",
        encoding="utf-8",
    )
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        workers = [int(word) for word in parent.stdout.readline().split()]
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
