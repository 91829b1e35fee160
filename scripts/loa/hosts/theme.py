"""What every host tells a page's theme: front matter, menu, and the site's own data.

In: a prepared site. Out: text and plain values that YAML and JSON can hold.
Not here: MkDocs' own types (mkdocs_files.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import urlsplit

from loa.build.site import Prepared
from loa.kind import Page
from loa.problems import Severity
from loa.site.feeds import alternates
from loa.site.nav import NavItem
from loa.site.palette import PATH as PALETTE
from loa.site.palette import own_colours

ASSETS = frozenset((".css", ".js", ".json", ".woff2", ".svg", ".png", ".webp", ".jpg", ".ico", ".txt"))
"""What overrides/assets/ may publish; anything else in overrides/ is between the theme and its maker."""

NO_TITLE = "Trang chưa đọc được thiết lập"


def may_pass(name: PurePath, overrides: Path) -> bool:
    """Whether a file of overrides/ may be published: an asset of a known sort, and no link to elsewhere."""
    inside = (
        name.parts[0] == "assets" and name.suffix in ASSETS and not any(part.startswith(".") for part in name.parts)
    )
    return inside and (overrides / name).resolve() == overrides.resolve() / name


def source_text(page: Page, section: str | None = None) -> str:
    """A page's whole source: its title, the address of its section and its meta as front matter, then its Markdown.

    Each value is written as JSON, which every reader of YAML understands in one way only.
    """
    front = front_matter(page, section)
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False, default=str)}" for key, value in front.items()]
    return "\n".join(["---", *lines, "---", "", page.text])


def front_matter(page: Page, section: str | None = None) -> dict[str, object]:
    """What a page's front matter holds; `section` is the source path of a listing."""
    return {"title": page.title, **({"section": directory_url(section)} if section else {}), **page.meta}


def menu(items: Iterable[NavItem]) -> list[dict[str, Any]]:
    """The menu as `nav:` has it."""
    return [{item.title: menu(item.children) if item.children else item.page} for item in items]


def site_name(site: Prepared) -> str:
    """What the site calls itself."""
    return site.checked.library.site.title if site.checked.library else NO_TITLE


def site_url(site: Prepared) -> str:
    """The address the site is made for, with a closing slash; "" while site.yml cannot be read."""
    return site.checked.world.base_url if site.checked.world else ""


def theme_data(site: Prepared) -> dict[str, Any]:
    """What templates find as `config.extra.loa`.

    Shape: name, tagline, notice (or None), licence, owner, owner_url, brand {ink, paper, primary, leaf, sun, alert,
    line}, palette (the address of its style sheet, "" for the house's colours), address, base_path ("/" or
    "/thu-muc/"), feeds [{path, title, form, of}], preview (bool), problems {errors, reminders, url} in a preview that
    has any, else None; nothing of the day, so that a new day makes no page anew.
    Addresses of pages are below the site's: "don-vi/x/"; `of` is "" or such an address.
    """
    library, world = site.checked.library, site.checked.world
    data: dict[str, Any] = {"preview": site.wishes.preview, "problems": _problems(site)}
    if library is None or world is None:
        return {**_BARE, **data}
    record = library.site
    owner = library.resolve(record.owner)
    return data | {
        "name": record.title,
        "tagline": record.tagline,
        "notice": record.notice,
        "licence": record.licence,
        "owner": owner.title,
        "owner_url": directory_url(owner.page),
        "brand": record.brand.model_dump(mode="json"),
        "palette": PALETTE if own_colours(library) else "",
        "address": world.base_url,
        "base_path": urlsplit(world.base_url).path,
        "feeds": [asdict(each) for each in alternates(site.plan.outputs)],
    }


_BARE: Mapping[str, Any] = {
    "name": NO_TITLE,
    "tagline": "",
    "notice": None,
    "licence": "",
    "owner": "",
    "owner_url": "",
    "brand": {},
    "palette": "",
    "address": "",
    "base_path": "/",
    "feeds": [],
}


def _problems(site: Prepared) -> dict[str, Any] | None:
    if site.wishes.live or not (site.wishes.preview and site.problems):
        return None
    return {
        "errors": site.count(Severity.ERROR),
        "reminders": site.count(Severity.REMINDER),
        "url": directory_url(site.problems_page),
    }


def directory_url(source: str) -> str:
    """The address of a page below the site's, from its source path: "don-vi/x.md" -> "don-vi/x/", "index.md" -> "."."""
    stem = source.removesuffix(".md")
    return "." if stem == "index" else f"{stem.removesuffix('/index')}/"
