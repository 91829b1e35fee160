"""What is wrong with teams, their desks, hours and cards, and with campaigns' plans, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/team/, kinds/campaign/, model/week.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P900": Message(
        "Giờ nghỉ không sau giờ mở",
        "Giờ nghỉ “{end}” không sau giờ mở “{start}”.",
        "sửa một trong hai giờ, ví dụ “opens: 07:30” và “closes: 11:00”; buổi chiều ghi thành một mục nữa.",
        'opens: "07:30"\ncloses: "11:00"',
    ),
    "P901": Message(
        "Ngày nghỉ cuối trước ngày nghỉ đầu",
        "Ngày nghỉ cuối “{end}” đến trước ngày nghỉ đầu “{start}”.",
        "sửa một trong hai ngày, ví dụ “first: 2027-02-05” và “last: 2027-02-11”.",
        "first: 2027-02-05\nlast: 2027-02-11",
    ),
    "P902": Message(
        "Hai buổi trực chồng lên nhau",
        "Vào {day}, buổi {other} bắt đầu khi buổi {one} chưa xong.",
        "sửa giờ cho hai buổi rời nhau, ví dụ sáng 07:30–11:00, chiều 13:30–16:30; ghi trùng thì xóa một mục.",
        'opens: "13:30"\ncloses: "16:30"',
    ),
    "P903": Message(
        "Đội hình chưa có nguồn",
        "Đội hình ghi là “{state}” mà không có nguồn nào cho biết.",
        "thêm mục evidence: nguồn nào, tại thời điểm nào; chưa có nguồn thì ghi state: unknown.",
        'evidence:\n  - text: "Báo cáo của đơn vị lập đội hình."\n    as_of: 2026-11',
    ),
    "P904": Message(
        "Chưa có thông tin mà lại nêu",
        "Đội hình ghi là chưa có thông tin (state: unknown), mà lại có mục “{key}”.",
        "đã biết chắc thì ghi state: working kèm evidence; chưa biết thì xóa mục này.",
        "state: working",
    ),
    "P905": Message(
        "Bàn hướng dẫn dừng trước khi bắt đầu",
        "Ngày dừng “{end}” đến trước ngày đặt bàn “{start}”.",
        "sửa một trong hai ngày, ví dụ “valid_from: 2020-11-19” và “valid_to: 2025-06-30”.",
        "valid_from: 2020-11-19\nvalid_to: 2025-06-30",
    ),
    "P906": Message(
        "Bàn đã dừng mà chưa chỉ nơi kế tiếp",
        "“{title}” đã thôi đặt bàn, mà người đến theo địa chỉ cũ chưa biết nay đi đâu.",
        "thêm successors: tên tệp của đội hình kế tiếp; chưa biết thì ghi successor_note, ví dụ successor_note: "
        "“Nơi kế tiếp cần người có thẩm quyền xác nhận”.",
        "successors:\n  - xa-ba-tri",
    ),
    "P907": Message(
        "Mã thẻ sai dạng",
        "“{text}” không phải mã thẻ của đội hình.",
        "ghi DH- rồi 4 đến 6 chữ in hoa, chữ số, không dùng 0 O 1 I L U, ví dụ DH-K7M2.",
        "code: DH-K7M2",
    ),
    "P908": Message(
        "Mã thẻ đã có nơi dùng",
        "Mã “{text}” đã dùng ở {other}.",
        "chọn mã khác, ví dụ DH-W4X8; mã đã ngừng dùng cũng không cấp lại.",
        "code: DH-W4X8",
    ),
    "P909": Message(
        "Điện thoại của bàn giống số di động",
        "“{text}” giống số điện thoại riêng của một người.",
        "chỉ ghi số chung của bàn, ví dụ “0270 3 822 000”; nếu đúng là máy chung của bàn thì giữ nguyên.",
        'desk_phone: "0270 3 822 000"',
    ),
    "P910": Message(
        "Không ghi người của đội hình",
        "Mục “{key}” để ghi người; trang không nhận tên, tuổi, số riêng của người trong đội hình.",
        "xóa mục này; chỉ ghi số người theo lĩnh vực, ví dụ field: Tư pháp - hộ tịch, count: 2.",
        'members:\n  - field: "Tư pháp - hộ tịch"\n    count: 2',
    ),
    "P911": Message(
        "Thẻ tình nguyện viên thiếu một phần",
        "Đội hình có mã thẻ mà thiếu mục “{key}”: thẻ phải mang cả việc hướng dẫn lẫn kênh chính thức.",
        "thêm cả hai mục, ví dụ guides: [nop-ho-so-truc-tuyen] và channels: [cong-dich-vu-cong-quoc-gia]; chưa làm thẻ "
        "thì xóa code.",
        "guides: [nop-ho-so-truc-tuyen]\nchannels: [cong-dich-vu-cong-quoc-gia]",
    ),
    "P912": Message(
        "Chữ không vừa thẻ hoặc mẫu giấy",
        "“{text}” dài quá, không vừa thẻ và mẫu giấy của đội hình.",
        "viết ngắn lại, ví dụ title: “Đội hình xung kích phường Bến Tre”.",
        'title: "Đội hình xung kích phường Bến Tre"',
    ),
    "P913": Message(
        "Đội hình ở nơi đã chấm dứt",
        "Đội hình ghi là đang hoạt động ở “{title}”, mà nơi ấy đã chấm dứt.",
        "ghi nơi kế tiếp vào units, ví dụ units: [xa-ba-tri]; đội hình cũng đã thôi thì ghi state: ended.",
        "units: [xa-ba-tri]",
    ),
    "P914": Message(
        "Ngày ngừng dùng mã chưa tới",
        "Mã thẻ cũ ghi ngừng dùng từ {day}, sau hôm nay ({today}).",
        "ghi ngày đã ngừng thật, không sau hôm nay; còn đang dùng thì giữ ở mục code, ví dụ code: DH-K7M2.",
        "until: 2026-11-20",
    ),
    "P915": Message(
        "Một cách tuyên truyền ghi hai lần",
        "Cách “{text}” đã có ở trên.",
        "xóa một mục, ví dụ chỉ giữ method: publications một lần.",
        "methods:\n  - method: publications",
    ),
}
