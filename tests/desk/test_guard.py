"""Only the window that `loa desk` opened may use the desk, and its pages run nothing but their own script.

In: the tiny site's desk. Out: what it refuses. Not here: what it does (test_desk.py).
"""

from __future__ import annotations

from flask.testing import FlaskClient

from loa.desk.app import desk_app
from loa.desk.ground import Ground
from loa.desk.guard import HEADER

from .ground import COOKIE, HOST, POSTER, SECRET, form_values


def test_only_the_window_that_knows_the_secret_comes_in(ground: Ground) -> None:
    client = desk_app(ground, SECRET, (HOST,), COOKIE).test_client()
    assert client.get("/", headers={"Host": HOST}).status_code == 403
    assert client.get("/?khoa=doan", headers={"Host": HOST}).status_code == 403
    assert client.get(f"/?khoa={SECRET}", headers={"Host": "gia-mao.example:8100"}).status_code == 421


def test_a_page_of_another_origin_changes_nothing(window: FlaskClient, ground: Ground) -> None:
    before = (ground.root / POSTER).read_bytes()
    data = {"folder": "ap-phich", "name": "nop-ho-so", "digest": "", "values": form_values()}
    assert window.post("/luu", json=data).status_code == 403
    strange = {HEADER: SECRET, "Origin": "http://127.0.0.1:8101"}
    assert window.post("/luu", json=data, headers=strange).status_code == 403
    assert (ground.root / POSTER).read_bytes() == before
