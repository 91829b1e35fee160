"""What documents and the citing of documents get wrong beyond their form, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/document/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P835": Message(
        "Chưa có cơ quan ban hành",
        "“{title}” chưa nêu cơ quan ban hành, nên trang ghi “chưa có”.",
        "thêm dòng issuer với tên tệp trong don-vi/, ví dụ issuer: tinh-doan-ben-tre; cơ quan chưa có tệp thì ghi "
        "issuer_text, chép theo văn bản.",
        "issuer: tinh-doan-ben-tre",
    ),
    "P836": Message(
        "Chưa thấy tệp gửi kèm",
        "Không có tệp “{text}” trong {folder}.",
        "đặt tệp vào {folder} hoặc sửa tên cho đúng cả chữ hoa, chữ thường và đuôi; chưa có tài liệu thì ghi "
        "held: false và xóa dòng file. Tệp PDF, Word, Excel nằm trong content/van-ban/, ví dụ file: huong-dan.pdf.",
        "held: true\nfile: huong-dan.pdf",
    ),
    "P837": Message(
        "Tình trạng hiệu lực chưa có nguồn",
        "Văn bản ghi “{text}” nhưng chưa nêu biết từ đâu, vào lúc nào.",
        "thêm mục evidence gồm text và as_of; chưa chắc thì ghi status: unknown.",
        'status: expired\nevidence:\n  - text: "Hết hiệu lực theo Quyết định 15/QĐ-UBND."\n    as_of: 2026-11',
    ),
    "P838": Message(
        "Văn bản thay thế có trước",
        "Văn bản thay thế “{text}” ra ngày {other}, trước văn bản này ({own}).",
        "xem lại hai ngày, hoặc đổi chỗ: ở văn bản cũ mới ghi replaced_by, ví dụ replaced_by: 118-2025-nd-cp.",
        "status: replaced\nreplaced_by: 118-2025-nd-cp",
    ),
    "P839": Message(
        "Căn cứ ra sau văn bản",
        "Văn bản này ra ngày {own} mà lại căn cứ vào “{text}” ra ngày {other}.",
        "xem lại date ở hai tệp, hoặc bỏ dòng căn cứ ấy; văn bản ra trước mới làm căn cứ, ví dụ basis: [5295-kh-ubnd].",
        "date: 2020-10-15\nbasis:\n  - 5295-kh-ubnd",
    ),
    "P840": Message(
        "Cơ quan ban hành ghi hai lần",
        "Đã ghi issuer: {issuer} mà còn ghi issuer_text “{text}”.",
        "xóa dòng issuer_text; dòng ấy chỉ dùng khi cơ quan chưa có tệp trong don-vi/, ví dụ chỉ để issuer: {issuer}.",
        "issuer: tinh-doan-ben-tre",
    ),
}
