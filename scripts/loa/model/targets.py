"""Which addresses the site may lead people to: hosts on the list, spelt plainly, that pass nobody on to anywhere else.

In: an address, the list of allowed hosts. Out: the code of what is wrong, with its words. Not here: where the address
stands (kinds/*/rules.py), sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from loa.source.nearest import nearest

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

PASSING_ON = frozenset(
    """
    url uri u redirect redirect_uri redirect_url redirecturl redir return return_to returnto returnurl return_url next
    continue goto go dest destination target to link href out forward callback cb r ref_url site page_url
    """.split()  # noqa: SIM905  # as above
)
"""Names under which pages take the address to send people on to."""

_ADDRESS = re.compile(r"^\s*(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}|^\s*(?:javascript|data|vbscript):", re.IGNORECASE)
_HOST_ALONE = re.compile(r"^\s*(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|$)", re.IGNORECASE)
_INSIDE_PATH = re.compile(r"(?:https?:|/)[/\\]{2}|\\", re.IGNORECASE)
_HOST_NAME = re.compile(r"^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$")

_TELLING = 6
"""Shorter names stand inside others by chance."""

PLATFORMS = ("zalo.me", "zalo.vn", "zaloapp.com", "facebook.com", "fb.com", "youtube.com", "youtu.be", "tiktok.com")
"""Where anybody can have an address: a code leads there only through a channel whose address is verified."""

SHARED = frozenset(
    """
    com.vn net.vn org.vn edu.vn info.vn id.vn io.vn name.vn pro.vn biz.vn co.uk
    github.io gitlab.io pages.dev netlify.app vercel.app web.app blogspot.com wordpress.com google.com sites.google.com
    forms.gle bit.ly tinyurl.com t.co goo.gl is.gd cutt.ly rebrand.ly linktr.ee ez-qr.com
    """.split()  # noqa: SIM905  # as above
) | frozenset(PLATFORMS)
"""Hosts below which, or behind which, anybody may put anything: never on the list. The best known only."""


class Fault(NamedTuple):
    """What is wrong with an address: a code of the catalogue and the words its sentence needs."""

    code: str
    words: Mapping[str, str]


def is_closed_portal(host: str) -> bool:
    """Whether the host is a province's own service portal.

    Source: 623/TTg-KSTT: the national portal is the only one since 1/7/2025.

    >>> is_closed_portal("dichvucong.bentre.gov.vn"), is_closed_portal("dichvucong.gov.vn")
    (True, False)
    """
    match = _PORTAL.match(host)
    return match is not None and match[1].replace("-", "") in _PROVINCES


def is_allowed(host: str, allowed: Iterable[str]) -> bool:
    """Whether the host, or a host above it, is on the list.

    >>> is_allowed("dichvucong.bocongan.gov.vn", ["gov.vn"]), is_allowed("dichvucong-gov.vn", ["gov.vn"])
    (True, False)
    """
    return any(host == entry or host.endswith(f".{entry}") for entry in allowed)


def is_platform(host: str) -> bool:
    """Whether anybody can have an address on that host."""
    return is_allowed(host, PLATFORMS)


def address_fault(address: str, allowed: Iterable[str]) -> Fault | None:
    """The first thing wrong with an https address as the end of a code or link, None when it may be one."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    authority = parts.netloc.casefold()
    if _is_number(host):
        return Fault("P371", {"host": host})
    if authority != host:
        return Fault("P370", {"text": parts.netloc, "host": host})
    if any(label.startswith("xn--") for label in host.split(".")):
        return Fault("P372", {"host": host})
    if is_closed_portal(host):
        return Fault("P323", {"host": host, "portal": NATIONAL_PORTAL})
    hosts = tuple(allowed)
    if not is_allowed(host, hosts):
        meant = _looks_like(host, hosts)
        return Fault("P373", {"host": host, "nearest": meant}) if meant else Fault("P320", {"host": host})
    inner = address_inside(address)
    return Fault("P374", {"text": inner}) if inner else None


def address_inside(address: str) -> str | None:
    """The part of an address that would send people on to anywhere, as an open redirect does; None without one.

    >>> address_inside("https://a.gov.vn/?next=%2F%2Fla.example"), address_inside("https://a.gov.vn/?id=5&next=2")
    ('next=//la.example', None)
    """
    parts = urlsplit(address)
    for query in (parts.query, parts.fragment.partition("?")[2] or parts.fragment):
        for name, value in parse_qsl(query, keep_blank_values=True):
            plain = unquote(unquote(value))
            if _ADDRESS.match(plain) or (name.lower() in PASSING_ON and _HOST_ALONE.match(plain)):
                return f"{name}={plain}"
    path = unquote(unquote(parts.path))
    return path if _ADDRESS.match(path) or _INSIDE_PATH.search(path) else None


def list_fault(entry: str) -> str | None:
    """Why a host may not stand on the list: "form" or "shared"; None when it may."""
    if not _HOST_NAME.match(entry) or _is_number(entry) or "xn--" in entry:
        return "form"
    return "shared" if entry in SHARED else None


def _is_number(host: str) -> bool:
    """Whether a browser takes the host for an IP address. Source: WHATWG URL, "ends in a number"."""
    last = host.rstrip(".").rpartition(".")[2]
    return last.isdigit() or last.startswith("0x")


_TWINS = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "3": "e", "8": "b", "-": "", ".": ""})


def _skeleton(host: str) -> str:
    """What a hasty reader sees of a host.

    >>> _skeleton("dlchvucong-gov.vn") == _skeleton("dichvucong.gov.vn")
    True
    """
    return host.removeprefix("www.").replace("rn", "m").replace("vv", "w").translate(_TWINS)


def _looks_like(host: str, allowed: tuple[str, ...]) -> str | None:
    """The host on the list that this one could be mistaken for."""
    seen = _skeleton(host)
    for entry in allowed:
        whole = _skeleton(entry)
        if (len(whole) > _TELLING and whole in seen) or nearest(seen, [whole]):
            return entry
    return None
