"""Personal mailboxes in a text: those that anybody may open, and those that bear a person's name.

In: a text as it is read. Out: Found. Not here: the mailboxes of offices under their own domain (vanthu@…).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.source.private.found import Found, Sort

_ADDRESS = re.compile(
    r"(?<![\w.+@/-])(?P<local>[A-Za-z0-9][\w.+-]*)\s?(?:@|\(a\)|\[a\]|\(at\)|\[at\]|\[@\]|\(@\))\s?"
    r"(?P<domain>(?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w@-])",
    re.IGNORECASE | re.ASCII,
)
_OPEN_TO_ALL = re.compile(
    r"^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|mac|aol|zoho|zohomail|proton|"
    r"protonmail|pm|gmx|mail|yandex|qq|163|126|inbox|tutanota|fastmail|facebook|vnn|fpt|hn\.vnn|hcm\.vnn|hcm\.fpt)\."
    r"(?:com|com\.vn|vn|net|me|ru|org|co\.uk|fr|de|email)$",
    re.IGNORECASE,
)
_SURNAMES = "nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|truong|lam|cao|thach|kim"
_OF_A_PERSON = re.compile(
    rf"^(?:(?:{_SURNAMES})[._-]?(?:van|thi)[._-]?[a-z]+|nguyen[._-]?[a-z]{{4,}}|huynh[._-]?[a-z]{{4,}}|"
    rf"[a-z]{{1,3}}[._](?:{_SURNAMES})|(?:{_SURNAMES})[._][a-z]{{1,3}}|[a-z]+[._](?:nguyen|huynh|pham|tran))\d*$",
    re.IGNORECASE,
)
_STREETS = re.compile(r"^nguyen(?:hue|trai|du|cu|binh|dinhchieu|thiminhkhai)", re.IGNORECASE)
"""Schools, streets and wards bear such names; their mailboxes are no person's."""
_SPECIMEN_DOMAIN = re.compile(r"(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$", re.IGNORECASE)


def mailboxes(text: str) -> Iterator[Found]:
    """Every personal mailbox."""
    for match in _ADDRESS.finditer(text):
        local, domain = match["local"], match["domain"]
        if _SPECIMEN_DOMAIN.search(domain):
            continue
        named = _OF_A_PERSON.match(local) and not _STREETS.match(local)
        if _OPEN_TO_ALL.match(domain) or named:
            yield Found(Sort.MAILBOX, *match.span())
