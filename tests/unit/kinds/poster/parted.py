"""One poster for each layout that shows a part of its own, with texts of everyday length and as long as they get.

In: a layout's name. Out: Poster and Library. Not here: the big code, messages, steps (posters.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import indent

import kit
from loa.kinds.channel.record import Channel
from loa.kinds.picture.record import Picture
from loa.kinds.poster.record import Layout, Poster
from loa.model.library import Library
from unit.kinds.poster.posters import AROUND, RECORDS, written

FIGURE = """
value: hơn 850.000 tài khoản
label: tài khoản Zalo hoạt động thường xuyên tại Bến Tre
source:
  text: Công văn dẫn số liệu của Zalo.
  document: cong-van
  as_of: 2021-06
"""

EVENT = """
day: 2026-12-05
start: 07:30
end: 11:00
place: Nhà văn hóa xã Mẫu, ấp 5
invited: Bà con trong xã, không cần đăng ký trước
join: Mang theo căn cước và điện thoại
"""

DESK = """
helps:
  - Cài và mở VNeID
  - Nộp hồ sơ trực tuyến
  - Tra cứu hồ sơ đã nộp
place: Trung tâm Phục vụ hành chính công xã Mẫu
hours:
  - days: Thứ hai đến thứ sáu
    opens: 07:30
    closes: 11:00
  - days: Thứ hai đến thứ sáu
    opens: 13:30
    closes: 17:00
phone: "0275 3822 999"
"""

LONG_FIGURE = """
value: khoảng 1.234.567.890 lượt
label: lượt người dân các xã, phường nộp hồ sơ trực tuyến và tra cứu kết quả giải quyết thủ tục hành chính
source:
  text: Công văn dẫn “số liệu chính thức từ Zalo” và báo cáo của Sở Thông tin và Truyền thông tỉnh Bến Tre.
  document: cong-van
  as_of: 2021-06-09
"""

LONG_EVENT = """
day: 2026-11-30
last_day: 2026-12-04
start: 07:30
end: 11:30
place: Hội trường Trung tâm Phục vụ hành chính công phường An Hội, đường Cách mạng Tháng Tám
invited: Cán bộ, công chức, đoàn viên, thanh niên và bà con trong phường
join: Mang theo căn cước, điện thoại và giấy tờ liên quan
organiser: tinh-doan
"""

LONG_DESK = """
helps:
  - Cài đặt và kích hoạt tài khoản định danh VNeID
  - Nộp hồ sơ trên Cổng Dịch vụ công quốc gia
  - Tra cứu tình trạng giải quyết hồ sơ đã nộp
  - Thanh toán phí, lệ phí trực tuyến
  - Tìm đúng kênh Zalo chính thức của tỉnh
place: Trung tâm Phục vụ hành chính công phường An Hội, đường Cách mạng Tháng Tám
hours:
  - days: Thứ hai đến thứ sáu
    opens: 07:30
    closes: 11:00
  - days: Thứ hai đến thứ sáu
    opens: 13:30
    closes: 17:00
  - days: Thứ bảy
    opens: 07:30
    closes: 11:00
phone: "0275 3822 999"
channel: kenh
"""

PARTS: Mapping[Layout, tuple[str, str, str]] = {
    Layout.KEY_FIGURE: ("figure", FIGURE, LONG_FIGURE),
    Layout.EVENT: ("event", EVENT, LONG_EVENT),
    Layout.DESK_CARD: ("desk", DESK, LONG_DESK),
    Layout.PHOTO: ("picture", "ben-song", "ben-song"),
}
"""The part of each layout: its key, with everyday texts, with long ones."""

LONG_WORDS: Mapping[str, str | None] = {
    "headline": "Hướng dẫn người dưỡng bệnh nghiêng Nguyễn Khuyến xuống đường",
    "action": "Quét mã để xem cách tìm đúng kênh và hỏi người hướng dẫn",
}

MORE = {
    "chien-dich/ten-dai.yml": (
        "title: Đội hình Thanh niên xung kích hỗ trợ người dân thực hiện dịch vụ công trực tuyến\n"
        "summary: Mời dùng.\nowner: tinh-doan\nstart: 2026\n"
    ),
    "kenh/kenh.yml": (
        "title: Chính quyền số tỉnh Bến Tre\nplatform: zalo-oa\nowner: tinh-doan\nsummary: Tin của tỉnh.\n"
        "address: https://zalo.me/1\nstate: verified\nverified_on: 2026-11-01\n"
    ),
    "kenh/da-ngung.yml": ("title: Kênh cũ\nplatform: zalo-oa\nowner: tinh-doan\nsummary: Tin cũ.\nstate: ended\n"),
    "kenh/chua-ro.yml": "title: Kênh chưa rõ\nplatform: zalo-oa\nowner: tinh-doan\nsummary: Tin.\n",
    "hinh/ben-song.yml": (
        "title: Bến sông\nfile: ben-song.svg\nalt: Hai người ngồi xuồng xem điện thoại.\norigin: Tự vẽ.\n"
        "licence: own-work\nauthor:\n  name: Tỉnh đoàn Bến Tre\npeople: none\n"
    ),
}


def part(text: str) -> str:
    """A part of the record as it stands in the poster's file."""
    return f" {text}" if "\n" not in text else "\n" + indent(text.strip("\n"), "  ")


def poster_of(
    layout: Layout,
    changes: Mapping[str, str | None] | None = None,
    *,
    long: bool = False,
    more: Mapping[str, str] | None = None,
) -> tuple[Poster, Library]:
    """A poster of that layout without message and points, in its library."""
    key, everyday, longest = PARTS[layout]
    fields: dict[str, str | None] = {
        "layout": layout,
        "message": None,
        "points": None,
        key: part(longest if long else everyday),
    }
    if long:
        fields |= {**LONG_WORDS, "campaign": "ten-dai"}
    texts = {**AROUND, **MORE, **(more or {}), "ap-phich/thu.yml": written({**fields, **(changes or {})})}
    library = kit.library(texts, (*RECORDS, Channel, Picture))
    poster = library.get("poster", "thu")
    assert isinstance(poster, Poster)
    return poster, library
