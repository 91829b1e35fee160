"""A small site with a script for tests.

In: what differs from a plain script. Out: libraries, scripts. Not here: tests.
"""

from __future__ import annotations

from loa.kinds.broadcast.record import Broadcast
from loa.model.library import Library
from unit.kinds.made import site

SCRIPT = """
    title: Bài thử
    summary: Mời đến nhà văn hóa.
    owner: tinh-doan
    responsible: Ban Tuyên giáo
    slot: 30s
    lines:
      - "Thưa bà con! Sáng 05/12, từ 7g30, UBND xã chỉ cách dùng VNeID tại nhà văn hóa ấp 3."
      - "Có 25 người trực, ai cũng được giúp, không mất tiền. Nhớ mang theo căn cước và điện thoại."
      - "Xin nhắc lại: nhà văn hóa ấp 3. Gọi 0270 3000 111, xin nhắc lại: 0270 3000 111."
    contact:
      desk: nhà văn hóa ấp 3
      phone: "0270 3000 111"
    evidence:
      - text: Xã cho biết.
        as_of: 2026-11
    date: 2026-11-20
"""
AIRING = """
    airing:
      start: 2026-12-01
      times: [05:30, 17:00]
      days: [TU, SA]
    until: 2026-12-12
    status: approved
    approved_by: Phó Chủ tịch Ủy ban nhân dân xã
"""


def script_site(more: str = "", **texts: str) -> Library:
    """A site with the script; `more` are further lines of its file."""
    return site(phat_thanh__bai=SCRIPT.rstrip() + "\n" + more.strip("\n") + "\n", **texts)


def script(whole: Library) -> Broadcast:
    """The script."""
    found = whole.get("broadcast", "bai")
    assert isinstance(found, Broadcast)
    return found
