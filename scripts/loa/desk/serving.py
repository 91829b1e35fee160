"""Serving: the desk's application on this machine, for one person's windows.

In: a Flask application, a port of the loopback. Out: a server. Not here: the application (app.py).

Werkzeug's own server is not meant for the open network; this one is never on it.
"""

from __future__ import annotations

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server


class _Silent(WSGIRequestHandler):
    """One request, without a line in the terminal: officers have other things to read."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Says nothing."""


def desk_server(app: Flask, host: str, port: int) -> BaseWSGIServer:
    """A server that answers several requests at a time."""
    return make_server(host, port, app, threaded=True, request_handler=_Silent)
