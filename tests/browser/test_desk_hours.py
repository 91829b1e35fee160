"""Whether a desk is staffed now: told by the time of Việt Nam, wherever the reader's clock stands.

In: a known team's page with its script, opened in a browser at a stated moment. Out: what it says. Not here: the table
of hours (unit/kinds/test_team.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from kit import world
from loa.kind import Data
from unit.kinds.made import BY_NAME, page, shown
from unit.kinds.teams import teams


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a team that is there on weekdays, shut on 1 and 2 December 2026."""
    made = tmp_path_factory.mktemp("doi-hinh")
    whole = teams()
    script = next(one for one in BY_NAME["team"].listing(whole, world()) if isinstance(one, Data))
    (made / "gio-truc.js").write_bytes(script.content)
    (made / "ba-tri").mkdir()
    text = f'<!doctype html><meta charset="utf-8">{shown(page(whole, "team", "ba-tri").text)}'
    (made / "ba-tri" / "index.html").write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    opened = browser.new_context(timezone_id=getattr(request, "param", "Asia/Ho_Chi_Minh"))
    yield opened
    opened.close()


def said(context: BrowserContext, folder: Path, moment: str) -> str:
    """What the page says at a moment, given as UTC."""
    opened = context.new_page()
    opened.clock.set_fixed_time(moment)
    opened.goto((folder / "ba-tri" / "index.html").as_uri())
    return opened.inner_text(".loa-gio")


@pytest.mark.parametrize("context", ["Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Auckland"], indirect=True)
@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-23T00:29:00Z", "Ngoài giờ trực. Lần tới: 7 giờ 30 hôm nay."),
        ("2026-11-23T00:30:00Z", "Đang trong giờ trực, đến 11 giờ."),
        ("2026-11-23T03:59:00Z", "Đang trong giờ trực, đến 11 giờ."),
        ("2026-11-23T04:00:00Z", "Ngoài giờ trực. Lần tới: 13 giờ 30 hôm nay."),
        ("2026-11-23T09:30:00Z", "Ngoài giờ trực. Lần tới: 7 giờ 30 ngày mai."),
        ("2026-11-20T10:00:00Z", "Ngoài giờ trực. Lần tới: 7 giờ 30 thứ hai ngày 23/11."),
    ],
)
def test_now_is_the_time_of_viet_nam(context: BrowserContext, folder: Path, moment: str, words: str) -> None:
    assert words in said(context, folder, moment)


def test_days_shut_are_not_days_of_work(context: BrowserContext, folder: Path) -> None:
    assert "Lần tới: 7 giờ 30 thứ năm ngày 3/12." in said(context, folder, "2026-12-01T02:00:00Z")


def test_public_holidays_are_minded_in_words(context: BrowserContext, folder: Path) -> None:
    assert "ngày lễ, Tết có thể nghỉ" in said(context, folder, "2026-11-23T02:00:00Z")


def test_without_a_script_only_the_table_tells(browser: Browser, folder: Path) -> None:
    opened = browser.new_context(java_script_enabled=False).new_page()
    opened.goto((folder / "ba-tri" / "index.html").as_uri())
    assert not opened.locator(".loa-gio").is_visible()
    assert opened.get_by_role("cell", name="7 giờ 30 – 11 giờ; 13 giờ 30 – 16 giờ 30").is_visible()
    opened.context.close()
