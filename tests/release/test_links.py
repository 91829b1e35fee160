"""Outgoing links are asked patiently: what answers late or only refuses programs is not called dead.

In: a server on this machine. Out: verdicts. Not here: the real world (a nightly job asks it).
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from links import FINE, GONE, REFUSED, outgoing, patiently
from tiny import ROOT


class World(ThreadingHTTPServer):
    """A server that remembers how often it was asked for what."""

    seen: Counter[str]


class Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Late, shy, gone or there, by the path."""
        assert isinstance(self.server, World)
        self.server.seen[self.path] += 1
        late = self.path == "/late" and self.server.seen[self.path] == 1
        code = 404 if late else {"/gone": 404, "/shy": 403, "/ill": 503}.get(self.path, 200)
        self.send_response(code)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def world() -> Iterator[World]:
    with World(("127.0.0.1", 0), Answer) as server:
        server.seen = Counter()
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_only_what_stays_away_is_dead(world: World) -> None:
    base = f"http://127.0.0.1:{world.server_port}"
    paths = ("/", "/late", "/gone", "/shy", "/ill", "/tiếng-việt")
    found = patiently([base + path for path in paths], rounds=3, pause_s=0, patience_s=10)
    told = {path: found[base + path][0] for path in paths}
    assert told == {
        "/": FINE,
        "/late": FINE,
        "/gone": GONE,
        "/shy": REFUSED,
        "/ill": REFUSED,
        "/tiếng-việt": FINE,
    }
    assert (world.seen["/"], world.seen["/late"], world.seen["/gone"]) == (1, 2, 3)


def test_links_are_gathered_from_pages_and_dead_ones_told(world: World, tmp_path: Path) -> None:
    base = f"http://127.0.0.1:{world.server_port}"
    (tmp_path / "index.html").write_text(
        f'<a href="{base}/gone#x">x</a><a href="{base}/">y</a><a href="../">z</a><a href="https://loa.example/">w</a>',
        encoding="utf-8",
    )
    assert dict(outgoing(tmp_path)) == {f"{base}/gone": "index.html", f"{base}/": "index.html"}
    command = [sys.executable, "scripts/links.py", "--site", str(tmp_path), "--rounds", "2", "--pause-s", "0"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "2 outgoing links: 1 fine, 0 let no program in, 1 dead after 2 rounds" in done.stdout
    assert f"- dead (404): {base}/gone on index.html" in done.stdout
