"""Guard: only the browser window that `loa desk` opened may use the desk.

In: requests. Out: an answer that refuses, or nothing. Not here: what the desk answers (app.py).

A page of somebody else's that is open in the same browser can send requests to this machine too. So a request must name
this machine by a name of ours (no other name that leads here), carry the secret that only the opened window knows, and,
when it is to change something, carry it in a header, which no page of another origin can set.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from secrets import token_urlsafe

from flask import Flask, Response, request

HEADER = "X-Loa-Desk"
_READING = frozenset(("GET", "HEAD"))


def fresh_secret() -> str:
    """A secret for one run of the desk."""
    return token_urlsafe(24)


def guard(app: Flask, secret: str, hosts: tuple[str, ...], cookie: str) -> None:
    """Makes the app refuse whatever does not come from its own window."""
    app.before_request(_refusal(secret, hosts, cookie))
    app.after_request(_closed)


def _refusal(secret: str, hosts: tuple[str, ...], cookie: str) -> Callable[[], Response | None]:
    def refusal() -> Response | None:
        if request.host not in hosts:
            return Response("", 421)
        shown = request.args.get("khoa", "")
        if request.method == "GET" and shown and hmac.compare_digest(shown, secret):
            answer = Response("", 303, {"Location": "/"})
            answer.set_cookie(cookie, secret, httponly=True, samesite="Strict", path="/")
            return answer
        if not hmac.compare_digest(request.cookies.get(cookie, ""), secret):
            return Response("Hãy mở bàn làm việc bằng lệnh: loa desk\n", 403, mimetype="text/plain")
        if request.method not in _READING and not _is_ours(secret, hosts):
            return Response("", 403)
        return None

    return refusal


def _is_ours(secret: str, hosts: tuple[str, ...]) -> bool:
    origin = request.headers.get("Origin")
    named = origin is None or origin in {f"http://{host}" for host in hosts}
    return named and hmac.compare_digest(request.headers.get(HEADER, ""), secret)


def _closed(answer: Response) -> Response:
    """No script, style or frame but our own; nothing is kept by the browser."""
    preview = request.environ.get("loa.preview", "")
    answer.headers["Content-Security-Policy"] = (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: {preview}; font-src 'self'; "
        f"connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; frame-src {preview}"
    )
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Referrer-Policy"] = "no-referrer"
    answer.headers["Cache-Control"] = "no-store"
    return answer
