"""The page of all pictures: each with its words, its origin and the terms of its use.

In: library, world. Out: Page and the Copy of each picture. Not here: wording (listing.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from loa.kind import Copy, Output, Page
from loa.kinds.picture.record import Licence, Picture
from loa.model.library import Library
from loa.pages.pieces import by_name, page_meta
from loa.pages.writer import link, page_text
from loa.world import World

TERMS = {
    Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/deed.vi",
    Licence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/deed.vi",
    Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/deed.vi",
}
"""Where the terms of a licence can be read."""


class Row(NamedTuple):
    """A picture as the page shows it; `shown` is the address of its file, `terms` where its licence can be read."""

    picture: Picture
    shown: str
    credit: str
    terms: str | None


def picture_listing(library: Library, _world: World) -> Iterable[Output]:
    """All pictures of the site, to see whose they are; nothing while there are none."""
    here = f"{Picture.FOLDER}/index.md"
    found = (picture for picture in by_name(library.of(Picture.KIND)) if isinstance(picture, Picture))
    pictures = [picture for picture in found if picture.source in library.files]
    if not pictures:
        return
    for file in sorted({picture.source for picture in pictures}):
        yield Copy(file.removeprefix("content/"), file, file)
    rows = [
        Row(
            picture, link(here, f"{Picture.FOLDER}/{picture.file}"), picture.credit(library), TERMS.get(picture.licence)
        )
        for picture in pictures
    ]
    text = page_text("loa.kinds.picture", "listing.md.jinja", rows=rows, licence=library.site.licence)
    summary = "Hình trên trang này do ai làm, lấy từ đâu và được dùng lại theo điều kiện nào."
    yield Page(here, Picture.PLURAL, text, f"content/{Picture.FOLDER}/", page_meta(summary))
