"""Letters: what a reader says for single letters and for what has to be spelt.

In: letters and signs. Out: their names. Not here: which words are spelt (words.py, addresses.py).
"""

from __future__ import annotations

import unicodedata

from loa.speech.numbers import DIGITS
from loa.speech.table import pairs

NAMES = pairs(
    """
    a = a
    ă = á
    â = ớ
    b = bê
    c = xê
    d = dê
    đ = đê
    e = e
    ê = ê
    f = ép
    g = gờ
    h = hát
    i = i
    j = gi
    k = ca
    l = lờ
    m = mờ
    n = nờ
    o = o
    ô = ô
    ơ = ơ
    p = pê
    q = quy
    r = rờ
    s = ét
    t = tê
    u = u
    ư = ư
    v = vê
    w = vê kép
    x = ích
    y = i dài
    z = dét
    """
)
"""Source: as abbreviations are spelt in speech (quy, not cu; gờ, not giê)."""

SIGNS = pairs(
    """
    . = chấm
    / = gạch chéo
    - = gạch ngang
    _ = gạch dưới
    @ = a còng
    : = hai chấm
    ? = hỏi
    = = bằng
    & = và
    % = phần trăm
    # = thăng
    + = cộng
    ~ = dấu ngã
    """
)
"""What stands in addresses besides letters and digits."""


def spelt(text: str) -> str:
    """Each letter, digit and sign by its name; what has none stays as it is, or is left out if it is no letter.

    >>> spelt("TCKT"), spelt("a-1")
    ('tê xê ca tê', 'a gạch ngang một')
    """
    return " ".join(filter(None, (_name(letter) or (letter if letter.isalpha() else "") for letter in text)))


def can_be_spelt(word: str) -> bool:
    """Whether every letter has a name here; those of other scripts have none."""
    return all(_name(letter) for letter in word if letter.isalpha())


def _name(letter: str) -> str:
    small = letter.lower()
    if small.isdecimal():
        return DIGITS[int(small)]
    bare = unicodedata.normalize("NFD", small)[:1]
    return NAMES.get(small) or SIGNS.get(small) or NAMES.get(bare, "")
