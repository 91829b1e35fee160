"""What is wrong with symbols made with pictures, and with words on pictures, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/qr/, kinds/poster/), other complaints of codes.
"""

from __future__ import annotations

from loa.messages.message import Message

_MASTER = "master:\n  file: ma-oa-goc.png\n  payload: https://zalo.me/1234567890"

MESSAGES: dict[str, Message] = {
    "P610": Message(
        "Logo trong mã lớn quá",
        "Logo rộng {text}% bề rộng mã; che quá {most}% thì nhiều điện thoại không đọc được mã.",
        "ghi không quá {most}, ví dụ percent: {most}, hoặc xóa dòng percent.",
        "logo:\n  picture: logo-tinh-doan\n  percent: 20",
    ),
    "P611": Message(
        "Không đọc được mã trong hình gốc",
        "Trong hình “{file}” không thấy đúng một mã QR đứng thẳng, đen trên nền sáng.",
        "xin nơi gửi tệp hình gốc của mã (không chụp lại bằng điện thoại, không quét từ giấy), ví dụ tệp PNG tải từ "
        "trang quản trị kênh, rồi ghi tên tệp ấy: file: ma-oa-goc.png.",
        _MASTER,
    ),
    "P612": Message(
        "Quanh mã gốc không có viền trắng",
        "Trong hình “{file}” có chữ, khung hoặc màu tối sát mã; máy quét cần một viền trắng rộng bốn ô.",
        "xin nơi gửi hình chỉ có mã, không khung, không chữ, ví dụ file: ma-oa-goc.png; chưa có thì xóa mục master để "
        "Loa vẽ mã từ địa chỉ.",
        _MASTER,
    ),
    "P613": Message(
        "Mã quá nhỏ trong hình gốc",
        "Mã chỉ chiếm {percent}% bề dài của hình “{file}”; in ra sẽ nhỏ, cần ít nhất {least}%.",
        "xin nơi gửi hình chỉ có mã QR, không kèm áp phích hay danh thiếp, ví dụ file: ma-oa-goc.png.",
        _MASTER,
    ),
    "P614": Message(
        "Hình mã gốc không được thêm logo",
        "Mã này vừa có hình gốc (master) vừa có logo; hình gốc phải giữ nguyên, không vẽ gì lên.",
        "xóa mục logo, giữ mục master.",
        _MASTER,
    ),
    "P616": Message(
        "Chữ trên hình khó đọc",
        "Dòng “{text}” trên khổ “{format}” không đủ tương phản với phần hình ngay sau nó.",
        "chọn hình có một phần lặng, ít chi tiết (trời, tường, mặt nước), ví dụ picture: ben-song-xu-dua.",
        "picture: ben-song-xu-dua",
    ),
    "P618": Message(
        "Hình mã gốc không đủ nét",
        "Trong hình “{file}” mỗi ô của mã chỉ rộng {pixels} điểm ảnh, in ra sẽ nhòe.",
        "xin nơi gửi hình lớn hơn, rộng ít nhất {least} điểm ảnh; không tự phóng to hình cũ. "
        "Ví dụ ghi tên tệp mới: file: ma-oa-goc-lon.png.",
        _MASTER,
    ),
}
