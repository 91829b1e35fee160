"""Syllables: whether a text reads as Vietnamese, so that the right one of several readings can be chosen.

In: text in Unicode. Out: the share of its marked words that are Vietnamese syllables. Not here: reading (encodings.py).

Source: the onsets and rhymes of the syllables in use; a syllable is an onset and a rhyme with at most one tone.
"""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+")
_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_ONSET = re.compile(r"^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])")
_RHYMES_IN_USE = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op
    ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh
    uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
"""
_RHYMES = frozenset(_RHYMES_IN_USE.split())


def is_syllable(word: str) -> bool:
    """Whether a word can be one Vietnamese syllable.

    >>> is_syllable("Nghĩa"), is_syllable("quyển"), is_syllable("nghÜa"), is_syllable("gì")
    (True, True, False, True)
    """
    parts = unicodedata.normalize("NFD", word.lower())
    if len(_TONE.findall(parts)) > 1:
        return False
    plain = unicodedata.normalize("NFC", _TONE.sub("", parts))
    if plain in _RHYMES:
        return True
    onset = _ONSET.match(plain)
    if onset is None:
        return False
    # The i of gi and the u of qu may belong to the rhyme: gì, quỳnh.
    return plain[onset.end() :] in _RHYMES or (onset[0] in ("gi", "qu") and plain[1:] in _RHYMES)


def reading_score(text: str) -> tuple[int, float]:
    """(marked words, share of them that are syllables); a marked word has a letter beyond a to z."""
    marked = [word for word in _WORD.findall(text) if not word.isascii()]
    good = sum(is_syllable(word) for word in marked)
    return len(marked), good / len(marked) if marked else 1.0
