"""VNI: text typed for the VNI fonts (VNI-Times, VNI-Helve, …) as Unicode.

In: text as Word stores it: a letter, then perhaps a second one that is drawn as its marks. Out: Unicode in NFC.
Not here: which runs are so encoded (encodings.py).

Source: the VNI Windows encoding of two bytes: a with â, e with â, o with â make the hats; ê makes the breve; ô, ö and ñ
are ơ, ư and đ; i and y keep single letters of their own. A capital is marked by the capital of the same mark.
"""

from __future__ import annotations

import unicodedata

ACUTE, GRAVE, HOOK, TILDE, DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
_HAT, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"

_TONES = {"ù": ACUTE, "ø": GRAVE, "û": HOOK, "õ": TILDE, "ï": DOT}
_HATS = {"â": _HAT, "á": _HAT + ACUTE, "à": _HAT + GRAVE, "å": _HAT + HOOK, "ã": _HAT + TILDE, "ä": _HAT + DOT}
_BREVES = {
    "ê": _BREVE,
    "é": _BREVE + ACUTE,
    "è": _BREVE + GRAVE,
    "ú": _BREVE + HOOK,
    "ü": _BREVE + TILDE,
    "ë": _BREVE + DOT,
}
_SINGLE = {
    "ô": "o" + _HORN,
    "ö": "u" + _HORN,
    "ñ": "đ",
    "í": "i" + ACUTE,
    "ì": "i" + GRAVE,
    "æ": "i" + HOOK,
    "ó": "i" + TILDE,
    "ò": "i" + DOT,
    "î": "y" + DOT,
}
_MARKS = {
    "a": _TONES | _HATS | _BREVES,
    "e": _TONES | _HATS,
    "o": _TONES | _HATS,
    "u": _TONES,
    "y": _TONES,
    "ô": _TONES,
    "ö": _TONES,
}
"""For each letter the second letters that are marks on it."""


def decoded(text: str) -> str:
    """The text in Unicode; the case of a letter is that of its first part.

    >>> decoded("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"), decoded("ÑOAØN TÆNH")
    ('Cộng hòa xã hội chủ nghĩa Việt Nam', 'ĐOÀN TỈNH')
    """
    return "".join(letter for _, letter in letters(text))


def letters(text: str) -> list[tuple[int, str]]:
    """(index of its first part, Unicode letter) for each letter of the text."""
    found: list[tuple[int, str]] = []
    at = 0
    while at < len(text):
        small = text[at].lower()
        marks = _MARKS.get(small, {}).get(text[at + 1].lower()) if at + 1 < len(text) else None
        base = _SINGLE.get(small, small)
        letter = unicodedata.normalize("NFC", base + (marks or ""))
        known = marks is not None or small in _SINGLE
        found.append((at, (letter.upper() if text[at].isupper() else letter) if known else text[at]))
        at += 2 if marks is not None else 1
    return found
