"""What is wrong with posts, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/post/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P950": Message(
        "Lời đăng dài quá",
        "{part} cho “{outlet}” dài {length} ký tự, thừa {over} ký tự so với giới hạn {most} (theo nguồn xem {as_of}).",
        "bớt ít nhất {over} ký tự ở dòng này, hoặc viết một bản ngắn riêng cho nơi ấy, "
        "ví dụ {key}: Nộp hồ sơ tại nhà, ghi dưới outlet: {value}.",
        "versions:\n  - outlet: zalo-article\n    title: Nộp hồ sơ tại nhà",
    ),
    "P951": Message(
        "Bài đăng chưa có căn cứ",
        "Bài đăng này chưa dựa vào đâu: không ghi documents, serves, guide hay evidence.",
        "ghi văn bản làm căn cứ, ví dụ documents: [1949-cv-tdtn-tckt], "
        "hoặc hướng dẫn có nêu nguồn, ví dụ guide: nop-ho-so-truc-tuyen.",
        "documents: [1949-cv-tdtn-tckt]",
    ),
    "P952": Message(
        "Hashtag không đúng dạng",
        "“{text}” không phải là một hashtag: chỉ chữ, chữ số và dấu gạch dưới mới đi liền nhau được.",
        "bỏ dấu #, dấu cách và dấu câu, ví dụ {suggestion}.",
        "hashtags: [DichVuCong, VinhLong]",
    ),
    "P953": Message(
        "Một nơi đăng ghi hai lần",
        "“{text}” đã ghi ở trên cho cùng một kênh.",
        "gộp hai mục làm một; nếu là hai kênh khác nhau thì ghi channel cho từng mục, "
        "ví dụ channel: fanpage-tuoi-tre-ben-tre.",
        "versions:\n  - outlet: facebook\n    channel: fanpage-tuoi-tre-ben-tre",
    ),
    "P954": Message(
        "Tin gửi hàng loạt chưa có bài viết",
        "Tin gửi hàng loạt của Zalo OA gửi đi một bài viết, mà ở đây chưa có mục cho bài viết ấy.",
        "thêm một mục outlet: zalo-article, hoặc bỏ mục zalo-broadcast.",
        "versions:\n  - outlet: zalo-article\n  - outlet: zalo-broadcast",
    ),
    "P955": Message(
        "Đường dẫn ngoài danh sách",
        "“{text}” dẫn tới {host}, không có trong danh sách tên miền được phép.",
        "bỏ đường dẫn ấy khỏi lời đăng và dùng mã ngắn của trang, ví dụ qr: huong-dan-nop-ho-so; nếu {host} đúng là "
        "nơi cần dẫn tới thì thêm vào allowed_hosts trong content/site.yml.",
        "qr: huong-dan-nop-ho-so",
    ),
    "P956": Message(
        "Chưa ghi ai duyệt đăng",
        "Bài đăng ghi đã duyệt (status: approved) nhưng chưa ghi ai duyệt.",
        "thêm chức danh người duyệt, không ghi tên, ví dụ approved_by: Trưởng Ban Tuyên giáo; "
        "nếu chưa ai duyệt thì ghi status: draft.",
        "status: approved\napproved_by: Trưởng Ban Tuyên giáo",
    ),
    "P957": Message(
        "Ngày của bài đăng chưa tới",
        "Ngày “{text}” sau hôm nay ({today}).",
        "ghi ngày đã viết hoặc đã đăng thật, ví dụ {today}; chưa đăng thì xóa mục posted.",
        "posted:\n  date: 2026-11-20",
    ),
    "P958": Message(
        "Bài đã duyệt mà hình còn là dự thảo",
        "Bài đăng đã duyệt nhưng hình lấy từ áp phích “{poster}” còn mang chữ “DỰ THẢO”.",
        "duyệt áp phích ấy trước, hoặc chọn áp phích đã duyệt, ví dụ poster: nop-ho-so-tai-nha; trong lúc chờ thì ghi "
        "status: draft.",
        "poster: nop-ho-so-tai-nha",
    ),
    "P959": Message(
        "Đã đăng mà chưa duyệt",
        "Bài ghi đã đăng (posted) trong khi tình trạng còn là bản nháp.",
        "nếu đã được duyệt thì ghi status: approved và approved_by: Trưởng Ban Tuyên giáo; nếu chưa đăng thì xóa mục "
        "posted.",
        "status: approved\napproved_by: Trưởng Ban Tuyên giáo",
    ),
}
