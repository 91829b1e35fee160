"""What belongs to a single human being and may not be published, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (site/privacy.py, model/contact.py, internal/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P850": Message(
        "Số di động trong nội dung công khai",
        "Ở đây có một số di động: “{text}”.",
        "xóa số này. Nếu là điện thoại công khai của bàn tiếp dân thì ghi trong tệp của đơn vị, ví dụ "
        'desk_phone: "0270 3822 999". Trong toàn văn một văn bản thì thay số bằng “(đã lược số điện thoại)”; danh bạ '
        "cán bộ để ở thư mục riêng ngoài kho này.",
        'desk_phone: "0270 3822 999"',
    ),
    "P851": Message(
        "Số giấy tờ tùy thân",
        "Ở đây có một số giấy tờ tùy thân: “{text}”.",
        "xóa số này; cần thí dụ cho dễ hiểu thì viết số giả đã che, ví dụ “0792xxxxxxxx”.",
        "“Nhập 12 chữ số trên thẻ căn cước, ví dụ 0792xxxxxxxx.”",
    ),
    "P852": Message(
        "Hộp thư cá nhân",
        "Ở đây có một hộp thư cá nhân: “{text}”.",
        "xóa địa chỉ này, hoặc dùng hộp thư của cơ quan, ví dụ vanthu@ten-co-quan.gov.vn. Nếu đây đúng là hộp thư công "
        'khai của bàn tiếp dân thì ghi trong tệp của đơn vị: desk_email: "…".',
        'desk_email: "vanthu@ten-co-quan.gov.vn"',
    ),
    "P853": Message(
        "Địa chỉ nhà riêng",
        "Ở đây có địa chỉ nhà riêng: “{text}”.",
        "xóa địa chỉ này, chỉ nói tới xã, phường, ví dụ “ở xã Ba Tri”; địa chỉ trụ sở thì viết “Trụ sở: …”.",
        "“Chị làm việc ở xã Ba Tri.”",
    ),
    "P854": Message(
        "Ngày sinh",
        "Ở đây có ngày sinh của một người: “{text}”.",
        "xóa ngày và tháng; cần nói tuổi thì ghi năm, ví dụ “sinh năm 1990”.",
        "“sinh năm 1990”",
    ),
    "P855": Message(
        "Số tài khoản ngân hàng",
        "Ở đây có một số tài khoản: “{text}”.",
        "xóa số này; cần chỉ chỗ nộp phí thì dẫn tới trang chính thức, ví dụ https://dichvucong.gov.vn/.",
        "“Nộp phí ngay trên Cổng Dịch vụ công quốc gia.”",
    ),
    "P856": Message(
        "Bảng ghi họ tên từng người",
        "Bảng này ghi họ tên từng người, bắt đầu từ “{text}”.",
        "xóa cột họ tên, chỉ giữ số lượng hoặc chức danh, ví dụ “12 đoàn viên”; danh sách để ở thư mục riêng ngoài kho "
        "này.",
        "| Đơn vị | Số người |\n| --- | --- |\n| Đoàn xã Ba Tri | 12 |",
    ),
    "P857": Message(
        "Tên tệp mang dữ liệu cá nhân",
        "Tên tệp hoặc thư mục này có {sort}.",
        "đặt lại tên theo nội dung, ví dụ nop-ho-so.yml; tệp chưa được đọc cho đến khi đổi tên.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P858": Message(
        "Tệp mang dữ liệu cá nhân ở chỗ không nhìn thấy",
        "Trong phần không nhìn thấy của tệp này (thông tin của máy chụp, chú thích, thuộc tính) có {sort}.",
        "xóa phần đó rồi chép lại tệp. Ảnh: bấm chuột phải, chọn Properties, Details, Remove Properties and Personal "
        "Information; hình .svg: xóa dòng có chữ ấy; văn bản: xóa trong văn bản và trong Info.",
        "content/hinh/ban-mot-cua.svg",
    ),
    "P859": Message(
        "Ảnh mang theo nơi chụp",
        "Ảnh này ghi cả nơi chụp (tọa độ). Bản đăng lên trang đã được bỏ tọa độ, nhưng tệp trong kho thì còn.",
        "xóa tọa độ khỏi tệp trước khi gửi lên, ví dụ chụp màn hình bức ảnh rồi dùng ảnh mới, hoặc tắt ghi vị trí "
        "trong máy ảnh của điện thoại.",
        "content/hinh/ban-mot-cua.jpg",
    ),
    "P860": Message(
        "Hộp thư viết sai",
        "“{text}” không phải là một địa chỉ hộp thư.",
        "ghi đủ tên, dấu @ và tên miền, không có dấu cách, ví dụ vanthu@ten-co-quan.gov.vn.",
        'desk_email: "vanthu@ten-co-quan.gov.vn"',
    ),
    "P861": Message(
        "Sổ của đơn vị không có",
        "Không có đơn vị nào tên “{text}”.",
        "đặt tên tệp theo tên tệp của đơn vị trong content/don-vi/, ví dụ {meant}.",
        "ubnd-huyen-vu-thu.yml",
    ),
    "P862": Message(
        "Cử theo việc không có",
        "Không văn bản nào có việc “{text}”.",
        "ghi tên tệp văn bản, dấu # và mã việc, ví dụ duty: stttt-ttbc-2024-07#s2-7; không cử theo văn bản nào thì xóa "
        "dòng.",
        "duty: stttt-ttbc-2024-07#s2-7",
    ),
    "P863": Message(
        "Thôi phụ trách trước khi được cử",
        "Cán bộ được cử ngày {start} mà thôi phụ trách từ ngày {end}.",
        "xem lại hai ngày; còn phụ trách thì xóa dòng until, không thì ghi ngày sau ngày cử, ví dụ until: 2026-12-31.",
        "until: 2026-12-31",
    ),
}
