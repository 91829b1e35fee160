"""What is wrong with briefs for the press, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/brief/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P944": Message(
        "Thông tin báo chí chưa có nguồn",
        "Những điều ghi ở đây chưa dựa vào đâu: không ghi documents hay evidence.",
        "ghi văn bản làm căn cứ, ví dụ documents: [stttt-ttbc-2024-07], hoặc nguồn ở evidence.",
        "documents: [stttt-ttbc-2024-07]",
    ),
    "P945": Message(
        "Chưa ghi ai duyệt gửi báo chí",
        "Bản này ghi đã duyệt (status: approved) nhưng chưa ghi ai duyệt.",
        "thêm chức danh người duyệt, không ghi tên, ví dụ approved_by: Phó Giám đốc Sở; chưa ai duyệt thì ghi "
        "status: draft.",
        "status: approved\napproved_by: Phó Giám đốc Sở",
    ),
    "P946": Message(
        "Báo chí chưa có gì để dùng kèm",
        "Bản này chưa kèm đủ áp phích, băng rôn (posters) và lời dẫn viết sẵn (scripts).",
        "thêm tên tệp của áp phích và bài phát thanh, ví dụ posters: [nop-ho-so-tai-nha], scripts: "
        "[nop-ho-so-qua-mang].",
        "posters: [nop-ho-so-tai-nha]\nscripts: [nop-ho-so-qua-mang]",
    ),
    "P947": Message(
        "Ngày của thông tin chưa tới",
        "Ngày “{text}” sau hôm nay ({today}).",
        "ghi ngày đã kiểm tra thông tin, ví dụ date: {today}.",
        "date: 2026-11-22",
    ),
}
