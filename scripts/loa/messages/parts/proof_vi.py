"""What products, plans and reported results get wrong, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/product/, kinds/plan/, kinds/document/).
"""

from __future__ import annotations

from loa.messages.message import Message

_STAGES = "drafted: 2024-07-10\nsent: 2024-07-12\nreceived: 2024-07-12\nposted: 2024-07-15"

MESSAGES: dict[str, Message] = {
    "P800": Message(
        "Chưa phải chức danh hay bộ phận",
        "“{text}” không phải là chức danh hay bộ phận.",
        "ghi chức danh hoặc bộ phận chịu trách nhiệm, không ghi tên người, ví dụ “Phòng Văn hóa và Thông tin”.",
        'responsible: "Phòng Văn hóa và Thông tin"',
    ),
    "P801": Message(
        "Có tên người",
        "“{text}” trông như tên người; trang này chỉ nêu chức danh hoặc bộ phận.",
        "bỏ tên, chỉ giữ chức danh hoặc bộ phận, ví dụ “Phó Trưởng phòng Văn hóa và Thông tin”.",
        'responsible: "Phó Trưởng phòng Văn hóa và Thông tin"',
    ),
    "P802": Message(
        "Cần ghi một tháng",
        "“{text}” không phải là một tháng.",
        "ghi dạng năm-tháng, ví dụ {suggestion}.",
        "month: 2024-07",
    ),
    "P803": Message(
        "Các ngày không theo thứ tự",
        "Ngày {stage} “{day}” trước ngày {before} “{since}”.",
        "xem lại hai ngày: soạn (drafted), gửi (sent), nhận (received), đăng (posted) theo thứ tự ấy, "
        "ví dụ sent: {since}.",
        _STAGES,
    ),
    "P804": Message(
        "Ngày chưa tới",
        "Ngày “{day}” sau hôm nay ({today}).",
        "chỉ ghi việc đã làm, ví dụ {key}: {today}; chưa làm thì xóa dòng này.",
        _STAGES,
    ),
    "P805": Message(
        "Chưa đăng mà đã có liên kết",
        "Có liên kết “{text}” mà chưa ghi ngày đăng.",
        "đã đăng thì thêm ngày đăng, ví dụ posted: 2024-07-15; chưa đăng thì xóa dòng link.",
        "posted: 2024-07-15\nlink: https://dichvucong.gov.vn/",
    ),
    "P806": Message(
        "Liên kết mạng xã hội mà không qua kênh đã xác minh",
        "“{host}” là nơi ai cũng lập được tài khoản.",
        "ghi channel là kênh đã xác minh địa chỉ trên đúng nơi ấy, ví dụ channel: zalo-cong-dan-so-thai-binh; "
        "kênh chưa xác minh thì xóa dòng link.",
        "channel: zalo-cong-dan-so-thai-binh",
    ),
    "P807": Message(
        "Liên kết ra ngoài danh sách cho phép",
        "Liên kết dẫn tới “{host}”, không có trong danh sách tên miền được phép.",
        "nếu đã kiểm tra tên miền này thì thêm “{host}” vào allowed_hosts trong content/site.yml, ví dụ "
        "allowed_hosts: [{host}]; nếu không thì xóa dòng link.",
        "allowed_hosts:\n  - dichvucong.gov.vn",
    ),
    "P808": Message(
        "Nhiệm vụ không giao cho đơn vị này",
        "Nhiệm vụ “{text}” không nêu “{unit}”, nên tệp này không tính là kết quả của đơn vị.",
        "xem lại mục serves hoặc unit; làm thêm ngoài nhiệm vụ thì bỏ dòng ấy khỏi serves, ví dụ serves: [].",
        "serves: [stttt-ttbc-2024-07#s2-4]",
    ),
    "P809": Message(
        "Hình thức không được tính",
        "Hình thức {form} không nằm trong các hình thức mà “{text}” tính.",
        "ghi một trong: {forms}; nếu đúng là hình thức khác thì sản phẩm vẫn hiện, nhưng không tính vào chỉ tiêu.",
        "form: news",
    ),
    "P810": Message(
        "Chưa ghi mạch nội dung",
        "Chiến dịch “{campaign}” có các mạch nội dung, mà sản phẩm chưa ghi thuộc mạch nào.",
        "thêm mục strands, chọn trong: {strands}.",
        "strands: [chuyen-doi-so-ben-tre#dich-vu-cong]",
    ),
    "P811": Message(
        "Mạch nội dung của chiến dịch khác",
        "“{text}” không phải là mạch nội dung của chiến dịch “{campaign}”.",
        "chọn mạch của đúng chiến dịch ghi ở campaign, ví dụ strands: [chuyen-doi-so-ben-tre#dich-vu-cong].",
        "strands: [chuyen-doi-so-ben-tre#dich-vu-cong]",
    ),
    "P812": Message(
        "Đơn vị báo kết quả không có trong nhiệm vụ",
        "Nhiệm vụ “{title}” không nêu “{unit}”, mà có kết quả của đơn vị này.",
        "sửa unit ở mục progress cho đúng đơn vị được giao, hoặc thêm đơn vị vào units của nhiệm vụ, "
        "ví dụ units: [{example}].",
        "progress:\n  - unit: ubnd-huyen-vu-thu\n    done: true\n    on: 2024-07-17",
    ),
    "P813": Message(
        "Việc nằm ngoài thời gian kế hoạch",
        "Thời gian “{day}” nằm ngoài kế hoạch (từ {start} đến {end}).",
        "sửa ngày của việc này cho nằm trong kế hoạch, ví dụ start: {start}; hoặc kéo dài start, end của kế hoạch.",
        "start: 2026-12-01\nend: 2026-12-31",
    ),
    "P814": Message(
        "Đề xuất đã xong mà chưa nêu văn bản",
        "Đề xuất “{title}” ghi là đã xong nhưng chưa nêu văn bản kết quả.",
        "thêm dòng document với tên tệp trong van-ban/, ví dụ document: 311-qd-ttg; chưa có văn bản thì ghi "
        "done: false.",
        "progress:\n  - unit: tinh-doan-ben-tre\n    done: true\n    on: 2022-09-01\n    document: 311-qd-ttg",
    ),
    "P815": Message(
        "Tuyên truyền không đi trước",
        "Việc này bắt đầu “{start}”, không trước ngày {on} của “{thing}”.",
        "cho việc tuyên truyền bắt đầu sớm hơn ngày {on}, hoặc xem lại ngày trong ahead_of, "
        "ví dụ start: 2026-12-02 khi việc kia diễn ra ngày 2026-12-12.",
        'start: 2026-12-02\nahead_of:\n  title: "Ngày ra quân"\n  on: 2026-12-12',
    ),
    "P816": Message(
        "Con số chưa có nguồn",
        "Con số “{text}” chưa có nguồn và thời điểm.",
        "thêm mục {key} nêu nguồn và thời điểm của con số, ví dụ as_of: 2021-06; không có nguồn thì bỏ con số.",
        'evidence:\n  - text: "Công văn 2321-CV/TĐTN-TCKT."\n    as_of: 2021-06',
    ),
}
