"""A Dask cluster paints what this machine would have painted.

In: a cluster of two processes on this machine's loopback. Out: the same bytes, lost workers made good, sentences when
there is no such cluster. Not here: local processes (test_pool.py).
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from kit import world
from loa.build import pool, prints
from loa.build.build import painted_outputs
from loa.build.pool import results
from loa.build.wishes import Workers
from loa.build.wrong import WrongUse
from loa.kind import Print
from loa.site.plan import Plan
from sheets.demo import demo_sheet

SHAPE = {"threads_per_worker": 1, "host": "127.0.0.1", "dashboard_address": "127.0.0.1:0", "silence_logs": 50}
EDIT = "content/ap-phich/x.yml"


@pytest.fixture(scope="module")
def cluster() -> Iterator[Workers]:
    """Two workers of one thread each, and a scheduler, on the loopback."""
    from distributed import LocalCluster  # noqa: PLC0415  # half a second that only these tests need

    with LocalCluster(n_workers=2, **SHAPE) as local:
        yield Workers(cluster=local.scheduler_address)


def who(_job: object) -> int:
    return os.getpid()


def test_the_work_is_done_elsewhere(cluster: Workers) -> None:
    processes = {process for _, process in results(who, range(20), cluster)}
    assert processes
    assert os.getpid() not in processes


def test_a_cluster_paints_the_same_bytes(cluster: Workers, tmp_path: Path) -> None:
    kinds = (("png", 40), ("webp", 40), ("pdf", 0), ("svg", 0), ("png", 60))
    plan = Plan(tuple(Print(f"{kind}-{dpi}", demo_sheet(), kind, dpi, EDIT) for kind, dpi in kinds), ())
    here, there = (
        painted_outputs(plan, world(), tmp_path / name, workers)
        for name, workers in (("here", Workers(1)), ("there", cluster))
    )
    assert here.painted == there.painted == len(kinds)
    assert held(here.files) == held(there.files)


def held(files: object) -> dict[str, bytes]:
    assert isinstance(files, dict)
    return {path: file.read_bytes() for path, file in files.items()}


def dies_once(folder: str, number: int) -> int:
    """Brings its worker down when it is tried for the first time, if it is the third."""
    if number == 3:
        try:
            (Path(folder) / "tried").touch(exist_ok=False)
        except FileExistsError:
            return number
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_what_a_lost_worker_was_doing_is_done_again(cluster: Workers, tmp_path: Path) -> None:
    work = partial(dies_once, str(tmp_path))
    assert sorted(results(work, range(12), cluster)) == [(number, number) for number in range(12)]
    assert (tmp_path / "tried").exists()


def test_a_worker_that_paints_otherwise_is_refused(
    cluster: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prints, "painter", lambda: "another Loa")
    plan = Plan((Print("a.png", demo_sheet(), "png", 30, EDIT),), ())
    with pytest.raises(WrongUse, match="bản Loa khác"):
        painted_outputs(plan, world(), tmp_path, cluster)


def test_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_CONNECT_S", 1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(WrongUse, match="Không nối được với cụm máy ở tcp://127"):
        list(results(abs, [1], Workers(cluster=address)))


def test_dask_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(WrongUse, match=r'pip install "loa\[dask\]"'):
        list(results(abs, [1], Workers(cluster="tcp://127.0.0.1:1")))


def test_nobody_works_there(monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import LocalCluster  # noqa: PLC0415  # half a second that only these tests need

    monkeypatch.setattr(pool, "_CONNECT_S", 1)
    with LocalCluster(n_workers=0, **SHAPE) as empty, pytest.raises(WrongUse, match="chưa có máy nào làm việc"):
        list(results(abs, [1], Workers(cluster=empty.scheduler_address)))
