"""What hosts write is read back as it was meant.

In: pages, settings. Out: front matter and mkdocs.yml as MkDocs' own reader sees them. Not here: builds (tests/hosts/).
"""

from __future__ import annotations

from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils import meta
from mkdocs.utils.yaml import yaml_load

from loa.build.site import prepared
from loa.build.wishes import Wishes
from loa.build.wrong import WrongUse
from loa.hosts.folder import settings_text
from loa.hosts.theme import directory_url, may_pass, menu, source_text
from loa.kind import Page
from loa.site.nav import NavItem
from tiny import tiny_site

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)


@given(title=TEXTS, value=st.recursive(TEXTS | st.booleans() | st.integers() | st.none(), st.lists, max_leaves=4))
def test_front_matter_says_what_was_put_in(title: str, value: object) -> None:
    page = Page("x.md", title, "# Nội dung\n", "content/x.yml", {"value": value, "search": {"exclude": True}})
    text, front = meta.get_data(source_text(page))
    assert front == {"title": title, "value": value, "search": {"exclude": True}}
    assert text.strip() == "# Nội dung"


def test_the_menu_is_nested_as_mkdocs_wants_it() -> None:
    items = (NavItem("Trang đầu", "index.md"), NavItem("Cho bà con", "", (NavItem("Kênh", "kenh/index.md"),)))
    assert menu(items) == [{"Trang đầu": "index.md"}, {"Cho bà con": [{"Kênh": "kenh/index.md"}]}]


@pytest.mark.parametrize(
    ("source", "url"),
    [("index.md", "."), ("kenh/index.md", "kenh/"), ("kenh/a.md", "kenh/a/"), ("my-index.md", "my-index/")],
)
def test_addresses_of_pages_are_folders(source: str, url: str) -> None:
    assert directory_url(source) == url


@pytest.mark.parametrize(
    ("name", "passes"),
    [
        ("assets/loa.css", True),
        ("assets/fonts/a.woff2", True),
        ("assets/notes.md", False),
        ("assets/.secret/a.css", False),
        ("main.html", False),
        ("loa.css", False),
    ],
)
def test_only_known_assets_of_overrides_are_published(tmp_path: Path, name: str, passes: bool) -> None:
    assert may_pass(PurePath(name), tmp_path) is passes


def test_exported_settings_are_the_sites_own_without_loa(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    site = prepared(root, Wishes())
    own, written = yaml_load((root / "mkdocs.yml").read_text(encoding="utf-8")), yaml_load(settings_text(site))
    assert written["plugins"] == [entry for entry in own["plugins"] if entry != "loa"]
    assert written["markdown_extensions"] == own["markdown_extensions"]
    assert written["validation"] == own["validation"]
    assert written["theme"] == own["theme"]
    assert written["extra"]["generator"] is False
    assert written["extra"]["loa"]["owner"] == "Tổ làm thử"
    assert written["site_name"] == "Trang thử"
    assert written["docs_dir"] == "docs"
    assert written["nav"][0] == {"Trang thử": "index.md"}


def test_settings_that_only_mkdocs_can_read_are_refused(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("copyright: !ENV [NOBODY, x]\n")
    with pytest.raises(WrongUse, match=r"mkdocs\.yml"):
        settings_text(prepared(root, Wishes()))
