"""A letter's text as HTML that shows it exactly as it is written.

In: the verbatim body of a document. Out: HTML without blank lines, which every Markdown host passes on untouched.
Not here: the rest of the document's page (page.py).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from loa.kinds.document.margin import END, START, Margin

_LABEL = "Ghi chú của trang, không có trong văn bản"
_PARAGRAPHS = re.compile(r"\n(?:[^\S\n]*\n)+")
_HEADING = re.compile(r"^(?P<marks>#{3,6}) (?P<words>[^\n]+)$")
_ROW = re.compile(r"^\|.*\|$")
_RULE = re.compile(r"^\|(?: *:?-{3,}:? *\|)+$")
_BETWEEN = re.compile(r"(?<!\\)\|")
_LETTER = re.compile(r"\\(?P<meant>[\\`*_{}\[\]()#+\-.!|<>~])|[&<>]")
# Stars that pair up inside one paragraph: three, two, one; what stands between begins and ends with a letter.
_PAIRS = (
    (re.compile(r"\*\*\*(?=[^\s*])([^*]*[^\s*])\*\*\*"), r"<strong><em>\1</em></strong>"),
    (re.compile(r"\*\*(?=[^\s*])((?:[^*]|\*(?!\*))*?[^\s*])\*\*(?!\*)"), r"<strong>\1</strong>"),
    (re.compile(r"(?<!\*)\*(?=[^\s*])((?:[^*<]|<strong>[^*<]*</strong>)*?)(?<=[^\s*])\*(?!\*)"), r"<em>\1</em>"),
)


def letter_html(body: str, margin: Margin | None = None) -> str:
    """The letter: one `<p>` a paragraph, `<br>` for each line break, bold and italic where their stars pair up.

    Lines between pipes below a rule of dashes are a table, a line behind three hashes or more is a heading. Stars
    without a partner, dashes, plus signs and numbers stay the letters they are, so that a slip of the original is seen
    as it stands. Before a paragraph with old words stands what `margin` notes of them.
    """
    parts = (part.strip("\n") for part in _PARAGRAPHS.split(body.strip()) if part.strip())
    noted = (margin.noted(part) if margin else (part, ()) for part in parts)
    return "\n".join(f"{_notes(notes)}{_part(part)}" for part, notes in noted)


def _part(text: str) -> str:
    heading = _HEADING.match(text)
    if heading:
        level = len(heading["marks"])
        return f"<h{level}>{_paragraph(heading['words'])}</h{level}>"
    rows = [line.strip() for line in text.split("\n")]
    if len(rows) > 1 and _RULE.match(rows[1]) and all(_ROW.match(row) for row in rows):
        return _table([_cells(row) for row in (rows[0], *rows[2:])])
    return f"<p>{_paragraph(text)}</p>"


def _cells(row: str) -> list[str]:
    return [cell.strip().replace("\\|", "|") for cell in _BETWEEN.split(row[1:-1])]


def _table(rows: list[list[str]]) -> str:
    """A table in a box that scrolls by itself; `<br>` in a cell is a line break."""
    head, *others = ["".join(f"<{tag}>{_cell(cell)}</{tag}>" for cell in row) for tag, row in _tagged(rows)]
    body = "\n".join(f"<tr>{row}</tr>" for row in others)
    return f'<div class="loa-table" tabindex="0">\n<table>\n<tr>{head}</tr>\n{body}\n</table>\n</div>'


def _tagged(rows: list[list[str]]) -> Iterator[tuple[str, list[str]]]:
    yield from (("td" if number else "th", row) for number, row in enumerate(rows))


def _cell(text: str) -> str:
    return "<br>".join(_paragraph(part.strip()) for part in text.split("<br>"))


def _notes(notes: tuple[str, ...]) -> str:
    """The notes as a box of the site's own, told as such to those who do not see it."""
    if not notes:
        return ""
    lines = "".join(f"<p>{note}</p>\n" for note in notes)
    label = f'<p class="loa-margin__label">{_LABEL}</p>'
    return f'<aside class="loa-margin" aria-label="{_LABEL}">\n{label}\n{lines}</aside>\n'


def _paragraph(text: str) -> str:
    # A backslashed letter hides as a character reference, so that no pair of stars takes it for one of its own.
    marked = _LETTER.sub(_reference, "\n".join(line.strip() for line in text.split("\n")))
    for pattern, shown in _PAIRS:
        marked = pattern.sub(shown, marked)
    marked = marked.replace(START, '<span class="loa-old">').replace(END, "</span>")
    return marked.replace("\n", "<br>\n")


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found['meant'])};" if found["meant"] else html.escape(found[0], quote=False)
