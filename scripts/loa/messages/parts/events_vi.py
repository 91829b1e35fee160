"""What is wrong with events, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/event/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P960": Message(
        "Có giờ kết thúc mà chưa có giờ bắt đầu",
        "Sự kiện ghi kết thúc lúc {text} nhưng chưa ghi bắt đầu lúc nào.",
        "thêm giờ bắt đầu, ví dụ start: 07:30; chưa biết thì xóa dòng end và ghi session: morning.",
        "start: 07:30\nend: 11:00",
    ),
    "P961": Message(
        "Chương trình không theo thứ tự giờ",
        "Phần “{what}” lúc {text}, sớm hơn phần trước nó ({before}).",
        "xếp lại theo thứ tự giờ, hoặc sửa giờ gõ nhầm, ví dụ at: {before}.",
        "agenda:\n  - at: 07:30\n    what: Đón khách\n  - at: 08:00\n    what: Khai mạc",
    ),
    "P962": Message(
        "Sự kiện chưa có căn cứ",
        "Sự kiện này chưa dựa vào đâu: không ghi documents, serves hay evidence.",
        "ghi văn bản làm căn cứ, ví dụ documents: [1850-cv-tdtn-tckt], hoặc nguồn ở mục evidence.",
        "documents: [1850-cv-tdtn-tckt]",
    ),
    "P963": Message(
        "Áp phích mời nói khác",
        "Áp phích “{poster}” ghi {label} là “{printed}”, còn sự kiện ghi “{recorded}”.",
        "sửa cho hai nơi như nhau; nếu sự kiện đúng thì ở mục event của áp phích ghi {key}: {value}.",
        "day: 2026-12-05",
    ),
    "P964": Message(
        "Áp phích này không phải áp phích mời",
        "Áp phích “{poster}” không mời dự sự kiện nào.",
        "chọn áp phích có bố cục mời dự (layout: event) và mục event, hoặc xóa dòng poster.",
        "poster: moi-du-tap-huan",
    ),
    "P965": Message(
        "Có kết quả khi chưa diễn ra",
        "Đã ghi kết quả, mà sự kiện (ngày {day}) chưa diễn ra hoặc đã hoãn, hủy.",
        "xóa mục kết quả cho tới khi xong việc; ngày gõ nhầm thì sửa, ví dụ day: 2026-11-20.",
        "day: 2026-11-20",
    ),
    "P966": Message(
        "Xong rồi mà chưa ghi kết quả",
        "Sự kiện đã qua (ngày {day}) nhưng chưa ghi kết quả.",
        "thêm results với con số và nguồn, hoặc result_note nói ngắn kết quả; không ghi tên người; "
        "ví dụ result_note: Đã hướng dẫn xong ở cả ba ấp.",
        "result_note: Đã hướng dẫn xong ở cả ba ấp.",
    ),
    "P967": Message(
        "Chương trình dài quá một tờ",
        "Chương trình có {count} phần, không in vừa một tờ A4 (vướng ở “{text}”).",
        "gộp các phần nhỏ lại, viết mỗi phần một dòng ngắn, ví dụ what: Làm thử một hồ sơ.",
        "agenda:\n  - at: 08:00\n    what: Làm thử một hồ sơ",
    ),
}
