"""Words of before in the site's own texts, and the table that tells of them, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/term/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P865": Message(
        "Từ cũ",
        "“{text}” là cách gọi cũ; từ {since} gọi là “{now}”.",
        "thay bằng “{now}”, hoặc ghi cả hai, ví dụ “{text} (nay là {now})”. Câu kể việc trước đó thì ghi rõ thời điểm, "
        "lời trích thì đặt trong ngoặc kép.",
        "“dịch vụ công mức độ 4 (nay là toàn trình)”",
    ),
    "P866": Message(
        "Tên đơn vị đã chấm dứt",
        "“{text}” đã chấm dứt, mà trang chưa ghi đơn vị nào kế tiếp.",
        "hỏi người có thẩm quyền rồi ghi successors trong content/don-vi/{file}.yml; trong lúc chờ thì viết “{text} "
        "cũ” hoặc ghi rõ thời điểm, ví dụ “tháng 7/2024, {text}…”.",
        "successors:\n  - tinh-doan-vinh-long",
    ),
    "P867": Message(
        "Một từ cũ ghi ở hai chỗ",
        "Từ “{text}” đã ghi ở mục {other}.",
        "giữ từ ấy ở một mục thôi; hai nghĩa khác nhau thì ghi cụm từ dài hơn, ví dụ “dịch vụ công mức độ 4”.",
        'old: ["dịch vụ công mức độ 4"]',
    ),
    "P868": Message(
        "Mã của từ bị trùng",
        "Mã “{text}” đã dùng cho một từ ở trên.",
        "đặt mã khác, ví dụ {text}-2.",
        "id: muc-do-4",
    ),
    "P869": Message(
        "Từ mới lại là từ cũ",
        "Trong từ mới “{text}” có “{old}”, mà “{old}” cũng là cách gọi cũ.",
        "ghi cách gọi hiện nay, ví dụ Sở Khoa học và Công nghệ.",
        'new: "Sở Khoa học và Công nghệ"',
    ),
    "P870": Message(
        "Tên đơn vị không còn",
        "“{text}” không còn từ {since}; nay là {now}.",
        "ghi tên hiện nay, hoặc ghi cả hai, ví dụ “{text} (nay là {now})”. Câu kể việc trước đó thì ghi rõ thời điểm, "
        "tên riêng và lời trích thì đặt trong ngoặc kép.",
        "“tỉnh Bến Tre (nay thuộc tỉnh Vĩnh Long)”",
    ),
}
