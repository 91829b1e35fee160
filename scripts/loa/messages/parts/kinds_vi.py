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
    "P364": Message(
        "Bản riêng thiếu một nửa",
        "Có mục {key} mà chưa có mục {lacking}: bản riêng cần biết làm cho đơn vị nào và điền những gì.",
        "thêm mục {lacking}, ví dụ units: [cac-xa-phuong-vinh-long] và slots: [name, phone, code]; không làm bản riêng "
        "thì xóa mục {key}.",
        "units: [cac-xa-phuong-vinh-long]\nslots: [name, phone, code]",
    ),
    "P365": Message(
        "Đơn vị chưa có mã QR riêng",
        "Bản riêng cần mã riêng, mà mã “{qr}” chưa cấp cho {count} đơn vị: {names}.",
        "thêm các đơn vị này vào mục units của tệp qr/{qr}.yml, hoặc bỏ code khỏi slots để mọi bản dùng chung một mã, "
        "ví dụ slots: [name, phone].",
        "slots: [name, phone]",
    ),
    "P366": Message(
        "Nhóm chưa kể tên đơn vị nào",
        "“{text}” là nhóm chưa kể tên đơn vị nào, nên không có bản riêng nào được làm.",
        "kể tên các đơn vị ở mục members của nhóm, hoặc ghi thẳng tên tệp của từng đơn vị, ví dụ units: [xa-ba-tri].",
        "units: [xa-ba-tri]",
    ),
    "P367": Message(
        "Bản riêng cho đơn vị đã chấm dứt",
        "Có bản riêng cho đơn vị đã chấm dứt: {names}.",
        "thay bằng đơn vị kế tiếp, ví dụ units: [xa-ba-tri].",
        "units: [xa-ba-tri]",
    ),
    "P368": Message(
        "Khổ không làm được cho từng đơn vị",
        "Bản riêng không làm được ở khổ “{text}”; kiểu bố cục này in được: {allowed}.",
        "chọn trong các khổ trên, ví dụ unit_formats: [{example}].",
        "unit_formats: [a4]",
    ),
    "P369": Message(
        "Chưa chừa chỗ cho từng đơn vị",
        "Ở khổ {format}, chữ của áp phích chưa chừa đủ chỗ cho tên, địa chỉ, điện thoại và giờ làm việc của đơn vị.",
        "bớt chừng {words} từ ở đây, hoặc bớt mục trong slots, ví dụ slots: [name, phone, code].",
        "slots: [name, phone, code]",
    ),
}
