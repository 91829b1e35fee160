"""Subject: what a letter says it is about.

In: chunks, where its form is named and where it is addressed. Out: the subject's words, and where its text may begin.
Not here: the rest of the heading (heading.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loa.editing.letters.chunks import Chunk

_ABOUT = re.compile(r"^[\W_]{0,4}(?:V/v\b|Về việc\b|Vv:)", re.IGNORECASE)
_BEGINS = re.compile(
    r"^\W*(?:Căn cứ|Thực hiện|Theo\b|Xét\b|Kính gửi|Nhằm\b|Tiếp tục|Để\b|Triển khai\b|[IVX]+\s*[.-]|\d+\s*[.)]|Điều \d"
    r"|Phần\b|Số\s*:|Nơi nhận|-\s)",
    re.IGNORECASE,
)
_NAMED_LONGEST = 400
_PLACED = re.compile(r",\s*ngày\b.*\btháng\b", re.IGNORECASE)


def subject_of(chunks: Sequence[Chunk], named: int | None, addressed: int | None) -> tuple[str, int]:
    """(the subject, how many chunks stand before what follows it); "" where none is written."""
    about = _about(chunks, addressed)
    if about[0]:
        return about
    return _below_the_name(chunks, named) if named is not None else ("", 0)


def _about(chunks: Sequence[Chunk], addressed: int | None) -> tuple[str, int]:
    """What begins with V/v or Về việc: to the end of its cell, or of its paragraph."""
    limit = addressed if addressed is not None else min(len(chunks), 30)
    for index, chunk in enumerate(chunks[:limit]):
        start = next((number for number, line in enumerate(chunk.lines) if _ABOUT.match(line)), None)
        if start is None:
            continue
        words = [*_until_other(chunk.lines[start:])]
        after = index + 1
        while after < limit and _goes_on(chunks[after], chunk, words):
            words += chunks[after].lines
            after += 1
        return _tidy(" ".join(words)), after
    return "", 0


def _until_other(lines: Sequence[str]) -> list[str]:
    """The first lines of a paragraph, up to one that says something else."""
    kept = [lines[0]]
    for line in lines[1:]:
        if not line or _PLACED.search(line) or _BEGINS.match(line):
            break
        kept.append(line)
    return kept


def _goes_on(chunk: Chunk, first: Chunk, words: Sequence[str]) -> bool:
    """Whether a paragraph belongs to the subject: in the same cell, or as long as a quotation mark stands open."""
    text = chunk.text
    if chunk.is_table or _PLACED.search(text) or _BEGINS.match(text) or text.isupper():
        return False
    whole = " ".join(words)
    return (bool(first.cell) and chunk.cell == first.cell) or (
        chunk.cell == first.cell and whole.count("“") > whole.count("”") and len(whole) + len(text) < _NAMED_LONGEST
    )


def _below_the_name(chunks: Sequence[Chunk], named: int) -> tuple[str, int]:
    """The lines below KẾ HOẠCH, QUYẾT ĐỊNH and their like, up to where the text begins."""
    lines = chunks[named].lines
    name = next((number for number, line in enumerate(lines) if line.strip(" *:").isupper()), 0)
    words = _until_other(("", *lines[name + 1 :]))[1:]
    after = named + 1
    while after < len(chunks):
        chunk = chunks[after]
        longer = len(" ".join(words)) + len(chunk.text)
        placed = chunk.centred == chunks[named].centred and chunk.cell == chunks[named].cell
        # Below the subject of a decision stands, in capitals, who decides.
        other = chunk.text.isupper() and bool(words) and not words[0].isupper()
        ends = chunk.is_table or bool(_BEGINS.match(chunk.text)) or longer > _NAMED_LONGEST or other
        if ends or not placed or (words and not chunk.centred):
            break
        words += chunk.lines
        after += 1
    return _tidy(" ".join(words)), after


def _tidy(words: str) -> str:
    """The words on one line, without the quotation marks and rules around them all."""
    text = " ".join(words.split()).strip(" *_-–")
    inner = text[1:-1] if len(text) > 2 and text[0] in '“"' and text[-1] in '”"' else text
    return inner.strip() if inner.count("“") == inner.count("”") else text
