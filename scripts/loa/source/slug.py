"""Slug: a text as a file name, an id or an address part, where đ becomes d and never nothing.

In: any text. Out: a-z, 0-9 and hyphens. Not here: whether an id is already taken (model/).
"""

from __future__ import annotations

import re
import unicodedata

_OTHER = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "œ": "oe"})


def without_marks(text: str) -> str:
    """The text in small letters without tone or vowel marks: "Đường" becomes "duong".

    NFD takes most marks off; đ is a letter of its own, which NFD leaves alone, so it is turned by hand.
    """
    parts = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).casefold()


def slug(text: str) -> str:
    """The slug of a text.

    >>> slug("Đường dây nóng (24/7)")
    'duong-day-nong-24-7'
    """
    return _OTHER.sub("-", without_marks(text)).strip("-")
