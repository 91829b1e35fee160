"""What is told of how Vietnamese is written, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when it is told (site/writing/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P881": Message(
        "Dấu thanh đặt hai kiểu",
        "Trang này viết dấu thanh theo một kiểu, riêng chữ “{text}” theo kiểu kia.",
        "viết thống nhất cả trang: {better}.",
        "hòa, thủy",
    ),
    "P882": Message(
        "Thừa dấu cách",
        "Chỗ “{text}” có dấu cách thừa.",
        "chỉ để một dấu cách giữa hai chữ, không để trước dấu câu: “{better}”.",
        "Mở ứng dụng, bấm nút.",
    ),
    "P883": Message(
        "Dấu nháy thẳng trong câu",
        "Trong câu, {text} dùng dấu nháy thẳng.",
        "dùng dấu nháy cong: {better}.",
        "bấm nút “Đăng nhập”",
    ),
    "P884": Message(
        "Chữ cái giả dạng",
        "Chữ “{text}” có chữ cái “{better}” của bảng chữ khác, nhìn giống mà không phải chữ Việt.",
        "xóa chữ ấy rồi gõ lại bằng bàn phím của máy, ví dụ Zalo.",
        "Zalo",
    ),
    "P885": Message(
        "Có lẽ sai chính tả",
        "Từ điển không có chữ “{text}”.",
        "có lẽ là “{better}”; nếu viết vậy là đúng thì thêm chữ ấy vào mục words của content/site.yml, "
        "ví dụ words: [sạc].",
        "words: [sạc]",
    ),
    "P886": Message(
        "Câu dài quá",
        "Câu bắt đầu bằng “{text}…” dài {better} tiếng; hướng dẫn nên nhiều nhất {limit} tiếng một câu.",
        "tách thành hai câu, mỗi câu một ý, ví dụ “Mở ứng dụng. Bấm Đăng nhập.”.",
        "Mở ứng dụng. Bấm Đăng nhập.",
    ),
    "P887": Message(
        "Nhiều “được”, “bị” trong một câu",
        "Câu bắt đầu bằng “{text}…” có ba chữ “được”, “bị” trở lên, khó biết ai làm gì.",
        "nói rõ ai làm, ví dụ “Cán bộ gửi kết quả cho bà con.”.",
        "Cán bộ gửi kết quả cho bà con.",
    ),
    "P888": Message(
        "Từ điển không có chữ này",
        "Từ điển không có chữ “{text}”.",
        "đọc lại chữ này; nếu viết vậy là đúng thì thêm vào mục words của content/site.yml, ví dụ words: [sạc].",
        "words: [sạc]",
    ),
}
