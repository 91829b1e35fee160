"""Papers: PDF attachments are read before they are passed on, so that nobody's telephone leaves in one.

In: a plan, a library, a site's root. Out: the plan without the papers that hold something private, a problem for each.
Not here: what is private (source/private/), files that need no painter's library to be read (source/metadata.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from loa.build.site_world import file_of
from loa.kind import Copy
from loa.model.desk import Receiving
from loa.model.library import Library
from loa.paint.raster import pdf_words
from loa.problems import Place, Problem, problem
from loa.site.plan import Plan
from loa.site.privacy import WORDS, contact, emptied
from loa.source.private import Sort, private_data
from loa.source.reading import Reading

PAPER = ".pdf"


def papers_read(plan: Plan, library: Library, root: Path) -> tuple[Plan, tuple[Problem, ...]]:
    """The plan with empty files in place of such papers, and what is wrong with them."""
    files = {output.file: output.edit for output in plan.outputs if isinstance(output, Copy)}
    found: list[Problem] = []
    for file, edit in sorted(files.items()):
        if file.lower().endswith(PAPER):
            data = file_of(root, file).read_bytes()
            found += [problem(Place(edit), "P858", sort=WORDS[sort]) for sort in dict.fromkeys(_sorts(data, library))]
    closed = frozenset(file for file, edit in files.items() if any(one.place.file == edit for one in found))
    return replace(plan, outputs=emptied(plan.outputs, closed)), tuple(found)


def _sorts(data: bytes, library: Library) -> Iterator[Sort]:
    """What a paper holds that is private and no desk's contact."""
    text = Reading("", pdf_words(data).splitlines()).text
    desks = [record for record in library.all() if isinstance(record, Receiving)]
    public = {contact(desk.desk_phone) for desk in desks if desk.desk_phone}
    for found in private_data(text):
        if contact(text[found.start : found.end]) not in public:
            yield found.sort
