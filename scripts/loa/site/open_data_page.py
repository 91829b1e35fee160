"""The pages that tell of the open data and the feeds, in Vietnamese and in English.

In: library, kinds, the feeds there are. Out: two Pages. Not here: the data (open_data.py), the feeds (feeds.py),
wording (open_data.md.jinja, open_data_en.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from loa.kind import Kind, Output, Page
from loa.model.library import Library
from loa.pages.pieces import page_meta
from loa.pages.writer import link, page_text
from loa.site import calendar
from loa.site.feeds import JSON, RSS
from loa.site.open_data import FOLDER, INDEX, VERSION, DataSet, data_sets
from loa.site.open_data_changes import CHANGES, PROMISE
from loa.site.sitemap import PATH as SITEMAP

PAGE, ENGLISH = "du-lieu/index.md", "du-lieu/en.md"
EDIT = "content/site.yml"


def open_data_pages(outputs: Iterable[Output], library: Library, kinds: Sequence[Kind]) -> Iterator[Page]:
    """The two pages; they name the feeds and the calendar only where these are."""
    there = {output.path for output in outputs if not isinstance(output, Page)}
    sets = tuple(data_sets(library, kinds))
    summary = "Dữ liệu mở của trang, dạng JSON và CSV, có mô tả; nguồn tin RSS, JSON Feed và lịch để theo dõi."
    english = "Open data of this site as JSON and CSV with schemas; RSS, JSON Feed and calendars to follow."
    for path, template, title, told in (
        (PAGE, "open_data.md.jinja", "Dữ liệu mở", summary),
        (ENGLISH, "open_data_en.md.jinja", "Open data", english),
    ):
        text = page_text(
            "loa.site",
            template,
            here=path,
            other=ENGLISH if path == PAGE else PAGE,
            version=VERSION,
            folder=FOLDER,
            index=INDEX,
            sets=[(each, _csv(each, path)) for each in sets],
            feeds=[name for name in (RSS, JSON) if name in there],
            kinds_fed=[(kind, f"{kind.folder}/") for kind in kinds if f"{kind.folder}/{RSS}" in there],
            calendar=calendar.ALL if calendar.ALL in there else None,
            sitemap=SITEMAP,
            promise=PROMISE,
            changes=CHANGES,
            licence=library.site.licence,
        )
        meta = page_meta(told, library.resolve(library.site.owner)) | {"search": {"boost": 0.3}}
        yield Page(path, title, text, EDIT, meta)


def _csv(found: DataSet, here: str) -> list[tuple[str, str]]:
    """(address, what it holds) of each CSV of one kind."""
    return [(link(here, path), told) for path, told in found.csv]
