"""What is told of who answers for records, when they are due and when they end, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/answered.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P890": Message(
        "Chưa tới ngày đăng",
        "Nội dung này hẹn ngày đăng còn ở phía trước, nên chưa hiện ở đâu.",
        "tới ngày ấy thì trang tự hiện; muốn đăng ngay thì bỏ dòng publish_on hoặc ghi ngày hôm nay, "
        "ví dụ publish_on: 2026-11-22.",
        "publish_on: 2026-11-22",
    ),
    "P891": Message(
        "Nội dung đã hết hạn",
        "“{title}” hết hạn sau ngày {text}; trang của nó ghi như vậy và không nơi nào giới thiệu nó nữa.",
        "gỡ những tờ đã dán (loa prints cho biết ở đâu); còn dùng thì sửa ngày, ví dụ expires_on: 2027-12-31.",
        "expires_on: 2027-12-31",
    ),
    "P892": Message(
        "Lâu chưa ai xem lại",
        "“{title}” đã {months} tháng chưa ai xem lại còn đúng không.",
        "xem lại, sửa nếu cần, rồi ghi ngày vừa xem vào mục này hoặc vào approved_on, ví dụ approved_on: 2026-11-22.",
        "approved_on: 2026-11-22",
    ),
    "P893": Message(
        "Ngày duyệt ở phía trước",
        "Ngày duyệt “{text}” chưa tới.",
        "ghi đúng ngày đã duyệt; hẹn ngày đăng thì dùng publish_on, ví dụ publish_on: 2026-12-01.",
        "approved_on: 2026-11-20",
    ),
    "P894": Message(
        "Chưa ghi ai duyệt",
        "Có ngày duyệt mà chưa ghi chức danh người duyệt.",
        "thêm dòng approved_by, chỉ ghi chức danh, ví dụ approved_by: Chánh Văn phòng.",
        "approved_by: Chánh Văn phòng",
    ),
}
