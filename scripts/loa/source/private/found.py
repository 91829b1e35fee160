"""Found: one private thing in a text, and what the search for all of them shares.

In: nothing. Out: frozen finds, the parts of a text that are addresses of pages, specimens. Not here: the searches.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

_PAGE_ADDRESS = re.compile(r"https?://[^\s\"'<>)\]]+", re.IGNORECASE)
_CONTACT_ADDRESS = re.compile(
    r"^https?://(?:chat\.)?(?:zalo\.me|wa\.me|viber\.click|signal\.me)/|[?&](?:phone|sdt|tel|mobile)=", re.IGNORECASE
)
UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
"""The capitals with which names are written, for a class of characters."""
_SAME_DIGIT = re.compile(r"(\d)\1{6,}")


class Sort(Enum):
    """What sort of private thing it is."""

    PHONE = auto()
    IDENTITY = auto()
    MAILBOX = auto()
    HOME = auto()
    BIRTHDAY = auto()
    ACCOUNT = auto()
    PEOPLE = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """A private thing: its sort and the characters start to end of the text."""

    sort: Sort
    start: int
    end: int


def page_addresses(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of the addresses of pages, whose digits are the page's own; not of those that call a telephone."""
    return tuple(match.span() for match in _PAGE_ADDRESS.finditer(text) if not _CONTACT_ADDRESS.search(match[0]))


def inside(position: int, spans: tuple[tuple[int, int], ...]) -> bool:
    """Whether a position lies in one of the spans."""
    return any(start <= position < end for start, end in spans)


def digits_of(text: str) -> str:
    """The digits alone.

    >>> digits_of("0270 3.822-999")
    '02703822999'
    """
    return "".join(letter for letter in text if "0" <= letter <= "9")


def is_specimen(digits: str) -> bool:
    """Whether the number can belong to nobody, as 0900 000 000: the same digit seven times or more."""
    return _SAME_DIGIT.search(digits) is not None


def begins_with_date(groups: list[str]) -> bool:
    """Whether groups of digits begin with day, month and year: 07.01.2026 08."""
    if [len(group) for group in groups[:3]] != [2, 2, 4]:
        return False
    day, month, year = (int(group) for group in groups[:3])
    return 1 <= day <= 31 and 1 <= month <= 12 and 1900 <= year <= 2100
