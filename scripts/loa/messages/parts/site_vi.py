"""What the site stage tells, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (site/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P401": Message(
        "Hai tệp cùng một địa chỉ",
        "Trang của tệp này có địa chỉ “{address}”, trùng với trang của {other}.",
        "đổi tên một trong hai tệp, ví dụ thêm -2 vào cuối: nop-ho-so-2.yml; hai mã QR thì đổi code của mã chưa in.",
        "content/huong-dan/nop-ho-so.yml\ncontent/huong-dan/nop-ho-so-2.yml",
    ),
    "P537": Message(
        "Màu quá nhạt",
        "Chữ màu {text} không đọc rõ trên nền {paper} của trang.",
        "chọn màu đậm hơn, ví dụ #0B4F9E.",
        'primary: "#0B4F9E"',
    ),
    "P680": Message(
        "Cách viết nội dung không rõ",
        "Bản Loa này không biết cách viết số {text}, chỉ biết từ 1 đến {format}.",
        "cài bản Loa mới hơn, bản đã dùng cho trang này lần trước; nếu chỉ là gõ nhầm thì ghi format: {format}.",
        "format: 1",
    ),
}
