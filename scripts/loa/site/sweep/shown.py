"""Which finished pages and prints show words.

In: a plan, a finder of words. Out: addresses by change. Not here: the files they are made from (places.py).
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass

from loa.kind import Data, Output, Page, Print
from loa.model.renaming import OldWordFinder, Renaming
from loa.sheet.marks import Sheet, Words
from loa.site.plan import Plan, address

_READ = (".html", ".ics", ".json", ".csv", ".txt", ".xml")
_FINDERS = "search/"
"""What the search is made of repeats the pages."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An output that shows the words of a change."""

    output: Output
    renaming: Renaming

    @property
    def address(self) -> str:
        """Where it lies in the finished site."""
        return address(self.output)


def shown(plan: Plan, finder: OldWordFinder) -> Iterator[Shown]:
    """Every output that shows the words, once for each change, by address."""
    for output in plan.outputs:
        found = (renaming for words in finder.found(_text(output)) for renaming in words.renamings)
        for renaming in dict.fromkeys(found):
            yield Shown(output, renaming)


def _text(output: Output) -> str:
    """What an output says, as far as it is text."""
    if isinstance(output, Page):
        return html.unescape(output.text)
    if isinstance(output, Print):
        return sheet_text(output.sheet)
    if isinstance(output, Data) and output.path.endswith(_READ) and not output.path.startswith(_FINDERS):
        return html.unescape(output.content.decode("utf-8", errors="replace").replace("\r\n ", ""))
    return ""


def sheet_text(sheet: Sheet) -> str:
    """The words of a sheet in their order, lines joined."""
    return " ".join(mark.text for mark in sheet.marks if isinstance(mark, Words))
