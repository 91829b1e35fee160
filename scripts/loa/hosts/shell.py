"""Shell: what every page of a site has in common, as one key, found without asking MkDocs.

In: a prepared site. Out: a key for the site's frame, a key for each page. Not here: making pages (rendered.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from loa.build.cache import digest
from loa.build.maker import maker
from loa.build.site import Prepared
from loa.hosts.theme import menu, site_name, site_url, source_text, theme_data
from loa.kind import Page
from loa.site.nav import section_of

_BUILDERS = (
    "mkdocs",
    "mkdocs-material",
    "Markdown",
    "pymdown-extensions",
    "Jinja2",
    "MarkupSafe",
    "PyYAML",
    "Pygments",
)


def frame_key(site: Prepared) -> str:
    """The hash of all that every page depends on: settings, templates, menu, what the site says of itself, builders."""
    told = json.dumps(
        [site_name(site), site_url(site), theme_data(site), menu(site.plan.navigation)], ensure_ascii=False, default=str
    )
    settings = (site.root / "mkdocs.yml").read_bytes()
    return digest(maker().encode(), _builders().encode(), settings, told.encode(), *_overrides(site.root / "overrides"))


def page_text(page: Page, site: Prepared) -> str:
    """The whole source of a page, front matter included."""
    return source_text(page, section_of(page.path, site.plan.navigation))


def page_key(page: Page, text: str, frame: str) -> str:
    """The hash of all that one page's file depends on, other pages' being there left aside."""
    return digest(frame.encode(), page.path.encode(), text.encode())


def _overrides(folder: Path) -> Iterator[bytes]:
    """The names and bytes of the site's own templates, and of all that they may include."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield path.relative_to(folder).as_posix().encode()
        yield path.read_bytes()


@lru_cache(maxsize=1)
def _builders() -> str:
    return " ".join(f"{name} {_version(name)}" for name in _BUILDERS)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
