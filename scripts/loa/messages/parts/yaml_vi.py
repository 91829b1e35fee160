"""What is wrong with how YAML is written, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/diagnosis.py, strict.py, yaml.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P010": Message(
        "Tệp chỉ là một danh sách",
        "Tệp này mở đầu bằng một danh sách, chưa phải các mục có tên.",
        "viết mỗi dòng gồm tên mục, dấu hai chấm rồi giá trị, ví dụ “title: Nộp hồ sơ trực tuyến”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P011": Message(
        "Dấu hai chấm trong giá trị",
        "Giá trị “{text}” có dấu hai chấm và dấu cách ở trong, nên bị hiểu là một mục nữa.",
        "đặt cả giá trị trong dấu nháy thẳng: {fixed}.",
        'title: "Nộp hồ sơ: ba bước"',
    ),
    "P012": Message(
        "Thiếu dấu nháy đóng",
        "Giá trị “{text}” có dấu nháy mở mà chưa có dấu nháy đóng.",
        "thêm dấu nháy cùng loại vào cuối giá trị: {fixed}.",
        'title: "Nộp hồ sơ trực tuyến"',
    ),
    "P013": Message(
        "Thiếu dấu cách sau dấu hai chấm",
        "Dòng “{text}” thiếu dấu cách sau dấu hai chấm.",
        "thêm một dấu cách: “{fixed}”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P014": Message(
        "Thụt dòng chưa khớp",
        "Dòng này thụt vào không khớp với các dòng quanh nó, nên không biết nó thuộc mục nào.",
        "cho những mục ngang hàng bắt đầu ở cùng một cột, mục con lùi vào thêm hai dấu cách, "
        "ví dụ “due:” rồi xuống dòng “  by: 2026-11-22”.",
        "title: Nộp hồ sơ\ndue:\n  by: 2026-11-22",
    ),
    "P015": Message(
        "Ký tự đầu giá trị có nghĩa riêng",
        "Giá trị không được bắt đầu bằng ký tự “{character}”, vì ký tự này có nghĩa riêng trong YAML.",
        "đặt cả giá trị trong dấu nháy thẳng: {fixed}.",
        'title: "@congdanso"',
    ),
    "P016": Message(
        "Chữ thừa sau dấu nháy đóng",
        "Sau dấu nháy đóng còn chữ “{text}”.",
        "đặt cả giá trị trong một cặp dấu nháy: {fixed}; chữ trích ở trong dùng dấu nháy cong “…”.",
        'title: "“Mùa hè xanh” năm 2026"',
    ),
    "P017": Message(
        "Thiếu dấu ngoặc đóng",
        "Dấu “{character}” mở ở đây mà chưa có dấu “{closing}” đóng lại.",
        "thêm “{closing}” vào cuối; nếu dấu “{character}” chỉ là chữ thì đặt cả giá trị trong dấu nháy thẳng, "
        'ví dụ "[Mới] Nộp hồ sơ".',
        'tags: [nop-ho-so, tra-cuu]\ntitle: "[Mới] Nộp hồ sơ"',
    ),
    "P018": Message(
        "Dòng chưa có tên mục",
        "Dòng “{text}” chưa có tên mục và dấu hai chấm.",
        "thêm tên mục vào trước, ví dụ “title: Nộp hồ sơ trực tuyến”; "
        "nếu dòng này viết tiếp cho dòng trên thì lùi vào thêm hai dấu cách.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P019": Message(
        "Không đọc được dòng này",
        "Không đọc được chỗ “{text}”.",
        "viết lại thành tên mục, dấu hai chấm, dấu cách rồi giá trị trong dấu nháy thẳng, "
        'ví dụ title: "Nộp hồ sơ trực tuyến".',
        'title: "Nộp hồ sơ trực tuyến"',
    ),
    "P020": Message(
        "Lồng quá sâu",
        "Từ chỗ này, các mục lồng vào nhau quá {limit} bậc.",
        "bớt bậc lồng nhau; nếu dấu “[” hoặc “{{” chỉ là chữ thì đặt cả giá trị trong dấu nháy thẳng, "
        'ví dụ "[Mới] Nộp hồ sơ".',
        'title: "[Mới] Nộp hồ sơ"',
    ),
    "P021": Message(
        "Mục viết hai lần",
        "Mục “{key}” đã có ở dòng {line}.",
        "giữ một dòng, xóa dòng kia; nếu là danh sách thì viết một lần tên mục, rồi mỗi dòng một “- ”, "
        "ví dụ “guides:” rồi “  - nop-ho-so”.",
        "guides:\n  - nop-ho-so\n  - tra-cuu",
    ),
    "P022": Message(
        "Nhiều phần trong một tệp",
        "Dòng này mở một phần thứ hai, mà mỗi tệp chỉ chứa một phần.",
        "xóa dòng này, hoặc chuyển phần bên dưới sang một tệp khác, ví dụ huong-dan/tra-cuu.yml.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P023": Message(
        "Dấu & ở đầu giá trị",
        "“{text}” là cách đánh dấu để dùng lại trong YAML, Loa không dùng cách này.",
        'xóa “{text}”; nếu đó là chữ thì đặt cả giá trị trong dấu nháy thẳng, ví dụ "&Co".',
        'title: "&Co"',
    ),
    "P024": Message(
        "Dấu * ở đầu giá trị",
        "“{text}” là cách gọi lại một giá trị trong YAML, Loa không dùng cách này.",
        'viết hẳn giá trị ra; nếu dấu * chỉ là chữ thì đặt cả giá trị trong dấu nháy thẳng, ví dụ "* Lưu ý".',
        'note: "* Lưu ý"',
    ),
    "P025": Message(
        "Dấu ! ở đầu giá trị",
        "“{text}” là cách ép kiểu trong YAML, Loa không dùng cách này.",
        'xóa “{text}”; nếu dấu ! chỉ là chữ thì đặt cả giá trị trong dấu nháy thẳng, ví dụ "!Chú ý".',
        'note: "!Chú ý"',
    ),
    "P026": Message(
        "Mục <<",
        "Mục “{text}” là cách chép các mục từ nơi khác trong YAML, Loa không dùng cách này.",
        "xóa dòng này và viết hẳn các mục cần có, ví dụ “title: Nộp hồ sơ trực tuyến”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P027": Message(
        "Tên mục không phải chữ",
        "Tên mục ở đây bắt đầu bằng “{text}”, không phải một từ.",
        "viết tên mục bằng một từ không dấu, ví dụ “title: Nộp hồ sơ trực tuyến”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P028": Message(
        "Chữ sau dấu # bị bỏ qua",
        "“{text}” bị coi là ghi chú và sẽ không được đăng, vì đứng sau dấu cách và dấu #.",
        "đặt cả giá trị trong dấu nháy thẳng: {fixed}; nếu đúng là ghi chú thì thêm một dấu cách sau dấu #.",
        'primary: "#0B4F9E"  # màu xanh của Đoàn',
    ),
    "P029": Message(
        "Dấu nháy cong quanh cả giá trị",
        "Dấu nháy cong quanh {text} là chữ, nên sẽ hiện ra trên trang.",
        "nếu chỉ muốn bao giá trị thì dùng nháy thẳng: {fixed}; nếu muốn hiện dấu nháy cong thì bao thêm nháy thẳng "
        'ở ngoài, ví dụ "“Mùa hè xanh”".',
        'title: "“Mùa hè xanh”"',
    ),
    "P030": Message(
        "Thiếu tên mục",
        "Trước dấu hai chấm ở đây chưa có tên mục.",
        "viết tên mục vào trước dấu hai chấm, ví dụ “title: Nộp hồ sơ trực tuyến”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
    "P031": Message(
        "Dùng dấu nháy cong thay dấu nháy thẳng",
        "Giá trị {text} dùng dấu nháy cong, mà YAML chỉ hiểu dấu nháy thẳng.",
        "thay bằng dấu nháy thẳng: {fixed}.",
        'title: "Nộp hồ sơ: ba bước"',
    ),
    "P032": Message(
        "Dấu \\ trong dấu nháy kép",
        "“{text}” trong dấu nháy kép không có nghĩa.",
        "dùng dấu nháy đơn cho cả giá trị: {fixed}.",
        "note: 'D:\\Tài liệu'",
    ),
    "P033": Message(
        "Thiếu dấu cách sau dấu gạch",
        "Dòng “{text}” thiếu dấu cách sau dấu gạch đầu dòng.",
        "thêm một dấu cách: “{fixed}”.",
        "guides:\n  - nop-ho-so",
    ),
    "P034": Message(
        "Dòng danh sách bị nối vào dòng trên",
        "Dòng “{text}” đang bị nối vào giá trị ở dòng trên, vì dòng trên đã có giá trị.",
        "nếu đây là một dòng của danh sách thì để trống sau dấu hai chấm ở dòng trên và mở đầu mọi dòng bằng “- ”; "
        "nếu là đoạn văn thì ghi dấu “|” sau dấu hai chấm, ví dụ “note: |”.",
        "note: |\n  Giấy tờ cần có:\n  - căn cước",
    ),
    "P035": Message(
        "Thiếu dấu nháy mở",
        "Giá trị “{text}” có dấu nháy ở cuối mà không có ở đầu, nên dấu nháy ấy sẽ hiện ra trên trang.",
        "thêm dấu nháy cùng loại vào đầu: {fixed}; nếu đúng là muốn hiện dấu nháy thì ghi {kept}.",
        'title: "Nhìn kỹ trước khi quét"',
    ),
    "P036": Message(
        "Hai người cùng sửa một chỗ",
        "Từ dòng này có dấu <<<<<<<, ======= hoặc >>>>>>> của Git: hai người đã sửa cùng một chỗ, chưa chọn bản nào.",
        "giữ những dòng đúng (bản thứ nhất đứng trước dấu =======, bản thứ hai đứng sau), xóa bản kia và "
        "cả ba dòng dấu, để chỉ còn ví dụ “title: Nộp hồ sơ trực tuyến”.",
        "title: Nộp hồ sơ trực tuyến",
    ),
}
