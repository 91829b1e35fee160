"""From `loa desk` to a new poster in the preview, without touching a file by hand.

In: the tiny site, a Chromium. Out: what an officer sees, the files that were written. Not here: single answers
(tests/desk/).
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tiny import QUIET, TODAY, loa, tiny_site

PATIENCE_MS = 40_000
pytestmark = pytest.mark.browser


@dataclass
class Desk:
    root: Path
    page: Page
    said: list[str]


@pytest.fixture(scope="module")
def desk(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk of the tiny site in a browser, as its command opens it."""
    root = tiny_site(tmp_path_factory.mktemp("walk"))
    file = root / "content/ap-phich/nop-ho-so.yml"
    file.write_text("# Bàn với tổ một cửa ngày 20/11.\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    command = [sys.executable, "-u", "-m", "loa.cli", "desk", "--no-open", "--port", "8741", "--today", TODAY]
    with subprocess.Popen(
        command, cwd=root, env={**os.environ, **QUIET}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stderr is not None
        told = re.search(r"http://127\.0\.0\.1:\d+/\?khoa=\S+", server.stderr.readline())
        assert told
        page = browser.new_page(viewport={"width": 1366, "height": 900})
        page.set_default_timeout(PATIENCE_MS)
        said: list[str] = []
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("console", lambda one: said.append(one.text) if "Content Security" in one.text else None)
        page.goto(told[0])
        page.get_by_role("heading", name="Việc hôm nay").wait_for()
        yield Desk(root, page, said)
        page.close()
        server.send_signal(signal.SIGINT)
        rest = server.communicate(timeout=40)[1]
    assert server.returncode == 0, rest
    assert "Traceback" not in rest


def begin(desk: Desk) -> None:
    """The first page."""
    desk.page.goto(re.sub(r"(//[^/]+/).*", r"\1", desk.page.url))


def choose(page: Page, name: str, value: str) -> None:
    """Names a record in a field, whichever way it offers the choice."""
    field = page.locator(f"#o-{name}")
    if field.evaluate("one => one.tagName") == "SELECT":
        field.select_option(value)
    else:
        field.fill(value)


def test_a_new_poster_from_the_first_page_to_the_preview(desk: Desk) -> None:
    page = desk.page
    begin(desk)
    page.get_by_role("link", name="Thêm áp phích").click()
    page.get_by_label("Tiêu đề hoặc tên").fill("Đến tận nơi để được chỉ")
    expect(page.locator("#o-ten-tep")).to_have_value("den-tan-noi-de-duoc-chi")
    page.get_by_role("button", name="Lưu").click()
    page.get_by_text("Chưa lưu được vì còn lỗi").wait_for()
    assert page.locator('[data-field="headline"].wrong').count() == 1
    choose(page, "campaign", "nop-ho-so")
    page.get_by_label("Dòng chữ lớn").fill("Đến tận nơi, có người chỉ")
    page.get_by_label("Việc cần làm").fill("Quét mã để xem cách làm")
    choose(page, "qr", "nop-ho-so")
    page.get_by_text("Ghi thêm nếu có").click()
    choose(page, "guide", "nop-ho-so")
    page.get_by_text("Không có lỗi").wait_for()
    page.get_by_role("button", name="Lưu").click()
    page.get_by_text("Đã lưu content/ap-phich/den-tan-noi-de-duoc-chi.yml.").wait_for()
    preview = page.frame_locator("[data-preview]")
    preview.get_by_role("heading", name="Đến tận nơi để được chỉ").first.wait_for()
    shown = preview.locator("img[alt*='Đến tận nơi, có người chỉ']").first
    shown.wait_for()
    assert shown.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") > 100
    assert loa(desk.root, "check", "--today", TODAY).returncode == 0
    assert not desk.said


def test_a_changed_poster_is_seen_before_it_is_saved_and_keeps_its_comments(desk: Desk) -> None:
    page = desk.page
    begin(desk)
    page.get_by_role("navigation").get_by_role("link", name="Áp phích", exact=True).click()
    page.get_by_role("link", name="Áp phích nộp hồ sơ").click()
    preview = page.frame_locator("[data-preview]")
    preview.get_by_role("heading", name="Áp phích nộp hồ sơ").first.wait_for()
    page.get_by_label("Tiêu đề hoặc tên").fill("Tên vừa đổi")
    preview.get_by_role("heading", name="Tên vừa đổi").first.wait_for()
    file = desk.root / "content/ap-phich/nop-ho-so.yml"
    assert "Tên vừa đổi" not in file.read_text(encoding="utf-8")
    page.get_by_role("button", name="Lưu").click()
    page.get_by_text("Đã lưu content/ap-phich/nop-ho-so.yml.").wait_for()
    saved = file.read_text(encoding="utf-8")
    assert saved.startswith("# Bàn với tổ một cửa ngày 20/11.\ntitle: Tên vừa đổi\n") or 'title: "Tên vừa đổi"' in saved
    assert loa(desk.root, "check", "--today", TODAY).returncode == 0
    assert not desk.said


def test_what_is_not_saved_is_there_again(desk: Desk) -> None:
    page = desk.page
    begin(desk)
    page.get_by_role("link", name="Thêm hướng dẫn").click()
    page.get_by_label("Tiêu đề hoặc tên").fill("Hướng dẫn viết dở")
    page.get_by_text("Đã giữ phần viết dở").wait_for()
    begin(desk)
    page.get_by_role("link", name="Hướng dẫn viết dở").click()
    assert page.get_by_label("Tiêu đề hoặc tên").input_value() == "Hướng dẫn viết dở"
    page.get_by_role("button", name="Bỏ phần này").click()
    expect(page.get_by_label("Tiêu đề hoặc tên")).to_have_value("")
    assert not desk.said


def test_steps_are_added_moved_and_taken_out_with_the_keyboard(desk: Desk) -> None:
    page = desk.page
    begin(desk)
    page.get_by_role("link", name="Thêm hướng dẫn").click()
    steps = page.locator('[data-field="steps"]')
    for words in ("Bước một", "Bước hai"):
        steps.locator("> [data-add]").press("Enter")
        page.keyboard.type(words)
    texts = steps.locator('[data-field="action"] textarea')
    assert [texts.nth(index).input_value() for index in range(2)] == ["Bước một", "Bước hai"]
    steps.locator("[data-up]").nth(1).press("Enter")
    assert texts.nth(0).input_value() == "Bước hai"
    steps.locator("[data-remove]").nth(0).press("Enter")
    assert texts.count() == 1
    expect(page.locator("[data-source]")).to_contain_text("Bước một")
    expect(page.locator("[data-source]")).not_to_contain_text("Bước hai")
    assert not desk.said


def test_a_picture_is_cut_and_told_in_words(desk: Desk, tmp_path: Path, repository: Path) -> None:
    page = desk.page
    begin(desk)
    page.get_by_role("link", name="Thêm hướng dẫn").click()
    page.locator('[data-field="steps"] > [data-add]').click()
    page.locator("[data-upload]").first.click()
    source = tmp_path / "Ảnh bàn một cửa.png"
    source.write_bytes((repository / "tests/golden/demo.png").read_bytes())
    page.locator('dialog input[type="file"]').set_input_files(source)
    page.get_by_label("Khung").select_option(label="vuông")
    page.locator("dialog [data-alt]").fill("Bàn một cửa có người chỉ.")
    expect(page.locator("dialog canvas")).to_have_js_property(
        "width", page.locator("dialog canvas").evaluate("c => c.height")
    )
    page.get_by_role("button", name="Dùng hình này").click()
    page.locator("dialog").wait_for(state="hidden")
    assert (desk.root / "content/hinh/anh-ban-mot-cua.png").is_file()
    expect(page.locator('[data-field="picture"] input').first).to_have_value("anh-ban-mot-cua.png")
    expect(page.locator('[data-field="alt"] input').first).to_have_value("Bàn một cửa có người chỉ.")
    assert not desk.said
