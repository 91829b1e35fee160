"""What is told of content packs, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (packs/, model/packed.py, kinds/pack/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P520": Message(
        "Phần địa phương điền không khớp bộ nào",
        "Không bộ nội dung nào có bản ghi “{text}” để điền phần địa phương.",
        "đặt tên tệp theo đúng bản ghi trong bộ, ví dụ “{nearest}”; không dùng nữa thì xóa tệp này.",
        "owner: ubnd-xa-vi-du",
    ),
    "P521": Message(
        "Mục này của bộ nội dung đã khóa",
        "Mục {key} do {issuer} giữ trong bộ “{pack}”. Bộ viết: “{theirs}”. Tệp này viết: “{text}”.",
        "bỏ mục này khỏi tệp. Những mục được tự điền: {allowed}. Cần lời khác thì đề nghị cơ quan phát hành sửa "
        "trong bản "
        "sau.",
        "owner: ubnd-xa-vi-du",
    ),
    "P522": Message(
        "Bộ nội dung không còn nguyên vẹn",
        "Tệp “{text}” của bộ “{pack}” bị sửa, bị thiếu hoặc không thuộc bộ.",
        "không sửa trong thư mục packs/; nhận lại bộ từ tệp gốc, ví dụ: loa pack adopt {pack}-v1.zip. Phần được tự "
        "điền "
        "thì viết trong content/dia-phuong/.",
        "loa pack adopt dich-vu-cong-v1.zip",
    ),
    "P523": Message(
        "Có bộ nội dung chưa nhận đúng cách",
        "“{text}” trong packs/ không có trong sổ nhận packs/lock.json, hoặc sổ ấy không đọc được.",
        "xóa phần ấy rồi nhận lại từ tệp gốc, ví dụ: loa pack adopt dich-vu-cong-v1.zip.",
        "loa pack adopt dich-vu-cong-v1.zip",
    ),
    "P524": Message(
        "Chữ ký của bộ nội dung không khớp",
        "Chữ ký trong bộ “{text}” không phải do khóa {key} ký, là khóa đã ghi khi nhận.",
        "xóa thư mục của bộ rồi nhận lại từ tệp gốc, ví dụ: loa pack adopt {text}-v1.zip; vẫn lỗi thì báo cơ quan "
        "phát hành.",
        "loa pack adopt dich-vu-cong-v1.zip",
    ),
    "P525": Message(
        "Bộ nội dung đã bị thu hồi",
        "Bộ “{text}” bản {version} không được dùng nữa: “{reason}”.",
        "nhận bản mới, ví dụ: loa pack update dich-vu-cong-v2.zip; chưa có bản mới thì bỏ bộ này: loa pack drop "
        "dich-vu-cong.",
        "loa pack update dich-vu-cong-v2.zip",
    ),
    "P526": Message(
        "Bộ nội dung đã hết hạn",
        "Bộ “{text}” dùng đến hết ngày {day}.",
        "hỏi {issuer} bản mới rồi nhận, ví dụ: loa pack update dich-vu-cong-v2.zip.",
        "loa pack update dich-vu-cong-v2.zip",
    ),
    "P527": Message(
        "Trùng với bộ nội dung đã nhận",
        "Bản ghi “{text}” có cả ở đây và trong bộ “{pack}” ({file}).",
        "xóa tệp này nếu dùng lời của bộ; muốn giữ nội dung riêng thì đặt tên tệp khác, ví dụ {text}-cua-xa.",
        "title: Nội dung riêng của xã",
    ),
    "P528": Message(
        "Hai bộ nội dung cùng có một bản ghi",
        "Bản ghi “{text}” có trong cả hai bộ “{other}” và “{pack}”.",
        "bỏ một trong hai bộ, ví dụ: loa pack drop {pack}; rồi báo nơi phát hành.",
        "loa pack drop dich-vu-cong",
    ),
    "P529": Message(
        "Chưa tin khóa của bộ nội dung",
        "Bộ “{text}” do {issuer} phát hành, ký bằng khóa {key}; khóa ấy không có trong mục trust.",
        "đúng là khóa của cơ quan ấy (hỏi qua đường chính thức) thì thêm vào content/site.yml, ví dụ trust: keys: "
        "- issuer: {issuer}.",
        'trust:\n  keys:\n    - issuer: "Cơ quan phát hành"\n      key: "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI="',
    ),
    "P530": Message(
        "Trong bộ không có nội dung này",
        "Bộ không có “{text}” để mở cho địa phương điền.",
        "ghi một loại hoặc một bản ghi có trong bộ, ví dụ of: {nearest}.",
        "of: guide",
    ),
    "P531": Message(
        "Không có mục nào tên như vậy",
        "{label} không có mục “{text}”.",
        "ghi đúng tên mục, ví dụ fields: [{nearest}].",
        "fields: [owner]",
    ),
    "P533": Message(
        "Không phải khóa công khai",
        "“{text}” không phải khóa công khai.",
        "chép đúng 44 ký tự mà cơ quan phát hành đưa, ví dụ “MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=”.",
        'key: "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI="',
    ),
    "P534": Message(
        "Trùng tên tệp với bộ nội dung",
        "Tệp “{text}” có cả trong content/ và trong bộ nội dung đã nhận.",
        "đặt tên khác cho tệp của mình, ví dụ cua-xa-{text}, rồi sửa ở nơi dùng tệp ấy.",
        "file: cua-xa-hinh.png",
    ),
    "P535": Message(
        "Địa chỉ giữ mã không hợp",
        "“{text}” không phải địa chỉ ngắn của mã {qr}.",
        "ghi đúng địa chỉ trong mã, kết thúc bằng /q/{qr}/, ví dụ https://trang.example/q/{qr}/; mã ấy để encoding: "
        "short "
        "và không có units.",
        "kept_at: https://trang.example/q/K7M2/",
    ),
    "P536": Message(
        "Bộ nội dung còn trống",
        "Bộ này chưa có nội dung nào.",
        "ghi ít nhất một bản ghi vào một trong các mục {keys}, ví dụ guides: [nop-ho-so-truc-tuyen].",
        "guides: [nop-ho-so-truc-tuyen]",
    ),
}
