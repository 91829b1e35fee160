"""Manual pages, and the front page of the handbook.

In: manual records, library, world. Out: Pages that readers' search leaves out. Not here: the pages of kinds and of
problem codes (site/handbook/).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Copy, Output, Page
from loa.kinds.manual.record import Manual
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.body import CONTENT, body_markdown, body_pictures
from loa.pages.pieces import page_meta
from loa.pages.writer import link, page_text
from loa.world import World

FRONT = f"{Manual.FOLDER}/index.md"
KINDS_PAGE = f"{Manual.FOLDER}/loai/index.md"
CODES_PAGE = f"{Manual.FOLDER}/loi/index.md"
UNSEARCHED = {"search": {"exclude": True}}
"""Readers look for services; how the site is written would only stand in their way."""
TITLE = "Sổ tay cán bộ"
SUMMARY = "Dành cho người viết nội dung của trang này: bắt đầu, các loại nội dung, câu báo lỗi, đăng và hoàn tác."


def manual_outputs(manual: Record, library: Library, _world: World) -> Iterable[Output]:
    """The page and its pictures."""
    assert isinstance(manual, Manual)
    for file in body_pictures(manual.body, manual.page, library):
        yield Copy(file.removeprefix(CONTENT), file, file)
    body = body_markdown(manual.body, manual.page, library)
    text = page_text("loa.kinds.manual", "page.md.jinja", page=manual, body=body, front=link(manual.page, FRONT))
    meta = page_meta(manual.summary, library.resolve(library.site.owner), manual.date) | UNSEARCHED
    yield Page(manual.page, manual.title, text, library.file(manual), meta)


def manual_listing(library: Library, _world: World) -> Iterable[Output]:
    """The front page of the handbook, where there is one."""
    found = [record for record in library.of(Manual.KIND) if isinstance(record, Manual)]
    if not found:
        return
    manuals = sorted(found, key=lambda manual: (manual.chapter, manual.id))
    cards = [(link(FRONT, manual.page), manual.title, manual.summary, None) for manual in manuals]
    text = page_text(
        "loa.kinds.manual",
        "listing.md.jinja",
        title=TITLE,
        summary=SUMMARY,
        cards=cards,
        kinds=link(FRONT, KINDS_PAGE),
        codes=link(FRONT, CODES_PAGE),
    )
    meta = page_meta(SUMMARY, library.resolve(library.site.owner)) | UNSEARCHED
    yield Page(FRONT, TITLE, text, library.file(manuals[0]), meta)
