"""What is wrong with scripts for loudspeakers and with pronunciations, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/broadcast/, kinds/pronunciation/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P920": Message(
        "Bài đọc quá dài",
        "Bài dài {syllables} tiếng, đọc khoảng {seconds} giây, trong khi “{text}” chỉ có {slot}: thừa {over} tiếng.",
        "bớt khoảng {words} chữ trong lines, hoặc chọn độ dài lớn hơn, ví dụ slot: 60s hay slot: 3min.",
        "slot: 60s",
    ),
    "P921": Message(
        "Bài đọc quá ngắn",
        "Bài chỉ có {syllables} tiếng, đọc mất khoảng {seconds} giây, trong khi “{text}” là {slot}.",
        "thêm một câu, ví dụ nhắc lại chỗ hỏi lần nữa; bài 60s hay 3min thì cũng có thể chọn độ dài ngắn hơn, ví dụ "
        "slot: 30s.",
        "slot: 30s",
    ),
    "P922": Message(
        "Chỗ hỏi chưa nói hai lần",
        "“{text}” có trong bài {times} lần. Người đi đường thường chỉ nghe được đoạn cuối, nên phải nói hai lần.",
        "nhắc lại ở câu cuối, đúng từng chữ, ví dụ “Xin nhắc lại: bà con cứ đến {text}.”; nếu bài gọi chỗ ấy bằng tên "
        "khác thì sửa desk cho giống bài.",
        "contact:\n  desk: bộ phận một cửa của xã, phường mình",
    ),
    "P923": Message(
        "Số điện thoại chưa nói hai lần",
        "Số “{text}” có trong bài {times} lần. Chưa kịp lấy bút thì đã hết, nên phải nói hai lần.",
        "nhắc lại số ở câu cuối, ví dụ “Xin nhắc lại: {text}.”; nếu bài không cần số điện thoại thì xóa dòng phone.",
        'contact:\n  phone: "0270 3000 111"',
    ),
    "P924": Message(
        "Chưa có ngày hết hạn phát",
        "Bài đã duyệt hoặc đã có lịch phát nhưng chưa ghi ngày cuối cùng được phát.",
        "thêm ngày theo lệnh phát, ví dụ until: 2026-12-31; chưa ai giao lịch thì xóa airing và ghi status: draft.",
        "until: 2026-12-31",
    ),
    "P925": Message(
        "Lịch phát hết trước khi bắt đầu",
        "Ngày cuối “{text}” đứng trước ngày đầu ({start}).",
        "xem lại hai ngày, ví dụ start: {start} và until: {start} khi chỉ phát trong một ngày.",
        "airing:\n  start: 2026-12-01\nuntil: 2026-12-31",
    ),
    "P926": Message(
        "Địa chỉ mạng để nguyên trong bài",
        "“{text}” không đọc lên được: nghe xong không ai gõ lại kịp.",
        "nói tên nơi ấy thay cho địa chỉ, ví dụ “Cổng Dịch vụ công quốc gia”; thật cần thì viết thành lời: “{said}”.",
        "lines:\n  - Bà con gõ: dịch vụ công, viết liền không dấu, chấm gờ-o-vê, chấm vê-nờ.",
    ),
    "P927": Message(
        "Ngoặc đơn trong bài",
        "Không ai nghe được dấu ngoặc: “{text}”.",
        "viết thành câu, ví dụ “bộ phận một cửa, mở trong giờ hành chính”, hoặc bỏ phần trong ngoặc.",
        "lines:\n  - Mời bà con đến bộ phận một cửa, mở trong giờ hành chính.",
    ),
    "P928": Message(
        "Chữ viết tắt chưa có lời đọc",
        "Chưa ai cho biết “{text}” đọc là gì.",
        "viết đủ chữ trong bài; hay dùng thì thêm vào content/phat-am.yml một mục: written: {text}, "
        "said: lời đọc viết bằng tiếng, ví dụ written: TNXP, said: thanh niên xung phong.",
        'words:\n  - written: "TNXP"\n    said: "thanh niên xung phong"',
    ),
    "P929": Message(
        "Từ nước ngoài chưa có lời đọc",
        "“{text}” không phải tiếng Việt và chưa có lời đọc; người đọc dễ vấp.",
        "thay bằng tiếng Việt, hoặc thêm vào say của bài: written: {text}, said: lời đọc viết bằng tiếng, "
        "ví dụ written: website, said: oép-sai.",
        'say:\n  - written: "website"\n    said: "oép-sai"',
    ),
    "P930": Message(
        "Câu dài khó nghe",
        "Câu bắt đầu bằng “{text}…” dài {syllables} tiếng; quá {most} tiếng thì nghe đến cuối đã quên đầu.",
        "tách làm hai câu, mỗi câu một ý, ví dụ “Bà con mở điện thoại. Chưa rành thì có người chỉ”.",
        "lines:\n  - Bà con mở điện thoại. Chưa rành thì có người chỉ.",
    ),
    "P931": Message(
        "Bài không nói tên kênh",
        "Bài giới thiệu kênh “{text}” nhưng trong lời bài không có đúng tên ấy.",
        "nói đủ tên kênh, đúng từng chữ, ví dụ “Kênh tên là {text}”.",
        "lines:\n  - Kênh tên là Công dân số Thái Bình.",
    ),
    "P932": Message(
        "Bản dịch đã cũ",
        "{language}: bản dịch làm theo bản tiếng Việt có dấu “{text}”, nay bản tiếng Việt đã khác (dấu {mark}).",
        "nhờ người biết tiếng xem lại, sửa bản dịch rồi ghi mark: {mark}.",
        "languages:\n  - language: km\n    mark: 3f9a1c07",
    ),
    "P933": Message(
        "Bản dịch chưa ghi dấu",
        "{language}: có lời dịch nhưng chưa ghi dịch theo bản tiếng Việt nào, nên về sau không biết đã cũ hay chưa.",
        "nếu dịch theo bản hiện nay thì thêm mark: {mark}.",
        "languages:\n  - language: km\n    mark: 3f9a1c07",
    ),
    "P934": Message(
        "Lời đọc không đọc được",
        "Lời đọc “{text}” còn chữ số, dấu hoặc chữ viết tắt.",
        "viết bằng tiếng, như miệng đọc, ví dụ said: bốn gờ, said: ô-tê-pê.",
        'written: "4G"\nsaid: "bốn gờ"',
    ),
    "P935": Message(
        "Lịch phát chưa nói mấy lần",
        "Lịch phát chưa ghi giờ phát, cũng chưa ghi mỗi ngày mấy lần.",
        "ghi giờ, ví dụ times: [05:30, 17:00]; mới biết số lần thì ghi per_day: 2.",
        "airing:\n  start: 2026-12-01\n  times: [05:30, 17:00]",
    ),
    "P936": Message(
        "Một chữ hai lời đọc",
        "“{text}” đã có lời đọc ở trên: “{said}”.",
        "giữ một mục, xóa mục kia.",
        'words:\n  - written: "TNXP"\n    said: "thanh niên xung phong"',
    ),
    "P937": Message(
        "Số lần phát không khớp",
        "Lệnh phát ghi “{text}” lần mỗi ngày, còn lịch có {count} giờ phát.",
        "thêm bớt giờ trong times cho đủ, ví dụ times: [05:30, 17:00] với per_day: 2, hoặc sửa per_day: {count}.",
        "times: [05:30, 17:00]\nper_day: 2",
    ),
    "P938": Message(
        "Lịch phát dài hơn một năm",
        "Từ {start} đến “{text}” là hơn một năm; lịch dài như vậy thì không ai còn nhớ vì sao phát.",
        "ghi ngày hết hạn trong vòng một năm, ví dụ until: 2026-12-31; còn cần thì gia hạn sau.",
        "until: 2026-12-31",
    ),
    "P939": Message(
        "Chưa ghi ai duyệt phát",
        "Bài ghi đã duyệt (status: approved) nhưng chưa ghi ai duyệt.",
        "thêm chức danh người duyệt, không ghi tên, ví dụ approved_by: Phó Chủ tịch Ủy ban nhân dân xã; "
        "chưa ai duyệt thì ghi status: draft.",
        "status: approved\napproved_by: Phó Chủ tịch Ủy ban nhân dân xã",
    ),
    "P940": Message(
        "Đã duyệt mà kênh chưa xác minh",
        "Bài đã duyệt nhưng vẫn mang chữ “DỰ THẢO”, vì kênh “{text}” chưa được xác minh.",
        "xác minh kênh trong content/kenh/ (state: verified, có ngày và người xác minh); trong lúc chờ thì ghi "
        "status: draft.",
        "status: draft",
    ),
    "P941": Message(
        "Một thứ tiếng hai bản",
        "{language} đã có một bản ở trên.",
        "gộp hai mục làm một; dịch theo bản hiện nay thì ghi mark: {mark}.",
        "languages:\n  - language: km",
    ),
    "P943": Message(
        "Bài phát thanh chưa có căn cứ",
        "Bài này chưa dựa vào đâu: không ghi documents, serves hay evidence.",
        "ghi văn bản làm căn cứ, ví dụ documents: [1949-cv-tdtn-tckt], hoặc nguồn của thông tin ở evidence.",
        "documents: [1949-cv-tdtn-tckt]",
    ),
    "P948": Message(
        "Có chữ không in được",
        "Phông chữ của trang không có “{text}”, nên bài này chưa có tệp PDF.",
        "thay bằng chữ Việt, ví dụ title: Quét mã an toàn; tệp Word và tệp chữ thì vẫn có.",
        "title: Quét mã an toàn",
    ),
    "P942": Message(
        "Số, ký hiệu văn bản trong bài",
        "Nghe qua loa không ai nhớ được “{text}”.",
        "nói văn bản ấy của ai, về việc gì, ví dụ “theo công văn của Tỉnh đoàn”; số, ký hiệu ghi ở documents.",
        "documents:\n  - 2321-cv-tdtn-tckt",
    ),
}
