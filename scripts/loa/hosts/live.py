"""Live: the preview's web server on this machine alone, which tells open pages when they have changed.

In: a Preview, a port. Out: answers to browsers, until it is interrupted. Not here: what the answers hold (preview.py),
what a page does when it is told (live.js).
"""

from __future__ import annotations

import json
import mimetypes
import queue
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from loa.build.wrong import WrongUse
from loa.hosts.preview import Preview

HOST = "127.0.0.1"
"""Loopback: a preview may show drafts, so nobody else on the network may see it."""
SCRIPT, EVENTS = "_loa/live.js", "_loa/events"
_TAG = f'<script src="/{SCRIPT}"></script></body>'.encode()
_SETTLE_S = 0.012
"""Editors write a file in several steps; so long after the last one it is taken for saved."""
_PULSE_S = 10.0
_FAREWELL_S = 3.0
_PAUSE_S = 0.3
_TEXTS = ("text/", "application/javascript", "application/json", "image/svg+xml")
_WRITTEN = frozenset(("created", "modified", "moved", "deleted"))


def free_port(wanted: int, tries: int = 20) -> int:
    """The wanted port, or the first free one after it.

    Raises: WrongUse when none of them is free.
    """
    for port in range(wanted, min(wanted + tries, 65536)):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((HOST, port))
            except OSError:
                continue
            return port
    raise WrongUse(f"Các cổng {wanted}–{wanted + tries - 1} đều đang bận. Hãy chọn cổng khác bằng --port.")


def serve(preview: Preview, port: int) -> None:
    """Serves the preview at http://127.0.0.1:PORT/ and looks after its sources until it is interrupted."""
    handler = type("_Bound", (_Answers,), {"preview": preview, "hosts": (f"{HOST}:{port}", f"localhost:{port}")})
    with _watched(preview), _Server((HOST, port), handler) as server:
        server.daemon_threads = True
        try:
            server.serve_forever(poll_interval=0.2)
        except KeyboardInterrupt:
            return


@contextmanager
def _watched(preview: Preview) -> Iterator[None]:
    """Two watchers at work: one shows at once what was saved, the other then looks at everything."""
    saved: queue.Queue[Path | None] = queue.Queue()
    observer = Observer()
    for name in ("content", "packs", "overrides"):
        if (preview.root / name).is_dir():
            observer.schedule(_Saved(saved), str(preview.root / name), recursive=True)
    observer.schedule(_Saved(saved, "mkdocs.yml"), str(preview.root))
    observer.start()
    whole: queue.Queue[bool] = queue.Queue()
    whole.put(True)
    workers = [threading.Thread(target=work, args=(preview, saved, whole), daemon=True) for work in (_show, _look)]
    for worker in workers:
        worker.start()
    try:
        yield
    finally:
        observer.stop()
        observer.join()
        saved.put(None)
        for worker in workers:
            worker.join(_FAREWELL_S)


class _Saved(FileSystemEventHandler):
    """Hands on which files were written; `only` names the one that counts."""

    def __init__(self, saved: queue.Queue[Path | None], only: str = "") -> None:
        self._saved = saved
        self._only = only

    def on_any_event(self, event: FileSystemEvent) -> None:
        """One thing that happened to a file."""
        if event.is_directory or event.event_type not in _WRITTEN:
            return
        for name in filter(None, (event.src_path, event.dest_path)):
            path = Path(str(name))
            if not self._only or path.name == self._only:
                self._saved.put(path)


def _show(preview: Preview, saved: queue.Queue[Path | None], whole: queue.Queue[bool]) -> None:
    """Shows each saved file at once, and asks for a look at everything, until there is to be no more."""
    while (path := saved.get()) is not None:
        paths = {path, *_soon_after(saved)}
        preview.show_at_once(paths)
        whole.put(True)
    whole.put(False)


def _soon_after(saved: queue.Queue[Path | None]) -> Iterator[Path]:
    """What is saved with hardly a pause."""
    while True:
        try:
            path = saved.get(timeout=_SETTLE_S)
        except queue.Empty:
            return
        if path is None:
            saved.put(None)
            return
        yield path


def _look(preview: Preview, _saved: queue.Queue[Path | None], whole: queue.Queue[bool]) -> None:
    """Looks at everything as often as it is asked for, several wishes at once being one.

    What was shown at once is fetched by the browser first: all this is done by one interpreter, taking turns.
    """
    pause_s = 0.0
    while whole.get():
        time.sleep(pause_s)
        pause_s = _PAUSE_S
        wished = [whole.get() for _ in range(whole.qsize())]
        if not all(wished):
            return
        preview.look_at_all()


class _Server(ThreadingHTTPServer):
    """A server that takes it calmly when a browser leaves before it has been answered."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing of connections that were closed; anything else is our own failure."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Answers(BaseHTTPRequestHandler):
    """One request of a browser's."""

    preview: Preview
    hosts: tuple[str, ...]
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the standard library's name for it
        """Says nothing: officers have other things to read."""

    def do_GET(self) -> None:
        """A page, a file, or the news."""
        if self.headers.get("Host") not in self.hosts:  # another name for this machine is a trick of somebody's page
            self._send(HTTPStatus.MISDIRECTED_REQUEST, b"", "text/plain")
            return
        path = unquote(urlsplit(self.path).path).lstrip("/")
        if path == EVENTS:
            self._tell_news()
        elif path == SCRIPT:
            self._send(HTTPStatus.OK, (files("loa.hosts") / "live.js").read_bytes(), "text/javascript")
        else:
            self._send_file(path)

    def _send_file(self, path: str) -> None:
        content = self.preview.content(path)
        if content is None and path and not path.endswith("/") and self.preview.content(f"{path}/") is not None:
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"/{path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif content is None:
            self._send(HTTPStatus.NOT_FOUND, self.preview.content("404.html") or b"", "text/html")
        else:
            name = path if path and not path.endswith("/") else "index.html"
            self._send(HTTPStatus.OK, content, mimetypes.guess_type(name)[0] or "application/octet-stream")

    def _send(self, status: HTTPStatus, content: bytes, kind: str) -> None:
        if kind == "text/html":
            content = content.replace(b"</body>", _TAG, 1)
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith(_TEXTS) else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def _tell_news(self) -> None:
        """Server-sent events: what has changed since, as long as the page is open.

        Source: HTML Living Standard, 9.2.
        """
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.close_connection = True
        number = self.preview.news.last
        try:
            self._event("problems", self.preview.news.problems)
            while True:
                news = self.preview.news.after(number, _PULSE_S)
                if news is None:
                    self.wfile.write(b":\n\n")
                    self.wfile.flush()
                    continue
                number = news.number
                self._event("problems", news.problems)
                self._event("changed", sorted(news.changed))
        except OSError:
            return  # the page was closed

    def _event(self, name: str, value: object) -> None:
        self.wfile.write(f"event: {name}\ndata: {json.dumps(value, ensure_ascii=False)}\n\n".encode())
        self.wfile.flush()
