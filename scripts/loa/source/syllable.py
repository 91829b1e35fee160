"""Syllable: words as people mean them, however they were typed.

In: any text. Out: its words in one spelling: NFC, small letters, tone marks in one place, i and y where both are used.
Not here: taking marks off (slug.py), what is found by words (site/search.py; the same rules stand in
overrides/assets/javascripts/search.js, and a test holds the two together).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_TONES = {
    **dict(zip(("oà", "oá", "oả", "oã", "oạ"), ("òa", "óa", "ỏa", "õa", "ọa"), strict=True)),
    **dict(zip(("oè", "oé", "oẻ", "oẽ", "oẹ"), ("òe", "óe", "ỏe", "õe", "ọe"), strict=True)),
    **dict(zip(("uỳ", "uý", "uỷ", "uỹ", "uỵ"), ("ùy", "úy", "ủy", "ũy", "ụy"), strict=True)),
}
"""At a syllable's end both places are taught; the older one is kept here. After q the u is no vowel."""
_I = dict(zip("iìíỉĩị", "yỳýỷỹỵ", strict=True))
_EITHER = re.compile(r"[hklmst][iìíỉĩị]|qu[iìíỉĩị]")
"""Whole syllables that are written with i or with y: kí and ký, mĩ and mỹ, qui and quy."""


@lru_cache(maxsize=65536)
def spelled(word: str) -> str:
    """The word in the one spelling.

    >>> spelled("Thuý"), spelled("KÍ"), spelled("quý")
    ('thúy', 'ký', 'quý')
    """
    word = unicodedata.normalize("NFC", word).lower()
    if word[-2:] in _TONES and not word.startswith("q"):
        word = word[:-2] + _TONES[word[-2:]]
    return word[:-1] + _I[word[-1]] if _EITHER.fullmatch(word) else word


def words(text: str) -> Iterator[str]:
    """Every word of a text, in order, in the one spelling."""
    return map(spelled, _WORD.findall(unicodedata.normalize("NFC", text)))
