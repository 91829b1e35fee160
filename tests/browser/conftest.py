"""The reference site, built once, and a Chromium that looks at it.

In: content/, a Chromium. Out: the built site's folder, its address on this machine, a visitor.
Not here: what is demanded of pages (test_*.py).
"""

from __future__ import annotations

import fcntl
import os
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from loa.cli.main import main

from .visits import Visit

TODAY = "2026-11-22"
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@pytest.fixture(scope="session")
def site(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built reference site; workers that run side by side build it once."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / "reference-site"
    with (shared / "reference-site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            assert main(["-C", str(repository), "build", "--today", TODAY, "--out", str(folder)]) == 0
    return folder


class _Silent(SimpleHTTPRequestHandler):
    """Serves files without a word; an unknown address gets the site's own page for it, as on a Git host."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the standard library's name for it
        """Says nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002  # its name
        """Sends the site's 404 page."""
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site answers, with a closing slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """A headless Chromium that can reach this machine only."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=list(OPTIONS))
        yield opened
        opened.close()


@pytest.fixture
def visit(browser: Browser, address: str, site: Path) -> Iterator[Visit]:
    """A visitor; `visit("huong-dan/", width=360)` opens a page."""
    visitor = Visit(browser, address, site)
    yield visitor
    visitor.close()
