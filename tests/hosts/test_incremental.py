"""What the host that makes only what changed makes is what MkDocs makes of everything, whatever the change.

In: the tiny site, changed in every way that a page may depend on. Out: both sites' bytes, the pages made.
Not here: planning anew (tests/unit/site/test_recall.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from loa.build.site import prepared
from loa.build.wishes import Wishes
from loa.hosts.built import built
from loa.hosts.incremental import Finished, finished
from loa.hosts.offline import copy_in_place
from loa.hosts.settings import plugin_names
from tiny import files_in, loa, run, tiny_site

DAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Change:
    """Something that happens to a site between two builds, and the pages that must be made for it (None: all)."""

    name: str
    happens: Callable[[Path], object]
    made: frozenset[str] | None
    wishes: Wishes = field(default_factory=lambda: Wishes(today=DAY))


def written(path: str, old: str, new: str) -> Callable[[Path], object]:
    """Exchanges words in a file."""

    def happens(root: Path) -> None:
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new), encoding="utf-8")

    return happens


def page(name: str) -> Callable[[Path], object]:
    """Adds a page that links to another."""
    text = "---\ntitle: Trang mới\nsummary: Một câu.\nupdated: 2026-11-22\n---\nXem [giới thiệu](gioi-thieu.md).\n"
    return lambda root: (root / "content" / "trang" / name).write_text(text, encoding="utf-8")


def longer(path: str, more: str) -> Callable[[Path], object]:
    """Adds words to the end of a file."""
    return lambda root: (root / path).write_text((root / path).read_text(encoding="utf-8") + more, encoding="utf-8")


ABOUT = "content/trang/gioi-thieu.md"
CHANGES = (
    Change("nothing", lambda _: None, frozenset()),
    Change("a page's words", longer(ABOUT, "\nThêm câu.\n"), frozenset({"trang/gioi-thieu.md"})),
    Change("a page more", page("moi.md"), None),
    Change("a page less", lambda root: (root / "content/trang/moi.md").unlink(), None),
    Change("a style", longer("overrides/assets/loa.css", "\n/* khác */\n"), None),
    Change("a template", written("overrides/partials/footer.html", "<footer", "<footer data-x"), None),
    Change("a setting", written("mkdocs.yml", "  - sane_lists\n", ""), None),
    Change("the site's name", written("content/site.yml", "title: ", "title: Mới – "), None),
    Change("another address", lambda _: None, None, Wishes(base_url="https://khac.gov.vn/thu/", today=DAY)),
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_site(tmp_path_factory.mktemp("changing"))


def both(root: Path, wishes: Wishes) -> Finished:
    """Builds with either host; their bytes must agree."""
    done = finished(prepared(root, wishes), root / "site")
    built(prepared(root, wishes), root / "plain")
    one, other = files_in(root / "site"), files_in(root / "plain")
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
    return done


@pytest.mark.parametrize("change", CHANGES, ids=[change.name for change in CHANGES])
def test_each_change_makes_what_it_must_and_no_more(root: Path, change: Change) -> None:
    before = finished(prepared(root, Wishes(today=DAY)), root / "site")
    change.happens(root)
    done = both(root, change.wishes)
    assert not done.unknown
    if change.made is None:
        assert done.made
    else:
        assert frozenset(done.made) == change.made
        assert done.kept == len(before.made) + before.kept - len(done.made)


def test_an_offline_copy_is_the_same_by_either_host(root: Path) -> None:
    site = prepared(root, Wishes(today=DAY))
    done = finished(site, root / "copy", offline=True)
    built(site, root / "plain-copy", lambda folder: copy_in_place(site, folder))
    assert files_in(root / "copy") == files_in(root / "plain-copy")
    assert b'href="index.html"' in files_in(root / "copy")["index.html"]
    again = finished(site, root / "copy", offline=True)
    assert (again.new, again.made) == (0, {})
    assert again.files == done.files


def test_a_new_day_makes_no_page_anew(root: Path) -> None:
    finished(prepared(root, Wishes(today=DAY)), root / "site")
    assert both(root, Wishes(today=date(2026, 11, 23))).made == {}


def test_a_link_whose_page_is_gone_is_not_published_from_memory(root: Path) -> None:
    page("moi.md")(root)
    finished(prepared(root, Wishes(today=DAY)), root / "site")
    about, kept = root / ABOUT, (root / ABOUT).read_bytes()
    about.rename(root / "content" / "trang" / "khac.md")
    outcome = loa(root, "build", "--today", "2026-11-22")
    about.write_bytes(kept)
    (root / "content" / "trang" / "khac.md").unlink()
    (root / "content" / "trang" / "moi.md").unlink()
    assert outcome.returncode != 0


def test_damage_in_the_cache_is_found_out(root: Path) -> None:
    finished(prepared(root, Wishes(today=DAY)), root / "site")
    for file in (root / ".loa" / "cache").rglob("*.html"):
        file.write_bytes(b"<p>hong</p>")
    for note in (root / ".loa" / "laid").iterdir():
        note.unlink()
    assert both(root, Wishes(today=DAY)).made


def test_a_touched_file_of_the_old_site_is_not_taken_over(root: Path) -> None:
    finished(prepared(root, Wishes(today=DAY)), root / "site")
    (root / "site" / "trang" / "gioi-thieu" / "index.html").write_text("khác", encoding="utf-8")
    both(root, Wishes(today=DAY))


def test_a_build_without_changes_does_not_load_mkdocs(root: Path) -> None:
    assert loa(root, "build", "--today", "2026-11-22").returncode == 0
    code = "import sys; from loa.cli.main import main; main(['build', '--today', '2026-11-22']); "
    code += "print('mkdocs' in sys.modules)"
    outcome = run(root, "timeit", "-n1", "-r1", code)
    assert "False" in outcome.stdout, outcome.stdout + outcome.stderr


def test_another_plugin_leaves_the_work_to_mkdocs(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    written("mkdocs.yml", "  - loa\n", "  - search\n  - loa\n")(root)
    assert plugin_names(root) == ("search", "loa")
    assert both(root, Wishes(today=DAY)).unknown == ("search",)
    assert (root / "site" / "search" / "search_index.json").exists()
