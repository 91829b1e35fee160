"""The desk answers its own window, tries what is written, saves what is right and loses nothing.

In: the tiny site. Out: answers of the desk, files. Not here: a browser (tests/browser/test_desk_walk.py).
"""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from flask.testing import FlaskClient

from kit import TODAY, world
from loa.desk.beginning import beginning
from loa.desk.ground import Ground
from loa.desk.guard import HEADER
from loa.kinds import KINDS
from loa.model.form import form_of
from loa.model.read import library_read
from loa.source.folder import source_files

from .ground import POSTER, SECRET, form_values, sent


def test_the_first_page_names_what_is_to_do_and_what_is_wrong(window: FlaskClient) -> None:
    page = window.get("/").get_data(as_text=True)
    assert "Việc hôm nay" in page
    assert "Điều chưa đúng" in page
    assert "Chưa ai làm thử bước" in page


def test_its_pages_allow_no_script_but_their_own(window: FlaskClient) -> None:
    answer = window.get("/moi/ap-phich")
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    page = answer.get_data(as_text=True)
    assert not re.search(r"<script(?![^>]*src=)|\son[a-z]+=|style=", page)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.folder], ids=lambda kind: kind.name)
def test_every_kind_has_a_form_to_begin_with(window: FlaskClient, kind: Any) -> None:
    page = window.get(f"/moi/{kind.folder}").get_data(as_text=True)
    for name, field in kind.record.model_fields.items():
        if name != "id" and field.is_required():
            assert f'data-field="{name}"' in page


def test_what_is_missing_is_told_at_its_field(window: FlaskClient) -> None:
    values = form_values(headline="", event={"day": "2026-13-01", "start": "", "place": "", "invited": "A"})
    told = sent(window, "/thu", {"folder": "ap-phich", "name": "", "new": True, "values": values}).get_json()
    paths = {problem["path"]: problem for problem in told["problems"] if problem["error"]}
    assert paths["headline"]["missing"]
    assert "2026-13-01" in paths["event.day"]["message"]
    assert paths["event.start"]["missing"]
    assert told["name"] == "nop-ho-so-tai-nha"


def test_a_rule_of_the_kind_is_told_while_one_writes(window: FlaskClient) -> None:
    values = form_values(headline="Chữ " * 50)
    told = sent(window, "/thu", {"folder": "ap-phich", "name": "", "new": True, "values": values}).get_json()
    assert any(problem["path"] == "headline" and problem["error"] for problem in told["problems"])


def test_a_new_record_is_saved_as_a_clean_file(window: FlaskClient, ground: Ground) -> None:
    answer = sent(window, "/luu", {"folder": "ap-phich", "name": "ap-phich-moi", "new": True, "values": form_values()})
    assert answer.status_code == 200, answer.get_json()
    text = (ground.root / "content/ap-phich/ap-phich-moi.yml").read_text(encoding="utf-8")
    assert text.splitlines()[:3] == [
        'title: "Nộp hồ sơ tại nhà"',
        "campaign: nop-ho-so",
        'headline: "Nộp hồ sơ, không phải đi xa"',
    ]
    assert "status" not in text, "what holds anyway is not written"


def test_saving_keeps_the_comments_and_the_order_that_were_there(window: FlaskClient, ground: Ground) -> None:
    file = ground.root / POSTER
    text = "# Đã bàn với tổ một cửa.\n" + file.read_text(encoding="utf-8") + "# cuối tệp\n"
    file.write_text(text, encoding="utf-8")
    page = window.get("/sua/ap-phich/nop-ho-so").get_data(as_text=True)
    digest = re.search(r'data-digest="(\w+)"', page)
    assert digest
    values = form_values(headline="Dòng chữ khác hẳn")
    data = {"folder": "ap-phich", "name": "nop-ho-so", "digest": digest[1], "values": values}
    answer = sent(window, "/luu", data)
    assert answer.status_code == 200, answer.get_json()
    saved = file.read_text(encoding="utf-8")
    assert saved.startswith("# Đã bàn với tổ một cửa.\n")
    assert saved.endswith("# cuối tệp\n")
    assert 'headline: "Dòng chữ khác hẳn"' in saved


def test_nothing_wrong_is_saved_and_nothing_written_is_lost(window: FlaskClient, ground: Ground) -> None:
    before = (ground.root / POSTER).read_bytes()
    page = window.get("/sua/ap-phich/nop-ho-so").get_data(as_text=True)
    digest = re.search(r'data-digest="(\w+)"', page)
    assert digest
    data = {
        "folder": "ap-phich",
        "name": "nop-ho-so",
        "digest": digest[1],
        "values": form_values(qr="khong-co"),
    }
    assert sent(window, "/thu", data).status_code == 200
    answer = sent(window, "/luu", data)
    assert answer.status_code == 422
    assert "còn lỗi" in answer.get_json()["why"]
    assert (ground.root / POSTER).read_bytes() == before
    again = window.get("/sua/ap-phich/nop-ho-so").get_data(as_text=True)
    assert "phần viết dở" in again
    assert 'value="khong-co"' in again
    assert sent(window, "/bo", data).get_json() == {"dropped": True}
    assert "khong-co" not in window.get("/sua/ap-phich/nop-ho-so").get_data(as_text=True)


def test_a_file_changed_meanwhile_is_not_overwritten(window: FlaskClient, ground: Ground) -> None:
    data = {"folder": "ap-phich", "name": "nop-ho-so", "digest": "0" * 64, "values": form_values()}
    before = (ground.root / POSTER).read_bytes()
    answer = sent(window, "/luu", data)
    assert answer.status_code == 409
    assert "vừa được sửa ở nơi khác" in answer.get_json()["why"]
    assert (ground.root / POSTER).read_bytes() == before


def test_a_new_record_takes_nobodys_place(window: FlaskClient) -> None:
    data = {"folder": "ap-phich", "name": "nop-ho-so", "new": True, "values": form_values()}
    assert sent(window, "/thu", data).get_json()["taken"]
    assert sent(window, "/luu", data).status_code == 409


@pytest.mark.parametrize("name", ["../site", "a/b", "A B", "..", "x" * 200, "đ", ".git"])
def test_no_name_leads_out_of_the_folder(window: FlaskClient, name: str) -> None:
    values = form_values()
    answer = sent(window, "/luu", {"folder": "ap-phich", "name": name, "new": True, "values": values})
    assert answer.status_code == 400
    assert window.get(f"/tep/content/../{name}.yml").status_code == 404


def test_a_link_is_not_written_through(window: FlaskClient, ground: Ground, tmp_path: Path) -> None:
    outside = tmp_path / "ngoai.yml"
    outside.write_text("title: A\n", encoding="utf-8")
    link = ground.root / "content/ap-phich/lien-ket.yml"
    link.symlink_to(outside)
    data = {"folder": "ap-phich", "name": "lien-ket", "digest": "", "values": form_values()}
    assert sent(window, "/luu", data).status_code == 400
    assert outside.read_text(encoding="utf-8") == "title: A\n"
    link.unlink()


@pytest.mark.parametrize("values", [None, [], {"title": {"a": 1}}, {"la": "x"}, {"points": "x"}, {"title": 3}])
def test_what_is_no_filling_in_is_refused(window: FlaskClient, values: object) -> None:
    assert sent(window, "/thu", {"folder": "ap-phich", "new": True, "values": values}).status_code == 400


def test_a_broken_file_opens_as_text_with_its_line_and_cure(window: FlaskClient, ground: Ground) -> None:
    file = ground.root / "content/ap-phich/hong.yml"
    file.write_text('title: "Thiếu ngoặc\nheadline: B\n', encoding="utf-8")
    assert window.get("/sua/ap-phich/hong").status_code == 302
    page = window.get("/tep/content/ap-phich/hong.yml").get_data(as_text=True)
    assert "dòng 1" in page
    assert "Cách sửa" in page
    digest = re.search(r'data-digest="(\w+)"', page)
    assert digest
    data = {"file": "content/ap-phich/hong.yml", "digest": digest[1], "text": "title: Đủ\n", "save": True}
    assert sent(window, "/tep", data).status_code == 200
    assert file.read_text(encoding="utf-8") == "title: Đủ\n"


def test_a_page_keeps_its_text_byte_for_byte_when_only_a_key_changes(window: FlaskClient, ground: Ground) -> None:
    file = ground.root / "content/trang/gioi-thieu.md"
    before = file.read_text(encoding="utf-8")
    page = window.get("/sua/trang/gioi-thieu").get_data(as_text=True)
    digest = re.search(r'data-digest="(\w+)"', page)
    body = before.split("---\n", 2)[2]
    assert digest
    values = {"title": "Tên mới", "summary": "Nói về trang.", "updated": "2026-11-20", "body": body}
    answer = sent(window, "/luu", {"folder": "trang", "name": "gioi-thieu", "digest": digest[1], "values": values})
    assert answer.status_code == 200, answer.get_json()
    assert file.read_text(encoding="utf-8").split("---\n", 2)[2] == body


def test_a_new_code_goes_into_the_ledger(window: FlaskClient, ground: Ground) -> None:
    page = window.get("/moi/qr").get_data(as_text=True)
    code = re.search(r'id="o-code"[^>]*value="(\w+)"', page)
    assert code
    values = {
        "title": "Mã thử",
        "code": code[1],
        "summary": "Dẫn tới hướng dẫn.",
        "owner": "to-thu",
        "issued": "2026-11-22",
        "guide": "nop-ho-so",
    }
    answer = sent(window, "/luu", {"folder": "qr", "name": "ma-thu", "new": True, "values": values})
    assert answer.get_json()["issued"] == 1, answer.get_json()
    assert code[1] in (ground.root / "content/qr/so-cai.csv").read_text(encoding="utf-8")


def test_a_picture_is_taken_in_under_a_plain_name(window: FlaskClient, ground: Ground) -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"0" * 20
    from io import BytesIO  # noqa: PLC0415  # one use

    answer = window.post(
        "/hinh",
        data={"name": "Ảnh bàn Một Cửa", "file": (BytesIO(png), "x.png", "image/png")},
        headers={HEADER: SECRET},
    )
    assert answer.get_json() == {"name": "anh-ban-mot-cua.png"}
    assert (ground.root / "content/hinh/anh-ban-mot-cua.png").read_bytes() == png
    script = {"name": "x", "file": (BytesIO(b"<svg/>"), "x.svg", "image/svg+xml")}
    assert window.post("/hinh", data=script, headers={HEADER: SECRET}).status_code == 415


def test_a_task_opens_the_form_with_what_the_duty_tells(repository: Path) -> None:
    library = library_read(source_files(repository)[0], [kind.record for kind in KINDS]).library
    assert library is not None
    kind = next(kind for kind in KINDS if kind.name == "product")
    ground = cast("Ground", SimpleNamespace(library=library, world=world()))
    asked = {"duty": "stttt-ttbc-2024-07#s2-4", "unit": "stttt-thai-binh", "month": "2026-11"}
    values = beginning(kind, form_of(kind.record), ground, asked)
    assert values["serves"] == ["stttt-ttbc-2024-07#s2-4"]
    assert values["unit"] == "stttt-thai-binh"
    assert values["month"] == "2026-11"
    assert values["drafted"] == TODAY.isoformat()
    assert values["documents"] == ["stttt-ttbc-2024-07"]
    assert "serves" not in beginning(kind, form_of(kind.record), ground, {"duty": "khong-co#x"})


def test_what_officers_wrote_cannot_break_the_page(window: FlaskClient) -> None:
    evil = '"><script>alert(1)</script>'
    values = form_values(title=evil, headline=evil)
    sent(window, "/thu", {"folder": "ap-phich", "name": "", "new": True, "values": values})
    for where in ("/", "/moi/ap-phich"):
        assert "<script>alert" not in window.get(where).get_data(as_text=True)
