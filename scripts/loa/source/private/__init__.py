"""Private: what in a text belongs to a single human being and to no public page.

In: a text as it is read (reading.py). Out: where telephones, identity numbers, mailboxes, homes, birthdays, accounts
and tables of people stand. Not here: which of them are a desk's public contact (site/privacy.py), sentences
(messages/).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from loa.source.private.accounts import accounts
from loa.source.private.birthdays import birthdays
from loa.source.private.found import Found, Sort
from loa.source.private.homes import homes
from loa.source.private.identities import identities
from loa.source.private.mailboxes import mailboxes
from loa.source.private.people import people
from loa.source.private.phones import mobile_phones

__all__ = ["Found", "Sort", "private_data"]

SEEKERS: tuple[Callable[[str], Iterator[Found]], ...] = (
    accounts,
    identities,
    mobile_phones,
    mailboxes,
    homes,
    birthdays,
    people,
)
"""In the order in which they have a say: digits that are an account are not told as a telephone too."""


def private_data(text: str) -> tuple[Found, ...]:
    """Everything private in a text, by place; of two that overlap the one found first in the order of SEEKERS."""
    taken: list[Found] = []
    for seeker in SEEKERS:
        for one in seeker(text):
            if all(one.end <= other.start or other.end <= one.start for other in taken):
                taken.append(one)
    return tuple(sorted(taken, key=lambda one: one.start))
