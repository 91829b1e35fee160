"""What is wrong with a poster, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/poster/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P301": Message(
        "Chưa ghi ai duyệt in",
        "Áp phích ghi đã duyệt (status: approved) nhưng chưa ghi ai duyệt.",
        "thêm chức danh người duyệt, không ghi tên, ví dụ approved_by: Trưởng Ban Tuyên giáo; "
        "nếu chưa ai duyệt thì ghi status: draft.",
        "status: approved\napproved_by: Trưởng Ban Tuyên giáo",
    ),
    "P302": Message(
        "Chiến dịch đã kết thúc",
        "Chiến dịch “{campaign}” đã kết thúc mà áp phích này vẫn còn trên trang.",
        "gỡ các bản đang dán; nếu áp phích còn dùng thì chuyển sang chiến dịch đang chạy, "
        "ví dụ campaign: dich-vu-cong-truc-tuyen.",
        "campaign: dich-vu-cong-truc-tuyen",
    ),
    "P303": Message(
        "Mã QR đã ngừng dùng",
        "Mã QR “{qr}” đã ngừng dùng, với ghi chú “{note}”.",
        "chọn một mã đang dùng trong content/qr/, ví dụ qr: huong-dan-nop-ho-so.",
        "qr: huong-dan-nop-ho-so",
    ),
    "P304": Message(
        "Đã duyệt mà vẫn là dự thảo",
        "Áp phích ghi đã duyệt nhưng vẫn mang chữ “DỰ THẢO”, vì {reason}.",
        "gỡ điều còn vướng ở mã QR hoặc ở mục address của content/site.yml, "
        "ví dụ address: https://ten-co-quan.gov.vn/; trong lúc chờ thì ghi status: draft.",
        "status: draft",
    ),
    "P305": Message(
        "Chưa có căn cứ",
        "Áp phích này chưa dựa vào đâu: không ghi documents, serves hay guide.",
        "ghi văn bản làm căn cứ, ví dụ documents: [1949-cv-tdtn-tckt], "
        "hoặc hướng dẫn có nêu nguồn, ví dụ guide: nop-ho-so-truc-tuyen.",
        "documents: [1949-cv-tdtn-tckt]",
    ),
    "P306": Message(
        "Dòng chữ lớn viết hoa toàn bộ",
        "Dòng chữ lớn “{text}” có nhiều từ viết hoa toàn bộ, dấu tiếng Việt chen nhau khó đọc.",
        "viết hoa chữ đầu câu và tên riêng thôi, ví dụ “{suggestion}”.",
        "headline: Nộp hồ sơ ngay tại nhà",
    ),
    "P601": Message(
        "Dòng chữ lớn dài",
        "Dòng chữ lớn “{text}” có {words} từ, người đi ngang khó đọc hết.",
        "rút còn không quá {most} từ, một áp phích một ý, ví dụ “Nộp hồ sơ tại nhà, khỏi đi xa”.",
        "headline: Nộp hồ sơ tại nhà, khỏi đi xa",
    ),
    "P602": Message(
        "Chữ không vừa áp phích",
        "“{text}” dài quá chỗ dành cho nó trên khổ “{format}”, thừa khoảng {words} từ.",
        "bớt ít nhất {words} từ, ý phụ để sang trang hướng dẫn; ví dụ dòng chữ lớn vừa mọi khổ: “Nộp hồ sơ tại nhà”.",
        "headline: Nộp hồ sơ tại nhà",
    ),
    "P603": Message(
        "Phông chữ không có ký tự này",
        "Phông chữ của áp phích không vẽ được “{letters}” trong “{text}”.",
        "bỏ ký tự ấy hoặc viết bằng chữ, ví dụ thay hình bàn tay chỉ bằng “Quét mã để xem cách làm”.",
        "action: Quét mã để xem cách làm",
    ),
    "P604": Message(
        "Màu nhạt quá",
        "Màu “{colour}” nhạt quá: độ tương phản với màu trắng là {ratio}, mà cần từ {wanted} trở lên.",
        'chọn màu đậm hơn, ví dụ "#0B4F9E" (xanh) hoặc "#16734F" (lá).',
        'primary: "#16734F"',
    ),
    "P605": Message(
        "Một từ dài hơn cả dòng",
        "“{text}” dài hơn cả một dòng trên khổ “{format}” mà không có chỗ ngắt.",
        "viết ngắn lại hoặc tách ra bằng dấu cách, ví dụ “dichvucong.gov.vn”.",
        "points:\n  - Gõ đúng dichvucong.gov.vn",
    ),
    "P606": Message(
        "Địa chỉ dài quá để in cạnh mã",
        "Địa chỉ “{text}” dài quá, không in đủ bên mã QR trên khổ “{format}” cho người gõ tay.",
        "mã đang ghi encoding: direct thì đổi thành encoding: short để đi qua địa chỉ ngắn của trang; "
        "đã là short thì trang cần một address ngắn hơn trong content/site.yml.",
        "encoding: short",
    ),
    "P609": Message(
        "Loa chưa xếp được khổ này",
        "Loa chưa xếp được áp phích này cho đúng quy tắc in trên khổ “{format}” ({rules}).",
        "bỏ khổ “{name}” khỏi áp phích bằng mục {key}, ví dụ {key}: [a4, a3]; đây là giới hạn của Loa, "
        "nên báo người phụ trách kỹ thuật kèm dòng này.",
        "formats: [a4, a3]",
    ),
}
