"""The desk of the tiny site, looked at once, and the window that its command opened.

In: the tiny site. Out: fixtures and what a form sends. Not here: tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from loa.build.wishes import Wishes
from loa.desk.app import desk_app
from loa.desk.ground import Ground
from loa.desk.guard import HEADER
from loa.hosts.preview import Preview, served
from tiny import tiny_site

SECRET, HOST, COOKIE = "bi-mat", "localhost", "loa-desk-8100"  # a specimen
POSTER = "content/ap-phich/nop-ho-so.yml"


@pytest.fixture(scope="module")
def looked_at(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    root = tiny_site(tmp_path_factory.mktemp("desk"))
    preview = Preview(root, served(Wishes(today=date(2026, 11, 22))), lambda _site: None)
    preview.look_at_all()
    return Ground(root, preview, "http://127.0.0.1:8101/")


@pytest.fixture
def ground(looked_at: Ground) -> Iterator[Ground]:
    """The site, put back as it was afterwards."""
    content = looked_at.root / "content"
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    yield looked_at
    for path in [path for path in content.rglob("*") if path.is_file() and path not in before]:
        path.unlink()
    for path, data in before.items():
        path.write_bytes(data)
    for work in looked_at.shelf.all():
        looked_at.shelf.drop(work.folder, work.name)


@pytest.fixture
def window(ground: Ground) -> FlaskClient:
    """The window that `loa desk` opened."""
    app = desk_app(ground, SECRET, (HOST,), COOKIE)
    client = app.test_client()
    assert client.get(f"/?khoa={SECRET}").status_code == 303
    return client


def sent(window: FlaskClient, where: str, data: dict[str, Any]) -> TestResponse:
    return window.post(where, json=data, headers={HEADER: SECRET})


def form_values(**changed: object) -> dict[str, Any]:
    """What the poster's form sends, as its page would."""
    values = {
        "title": "Nộp hồ sơ tại nhà",
        "campaign": "nop-ho-so",
        "headline": "Nộp hồ sơ, không phải đi xa",
        "action": "Quét mã để xem cách làm",
        "qr": "nop-ho-so",
        "owner": "to-thu",
        "guide": "nop-ho-so",
        "date": "2026-11-22",
    }
    return {**values, **changed}
