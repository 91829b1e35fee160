"""Whether a quotation is in the text it is taken from, word for word.

In: a quotation and a text. Out: the first word that is not there. Not here: which quotations there are (kinds/).
"""

from __future__ import annotations

import re

OMISSION = re.compile(r"\[(?:…|\.\.\.)\]")
"""How a quotation shows that words are left out: "[…]"."""

_BACKSLASHED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_MARKS = re.compile(r"(?<!\\)[*`]")


def plain_words(text: str) -> list[str]:
    """The words of a letter or of a quotation, Markdown's marks and all white space aside.

    >>> plain_words("**Kính gửi:**  ông [bà]")
    ['Kính', 'gửi:', 'ông', '[bà]']
    """
    return _BACKSLASHED.sub(r"\1", _MARKS.sub("", text)).split()


def stray_word(quotation: str, text: str) -> str | None:
    """The first word of the quotation that the text does not have in its place; None when all stands there in order.

    >>> stray_word("giới thiệu […] Nhân dân", "Giới thiệu hay giới thiệu kênh cho *Nhân dân*.")
    >>> stray_word("giới thiệu cho nhân dân", "Giới thiệu hay giới thiệu cho *Nhân dân*.")
    'nhân'
    """
    words = " ".join(plain_words(text))
    start = 0
    for part in OMISSION.split(quotation):
        wanted = plain_words(part)
        found = _found(wanted, words, start)
        if found is None:
            return next(word for count, word in enumerate(wanted, 1) if _found(wanted[:count], words, start) is None)
        start = found
    return None


def _found(wanted: list[str], words: str, start: int) -> int | None:
    """Where the wanted words end in the text, from a start on and not inside a word; None when they are not there."""
    sought = " ".join(wanted)
    pattern = re.compile(
        (r"(?<!\w)" if sought[:1].isalnum() else "") + re.escape(sought) + (r"(?!\w)" if sought[-1:].isalnum() else "")
    )
    match = pattern.search(words, start)
    return match.end() if match else None
