"""Reasons that records give in Vietnamese, on pages and in complaints alike, for complaints told in English.

In: nothing. Out: REASONS by the Vietnamese wording. Not here: when they hold (kinds/, model/).
"""

from __future__ import annotations

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "mã đã ngừng dùng": "the code is out of use",
    "địa chỉ trang còn là địa chỉ mẫu": "the site's address is still a specimen",
    "mã chưa có trong sổ cấp mã": "the code is not in the ledger of codes",
    "địa chỉ trong mã khác địa chỉ đã ghi trong sổ cấp mã": "the code holds another address than the ledger of codes",
    "áp phích chưa được duyệt": "the poster has not been approved",
    "đội hình đã kết thúc": "the team has ended",
    "hình mã gốc phải là tệp PNG, JPEG hoặc WebP": "the received symbol must be a PNG, JPEG or WebP file",
    "màu phải có dạng “#0B4F9E”": "a colour is written as “#0B4F9E”",
    "giá trị không đúng dạng mà mục này cần": "it has not the form that this key takes",
}
