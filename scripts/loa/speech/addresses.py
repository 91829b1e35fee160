"""Web addresses, mail addresses, hashtags and roads as they are said.

In: matches of the patterns here. Out: words; the addresses that stand in a text. Not here: the rule that scripts have
no bare address (kinds/).
"""

from __future__ import annotations

import re

from loa.speech.letters import spelt
from loa.speech.numbers import cardinal
from loa.speech.table import pairs
from loa.speech.voice import Voice

_ENDINGS = "vn|com|net|org|gov|edu|info|io|me|app|tv|asia|biz|online|site|xyz|example|test|jp|uk|us|eu|ai|cc|ly|gl"
_HOST = rf"(?:[\w-]+\.)+(?:{_ENDINGS})(?![\w-]|\.\w)"
_PATH = r"(?::\d+)?(?:[/?#][^\s<>“”\"]*[\w/=])?/?"

KNOWN = pairs(
    """
    gov = gờ-o-vê
    com = com
    vn = vê-nờ
    org = o-rờ-gờ
    net = nét
    edu = e-đu
    www = ba chữ vê kép
    dichvucong = dịch vụ công viết liền không dấu
    binhdanhocvuso = bình dân học vụ số viết liền không dấu
    zalo = za-lô
    facebook = phây-búc
    gmail = gi-meo
    google = gu-gồ
    youtube = diu-túp
    vnexpress = vê-nờ ếch-xì-pờ-rét
    baochinhphu = báo Chính phủ viết liền không dấu
    """
)
"""Parts of addresses that need no spelling."""

ADDRESS = re.compile(rf"(?i:(?:https?://){_HOST}{_PATH}|{_HOST}{_PATH}|https?://[^\s<>“”\"]+)")
MAIL = re.compile(rf"(?i:[\w.+-]+@{_HOST})")


def address_said(written: str) -> str:
    """An address for the ear: its parts by name where they have one, else letter by letter.

    >>> address_said("https://dichvucong.gov.vn/")
    'dịch vụ công viết liền không dấu chấm gờ-o-vê chấm vê-nờ'
    """
    bare = re.sub(r"^\w+://", "", written).rstrip("/")
    return " ".join(_part_said(part) for part in re.split(r"([^\w]|_)", bare) if part)


def _part_said(part: str) -> str:
    return KNOWN.get(part.lower()) or spelt(part)


def bare_addresses(text: str) -> tuple[str, ...]:
    """The web and mail addresses in a text, each once, in its order."""
    found = (match[0] for match in re.finditer(f"{MAIL.pattern}|{ADDRESS.pattern}", text))
    return tuple(dict.fromkeys(each.rstrip(".,;:!?)") for each in found))


def _mail(found: re.Match[str], _voice: Voice) -> str:
    return address_said(found[0])


def _address(found: re.Match[str], _voice: Voice) -> str:
    return address_said(found[0].rstrip(".,;:!?)"))


_ROADS = {"QL": "quốc lộ", "ĐT": "đường tỉnh", "TL": "tỉnh lộ", "HL": "hương lộ", "ĐH": "đường huyện", "ĐX": "đường xã"}
_AREAS = {"P": "phường", "Q": "quận", "H": "huyện", "X": "xã", "TT": "thị trấn", "Đ": "đường", "KV": "khu vực"}


def _road(found: re.Match[str], voice: Voice) -> str:
    """“QL.60”, “ĐT 885”, “QL1A”."""
    letter = f" {spelt(found['letter'])}" if found["letter"] else ""
    return f"{_ROADS[found['road']]} {cardinal(int(found['n']), voice)}{letter}"


def _area(found: re.Match[str], _voice: Voice) -> str:
    """“P. An Hội”, “Q.5”: a ward, a district, told by the stop and what follows."""
    return f"{_AREAS[found['area']]} "


def _hashtag(found: re.Match[str], _voice: Voice) -> str:
    return spelt(found["tag"])


ADDRESS_RULES = (
    (MAIL, _mail),
    (ADDRESS, _address),
    (re.compile(r"#(?P<tag>\w+)"), _hashtag),
    (
        re.compile(rf"(?P<road>{'|'.join(_ROADS)})[.\s-]?\s?(?P<n>\d{{1,4}})(?P<letter>[A-D])?(?![\w/]|[.,]\d|\s?\d)"),
        _road,
    ),
    (re.compile(r"(?P<area>TT|KV|[PQHXĐ])\.\s?(?=[A-ZĐ0-9])(?![A-ZĐ]\.)"), _area),
)
