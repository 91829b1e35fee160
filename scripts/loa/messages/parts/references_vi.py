"""What is wrong with what records say of each other, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/references.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P201": Message(
        "Mã tham chiếu viết sai",
        "Không tìm thấy “{text}” trong loại “{label}”.",
        "có lẽ là “{nearest}”: sửa thành {nearest}.",
        "owner: tinh-doan-vinh-long",
    ),
    "P202": Message(
        "Không tìm thấy mã tham chiếu",
        "Không tìm thấy “{text}” trong loại “{label}”.",
        "ghi tên một tệp đã có, không kèm đuôi, ví dụ nop-ho-so cho tệp nop-ho-so.yml; hoặc tạo tệp mới mang tên đó.",
        "guides:\n  - nop-ho-so",
    ),
    "P203": Message(
        "Tham chiếu đến chính mình",
        "Mã “{text}” là mã của chính tệp này.",
        "ghi mã của một tệp khác, ví dụ tra-cuu, hoặc xóa dòng này.",
        "guides:\n  - tra-cuu",
    ),
    "P207": Message(
        "Thiếu phần sau dấu #",
        "“{text}” mới nêu văn bản, chưa nêu nhiệm vụ nào trong đó.",
        'thêm dấu # và mã nhiệm vụ, đặt trong dấu nháy thẳng, ví dụ "{example}".',
        'serves:\n  - "ke-hoach-12#s1-3"',
    ),
    "P134": Message(
        "Thiếu tệp không thể thiếu",
        "Chưa có tệp “{file}” ({label}).",
        "tạo tệp ấy: chép từ tệp mẫu bằng lệnh loa new, hoặc lấy lại bản cũ từ kho Git, ví dụ git checkout -- {file}.",
        "content/index.md",
    ),
    "P208": Message(
        "Tên nhắc tới có đuôi tệp",
        "“{text}” có kèm đuôi tệp.",
        "bỏ đuôi, chỉ viết: {without}.",
        "guide: nop-ho-so-truc-tuyen",
    ),
    "P209": Message(
        "Văn bản không có nhiệm vụ này",
        "Trong “{document}” không có mục “{text}”.",
        "chọn một trong các mục đang có: {parts}.",
        "serves:\n  - 2321-cv-tdtn-tckt#s0-3",
    ),
}
