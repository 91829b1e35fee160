"""Those who are to follow MkDocs build the same site from the exported folder, and what differs is explained.

In: the tiny site by ProperDocs and by Zensical; spoilt copies. Out: no unexplained difference; every planted one found.
Not here: the reference site (`make canary`), hosts of today (tests/hosts/).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from canary import EXPECTED, Difference, differences, told
from tiny import ROOT, TODAY, loa, tiny_site

PAGE = "huong-dan/nop-ho-so/index.html"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tiny_site(tmp_path_factory.mktemp("canary"))
    assert loa(root, "build", "--today", TODAY).returncode == 0
    return root


@pytest.mark.parametrize("builder", ["properdocs", "zensical"])
def test_a_successor_builds_the_same_site(site: Path, builder: str) -> None:
    command = [sys.executable, "scripts/canary.py", "--site", str(site), "--today", TODAY, builder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 of them unexplained" in done.stdout


@pytest.mark.parametrize(
    ("what", "old", "new"),
    [
        ("anchor", 'id="noi-dung"', 'id="khac"'),
        ("words", "Mở Cổng dịch vụ công quốc gia", "Mở cổng khác"),
        ("link", '<article class="loa-article md-typeset">', '<article class="loa-article"><a href="moi/"></a>'),
        ("script", '<article class="loa-article md-typeset">', '<article><script src="moi.js"></script>'),
    ],
)
def test_what_a_builder_changes_on_a_page_is_found(site: Path, tmp_path: Path, what: str, old: str, new: str) -> None:
    other = shutil.copytree(site / "site", tmp_path / "site")
    text = (other / PAGE).read_text(encoding="utf-8")
    assert old in text
    (other / PAGE).write_text(text.replace(old, new), encoding="utf-8")
    assert [(one.what, one.place) for one in differences(site / "site", other)] == [(what, PAGE)]


def test_what_a_builder_loses_or_spoils_is_found(site: Path, tmp_path: Path) -> None:
    other = shutil.copytree(site / "site", tmp_path / "site")
    (other / PAGE).unlink()
    (other / "strange.txt").touch()
    index = next((other / "search").iterdir())
    index.write_bytes(b"{}")
    found = {(one.what, one.place, one.more) for one in differences(site / "site", other)}
    assert found == {
        ("address", PAGE, "is missing"),
        ("address", "strange.txt", "is new"),
        ("search", f"search/{index.name}", "other bytes"),
    }


def test_only_what_is_explained_passes() -> None:
    index, page = Difference("address", "search.json", "is new"), Difference("address", "a/index.html", "is missing")
    lines, bare = told("zensical", (index, page), 7)
    assert bare == 1
    assert lines[0] == "zensical: 7 pages, 2 differences, 1 of them unexplained"
    assert sum("is no more" in line for line in lines) == len(EXPECTED["zensical"]) - 1
    assert told("properdocs", (index,), 7)[1] == 1
