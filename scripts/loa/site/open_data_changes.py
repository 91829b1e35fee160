"""What has changed in the open data since its first version, and what stays as it is.

In: nothing. Out: CHANGES and PROMISE, in Vietnamese and English. Not here: the data (open_data.py), the pages that tell
of it (open_data_page.py).
"""

from __future__ import annotations

from typing import NamedTuple


class Change(NamedTuple):
    """One change: the version of Loa that brought it, what it is, in both languages."""

    since: str
    vi: str
    en: str


CHANGES = (
    Change(
        "0.1.0",
        "Bản v1 đầu tiên: mỗi loại nội dung có một tệp JSON, các tệp CSV và một JSON Schema.",
        "First version of v1: for each sort of content one JSON file, CSV files and a JSON Schema.",
    ),
    Change(
        "0.1.0",
        "Thêm packs.json: trang dùng, phát hành bộ nội dung nào, bản nào, và những kênh chính thức.",
        "Added packs.json: which content packs the site shows and issues, in which version, and its official channels.",
    ),
)
"""The latest last."""


class Promise(NamedTuple):
    """One promise to those who read the data by program."""

    vi: str
    en: str


PROMISE = (
    Promise(
        "Trong v1, tên tệp, tên trường và ý nghĩa của chúng không đổi, không mất. Chỉ có thêm: thêm tệp, thêm trường, "
        "thêm giá trị trong danh sách chọn; chương trình đọc dữ liệu hãy bỏ qua những gì chưa biết.",
        "Within v1, names of files and fields and what they mean neither change nor vanish. Things are only added: "
        "files, fields, values in lists to choose from; readers should pass over what they do not know.",
    ),
    Promise(
        "Khi buộc phải đổi khác đi thì mở v2 và giữ v1 song song ít nhất 12 tháng, có ghi ở phần Thay đổi.",
        "What cannot be changed that way opens v2, and v1 stays beside it for at least 12 months; the changes below "
        "say so.",
    ),
    Promise(
        "Bản ghi có thể biến mất khi nội dung bị gỡ, nhất là khi một người rút lại đồng ý. Ai đã chép về thì gỡ theo.",
        "Records may vanish when content is taken down, above all when somebody withdraws consent. Whoever has copied "
        "them takes them down too.",
    ),
    Promise(
        "Trong v1, ngày ghi năm-tháng-ngày, thiếu thì ghi năm-tháng hoặc năm; giờ ghi 07:30, theo giờ Việt Nam; chỗ "
        "chưa có là null (JSON) hoặc ô trống (CSV).",
        "Within v1, days are year-month-day, or year-month or year where no more is known; hours are 07:30, in Việt "
        "Nam; what is not known is null (JSON) or an empty cell (CSV).",
    ),
)
