"""Word: paragraphs as a .docx file that is the same to the byte whenever they are.

In: paragraphs with their look, a title, who answers for them. Out: the bytes of a document. Not here: what they say
(kinds/), how the file is made (word_file.py), zips to hand out (archive.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NO_BREAK_HYPHEN = "\u2011"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    Shape: `level` makes it a heading, 0 none; `colour` is six hexadecimal digits; `keep` holds it together on one page.
    """

    text: str
    size_pt: float
    bold: bool = False
    colour: str = ""
    level: int = 0
    after_pt: float = 6.0
    line: float = 1.15
    keep: bool = True


def document_bytes(title: str, paragraphs: Iterable[Paragraph], *, author: str, language: str, footer: str) -> bytes:
    """The document on A4, with the footer and the number of the page at the foot of each."""
    from loa.exports.word_file import file_bytes  # noqa: PLC0415  # python-docx takes a tenth of a second to load

    return file_bytes(title, paragraphs, author=author, language=language, footer=footer)
