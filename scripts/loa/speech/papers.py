"""Numbers and symbols of official papers, as somebody says them who wants to be understood.

In: matches of the pattern here. Out: words. Not here: records of documents (kinds/).
"""

from __future__ import annotations

import re

from loa.speech.letters import spelt
from loa.speech.numbers import cardinal, digits
from loa.speech.table import pairs
from loa.speech.voice import NORTH, Voice

FORMS = pairs(
    """
    CV = công văn
    QĐ = quyết định
    NĐ = nghị định
    CT = chỉ thị
    NQ = nghị quyết
    KH = kế hoạch
    TB = thông báo
    TT = thông tư
    BC = báo cáo
    HD = hướng dẫn
    TTr = tờ trình
    CTr = chương trình
    QC = quy chế
    GM = giấy mời
    BB = biên bản
    KL = kết luận
    TTLT = thông tư liên tịch
    """
)
"""What a paper is; not said again when the words before have just said it."""

ISSUERS = pairs(
    """
    CP = Chính phủ
    TTg = Thủ tướng
    UBND = Ủy ban nhân dân
    HĐND = Hội đồng nhân dân
    TU = Tỉnh ủy
    TW = Trung ương
    BTTTT = Bộ Thông tin và Truyền thông
    STTTT = Sở Thông tin và Truyền thông
    BNV = Bộ Nội vụ
    BCA = Bộ Công an
    BTC = Bộ Tài chính
    VPCP = Văn phòng Chính phủ
    QH = Quốc hội
    BKHCN = Bộ Khoa học và Công nghệ
    HU = Huyện ủy
    ĐU = Đảng ủy
    TWĐTN = Trung ương Đoàn Thanh niên
    TĐTN = Tỉnh đoàn Thanh niên
    BCĐ = Ban Chỉ đạo
    NHNN = Ngân hàng Nhà nước
    """
)
"""Source: Decree 30/2020, annex III, and the letters in content/van-ban/; what is not here is spelt."""

_CODE = r"[A-ZĐƯƠĂÂÊÔ][\w&]*[A-ZĐƯƠĂÂÊÔg\w]"


_PAPER = re.compile(
    rf"(?P<n>\d{{1,5}})(?:/(?P<y>(?:19|20)\d\d))?\s?[-/]\s?(?P<codes>{_CODE}(?:[-/]{_CODE})*)(?![\w/]|-\w)"
)


def paper_said(found: re.Match[str], voice: Voice) -> str | None:
    """“118/2025/NĐ-CP”: the number, the year, then what the letters stand for, one by one."""
    codes = re.split(r"[-/.]", found["codes"])
    if not any(code in FORMS or code in ISSUERS or len(code) > 2 for code in codes):
        return None
    before = found.string[max(0, found.start() - 30) : found.start()].lower()
    number = found["n"]
    said = [digits(number) if number.startswith("0") else cardinal(int(number), voice)]
    if found["y"]:
        said[0] += f" năm {cardinal(int(found['y']), voice)}"
    said += [words for code in codes if (words := _code_said(code, before))]
    then = "," if len(said) > 1 and re.match(r" \w", found.string[found.end() :]) else ""
    return ", ".join(said) + then


def papers_in(text: str) -> tuple[str, ...]:
    """The numbers with symbols that stand in a text, in its order."""
    return tuple(found[0] for found in _PAPER.finditer(text) if paper_said(found, NORTH) is not None)


def _code_said(code: str, before: str) -> str:
    form = FORMS.get(code)
    if form:
        return "" if form in before else form
    return ISSUERS.get(code) or spelt(code)


PAPER_RULES = ((_PAPER, paper_said),)
