"""What is wrong with series of articles, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/series/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P975": Message(
        "Ngày đăng báo chưa tới",
        "Ngày “{text}” sau hôm nay ({today}).",
        "ghi ngày báo đã đăng; bài chưa đăng thì ghi state: awaited và xóa date, url.",
        "state: awaited",
    ),
    "P976": Message(
        "Bài đăng sau mà xếp trước",
        "Bài {number} đăng ngày “{text}”, trước bài xếp trên nó ({before}).",
        "xếp lại các bài theo thứ tự báo đã đăng, bài sớm nhất ở trên; xem lại ngày nếu gõ nhầm, ví dụ date: {before}.",
        "articles:\n  - title: Bài một\n    date: 2026-10-01",
    ),
    "P977": Message(
        "Bài đã đăng mà ghi chưa đủ",
        "Bài ghi là đã đăng nhưng chưa đủ tên bài, ngày đăng và địa chỉ.",
        "thêm title, date, url, ví dụ date: 2026-10-01; chưa đăng thì ghi state: awaited.",
        "title: Bài một\nstate: published\ndate: 2026-10-01\nurl: https://tienphong.vn/…",
    ),
    "P978": Message(
        "Bài chưa có mà đã có địa chỉ",
        "Bài ghi là chưa có nhưng lại có ngày hoặc địa chỉ.",
        "bài đã đăng thì ghi state: published; chưa đăng thì xóa date và url.",
        "state: published",
    ),
    "P979": Message(
        "Tuyến bài chưa có căn cứ",
        "Tuyến bài này chưa dựa vào đâu: không ghi documents, serves hay evidence.",
        "ghi văn bản làm căn cứ, ví dụ documents: [cv-twdtn-btg-2022], hoặc nguồn ở mục evidence.",
        "documents: [cv-twdtn-btg-2022]",
    ),
}
