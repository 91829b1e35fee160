"""What the build stage tells, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (build/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P701": Message(
        "Mã QR vẽ ra không đọc được",
        "Mã QR trên hình {address} vẽ xong thì máy đọc lại không ra “{payload}”.",
        "đừng in hình này; để mã QR to hơn, nền quanh mã sáng và trống, ví dụ bớt một ý hoặc rút ngắn dòng chữ lớn; "
        "nếu vẫn còn thì báo người phụ trách kỹ thuật.",
        "headline: Nộp hồ sơ ngay tại nhà",
    ),
}
