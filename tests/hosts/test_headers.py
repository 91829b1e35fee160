"""Web servers say beside each file what only they can say; Nginx is asked itself.

In: a small folder of files, a real Nginx. Out: what is missing from its answers. Not here: the policy inside pages
(tests/browser/test_policy.py).
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from loa.cli.main import main
from loa.exports.headers import EVERYWHERE, FRESH, KEPT, SERVERS, nginx
from tiny import tiny_site

NGINX = shutil.which("nginx") or next((path for path in ("/usr/sbin/nginx",) if Path(path).exists()), "")


@pytest.mark.parametrize("server", SERVERS)
def test_every_server_is_told_every_header(server: str) -> None:
    text = SERVERS[server][1]("/nho/")
    for name, value in EVERYWHERE.items():
        assert name in text
        assert value in text
    assert FRESH in text
    assert KEPT in text
    assert "/nho/" in text


def test_the_verb_takes_the_path_of_the_sites_address(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tiny_site(tmp_path)
    assert main(["-C", str(root), "headers", "apache", "--out", str(tmp_path / "site")]) == 0
    assert "ErrorDocument 404 /nho/404.html" in (tmp_path / "site" / ".htaccess").read_text(encoding="utf-8")
    assert main(["-C", str(root), "headers", "nginx"]) == 0
    assert "location /nho/" in capsys.readouterr().out


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """A real Nginx with our settings and a few files; its address."""
    if not NGINX:
        pytest.skip("no nginx on this machine: apt-get install nginx-light")
    site = tmp_path / "site"
    for name, text in (("index.html", "<p>đầu"), ("q/K7M2/index.html", "<p>mã"), ("404.html", "<p>không có")):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    (site / "lich.ics").write_text("BEGIN:VCALENDAR\r\n", encoding="utf-8")
    (site / "assets/fonts").mkdir(parents=True)
    (site / "assets/fonts/a.woff2").write_bytes(b"wOF2")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (tmp_path / "mime.types").write_text(
        "types { text/html html; text/css css; application/javascript js; }\n", "utf-8"
    )
    (tmp_path / "loa.conf").write_text(nginx("/"), encoding="utf-8")
    user = "user root;" if os.geteuid() == 0 else ""  # its workers must be able to read what pytest has made
    settings = f"""
{user} daemon off; worker_processes 1; pid {tmp_path}/pid; error_log {tmp_path}/error.log;
events {{ worker_connections 64; }}
http {{ access_log off; client_body_temp_path {tmp_path}/a; proxy_temp_path {tmp_path}/b;
  fastcgi_temp_path {tmp_path}/c; uwsgi_temp_path {tmp_path}/d; scgi_temp_path {tmp_path}/e;
  server {{ listen 127.0.0.1:{port}; root {site}; include {tmp_path}/loa.conf; }} }}
"""
    (tmp_path / "nginx.conf").write_text(settings, encoding="utf-8")
    with subprocess.Popen([NGINX, "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")]) as running:
        for _ in range(100):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}/"
        running.terminate()


def asked(address: str) -> tuple[int, Message]:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310  # our own server
            return answer.status, answer.headers
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers


def test_a_real_nginx_says_them_all(server: str) -> None:
    for where, status in (("", 200), ("q/K7M2/", 200), ("assets/fonts/a.woff2", 200), ("khong-co/", 404)):
        got, headers = asked(server + where)
        assert got == status
        for name, value in EVERYWHERE.items():
            assert headers[name] == value, f"{where}: {name}"
    assert asked(f"{server}q/K7M2/")[1]["Cache-Control"] == FRESH
    assert asked(f"{server}assets/fonts/a.woff2")[1]["Cache-Control"] == KEPT
    assert asked(f"{server}lich.ics")[1]["Content-Type"] == "text/calendar; charset=utf-8"
    assert asked(server)[1]["Content-Type"] == "text/html; charset=utf-8"
