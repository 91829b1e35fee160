"""What is wrong with a poster's layout and its own parts, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/poster/), other complaints of posters.
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P307": Message(
        "Bố cục thiếu mục của mình",
        "Bố cục “{layout}” cần mục “{key}”, mà áp phích chưa có.",
        "thêm mục “{key}:” (xem tệp mẫu bằng lệnh loa new poster), hoặc chọn bố cục khác, ví dụ layout: big-qr.",
        "layout: big-qr",
    ),
    "P308": Message(
        "Mục này không hiện trên áp phích",
        "Mục “{key}” không hiện trên áp phích, vì bố cục đang chọn là “{layout}”.",
        "đổi bố cục thành layout: {shown_by}, hoặc xóa mục “{key}”.",
        "layout: event",
    ),
    "P309": Message(
        "Không có khổ này",
        "Không có khổ nào tên là “{text}”.",
        "có lẽ là “{nearest}”; các khổ có thể chọn: {allowed}.",
        "formats: [a4, vuong]",
    ),
    "P325": Message(
        "Bố cục không làm khổ này",
        "Bố cục “{layout}” không làm được khổ “{text}”.",
        "chọn trong các khổ: {allowed}; hoặc chọn bố cục khác, ví dụ layout: big-qr làm được mọi khổ.",
        "formats: [a4, a5]",
    ),
    "P326": Message(
        "Giờ kết thúc trước giờ bắt đầu",
        "Giờ kết thúc “{end}” không sau giờ bắt đầu “{start}”.",
        "sửa một trong hai giờ, ví dụ “start: 07:30” và “end: 11:00”.",
        "start: 07:30\nend: 11:00",
    ),
    "P327": Message(
        "Sự kiện đã qua",
        "Sự kiện đã xong từ ngày {day} mà áp phích mời vẫn còn trên trang.",
        "gỡ các bản đang dán và ảnh đã đăng, rồi xóa tệp này; "
        "nếu tổ chức lần nữa thì ghi ngày mới, ví dụ day: 2026-12-05.",
        "day: 2026-12-05",
    ),
    "P328": Message(
        "Số liệu của ngày chưa đến",
        "Số liệu ghi thời điểm “{text}”, mà hôm nay mới là {today}.",
        "ghi đúng thời điểm của số liệu như nguồn nêu, ví dụ as_of: 2021-06.",
        "as_of: 2021-06",
    ),
    "P329": Message(
        "Kênh đã ngừng",
        "Kênh “{channel}” đã ngừng, không giới thiệu trên thẻ được nữa.",
        "chọn một kênh đang hoạt động trong content/kenh/, ví dụ channel: cong-dich-vu-cong-quoc-gia; "
        "hoặc xóa mục channel.",
        "channel: cong-dich-vu-cong-quoc-gia",
    ),
    "P607": Message(
        "Ảnh không đủ nét để in",
        "Ảnh “{text}” chỉ có {pixels} điểm ảnh, in lên khổ “{format}” sẽ mờ.",
        "lấy ảnh gốc lớn hơn, hoặc chỉ làm khổ nhỏ, ví dụ formats: [a5, vuong]; "
        "hình vẽ dạng .svg thì khổ nào cũng nét.",
        "formats: [a5, vuong]",
    ),
    "P608": Message(
        "Không mở được hình",
        "Tệp “{text}” không mở được như một tấm hình.",
        "mở thử trên máy, lưu lại thành .jpg, .png, .webp hoặc .svg rồi ghi tên tệp mới trong content/hinh/, "
        "ví dụ file: ban-mot-cua.svg.",
        "file: ban-mot-cua.svg",
    ),
}
