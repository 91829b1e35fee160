"""Homes of people in a text.

In: a text as it is read. Out: Found. Not here: addresses of offices, places alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.source.private.found import UPPER, Found, Sort

_NAME = rf"[{UPPER}][^\W\d_]*(?:\s[{UPPER}][^\W\d_]*){{0,4}}"
_HONORIFIC = r"(?<![^\W_])(?i:ông|bà|anh|chị|cô|chú|bác|dì|cậu|em|cháu|đồng chí|đ/c|bạn|gia đình)"
_NUMBERED = (
    r"(?:(?i:số(?: nhà)?|nhà số)\s?:?\s?\d+[A-Za-z]?(?:[/-]\d+[A-Za-z]?)*"
    rf"|\d+[A-Za-z]?(?:/\d+[A-Za-z]?)*,?\s(?i:đường|phố|ngõ|ngách|hẻm|kiệt|quốc lộ)\s(?:\d|[{UPPER}])"
    rf"|(?i:đường|phố|ngõ|ngách|hẻm|kiệt)\s(?:\d|[{UPPER}]))"
)
_HAMLET = (
    rf"(?:(?i:ấp|thôn|khóm|xóm)\s(?i:số\s)?(?:\d|[{UPPER}])"
    r"|(?i:tổ(?: dân phố| nhân dân tự quản| tự quản)?|khu phố|khu vực|tdp|kp)\s(?i:số\s)?\d)"
)
_VILLAGE = rf"(?i:bản|buôn|làng|phum|sóc)\s[{UPPER}]"
_ABODE = (
    r"(?<![^\W_])(?P<abode>(?i:nhà riêng|địa chỉ nhà|địa chỉ gia đình|chỗ ở|nơi ở|hộ khẩu|hktt|nơi đăng ký thường trú|"
    r"thường trú|tạm trú|cư trú))"
    r"(?:\s(?i:hiện nay|hiện tại|thường trú)|\s(?i:của)\s[^\n:\d]{1,40}?)?"
)
_AT = r"(?P<at>\s?[:|]\s?|\s(?i:ở|tại|là)\s)(?i:ở\s|tại\s)?"
_LABELLED = re.compile(rf"{_ABODE}{_AT}(?P<spot>{_NUMBERED}|{_HAMLET})")
_LIVES = re.compile(rf"(?<![^\W_])(?i:sống|ngụ|(?<!thường )(?<!tạm )(?<!cư )trú)\s(?i:ở\s|tại\s)?(?P<spot>{_NUMBERED})")
_OF_SOMEBODY = re.compile(
    rf"{_HONORIFIC}\s{_NAME}\s?(?:\([^)\n]{{0,20}}\)\s?)?"
    rf"(?:[,(-]\s?(?P<spot>{_NUMBERED}|{_HAMLET})"
    r"|(?:[^\n.;]{0,60}?[\s,](?i:ngụ|thường trú|tạm trú|cư trú)"
    r"|[,(-]?\s?(?i:hiện |đang )?(?i:trú|ở|sống|sinh sống|có nhà|nhà))\s(?i:ở\s|tại\s)?"
    rf"(?P<lived>{_NUMBERED}|{_HAMLET}|{_VILLAGE}))"
)
_PROCEDURE = re.compile(
    r"(?i)(?:đăng ký|thủ tục|hồ sơ|khai báo|xác nhận|giấy|luật|thông báo|nghị định|nộp)[^\n.:]{0,25}$"
)
_ISSUED = re.compile(r"\d+/(?:19|20)\d\d")
"""The number of a paper, not of a house: Luật Cư trú số 68/2020/QH14."""
_TO_LINE_END = re.compile(r"[^\n.;|)]{0,60}")


def homes(text: str) -> Iterator[Found]:
    """Every home: after a word for it, or after the name of somebody."""
    for match in _LABELLED.finditer(text):
        labelled = match["at"].strip() in (":", "|")
        hamlet = not re.match(_NUMBERED, match["spot"])
        procedure = _PROCEDURE.search(text[max(0, match.start() - 40) : match.start()])
        if labelled or not (hamlet or procedure):
            yield from _home(text, match.start("spot"))
    for match in _LIVES.finditer(text):
        yield from _home(text, match.start("spot"))
    for match in _OF_SOMEBODY.finditer(text):
        yield from _home(text, match.start("spot") if match["spot"] else match.start("lived"))


def _home(text: str, start: int) -> Iterator[Found]:
    """The address that begins there, as far as its sentence goes; nothing where a paper's number stands."""
    told = _TO_LINE_END.match(text, start)
    assert told is not None
    if not _ISSUED.search(told[0].split(",")[0]):
        yield Found(Sort.HOME, start, start + len(told[0].rstrip(" ,\"'”")))
