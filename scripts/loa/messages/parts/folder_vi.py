"""What is wrong with the files and folders of content/, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/folder.py, svg.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P050": Message(
        "Lối tắt thay cho tệp",
        "Đây là lối tắt (liên kết) tới một nơi khác, không phải tệp thật, nên không được đăng.",
        "xóa lối tắt và chép chính tệp đó vào đây, ví dụ content/hinh/tru-so.png.",
        "content/hinh/tru-so.png",
    ),
    "P051": Message(
        "Đuôi .yaml",
        "Tệp này có đuôi .yaml, mà Loa chỉ đọc đuôi .yml.",
        "đổi đuôi thành .yml: {suggestion}.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P052": Message(
        "Loại tệp không dùng",
        "Tệp “{name}” thuộc loại không dùng trong content/, nên sẽ không được đăng.",
        "nếu tên có hai đuôi, ví dụ nop-ho-so.yml.txt, thì bỏ đuôi sau cùng; không dùng thì xóa hoặc để ở nơi khác; "
        "nếu cần đăng thì đổi sang loại được dùng: chữ .yml, .md; "
        "ảnh .png, .jpg, .webp, .svg; tệp đính kèm .pdf, .docx, .xlsx.",
        "content/hinh/tru-so.png",
    ),
    "P053": Message(
        "Tên có chữ hoa, dấu hoặc dấu cách",
        "Tên “{name}” có chữ hoa, dấu tiếng Việt, dấu cách hoặc ký tự khác, nên không làm địa chỉ trang được.",
        "đổi tên thành {suggestion}.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P054": Message(
        "Hai tên chỉ khác chữ hoa",
        "“{name}” và “{other}” chỉ khác nhau ở chữ hoa, nên Windows và macOS coi là một.",
        "đổi tên một trong hai tệp, toàn chữ thường, ví dụ thêm -2 vào cuối: tru-so-2.png.",
        "content/hinh/tru-so.png\ncontent/hinh/tru-so-2.png",
    ),
    "P055": Message(
        "Tệp quá nặng",
        "Tệp này nặng {size} KiB, quá mức {limit} KiB.",
        "với ảnh, thu nhỏ còn khoảng 2000 điểm ảnh mỗi chiều rồi lưu lại dạng .jpg hoặc .webp; "
        "với tệp chữ, tách thành nhiều tệp, ví dụ nop-ho-so.md và tra-cuu.md.",
        "content/hinh/tru-so.webp",
    ),
    "P056": Message(
        "Không mở được",
        "Máy không mở được tệp hoặc thư mục này.",
        "kiểm tra quyền đọc của tệp, hoặc xóa đi rồi chép lại bản khác, ví dụ content/hinh/tru-so.png.",
        "content/hinh/tru-so.png",
    ),
    "P057": Message(
        "Tệp để nhầm thư mục",
        "Tệp “{name}” để ở đây thì không được dùng.",
        "chuyển tệp vào {folder}/, ví dụ {folder}/{name}.",
        "content/hinh/tru-so.png\ncontent/van-ban/ke-hoach-12.pdf",
    ),
    "P058": Message(
        "Thiếu thư mục content",
        "Ở đây không có thư mục content/.",
        "chạy lệnh tại thư mục có mkdocs.yml và content/, hoặc tạo content/site.yml với dòng “title: Tên trang”.",
        "content/site.yml",
    ),
    "P060": Message(
        "Hình SVG chứa mã hoặc liên kết ngoài",
        "Hình này chứa “{text}”, là mã chạy được hoặc liên kết ra ngoài, nên không an toàn cho người xem.",
        "lưu lại hình dạng “SVG thuần” (Plain SVG), hoặc xuất ra ảnh .png, ví dụ content/hinh/ban-do.png.",
        "content/hinh/ban-do.png",
    ),
}
