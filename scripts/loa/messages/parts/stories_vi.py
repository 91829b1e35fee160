"""What is wrong with stories, and what waits for its day, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/story/, model/withheld.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P968": Message(
        "Lời ghi nhận dài quá",
        "Lời ghi nhận không in vừa một tờ giấy (vướng ở “{text}”).",
        "rút còn một câu ngắn, ví dụ reason: Kiên trì chỉ bà con nộp hồ sơ qua mạng.",
        "reason: Kiên trì chỉ bà con nộp hồ sơ qua mạng.",
    ),
    "P969": Message(
        "Tên tệp nêu tên người",
        "Tên tệp “{text}” nêu tên người được kể; tên tệp thành địa chỉ trang, rút lại rồi vẫn còn ở nơi khác.",
        "đổi tên tệp theo việc đã làm, không theo tên người, ví dụ chi-ba-con-nop-ho-so.md.",
        "content/dien-hinh/chi-ba-con-nop-ho-so.md",
    ),
    "P970": Message(
        "Điển hình chưa có giấy đồng ý",
        "Chuyện này chưa ghi người được kể đã đồng ý, nên chưa hiện ở đâu.",
        "xin giấy đồng ý, cất giấy ngoài content/, rồi thêm mục consent với given, paper và scope, "
        "ví dụ scope: [page].",
        "consent:\n  given: 2026-11-20\n  paper: Giấy số 3, tủ hồ sơ Văn phòng\n  scope: [page]",
    ),
    "P971": Message(
        "Đồng ý đã hết hạn",
        "Thời hạn đồng ý đã qua, nên chuyện này không còn hiện ở đâu.",
        "xin đồng ý lại rồi sửa until, ví dụ until: 2027-12-31; không xin được thì xóa tệp.",
        "until: 2027-12-31",
    ),
    "P972": Message(
        "Chưa đồng ý cho kể trên trang",
        "Người được kể chưa đồng ý cho kể trên trang này (scope chưa có page), nên chuyện chưa hiện ở đâu.",
        "nếu giấy đồng ý có ghi thì thêm page, ví dụ scope: [page, certificate].",
        "scope: [page, certificate]",
    ),
    "P973": Message(
        "Ngày chưa tới",
        "Ngày “{text}” sau hôm nay ({today}).",
        "ghi ngày thật trên giấy, ví dụ {today}.",
        "given: 2026-11-20",
    ),
    "P974": Message(
        "Mã giấy ghi nhận sai dạng",
        "“{text}” không phải là mã giấy ghi nhận.",
        "lấy mã ngẫu nhiên do lệnh “loa new dien-hinh …” cho, dạng GN-7KX4M9RT: sau GN- là 8 chữ in hoa và chữ số, "
        "không có 0 O 1 I L U.",
        "code: GN-7KX4M9RT",
    ),
    "P980": Message(
        "Làm quá điều đã đồng ý",
        "Có mục {key} mà giấy đồng ý chưa cho “{label}”.",
        "nếu giấy có ghi thì thêm {scope} vào scope, ví dụ scope: [page, {scope}]; nếu không thì xóa mục {key}.",
        "scope: [page, picture, certificate]",
    ),
    "P981": Message(
        "Hai giấy ghi nhận một mã",
        "Mã “{text}” đã dùng cho giấy ghi nhận ở {other}.",
        "lấy mã mới bằng lệnh loa new dien-hinh ten-tam, chép mã sang đây rồi xóa tệp tạm, ví dụ code: GN-7KX4M9RT.",
        "code: GN-7KX4M9RT",
    ),
    "P982": Message(
        "Tin hẹn ngày",
        "Ngày đăng của tin này chưa tới, nên tin chưa hiện ở đâu.",
        "không cần làm gì nếu định vậy: từ ngày ấy, lần dựng trang kế tiếp sẽ có tin; muốn đăng ngay thì ghi ngày hôm "
        "nay, ví dụ date: 2026-11-22.",
        "date: 2026-11-22",
    ),
}
