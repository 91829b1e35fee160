"""A saved record is shown at once, by itself; then everything else follows, and everybody hears of it.

In: the tiny site, previewed in this process. Out: contents of addresses, news. Not here: the server (test_served.py).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from loa.build.wishes import Wishes
from loa.hosts.preview import Preview, served
from tiny import tiny_site

GUIDE = "content/huong-dan/nop-ho-so.yml"
WHERE = "huong-dan/nop-ho-so/"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Preview:
    root = tiny_site(tmp_path_factory.mktemp("previewed"))
    shown = Preview(root, served(Wishes(today=date(2026, 11, 22))), lambda _: None)
    shown.look_at_all()
    return shown


def saved(preview: Preview, old: str, new: str, file: str = GUIDE) -> Path:
    path = preview.root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def words(preview: Preview, where: str = WHERE) -> str:
    return (preview.content(where) or b"").decode()


def test_one_saved_record_is_shown_before_anything_else_is_looked_at(preview: Preview) -> None:
    number = preview.news.last
    path = saved(preview, "Nộp hồ sơ trực tuyến", "Nộp hồ sơ từ nhà")
    preview.show_at_once([path])
    assert "Nộp hồ sơ từ nhà" in words(preview)
    assert "Nộp hồ sơ từ nhà" not in words(preview, "huong-dan/")
    news = preview.news.after(number, 1)
    assert news
    assert news.changed == {f"{WHERE}index.html"}
    number = preview.news.last
    preview.look_at_all()
    assert "Nộp hồ sơ từ nhà" in words(preview, "huong-dan/")
    news = preview.news.after(number, 1)
    assert news
    assert "huong-dan/index.html" in news.changed
    assert f"{WHERE}index.html" not in news.changed, "what was shown is not shown again"


def test_a_broken_record_stays_as_it_was_and_is_told(preview: Preview) -> None:
    before = words(preview)
    path = saved(preview, "owner: to-thu", "owner: to-lạ")
    preview.show_at_once([path])
    assert words(preview) == before
    preview.look_at_all()
    assert any(one["file"] == GUIDE and one["error"] for one in preview.news.problems)
    saved(preview, "owner: to-lạ", "owner: to-thu")
    preview.look_at_all()
    assert words(preview) == before
    assert not any(one["error"] for one in preview.news.problems)


def test_what_was_saved_meanwhile_is_not_lost(preview: Preview) -> None:
    preview.show_at_once([saved(preview, "Mở Cổng", "Vào Cổng")])
    preview.look_at_all()
    preview.show_at_once([saved(preview, "Vào Cổng", "Tới Cổng")])
    assert "Tới Cổng" in words(preview)
    preview.look_at_all()
    assert "Tới Cổng" in words(preview)


def test_files_that_are_no_records_are_left_to_the_whole(preview: Preview) -> None:
    number = preview.news.last
    preview.show_at_once([preview.root / "overrides" / "main.html"])
    preview.show_at_once([preview.root / "content" / "site.yml"])
    preview.show_at_once([preview.root / GUIDE, preview.root / "content" / "index.md"])
    assert preview.news.last == number


def test_nobody_waits_for_news_that_does_not_come(preview: Preview) -> None:
    assert preview.news.after(preview.news.last, 0.01) is None
    assert preview.content("khong-co/") is None
