"""Small sites with one code, for the tests of codes.

In: where the code leads, more lines of its file. Out: Library. Not here: tests.
"""

from __future__ import annotations

import re

from loa.model.library import Library
from unit.kinds.made import site

GUIDE = """
    title: Nộp hồ sơ
    need: Tôi muốn nộp hồ sơ
    summary: Thử.
    owner: tinh-doan
    steps:
      - action: Mở Cổng.
"""

CHANNEL = """
    title: Chính quyền số
    platform: zalo-oa
    owner: tinh-doan
    summary: Thử.
    address: https://zalo.me/123
"""

VERIFIED = CHANNEL + "    state: verified\n    verified_on: 2026-11-01\n"


def code(target: str, more: str = "") -> str:
    return f"""
        title: Mã <b>thử</b>
        code: K7M2
        summary: Quét để thử & xem.
        owner: tinh-doan
        issued: 2026-11-01
        {target}
        {more}
    """


def whole(target: str, more: str = "", channel: str = CHANNEL) -> Library:
    return site(huong_dan__nop=GUIDE, kenh__zalo=channel, qr__ma=code(target, more))


def button(text: str) -> str:
    return str(re.findall(r'class="go"[^>]* href="([^"]*)"', text)[0])
