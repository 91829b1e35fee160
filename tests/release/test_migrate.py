"""Content outlives Loa's versions: what was written the old way is brought to the new one, comments and all.

In: content before, steps. Out: content after; doubts are refused. Not here: the present format's own rules.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from loa.editing.migration import Renamed, format_of, migrated
from loa.model.site import FORMAT
from tiny import files_in, loa, tiny_site

STEPS = {
    1: (Renamed("huong-dan/", "need", "wish"), Renamed("tin-bai/", "date", "day")),
    2: (Renamed("huong-dan/", "wish", "wanted"),),
}
"""Steps as they might come; the real ones are in editing/migration.py and get their content before and after here."""

BEFORE = {
    "content/site.yml": "# Thiết lập\ntitle: Trang thử # tên\n",
    "content/huong-dan/a.yml": "# Đầu tệp\ntitle: A\nneed: Tôi muốn thử   # vì sao\nsteps:\n  - need: khác\n",
    "content/tin-bai/b.md": "---\ntitle: B\ndate : 2026-11-22\n---\n\ndate: dòng này là lời văn\n",
    "content/trang/c.md": "Không có phần đầu.\nneed: x\n",
}
AFTER = {
    "content/site.yml": "# Thiết lập\ntitle: Trang thử # tên\nformat: 3\n",
    "content/huong-dan/a.yml": "# Đầu tệp\ntitle: A\nwanted: Tôi muốn thử   # vì sao\nsteps:\n  - need: khác\n",
    "content/tin-bai/b.md": "---\ntitle: B\nday : 2026-11-22\n---\n\ndate: dòng này là lời văn\n",
}


def test_content_before_and_after() -> None:
    assert migrated(BEFORE, STEPS, to=3) == AFTER
    again = {**BEFORE, **AFTER}
    assert migrated(again, STEPS, to=3) == {}


def test_a_site_half_way_takes_only_the_steps_that_are_left() -> None:
    half = {"content/site.yml": "title: T\nformat: 2 # từ 2027\n", "content/huong-dan/a.yml": "need: x\nwish: y\n"}
    assert migrated(half, STEPS, to=3) == {
        "content/site.yml": "title: T\nformat: 3\n",
        "content/huong-dan/a.yml": "need: x\nwanted: y\n",
    }


def test_both_names_are_a_doubt_and_nothing_is_guessed() -> None:
    doubtful = {"content/site.yml": "title: T\n", "content/huong-dan/a.yml": "need: x\nwish: y\n"}
    with pytest.raises(ValueError, match="wish"):
        migrated(doubtful, STEPS, to=2)


def test_the_verb_tells_first_and_writes_when_asked(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    before = files_in(root / "content")
    assert format_of(before["site.yml"].decode()) is None
    told_only = loa(root, "migrate")
    assert (told_only.returncode, files_in(root / "content")) == (0, before), told_only.stderr
    assert "content/site.yml" in told_only.stdout
    assert "Sẽ đổi" in told_only.stdout
    assert loa(root, "migrate", "--write").returncode == 0
    after = files_in(root / "content")
    assert after.pop("site.yml") == before.pop("site.yml") + f"format: {FORMAT}\n".encode()
    assert after == before
    assert "Không có gì phải đổi" in loa(root, "migrate").stdout
    assert loa(root, "check").returncode == 0
    text = (root / "content" / "site.yml").read_text(encoding="utf-8")
    (root / "content" / "site.yml").write_text(text.replace(f"format: {FORMAT}", "format: 99"), encoding="utf-8")
    refused = loa(root, "migrate", "--write")
    assert refused.returncode == 2
    assert "bản Loa mới hơn" in refused.stderr
