"""Names of places as people look them up: without what sort of place it is, by the letter, in sentences.

In: names such as "Xã Ba Tri". Out: the same cut, ordered, lowered. Not here: which places there are (kinds/unit/).
"""

from __future__ import annotations

import re

from loa.source.slug import slug

_SORT = re.compile(r"^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) +(?=\D)", re.IGNORECASE)


def bare(name: str) -> str:
    """A place's name without what sort of place it is.

    >>> bare("Thị trấn Ba Tri"), bare("Phường 8")
    ('Ba Tri', 'Phường 8')
    """
    return _SORT.sub("", name)


def letter(name: str) -> str:
    """The letter a place is looked up under: the first of the name itself, marks aside; but Đ is not D.

    >>> letter("Xã Ấp Bắc"), letter("Huyện Đông Hưng")
    ('A', 'Đ')
    """
    own = bare(name)
    return "Đ" if own[0] in "đĐ" else slug(own)[0].upper()


def name_order(name: str) -> tuple[str, str, str]:
    """Đ after D; then by name, marks aside, and by name with them."""
    own = bare(name)
    return letter(name).replace("Đ", "D~"), slug(own), own.lower()


def lowered(name: str) -> str:
    """A place's name inside a sentence.

    >>> lowered("Huyện Ba Tri")
    'huyện Ba Tri'
    """
    return name[:1].lower() + name[1:]
