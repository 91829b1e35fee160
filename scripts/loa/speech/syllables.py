"""Syllables: which letters a Vietnamese mouth says as they stand, and how many of them there are.

In: words. Out: whether they are Vietnamese syllables, counts. Not here: how other words are said (lexicon.py).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SHARP_TONES = "\u0301\u0323"
"""The only tones that a syllable closed by c, ch, p or t can have."""

_ONSET = re.compile("ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]|")
_CLOSED = re.compile(".*(?:c|ch|p|t)")
_RHYMES = frozenset(
    re.findall(
        r"\w+",
        """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh ych yt yp yn
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt
    uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    """,
    )
)
_VOWELS = re.compile("[aăâeêioôơuưy]+")


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether the word is one syllable as Vietnamese builds them.

    >>> is_syllable("nghiêng"), is_syllable("Đoàn"), is_syllable("online"), is_syllable("UBND")
    (True, True, False, False)
    """
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in parts if mark in _TONES]
    letters = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
    onset = _ONSET.match(letters)
    assert onset is not None, "the pattern matches the empty text"
    rhymes = {letters[onset.end() :]} | ({letters[1:]} if onset[0] in {"gi", "qu"} else set())
    fitting = rhymes & _RHYMES
    closed = any(_CLOSED.fullmatch(rhyme) for rhyme in fitting)
    return bool(fitting) and len(tones) <= 1 and (not closed or tones[:1] in ([_SHARP_TONES[0]], [_SHARP_TONES[1]]))


def has_vowel(word: str) -> bool:
    """Whether anything in the word can be sung."""
    return bool(_VOWELS.search(_bare(word)))


def count(text: str) -> int:
    """How many syllables a spoken text has; foreign words are counted by their vowels.

    >>> count("Mời bà con mở Za-lô, tìm website của xã.")
    12
    """
    words = (word for word in re.split(r"[^\w’']+|_", text) if any(letter.isalpha() for letter in word))
    return sum(1 if is_syllable(word) else max(1, len(_VOWELS.findall(_bare(word)))) for word in words)


def _bare(word: str) -> str:
    """The word in small letters without tones."""
    parts = unicodedata.normalize("NFD", word.lower())
    return unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
