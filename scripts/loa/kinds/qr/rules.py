"""What a code must hold to beyond its form.

In: a code, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from loa.kinds.qr.record import Encoding, Qr
from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Problem, problem
from loa.world import World

NATIONAL_PORTAL = "https://dichvucong.gov.vn/"
_PROVINCES = frozenset(
    """
    angiang bariavungtau bacgiang backan baclieu bacninh bentre binhdinh binhduong binhphuoc binhthuan camau
    cantho caobang danang daklak daknong dienbien dongnai dongthap gialai hagiang hanam hanoi hatinh
    haiduong haiphong haugiang hoabinh hochiminhcity tphcm hungyen khanhhoa kiengiang kontum laichau lamdong
    langson laocai longan namdinh nghean ninhbinh ninhthuan phutho phuyen quangbinh quangnam quangngai
    quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa thuathienhue hue tiengiang
    travinh tuyenquang vinhlong vinhphuc yenbai
    """.split()  # noqa: SIM905  # a list of 65 quoted words hides the words
)
"""The 63 provinces up to 30/6/2025, as their hosts spell them."""

_PORTAL = re.compile(r"^(?:www\.)?(?:dichvucong|dvc|motcua)\.([a-z-]+)\.gov\.vn$")


def is_closed_portal(host: str) -> bool:
    """Whether the host is a province's own service portal.

    Source: 623/TTg-KSTT: the national portal is the only one since 1/7/2025.

    >>> is_closed_portal("dichvucong.bentre.gov.vn"), is_closed_portal("dichvucong.gov.vn")
    (True, False)
    """
    match = _PORTAL.match(host)
    return match is not None and match[1].replace("-", "") in _PROVINCES


def host_allowed(qr: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A code leads out of the site only to hosts that the site's settings allow, never to a closed portal."""
    assert isinstance(qr, Qr)
    address = qr.outside_address(library)
    if address is None:
        return
    host, place = urlsplit(address).hostname or "", library.place(qr, "url" if qr.url else "channel")
    if is_closed_portal(host):
        yield problem(place, "P323", host=host, portal=NATIONAL_PORTAL)
    elif host not in library.site.allowed_hosts:
        yield problem(place, "P320", host=host)


def code_given_once(qr: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No two records have the same code."""
    assert isinstance(qr, Qr)
    for other in library.of(Qr.KIND):
        if isinstance(other, Qr) and other.code == qr.code and other.id != qr.id:
            yield problem(library.place(qr, "code"), "P321", text=qr.code, other=library.file(other))
            return


def direct_code_has_address(qr: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A symbol that is to hold a channel's own address needs that address."""
    assert isinstance(qr, Qr)
    if qr.encoding is Encoding.DIRECT and qr.channel and qr.outside_address(library) is None:
        yield problem(library.place(qr, "encoding"), "P322", channel=library.resolve(qr.channel).title)


def issued_in_the_past(qr: Record, library: Library, world: World) -> Iterator[Problem]:
    """A code that is on record has been given out."""
    assert isinstance(qr, Qr)
    if qr.issued > world.today:
        text, today = qr.issued.isoformat(), world.today.isoformat()
        yield problem(library.place(qr, "issued"), "P324", text=text, today=today)


RULES = (host_allowed, code_given_once, direct_code_has_address, issued_in_the_past)
