"""What documents and the citing of documents get wrong beyond their form, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/document/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P830": Message(
        "Viện dẫn lần đầu chưa đủ",
        "Lần đầu viện dẫn “{text}” còn thiếu: {missing}.",
        "văn bản của cơ quan nhà nước thì lần đầu ghi đủ, các lần sau chỉ ghi tên loại, số, ký hiệu, ví dụ: {full}.",
        "Thực hiện Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021 của Sở Thông tin và Truyền thông về việc sử dụng kênh…",
    ),
    "P831": Message(
        "Viện dẫn lại quá dài",
        "“{text}” đã được viện dẫn đầy đủ ở trên.",
        "lần này chỉ ghi tên loại, số, ký hiệu: {short}.",
        "Công văn 1020/STTTT-TTBCXB còn nêu hai việc.",
    ),
    "P832": Message(
        "Ngày thiếu số 0",
        "Viết “{text}” khi viện dẫn văn bản của cơ quan nhà nước thì thiếu số 0.",
        "ngày dưới 10 và tháng 1, tháng 2 viết hai chữ số: {right}.",
        "Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021",
    ),
    "P833": Message(
        "Ngày văn bản không khớp",
        "Ở đây ghi văn bản {short} ra “{text}”, mà tệp {file} ghi ngày {right}.",
        "xem lại văn bản rồi sửa chỗ sai; nếu tệp kia đúng thì ghi ngày {right}.",
        "Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021",
    ),
    "P834": Message(
        "Số, ký hiệu không khớp",
        "Ở đây viết “{text}”, mà tệp {file} ghi “{right}”.",
        "viết số, ký hiệu đúng như văn bản: {right}.",
        "Công văn số 2321-CV/TĐTN-TCKT",
    ),
    "P835": Message(
        "Chưa có cơ quan ban hành",
        "“{title}” chưa nêu cơ quan ban hành, nên trang ghi “chưa có”.",
        "thêm dòng issuer với tên tệp trong don-vi/, ví dụ issuer: tinh-doan-ben-tre; cơ quan chưa có tệp thì ghi "
        "issuer_text, chép theo văn bản.",
        "issuer: tinh-doan-ben-tre",
    ),
    "P836": Message(
        "Chưa thấy tệp gửi kèm",
        "Không có tệp “{text}” trong {folder}.",
        "đặt tệp vào {folder} hoặc sửa tên cho đúng cả chữ hoa, chữ thường và đuôi; chưa có tài liệu thì ghi "
        "held: false và xóa dòng file. Tệp PDF, Word, Excel nằm trong content/van-ban/, ví dụ file: huong-dan.pdf.",
        "held: true\nfile: huong-dan.pdf",
    ),
    "P837": Message(
        "Tình trạng hiệu lực chưa có nguồn",
        "Văn bản ghi “{text}” nhưng chưa nêu biết từ đâu, vào lúc nào.",
        "thêm mục evidence gồm text và as_of; chưa chắc thì ghi status: unknown.",
        'status: expired\nevidence:\n  - text: "Hết hiệu lực theo Quyết định 15/QĐ-UBND."\n    as_of: 2026-11',
    ),
    "P838": Message(
        "Văn bản thay thế có trước",
        "Văn bản thay thế “{text}” ra ngày {other}, trước văn bản này ({own}).",
        "xem lại hai ngày, hoặc đổi chỗ: ở văn bản cũ mới ghi replaced_by, ví dụ replaced_by: 118-2025-nd-cp.",
        "status: replaced\nreplaced_by: 118-2025-nd-cp",
    ),
    "P839": Message(
        "Căn cứ ra sau văn bản",
        "Văn bản này ra ngày {own} mà lại căn cứ vào “{text}” ra ngày {other}.",
        "xem lại date ở hai tệp, hoặc bỏ dòng căn cứ ấy; văn bản ra trước mới làm căn cứ, ví dụ basis: [5295-kh-ubnd].",
        "date: 2020-10-15\nbasis:\n  - 5295-kh-ubnd",
    ),
    "P840": Message(
        "Cơ quan ban hành ghi hai lần",
        "Đã ghi issuer: {issuer} mà còn ghi issuer_text “{text}”.",
        "xóa dòng issuer_text; dòng ấy chỉ dùng khi cơ quan chưa có tệp trong don-vi/, ví dụ chỉ để issuer: {issuer}.",
        "issuer: tinh-doan-ben-tre",
    ),
    "P880": Message(
        "Việc do máy rút, chưa xem lại",
        "Việc “{title}” do máy rút từ văn bản, chưa ai xem lại.",
        "đọc lại câu trích: đúng là việc thì đặt lại tên, ghi ai làm (actors, units) rồi xóa dòng review: true; "
        "không phải việc thì xóa cả mục.",
        "- id: viec-1\n  title: Giới thiệu kênh Zalo\n  kind: request\n  actors: các đơn vị",
    ),
}
