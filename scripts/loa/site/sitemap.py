"""The sitemap: every page that search engines may list, with its last change where a record tells it.

In: all outputs, the site's address. Out: one Data. Not here: its form (exports/sitemap.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from loa.exports.sitemap import sitemap_bytes
from loa.kind import Data, Output, Page
from loa.site.calendar import page_url
from loa.world import World

PATH = "sitemap.xml"
EDIT = "content/site.yml"
_TOLD = re.compile(r"^(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})$")
"""As pages tell a day in their front matter."""


def sitemap_output(outputs: Iterable[Output], world: World) -> Data:
    """The file. A page that asks not to be listed, as those of single codes do, is not told."""
    pages = (output for output in outputs if isinstance(output, Page))
    shown = (page for page in pages if "noindex" not in str(page.meta.get("robots", "")))
    return Data(PATH, sitemap_bytes((page_url(page.path, world), last_change(page)) for page in shown), EDIT)


def last_change(page: Page) -> date | None:
    """The day that the page's front matter gives; None where none is known, or not to the day."""
    told = _TOLD.match(str(page.meta.get("updated") or page.meta.get("date") or ""))
    return date(int(told["year"]), int(told["month"]), int(told["day"])) if told else None
