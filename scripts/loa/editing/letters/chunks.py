"""Chunks: a letter's blocks as Markdown that a document's page shows word for word.

In: a Story. Out: chunks, each with its Markdown and its plain lines. Not here: striking out what is private (masks.py),
what the words mean (heading.py, asked.py).

The Markdown is what letter_html understands: bold, italic, line breaks, tables, headings of level three and deeper;
everything else is letters. Where marks would not show what they should, they are left out, never a word.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from loa.editing.letters.blocks import Block, Grid, Para, Story
from loa.editing.letters.encodings import Encoding, Letters, Reader
from loa.editing.letters.looks import Look
from loa.kinds.document.letter import letter_html

_SPACES = re.compile(r"[^\S\n]+")
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")
_UNSEEN = re.compile(
    "[^\t\n\u0020-\u007e\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    "|[\u00ad\u200b\u2060]"
)
_SPECIAL = re.compile(r"[\\*`]")
_LINE_START = re.compile(r"(?m)^[#|<>]")
_BACKSLASHED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_HEADING = re.compile(r"^#{3,6} ")
_TAG = re.compile(r"<[^>]+>")
_FIRST_LEVEL, _LAST_LEVEL = 3, 6
BREAK = " <br> "
"""A line break inside a cell of a table."""

Styled = list[tuple[str, bool, bool]]
"""(text, bold, italic) of neighbouring letters that look alike."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """One paragraph or table of the body: its Markdown, and where it stood in the letter."""

    markdown: str
    cell: str = ""
    centred: bool = False
    number: int = 0
    is_table: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        """Its lines without any marks; none of a table, whose words are not read for meaning."""
        if self.is_table:
            return ()
        return tuple(line.strip() for line in _bare(_HEADING.sub("", self.markdown)).split("\n"))

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(" ".join(self.lines).split())


@dataclass
class Told:
    """The chunks of a letter, and what there is to be said of reading them."""

    chunks: tuple[Chunk, ...]
    encodings: frozenset[Encoding]
    unreadable: int


def chunks_of(story: Story) -> Told:
    """The story as chunks, empty paragraphs left out."""
    writer = _Writer(story)
    chunks = tuple(chunk for block in story.blocks if (chunk := writer.chunk(block)) is not None)
    return Told(chunks, frozenset(writer.reader.met), writer.unreadable)


class _Writer:
    """Turns the blocks of one story into Markdown."""

    def __init__(self, story: Story) -> None:
        self.reader = Reader([para.pieces for para in _paragraphs(story.blocks)])
        self.unreadable = 0

    def chunk(self, block: Block) -> Chunk | None:
        """The chunk of a block; None for an empty one."""
        if isinstance(block, Grid):
            table = self._table(block)
            return Chunk(table, is_table=True) if table else None
        markdown = self._paragraph(block)
        return Chunk(markdown, block.cell, block.centred, block.number) if markdown else None

    def _paragraph(self, para: Para) -> str:
        lines = self._lines(para)
        if not any(text.strip() for line in lines for text, _, _ in line):
            return ""
        if para.level:
            words = " ".join(_plain(line) for line in lines).strip()
            return f"{'#' * min(para.level + _FIRST_LEVEL - 1, _LAST_LEVEL)} {_escaped(words)}"
        marked = "  \n".join(_marked(line) for line in lines)
        plain = " ".join(" ".join(_plain(line) for line in lines).split())
        faithful = _shown(marked) == plain == " ".join(_bare(marked).split())
        return marked if faithful else "  \n".join(_escaped(_plain(line)) for line in lines)

    def _table(self, grid: Grid) -> str:
        """A table of pipes with its first row as head; "" when nothing is in it."""
        rows = [[self._cell(cell) for cell in row] for row in grid.rows]
        wide = max((len(row) for row in rows), default=0)
        if not any(cell for row in rows for cell in row):
            return ""
        whole = [row + [""] * (wide - len(row)) for row in rows]
        written = [f"| {' | '.join(row)} |" for row in whole]
        return "\n".join([written[0], f"|{' --- |' * wide}", *written[1:]])

    def _cell(self, paragraphs: Iterable[Para]) -> str:
        """The paragraphs of a cell on one line."""
        lines = (_plain(line).strip() for para in paragraphs for line in self._lines(para))
        return BREAK.join(_escaped(line).replace("|", "\\|") for line in lines if line)

    def _lines(self, para: Para) -> list[Styled]:
        """The lines of a paragraph as stretches of one look, cleaned; the mark that Word draws begins the first."""
        letters = self.reader.read(para.pieces)
        lines: list[Styled] = [[]]
        if para.mark:
            lines[0].append((f"{para.mark} ", *_emphasis(letters)))
        for (bold, italic), stretch in groupby(letters, key=lambda one: _emphasis([one])):
            first, *others = self._clean("".join(letter for letter, _ in stretch)).split("\n")
            lines[-1].append((first, bold, italic))
            lines += [[(other, bold, italic)] for other in others]
        return [_joined(line) for line in lines]

    def _clean(self, text: str) -> str:
        """The text in NFC without what nobody sees or can read."""
        self.unreadable += len(_UNREADABLE.findall(text))
        return unicodedata.normalize("NFC", _UNSEEN.sub("", _UNREADABLE.sub("", text.replace("\r", ""))))


def _emphasis(letters: Letters) -> tuple[bool, bool]:
    """(bold, italic) of the first of some letters."""
    look = letters[0][1].look if letters else None
    return (look.bold, look.italic) if isinstance(look, Look) else (False, False)


def _joined(line: Styled) -> Styled:
    """A line with single spaces and no stretch of spaces alone, so that marks stand at letters."""
    joined: Styled = []
    for text, bold, italic in line:
        words = _SPACES.sub(" ", text)
        if not joined or joined[-1][0].endswith(" "):
            words = words.lstrip(" ")
        if not words:
            continue
        if joined and (words == " " or joined[-1][1:] == (bold, italic)):
            joined[-1] = (joined[-1][0] + words, *joined[-1][1:])
        else:
            joined.append((words, bold, italic))
    if joined:
        joined[-1] = (joined[-1][0].rstrip(" "), *joined[-1][1:])
    return [stretch for stretch in joined if stretch[0]]


def _plain(line: Styled) -> str:
    return "".join(text for text, _, _ in line)


def _escaped(text: str) -> str:
    """The text with a backslash before every letter that would be taken for a mark."""
    return _LINE_START.sub(r"\\\g<0>", _SPECIAL.sub(r"\\\g<0>", text))


def _marked(line: Styled) -> str:
    """The line with its stars; of two stretches that touch only the first has any, for stars in a row would mislead."""
    written = ""
    for text, bold, italic in line:
        stars = "*" * (2 * bold + italic)
        inner = text.strip(" ")
        if not stars or written.endswith("*") or not inner:
            written += _escaped(text) if not written else _SPECIAL.sub(r"\\\g<0>", text)
            continue
        lead, tail = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
        written += f"{lead}{stars}{_SPECIAL.sub(_behind_slash, inner)}{stars}{tail}"
    return written


def _behind_slash(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def _bare(markdown: str) -> str:
    """The Markdown without stars and backslashes, as quotations are compared with it."""
    return _BACKSLASHED.sub(r"\1", re.sub(r"(?<!\\)[*`]", "", markdown))


def _shown(markdown: str) -> str:
    """What a page shows of a paragraph, on one line."""
    return " ".join(html.unescape(_TAG.sub("", letter_html(markdown))).split())


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Para]:
    for block in blocks:
        if isinstance(block, Para):
            yield block
        else:
            yield from (para for row in block.rows for cell in row for para in cell)
