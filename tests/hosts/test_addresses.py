"""Every host makes the same addresses, and two builds the same bytes.

In: the tiny site. Out: lists of files from `loa build`, `mkdocs build`, and MkDocs and ProperDocs on `loa export`.
Not here: what the pages say.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import feedparser
import pytest
from lxml import etree

from tiny import TODAY, files_in, loa, run, tiny_site


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tiny_site(tmp_path_factory.mktemp("built"))
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return root


@pytest.fixture(scope="module")
def exported(built: Path) -> Path:
    outcome = loa(built, "export", "../exported", "--today", TODAY)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return built.parent / "exported"


def test_the_built_site_holds_the_plan_and_the_theme_only(built: Path) -> None:
    planned = {entry["address"] for entry in json.loads(loa(built, "plan", "--format", "json").stdout)}
    found = set(files_in(built / "site"))
    assert planned <= found
    others = {name for name in found - planned if not name.startswith("assets/")}
    assert others == {"404.html"}


def test_programs_can_follow_the_built_site(built: Path) -> None:
    files = files_in(built / "site")
    pages = [str(page[0].text) for page in etree.fromstring(files["sitemap.xml"])]
    assert "https://thu.example/nho/" in pages
    assert not [page for page in pages if f"{page.removeprefix('https://thu.example/nho/')}index.html" not in files]
    alternates = re.findall(
        r'rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"', files["ap-phich/index.html"].decode()
    )
    named = {
        href.replace("../", "") if href.startswith("..") else f"ap-phich/{href}": form for form, href in alternates
    }
    assert {"feed.xml", "feed.json", "ap-phich/feed.xml", "ap-phich/feed.json"} <= named.keys() <= files.keys()
    for path in (path for path, form in named.items() if form == "application/rss+xml"):
        found = feedparser.parse(files[path])
        assert not found.bozo
        assert "https://thu.example/nho/ap-phich/nop-ho-so/" in [entry.link for entry in found.entries]


def test_plain_mkdocs_builds_the_same(built: Path) -> None:
    that_day = {"SOURCE_DATE_EPOCH": "1795320000"}
    outcome = run(built, "mkdocs", "build", "--strict", "--site-dir", "by-mkdocs", more=that_day)
    assert outcome.returncode == 0, outcome.stderr
    assert "WARNING" not in outcome.stderr
    site, plain = files_in(built / "site"), files_in(built / "by-mkdocs")
    assert set(plain) == set(site)
    assert [name for name in site if site[name] != plain[name]] == []


@pytest.mark.parametrize("generator", ["mkdocs", "properdocs"])
def test_others_build_the_export_to_the_same_addresses(built: Path, exported: Path, generator: str) -> None:
    assert "- loa" not in (exported / "mkdocs.yml").read_text(encoding="utf-8")
    outcome = run(exported, generator, "build", "--strict", "--site-dir", f"by-{generator}")
    assert outcome.returncode == 0, outcome.stderr
    assert set(files_in(exported / f"by-{generator}")) == set(files_in(built / "site"))


def test_the_export_shows_what_the_site_shows(built: Path, exported: Path) -> None:
    outcome = run(exported, "mkdocs", "build", "--site-dir", "again")
    assert outcome.returncode == 0, outcome.stderr
    site, again = files_in(built / "site"), files_in(exported / "again")
    assert [name for name in site if site[name] != again[name]] == []


def test_two_builds_in_different_folders_give_the_same_bytes(built: Path, tmp_path: Path) -> None:
    other = tiny_site(tmp_path / "quite" / "another place")
    outcome = loa(
        other, "build", "--jobs", "2", "--out", "public", more={"SOURCE_DATE_EPOCH": "1795320000", "TZ": "UTC"}
    )
    assert outcome.returncode == 0, outcome.stderr
    one, two = files_in(built / "site"), files_in(other / "public")
    assert set(one) == set(two)
    assert [name for name in one if one[name] != two[name]] == []


def test_an_export_is_renewed_but_nobody_elses_folder(built: Path, exported: Path, tmp_path: Path) -> None:
    (exported / "docs" / "old.md").touch()
    assert loa(built, "export", str(exported), "--today", TODAY).returncode == 0
    assert not (exported / "docs" / "old.md").exists()
    (tmp_path / "letter.txt").touch()
    refused = loa(built, "export", str(tmp_path))
    assert refused.returncode == 2
    assert "không phải do Loa tạo ra" in refused.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
