"""What single records get wrong beyond their form, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/*/rules.py), posters.
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P310": Message(
        "Câu trích không khớp văn bản",
        "Câu trích có chữ “{word}” không đứng ở chỗ đó trong “{document}”.",
        "chép lại nguyên văn từ phần toàn văn, giữ cả dấu câu và lỗi đánh máy; bỏ bớt chữ ở giữa thì ghi […].",
        'quotes:\n  - "Giới thiệu kênh tuyên truyền này rộng rãi […] bằng nhiều hình thức đa dạng"',
    ),
    "P311": Message(
        "Nhiệm vụ chưa gắn với đơn vị",
        "Nhiệm vụ “{title}” chưa gắn với đơn vị nào, nên không hiện ở trang của đơn vị nào.",
        "thêm mục units với tên tệp trong don-vi/ (không kèm đuôi), ví dụ units: [tinh-doan-ben-tre].",
        "units:\n  - tinh-doan-ben-tre",
    ),
    "P312": Message(
        "Căn cứ đi vòng tròn",
        "Văn bản này căn cứ vào “{text}”, mà đi theo căn cứ của “{text}” lại về chính văn bản này.",
        "xóa dòng sai: văn bản ra sau mới căn cứ vào văn bản ra trước, ví dụ basis chỉ ghi 5295-kh-ubnd.",
        "basis:\n  - 5295-kh-ubnd",
    ),
    "P313": Message(
        "Chưa nêu văn bản thay thế",
        "Văn bản ghi là đã được thay thế nhưng chưa nêu văn bản nào thay thế.",
        "thêm dòng replaced_by với tên tệp của văn bản mới; chưa biết thì ghi status: unknown.",
        "status: replaced\nreplaced_by: 118-2025-nd-cp",
    ),
    "P314": Message(
        "Tình trạng chưa khớp văn bản thay thế",
        "Văn bản có “{text}” thay thế nhưng tình trạng chưa ghi là đã được thay thế.",
        "ghi status: replaced, hoặc xóa dòng replaced_by.",
        "status: replaced\nreplaced_by: 118-2025-nd-cp",
    ),
    "P315": Message(
        "Số văn bản lẫn ký hiệu",
        "“{text}” không phải chỉ là số của văn bản.",
        'ở number chỉ ghi số, ví dụ number: "{example}"; phần chữ ghi ở symbol, ví dụ symbol: "CV/TĐTN-TCKT".',
        'number: "2321"\nsymbol: "CV/TĐTN-TCKT"',
    ),
    "P316": Message(
        "Ngày ban hành không hợp lý",
        "Ngày ban hành “{text}” sau hôm nay ({today}) hoặc trước năm 1945.",
        "xem lại ngày trên văn bản, ví dụ 2021-06-09; văn bản bỏ trống thì xóa dòng date.",
        "date: 2021-06-09",
    ),
    "P317": Message(
        "Tài liệu chưa có mà đã có tệp",
        "Tài liệu gửi kèm ghi là chưa có (held: false) nhưng lại có tệp “{text}”.",
        "nếu đang có tài liệu thì ghi held: true; nếu chưa có thì xóa dòng file.",
        'held: true\nfile: "huong-dan-zalo.pdf"',
    ),
    "P318": Message(
        "Thời điểm của nguồn chưa tới",
        "Nguồn ghi thời điểm “{text}”, sau hôm nay ({today}).",
        "ghi thời điểm nguồn nói điều đó, ví dụ as_of: 2021-06.",
        "as_of: 2021-06",
    ),
    "P319": Message(
        "Câu trích chưa có văn bản",
        "Mạch nội dung “{title}” có câu trích nhưng chưa nêu trích từ văn bản nào.",
        "thêm dòng document với tên tệp trong van-ban/, ví dụ document: 1850-cv-tdtn-tckt.",
        "document: 1850-cv-tdtn-tckt",
    ),
    "P320": Message(
        "Mã QR dẫn ra ngoài danh sách cho phép",
        "Mã này dẫn tới “{host}”, không có trong danh sách tên miền được phép.",
        "dẫn mã tới một trang của mình (guide, channel, campaign hoặc to_page); nếu đã kiểm tra tên miền này thì "
        "thêm “{host}” vào allowed_hosts trong content/site.yml.",
        "allowed_hosts:\n  - dichvucong.gov.vn",
    ),
    "P321": Message(
        "Hai mã QR trùng nhau",
        "Mã “{text}” đã cấp ở tệp {other}.",
        "đặt mã khác cho tệp mới hơn, ví dụ H7N4; mã đã in thì không bao giờ đổi.",
        "code: H7N4",
    ),
    "P322": Message(
        "Kênh chưa có địa chỉ đã xác minh",
        "Mã này chứa thẳng địa chỉ của kênh “{channel}”, mà kênh chưa có địa chỉ đã xác minh.",
        "ghi encoding: short để mã mở trang giới thiệu kênh, hoặc xác minh kênh rồi điền address và verified_on.",
        "encoding: short",
    ),
    "P323": Message(
        "Cổng dịch vụ công của tỉnh đã đóng",
        "“{host}” là cổng dịch vụ công của tỉnh; từ ngày 01/7/2025 chỉ còn Cổng Dịch vụ công quốc gia.",
        "thay bằng {portal}.",
        "url: https://dichvucong.gov.vn/",
    ),
    "P324": Message(
        "Ngày cấp mã chưa tới",
        "Ngày cấp mã “{text}” sau hôm nay ({today}).",
        "ghi ngày đã cấp mã, ví dụ issued: {today}.",
        "issued: 2026-11-20",
    ),
    "P330": Message(
        "Ngày làm thử chưa tới",
        "Ngày làm thử “{text}” sau hôm nay ({today}).",
        "ghi ngày đã làm thử thật, ví dụ tested_on: {today}; chưa thử thì xóa dòng này.",
        "tested_on: 2026-11-20",
    ),
    "P331": Message(
        "Hướng dẫn chưa nêu nguồn",
        "Hướng dẫn này chưa nêu nguồn của thông tin.",
        "thêm mục evidence, mỗi nguồn gồm text, as_of và url hoặc document.",
        'evidence:\n  - text: "Trang trợ giúp của Cổng Dịch vụ công quốc gia."\n    as_of: 2026-11',
    ),
    "P332": Message(
        "Hình chưa có lời mô tả",
        "Hình “{text}” chưa có lời mô tả, nên người khiếm thị không biết hình vẽ gì.",
        'thêm dòng alt tả hình bằng một câu, ví dụ alt: "Nút Nộp hồ sơ ở đầu trang".',
        'picture: nop-ho-so.png\nalt: "Nút Nộp hồ sơ ở đầu trang"',
    ),
    "P333": Message(
        "Không có tệp này",
        "Không có tệp “{text}” trong content/hinh/.",
        "đặt tệp vào content/hinh/, hoặc sửa tên cho đúng cả chữ hoa, chữ thường và đuôi, ví dụ nop-ho-so.png.",
        "picture: nop-ho-so.png",
    ),
    "P340": Message(
        "Ngày xác minh chưa tới",
        "Ngày xác minh “{text}” sau hôm nay ({today}).",
        "ghi ngày đã xác minh thật, ví dụ verified_on: {today}.",
        "verified_on: 2026-11-20",
    ),
    "P341": Message(
        "Chưa chỉ cách tìm kênh",
        "Kênh “{title}” chưa có địa chỉ và cũng chưa chỉ cách tìm.",
        "thêm mục how_to_find, mỗi dòng một bước tìm kênh bằng đúng tên.",
        'how_to_find:\n  - "Mở Zalo, bấm vào ô tìm kiếm."',
    ),
    "P342": Message(
        "Đơn vị đi vòng tròn",
        "Đi theo “{key}” từ “{text}” lại về chính đơn vị này.",
        "xóa hoặc sửa “{text}”: đơn vị không thể là cấp trên, kế tiếp hay thành viên của chính mình, "
        "ví dụ parent chỉ ghi cấp trên trực tiếp.",
        "parent: trung-uong-doan",
    ),
    "P343": Message(
        "Chưa nêu đơn vị kế tiếp",
        "“{title}” đã chấm dứt nhưng chưa nêu đơn vị kế tiếp.",
        "thêm successors với tên tệp của đơn vị kế tiếp; chưa rõ thì thêm successor_note nói ai cần xác nhận.",
        'successor_note: "Đơn vị kế tiếp cần người có thẩm quyền xác nhận."',
    ),
    "P344": Message(
        "Chấm dứt trước khi bắt đầu",
        "Đơn vị ghi chấm dứt “{end}”, trước ngày bắt đầu “{start}”.",
        "xem lại hai ngày: valid_from phải trước valid_to, ví dụ valid_from: 2020 và valid_to: 2025-06-30.",
        "valid_from: 2020\nvalid_to: 2025-06-30",
    ),
    "P345": Message(
        "Chỉ nhóm mới có thành viên",
        "“{title}” không phải là nhóm đơn vị nên không dùng mục “{key}”.",
        "nếu là nhóm thì ghi system: group; nếu không thì xóa mục này và ghi parent ở từng đơn vị cấp dưới.",
        "system: group\nmembers:\n  - huyen-doan-ba-tri",
    ),
    "P346": Message(
        "Hết hạn trước khi đăng",
        "Tin hết hạn ngày {end}, trước ngày đăng {start}.",
        "ghi expires sau ngày đăng, hoặc xóa dòng này, ví dụ expires: 2026-12-31.",
        "date: 2026-11-20\nexpires: 2026-12-31",
    ),
    "P350": Message(
        "Liên kết không tới đâu",
        "Liên kết “{text}” không tới trang hay tệp nào.",
        "có lẽ là “{nearest}”: sửa địa chỉ thành {nearest}.",
        "[Nộp hồ sơ](../huong-dan/nop-ho-so-truc-tuyen.yml)",
    ),
    "P351": Message(
        "Liên kết không tới đâu",
        "Liên kết “{text}” không tới trang hay tệp nào.",
        "viết đường dẫn từ chính tệp này tới tệp kia, ví dụ ../huong-dan/nop-ho-so-truc-tuyen.yml.",
        "[Nộp hồ sơ](../huong-dan/nop-ho-so-truc-tuyen.yml)",
    ),
}
