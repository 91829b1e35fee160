"""What is wrong with a file's bytes, characters and spaces, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/text.py, spaces.py, markdown.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P001": Message(
        "Bảng mã không phải UTF-8",
        "Tệp này không được lưu bằng bảng mã UTF-8 (có thể là {encoding}), nên chữ từ chỗ này trở đi không đọc được.",
        "mở tệp bằng phần mềm đã soạn ra nó, chọn “Lưu thành…” (Save as) rồi chọn bảng mã UTF-8; "
        "xong, mở lại và kiểm tra những chữ có dấu, ví dụ “Đường dây nóng”.",
        "title: Đường dây nóng",
    ),
    "P002": Message(
        "Tệp quá lớn",
        "Tệp này nặng {size} KiB, quá mức {limit} KiB dành cho một tệp chữ.",
        "tách nội dung thành nhiều tệp, mỗi tệp một việc, ví dụ huong-dan/nop-ho-so.yml và huong-dan/tra-cuu.yml; "
        "ảnh để riêng trong content/hinh/.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P003": Message(
        "Tệp trống",
        "Tệp này chưa có nội dung gì.",
        "xóa tệp nếu không cần nữa, hoặc viết vào ít nhất dòng tiêu đề, ví dụ “title: Nộp hồ sơ trực tuyến”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P004": Message(
        "Ký tự điều khiển lẫn trong chữ",
        "Ở đây có một ký tự không nhìn thấy ({character}), thường theo vào khi dán từ nơi khác.",
        "xóa đoạn được gạch chân rồi gõ lại bằng bàn phím, ví dụ “title: Đường dây nóng”.",
        "title: Đường dây nóng",
    ),
    "P005": Message(
        "Không phải tệp chữ",
        "Tệp này không chứa chữ (có lẽ là ảnh, tệp Word hoặc tệp nén đã đổi đuôi).",
        "trả lại đuôi đúng cho tệp, ví dụ ảnh là content/hinh/cong-ty.png; "
        "còn nội dung chữ thì soạn mới và lưu bằng bảng mã UTF-8.",
        "title: Đường dây nóng",
    ),
    "P006": Message(
        "Chữ đã hỏng",
        "Ở đây có ký tự “�”, dấu vết của một chữ đã hỏng khi đổi bảng mã.",
        "gõ lại chữ đúng vào chỗ được gạch chân theo bản gốc, ví dụ “Tiếng Việt” thay cho “Ti�ng Việt”.",
        "title: Tiếng Việt",
    ),
    "P007": Message(
        "Ký tự ẩn",
        "Ở đây có một ký tự ẩn ({character}), nên hai chữ nhìn giống nhau có thể bị coi là khác nhau.",
        "xóa chỗ được gạch chân rồi gõ lại, ví dụ “tra cứu” gõ bằng bàn phím chứ không dán.",
        "title: Tra cứu hồ sơ",
    ),
    "P008": Message(
        "Dấu cách lạ",
        "Khoảng trống ở đây là một dấu cách đặc biệt (thường theo vào khi dán từ Word hay từ trang web).",
        "xóa khoảng trống được gạch chân rồi nhấn phím cách, ví dụ “title: Đường dây nóng”.",
        "title: Đường dây nóng",
    ),
    "P009": Message(
        "Thụt dòng bằng phím Tab",
        "Dòng này thụt vào bằng phím Tab, mà tệp YAML chỉ nhận dấu cách.",
        "xóa khoảng trống ở đầu dòng rồi nhấn phím cách, mỗi bậc hai lần, ví dụ “  by: 2026-11-22”.",
        "due:\n  by: 2026-11-22",
    ),
    "P040": Message(
        "Thiếu phần đầu trang",
        "Dòng đầu tiên của tệp chưa phải là ba dấu gạch nối mở phần đầu trang.",
        "nếu đã có các mục như title thì để một dòng “---” ngay trên mục đầu tiên, trước nó không còn dòng nào; "
        "nếu chưa có thì thêm lên trên cùng ba dòng: “---”, rồi “title: Nộp hồ sơ trực tuyến”, rồi “---”.",
        "---\ntitle: Nộp hồ sơ trực tuyến\n---\n\nNội dung trang.",
    ),
    "P041": Message(
        "Phần đầu trang chưa đóng",
        "Phần đầu trang mở ở dòng này nhưng không có dòng “---” thứ hai để đóng lại.",
        "thêm một dòng chỉ có ba dấu gạch nối “---” ngay sau mục cuối của phần đầu trang, trước nội dung.",
        "---\ntitle: Nộp hồ sơ trực tuyến\n---\n\nNội dung trang.",
    ),
    "P042": Message(
        "Phần đầu trang trống",
        "Giữa hai dòng “---” chưa có mục nào.",
        "viết vào giữa ít nhất dòng tiêu đề, ví dụ “title: Nộp hồ sơ trực tuyến”.",
        "---\ntitle: Nộp hồ sơ trực tuyến\n---\n\nNội dung trang.",
    ),
}
