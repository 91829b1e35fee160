"""What the kinds stage tells, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P360": Message(
        "Mã đơn vị hành chính sai dạng",
        "“{text}” không phải là mã đơn vị hành chính.",
        'ghi đủ 5 chữ số cho xã, phường hoặc 2 chữ số cho tỉnh, giữ số 0 ở đầu và để trong ngoặc kép, ví dụ "29110".',
        'code: "29110"',
    ),
    "P361": Message(
        "Chưa kể đơn vị cũ nào",
        "Mục này nêu “{district}” mà chưa kể xã, phường, thị trấn cũ nào.",
        'thêm whole (nhập toàn bộ) hoặc partly (nhập một phần), ví dụ whole: ["Xã An Đức"]; không biết thì xóa cả mục.',
        'formed_from:\n  - province: "Tỉnh Bến Tre"\n    district: "Huyện Ba Tri"\n    whole: ["Xã An Đức"]',
    ),
    "P362": Message(
        "Hai nơi cùng một mã",
        "Mã “{text}” đã ghi cho nơi khác, ở {other}.",
        'xem lại mã ở cả hai tệp; mỗi xã, phường đang hoạt động có một mã riêng, ví dụ "29110".',
        'code: "29110"',
    ),
    "P363": Message(
        "Mục chỉ dành cho địa phương",
        "Mục {key} chỉ dành cho tỉnh, xã, phường; “{title}” không ghi là địa phương.",
        "đổi thành system: place nếu đúng là địa phương; nếu không thì xóa mục {key}.",
        "system: place",
    ),
}
