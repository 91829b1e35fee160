"""The preview server shows what is being written, on this machine only.

In: the tiny site, edited while it is served. Out: pages as a browser gets them. Not here: the server's own parts.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from loa.build.wrong import WrongUse
from loa.hosts.live import free_port
from tiny import QUIET, tiny_site

PATIENCE_S = 40


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tiny_site(tmp_path)


@pytest.fixture
def address(root: Path) -> Iterator[str]:
    """Where the site is served while the test runs."""
    command = [sys.executable, "-u", "-m", "loa.cli", "serve", "--port", "8731"]
    with subprocess.Popen(
        command, cwd=root, env={**os.environ, **QUIET}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stderr is not None
        told = re.search(r"http://127\.0\.0\.1:\d+/", server.stderr.readline())
        assert told
        yield told[0]
        server.send_signal(signal.SIGINT)
        said = server.communicate(timeout=PATIENCE_S)[1]
    assert server.returncode == 0, said
    assert "Traceback" not in said


def page_with(url: str, text: str) -> str:
    """The page at an address, as soon as it holds the text."""
    deadline_s = time.monotonic() + PATIENCE_S
    last = ""
    while time.monotonic() < deadline_s:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310  # our own server
                last = answer.read().decode()
        except (urllib.error.URLError, OSError) as error:
            last = str(error)
        if text in last:
            return last
        time.sleep(0.2)
    pytest.fail(f"“{text}” never came at {url}: {last[-2000:]}")


def test_what_is_saved_is_shown_and_what_is_broken_is_told(root: Path, address: str) -> None:
    guide = root / "content" / "huong-dan" / "nop-ho-so.yml"
    page_with(f"{address}huong-dan/nop-ho-so/", "Nộp hồ sơ trực tuyến")
    guide.write_text(guide.read_text(encoding="utf-8").replace("trực tuyến", "tại nhà"), encoding="utf-8")
    page_with(f"{address}huong-dan/nop-ho-so/", "Nộp hồ sơ tại nhà")
    (root / "content" / "don-vi" / "to-hong.yml").write_text("titel: Tổ hỏng\n", encoding="utf-8")
    page_with(f"{address}xem-truoc/noi-dung-con-loi/", "to-hong")
    page_with(f"{address}huong-dan/nop-ho-so/", "Nộp hồ sơ tại nhà")
    (root / "content" / "don-vi" / "to-hong.yml").unlink()
    deadline_s = time.monotonic() + PATIENCE_S
    while status_of(f"{address}xem-truoc/noi-dung-con-loi/") != 404:
        assert time.monotonic() < deadline_s, "the page of problems stays although there are none"
        time.sleep(0.2)


def status_of(url: str) -> int:
    """The answer's number."""
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310  # our own server
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_a_busy_port_is_passed_over() -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        assert free_port(port) > port
        with pytest.raises(WrongUse, match="--port"):
            free_port(port, tries=1)
