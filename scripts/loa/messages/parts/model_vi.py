"""What is wrong with the keys and values of a record, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/, kinds/*/record.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P101": Message(
        "Tên mục viết sai",
        "Không có mục “{key}”.",
        "có lẽ là “{nearest}”: sửa tên mục thành “{nearest}:”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P102": Message(
        "Ngày không có trong lịch",
        "Ngày “{text}” không có trong lịch.",
        "ghi theo dạng năm-tháng-ngày, ví dụ 2026-02-28.",
        "date: 2026-02-28",
    ),
    "P103": Message(
        "Không có mục này",
        "Không có mục “{key}” ở đây.",
        "xóa mục này, hoặc dùng một trong các mục: {allowed}.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P104": Message(
        "Thiếu mục bắt buộc",
        "Thiếu mục bắt buộc “{key}”.",
        "thêm dòng “{key}: …” và điền giá trị; chưa rõ cách điền thì xem một tệp đã có trong cùng thư mục.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P105": Message(
        "Cần một đoạn chữ",
        "Mục “{key}” cần chữ ở chỗ này, mà đây đang là danh sách hoặc nhóm mục.",
        "viết thành một câu; câu có dấu hai chấm ở trong thì đặt cả câu trong dấu nháy thẳng, "
        'ví dụ "Lưu ý: đọc kỹ trước khi bấm".',
        'title: "Nộp hồ sơ trực tuyến"',
    ),
    "P106": Message(
        "Không phải số",
        "“{text}” không phải là số.",
        "ghi bằng chữ số, không kèm dấu chấm, dấu cách hay đơn vị, ví dụ 12.",
        "at_least: 12",
    ),
    "P107": Message(
        "Giá trị không có trong danh sách",
        "Giá trị “{text}” không có trong danh sách được chọn.",
        "chọn một trong các giá trị: {allowed}.",
        "state: verified",
    ),
    "P108": Message(
        "Giá trị viết sai",
        "Giá trị “{text}” không có trong danh sách được chọn.",
        "có lẽ là “{nearest}”: sửa thành {nearest}.",
        "state: verified",
    ),
    "P109": Message(
        "Dài quá",
        "Mục “{key}” dài {count} ký tự, quá mức {limit} ký tự.",
        "rút gọn cho còn nhiều nhất {limit} ký tự, ví dụ “Nộp hồ sơ trực tuyến”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P110": Message(
        "Mục để trống",
        "Mục “{key}” đang để trống.",
        "điền giá trị vào đây, ví dụ “title: Nộp hồ sơ trực tuyến”; "
        "nếu chưa có thông tin và mục không bắt buộc thì xóa cả dòng.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P111": Message(
        "Ngày viết chưa đúng dạng",
        "Không đọc được ngày “{text}”.",
        "ghi theo dạng năm-tháng-ngày: {suggestion}.",
        "date: 2026-11-22",
    ),
    "P112": Message(
        "Cần một danh sách",
        "Mục “{key}” cần một danh sách, mà ở đây chỉ có “{text}”.",
        "xuống dòng sau dấu hai chấm, rồi mỗi dòng viết “  - ” và một giá trị, ví dụ “  - nop-ho-so”.",
        "guides:\n  - nop-ho-so\n  - tra-cuu",
    ),
    "P113": Message(
        "Cần một nhóm mục",
        "Mục “{key}” gồm nhiều mục con, mà ở đây chỉ có “{text}”.",
        "xuống dòng sau dấu hai chấm, rồi viết từng mục con lùi vào hai dấu cách, ví dụ “  by: 2026-11-22”.",
        "due:\n  by: 2026-11-22",
    ),
    "P114": Message(
        "Chỉ nhận true hoặc false",
        "Giá trị “{text}” không phải là true (có) hoặc false (không).",
        "“có” thì ghi true, “không” hoặc “chưa” thì ghi false, ví dụ “held: false” khi chưa có tài liệu.",
        "held: false",
    ),
    "P115": Message(
        "Địa chỉ không phải https",
        "“{text}” không phải là một địa chỉ https đầy đủ.",
        "chép cả địa chỉ từ thanh địa chỉ của trình duyệt, ví dụ https://dichvucong.gov.vn/.",
        "address: https://dichvucong.gov.vn/",
    ),
    "P116": Message(
        "Mã chưa đúng dạng",
        "Mã “{text}” có chữ hoa, dấu tiếng Việt, dấu cách hoặc ký tự khác.",
        "chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối: {suggestion}.",
        "id: nop-ho-so",
    ),
    "P117": Message(
        "Số ngoài khoảng cho phép",
        "Số “{text}” nằm ngoài khoảng từ {low} đến {high}.",
        "ghi một số từ {low} đến {high}, ví dụ {low}.",
        "at_least: 1",
    ),
    "P118": Message(
        "Giá trị chưa dùng được",
        "Giá trị “{text}” chưa dùng được: {reason}.",
        'sửa theo điều vừa nêu; xem một tệp mẫu bằng lệnh loa new để có giá trị dùng được, ví dụ "#0B4F9E" cho màu.',
        'primary: "#0B4F9E"',
    ),
    "P119": Message(
        "Chỉ được có một trong các mục",
        "Ở đây phải có đúng một trong các mục: {keys}.",
        "giữ một mục, xóa các mục kia; nếu chưa có mục nào thì thêm một mục, ví dụ “by: 2026-11-22” cho thời hạn.",
        "due:\n  by: 2026-11-22",
    ),
    "P120": Message(
        "Tệp để nhầm thư mục",
        "Thư mục “{folder}” không chứa loại nội dung nào của trang.",
        "chuyển tệp vào đúng thư mục ({allowed}); ví dụ hướng dẫn thì để ở content/huong-dan/nop-ho-so.yml.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P121": Message(
        "Thiếu tệp site.yml",
        "Chưa có tệp content/site.yml, nên trang chưa có tên và địa chỉ.",
        "tạo tệp content/site.yml gồm các dòng title, tagline, address và owner, ví dụ “title: Công dân số”.",
        "title: Công dân số\naddress: https://vi-du.gov.vn/",
    ),
    "P122": Message(
        "Giờ viết chưa đúng dạng",
        "Không đọc được giờ “{text}”.",
        "ghi bốn chữ số theo dạng giờ:phút: {suggestion}.",
        "start: 07:30",
    ),
    "P123": Message(
        "Số điện thoại chưa đúng dạng",
        "Không đọc được số điện thoại “{text}”.",
        'ghi số đầy đủ, bắt đầu bằng 0, +84, 1800 hoặc 1900, đặt trong dấu nháy thẳng, ví dụ "0275 3822 999".',
        'phone: "0275 3822 999"',
    ),
    "P124": Message(
        "Chỉ được viết một dòng",
        "Mục “{key}” chỉ được viết trên một dòng.",
        'viết liền thành một dòng sau dấu hai chấm, ví dụ {key}: "Nộp hồ sơ trực tuyến".',
        'title: "Nộp hồ sơ trực tuyến"',
    ),
    "P125": Message(
        "Kết thúc trước khi bắt đầu",
        "Ngày kết thúc “{end}” đến trước ngày bắt đầu “{start}”.",
        "sửa một trong hai ngày cho đúng thứ tự, ví dụ “start: 2026-10-01” và “end: 2026-12-31”.",
        "start: 2026-10-01\nend: 2026-12-31",
    ),
    "P126": Message(
        "Kênh đã xác minh mà thiếu bằng chứng",
        "Kênh ghi là đã xác minh nhưng thiếu địa chỉ hoặc ngày xác minh.",
        "thêm hai dòng “address: https://…” và “verified_on: 2026-11-22”; nếu chưa có thì ghi “state: unverified”.",
        "state: unverified",
    ),
    "P127": Message(
        "Mã QR chưa đúng dạng",
        "Mã “{text}” không dùng được làm mã ngắn của QR.",
        "dùng 4 đến 8 chữ in hoa và chữ số, trừ 0, O, 1, I, L, U vì dễ nhìn lầm, ví dụ K7M2.",
        "code: K7M2",
    ),
    "P128": Message(
        "Ngừng dùng mã và lý do chưa khớp",
        "Mã đã ngừng dùng thì phải có mục “retired_note”, mã đang dùng thì không được có mục này.",
        "nếu mã đã ngừng, ghi “state: retired” và “retired_note: Đã chuyển sang mã K7M3”; "
        "nếu còn dùng, xóa “retired_note”.",
        "state: retired\nretired_note: Đã chuyển sang mã K7M3",
    ),
    "P129": Message(
        "Mục không viết trong tệp",
        "Mục “{key}” không viết ở đây: mã lấy từ tên tệp, bài viết đặt dưới phần đầu trang.",
        "xóa dòng này; muốn đổi mã thì đổi tên tệp, ví dụ nop-ho-so.md.",
        "---\ntitle: Nộp hồ sơ trực tuyến\n---\n\nNội dung trang.",
    ),
    "P130": Message(
        "Loại nội dung này không có bài viết",
        "Loại nội dung “{label}” chỉ gồm các mục, nên phần chữ từ dòng này trở đi không được dùng.",
        "chuyển đoạn chữ vào một mục, ví dụ “summary: Nộp hồ sơ tại nhà”, rồi xóa phần bên dưới dòng “---” thứ hai.",
        "---\ntitle: Nộp hồ sơ trực tuyến\nsummary: Nộp hồ sơ tại nhà\n---",
    ),
    "P131": Message(
        "Danh sách dài quá",
        "Danh sách “{key}” có {count} dòng, mà nhiều nhất là {limit} dòng.",
        "giữ lại {limit} dòng cần nhất, gộp hoặc xóa các dòng còn lại, ví dụ bốn ý thì viết bốn dòng “- …”.",
        "points:\n  - Mở Cổng Dịch vụ công quốc gia\n  - Chọn thủ tục",
    ),
    "P132": Message(
        "Tệp để nhầm thư mục",
        "Tệp này có các mục của loại “{label}”, mà lại để trong “{here}”.",
        "chuyển tệp sang content/{folder}/{name}; nếu đúng là để ở đây thì sửa các mục theo một tệp đã có cạnh nó.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P133": Message(
        "Tệp còn nguyên như mẫu",
        "Tệp này còn nguyên như mẫu của loại “{label}”, chưa có nội dung riêng.",
        'thay các giá trị mẫu bằng nội dung thật, trước hết là title, ví dụ title: "Nộp hồ sơ trực tuyến"; '
        "chưa dùng đến thì xóa tệp.",
        'title: "Nộp hồ sơ trực tuyến"',
    ),
    "P135": Message(
        "Ngày chưa đủ ngày, tháng, năm",
        "“{text}” chưa phải là một ngày đủ ngày, tháng, năm.",
        "ghi đủ theo dạng năm-tháng-ngày; ví dụ ngày 22 tháng 11 năm 2026 thì ghi 2026-11-22. "
        "Chưa rõ là ngày nào thì hỏi lại, đừng tự đặt.",
        "date: 2026-11-22",
    ),
    "P136": Message(
        "Không đọc được ngày",
        "Không đọc được ngày “{text}”.",
        "biết đến đâu ghi đến đó, năm đứng trước; ví dụ 2026, 2026-11 hoặc 2026-11-22. "
        "Chưa rõ thì hỏi lại, đừng tự đặt.",
        "as_of: 2026-11",
    ),
}
