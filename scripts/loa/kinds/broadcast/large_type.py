"""A script in large type on A4, as many pages as it takes, to lie on a reader's desk.

In: a script and its words, library, world. Out: a Sheet with those that follow it, None when our fonts lack a letter.
Not here: the airing sheet (airing_sheet.py), the Word document (handout.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from loa.kinds.broadcast.handout import ALERT, head_lines, unbroken
from loa.kinds.broadcast.record import Broadcast
from loa.kinds.broadcast.wording import Script
from loa.model.library import Library
from loa.pages.writer import typed
from loa.sheet.marks import Fill, Mark, Sheet
from loa.sheet.paper import INK, Item, pile
from loa.sheet.text import Block, fitted, words
from loa.speech.length import sentences
from loa.world import World

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
EDGE_MM = 20.0
ROOM_MM = WIDTH_MM - 2 * EDGE_MM
FOOT_MM = 15.0
LAST_MM = HEIGHT_MM - FOOT_MM - 6.0
READ_PT = 22.0
SMALLEST_PT = 8.0
LEADING = 1.55
"""Lines far enough apart that no eye slips from one to the next while the mouth is busy."""

GAP_MM = 9.0
RULE_MM = 2.2
FACE = "sans-400"
WHITE = "#FFFFFF"


@dataclass
class Layout:
    """The pages as they fill."""

    pages: list[list[Mark]] = field(default_factory=lambda: [[]])
    bottom_mm: float = EDGE_MM
    block: int = 1

    def turn(self) -> None:
        """Begins a new page."""
        self.pages.append([])
        self.bottom_mm = EDGE_MM

    def place(self, block: Block) -> None:
        """Sets a block of words below what is there, on the next page where it does not fit on this one."""
        if self.bottom_mm + block.height_mm > LAST_MM and self.pages[-1]:
            self.turn()
        self.pages[-1] += words(block, EDGE_MM, self.bottom_mm, colour=INK, block_no=self.block)
        self.bottom_mm += block.height_mm + GAP_MM
        self.block += 1


def script_sheet(broadcast: Broadcast, script: Script, library: Library, world: World) -> Sheet | None:
    """The script's pages."""
    notes = tuple(head_lines(broadcast, script, library, world))
    told = (broadcast.title, *notes, *script.said)
    if any(world.missing(text, FACE) for text in told):
        return None
    layout = Layout()
    head = pile(tuple(_head(broadcast, notes)), EDGE_MM, EDGE_MM - 6, ROOM_MM, layout.block, world.measure)
    rule = Fill(0, 0, WIDTH_MM, RULE_MM, library.site.brand.primary, tone="keep")
    layout.pages[-1] += [rule, *head.marks]
    layout.bottom_mm, layout.block = head.bottom_mm + 9, head.block
    for paragraph in script.said:
        for block in _blocks(unbroken(paragraph), world):
            layout.place(block)
    sheets = [
        Sheet(WIDTH_MM, HEIGHT_MM, WHITE, (*marks, *foot), broadcast.title)
        for marks, foot in zip(layout.pages, _feet(broadcast, layout, world), strict=True)
    ]
    return replace(sheets[0], following=tuple(sheets[1:]))


def _head(broadcast: Broadcast, notes: Sequence[str]) -> Iterator[Item]:
    """The title, and what stands above the words everywhere."""
    yield Item(broadcast.title, "sans-800", 24, gap_mm=2, role="title", smallest_pt=14, max_lines=4)
    for number, note in enumerate(notes):
        warns = note.partition(" ")[0].isupper()
        face, colour = ("sans-800", f"#{ALERT}") if warns else (FACE, INK)
        yield Item(note, face, 11.5, colour, gap_mm=1.4 if number else 3)


def _blocks(paragraph: str, world: World) -> Iterator[Block]:
    """The paragraph as one block, or sentence by sentence where it is longer than a page."""
    whole = _set(paragraph, READ_PT, world)
    if whole is not None:
        yield whole
        return
    for sentence in sentences(paragraph):
        block = _set(sentence, READ_PT, world) or _set(sentence, SMALLEST_PT, world)
        assert block is not None, "a field of a record is shorter than a page of the smallest type"
        yield block


def _set(text: str, smallest_pt: float, world: World) -> Block | None:
    found = fitted(
        text,
        FACE,
        ROOM_MM,
        height_mm=LAST_MM - EDGE_MM,
        largest_pt=READ_PT,
        smallest_pt=smallest_pt,
        leading=LEADING,
        measure=world.measure,
    )
    return found if isinstance(found, Block) else None


def _feet(broadcast: Broadcast, layout: Layout, world: World) -> Iterator[tuple[Mark, ...]]:
    """Below every page: which script, which page of how many, where it can be had again."""
    count = len(layout.pages)
    address = typed(f"{world.base_url}{broadcast.page.removesuffix('.md')}/")
    for number in range(1, count + 1):
        last = "hết bài" if number == count else "còn tiếp"
        lines = (f"Trang {number}/{count}, {last}", f"{broadcast.title} · {address}")
        items = tuple(Item(line, FACE, 9, role="small", smallest_pt=6, max_lines=1) for line in lines)
        yield pile(items, EDGE_MM, HEIGHT_MM - FOOT_MM, ROOM_MM, layout.block, world.measure).marks
