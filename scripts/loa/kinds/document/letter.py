"""A letter's text as HTML that shows it exactly as it is written.

In: the verbatim body of a document. Out: HTML without blank lines, which every Markdown host passes on untouched.
Not here: the rest of the document's page (page.py).
"""

from __future__ import annotations

import html
import re

_PARAGRAPHS = re.compile(r"\n(?:[^\S\n]*\n)+")
_BACKSLASHED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
# Stars that pair up inside one paragraph: three, two, one; what stands between begins and ends with a letter.
_PAIRS = (
    (re.compile(r"\*\*\*(?=[^\s*])([^*]*[^\s*])\*\*\*"), r"<strong><em>\1</em></strong>"),
    (re.compile(r"\*\*(?=[^\s*])((?:[^*]|\*(?!\*))*?[^\s*])\*\*(?!\*)"), r"<strong>\1</strong>"),
    (re.compile(r"(?<!\*)\*(?=[^\s*])((?:[^*<]|<strong>[^*<]*</strong>)*?)(?<=[^\s*])\*(?!\*)"), r"<em>\1</em>"),
)


def letter_html(body: str) -> str:
    """The letter: one `<p>` a paragraph, `<br>` for each line break, bold and italic where their stars pair up.

    Stars without a partner, dashes, plus signs and numbers stay the letters they are, so that a slip of the
    original is seen as it stands.
    """
    parts = (part for part in _PARAGRAPHS.split(body.strip()) if part.strip())
    return "\n".join(f"<p>{_paragraph(part)}</p>" for part in parts)


def _paragraph(text: str) -> str:
    lines = (html.escape(line.strip(), quote=False) for line in text.split("\n"))
    # A backslashed letter hides as a character reference, so that no pair of stars takes it for one of its own.
    marked = _BACKSLASHED.sub(lambda found: f"&#{ord(found[1])};", "\n".join(lines))
    for pattern, shown in _PAIRS:
        marked = pattern.sub(shown, marked)
    return marked.replace("\n", "<br>\n")
