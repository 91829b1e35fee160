"""A small site with one poster, for the tests of the poster kind.

In: changes to the poster's text and further files. Out: Library and Poster. Not here: the reference site's posters.
"""

from __future__ import annotations

from collections.abc import Mapping

import kit
from loa.kinds.campaign.record import Campaign
from loa.kinds.document.record import Document
from loa.kinds.guide.record import Guide
from loa.kinds.poster.record import Poster
from loa.kinds.qr.record import Qr
from loa.kinds.unit.record import Unit
from loa.model.library import Library

RECORDS = (Campaign, Document, Guide, Qr, Unit, Poster)

FIELDS = {
    "title": "Quan tâm kênh Zalo",
    "campaign": "chien-dich",
    "headline": "Quan tâm đúng kênh Zalo của tỉnh",
    "message": "Tin về dịch vụ công đến ngay điện thoại.",
    "points": "[Mở Zalo, Quét mã, Bấm Quan tâm]",
    "action": "Quét mã để xem cách làm",
    "qr": "dang-dung",
    "owner": "tinh-doan",
    "guide": "huong-dan",
    "audiences": "[people, pupil]",
    "documents": "[cong-van]",
    "serves": '["cong-van#viec-1"]',
    "version": "2",
    "date": "2026-11-22",
    "status": "approved",
    "approved_by": "Trưởng Ban Tuyên giáo",
}

QR = "title: Mã thử\ncode: {code}\nsummary: Mở hướng dẫn.\nowner: tinh-doan\nissued: 2026-11-22\n"

AROUND = {
    "chien-dich/chien-dich.yml": "title: Công dân số\nsummary: Mời dùng.\nowner: tinh-doan\nstart: 2026\n",
    "chien-dich/da-xong.yml": "title: Đã xong\nsummary: Xong.\nowner: tinh-doan\nstart: 2020\nend: 2025\n",
    "qr/dang-dung.yml": QR.format(code="K7M2") + "guide: huong-dan\n",
    "qr/da-ngung.yml": QR.format(code="T4Y5") + "guide: huong-dan\nstate: retired\nretired_note: Đã có mã mới.\n",
    "huong-dan/huong-dan.yml": (
        "title: Xem tin\nneed: Tôi muốn xem tin\nsummary: Xem được tin.\nowner: tinh-doan\n"
        "steps:\n  - action: Mở Zalo.\nevidence:\n  - text: Tự thử.\n    as_of: 2026\n"
    ),
    "van-ban/cong-van.yml": (
        "title: Công văn thử\nfamily: union\nform: cong-van\nissuer: tinh-doan\nsubject: V/v thử\n"
        "duties:\n  - id: viec-1\n    title: Giới thiệu kênh\n    kind: request\n    actors: Các đơn vị\n"
        "    quotes: [giới thiệu rộng rãi kênh]\n"
    ),
}


def written(changes: Mapping[str, str | None]) -> str:
    """The poster's file, with changed fields; None leaves a field out."""
    fields = {**FIELDS, **changes}
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value is not None)


def one_poster(changes: Mapping[str, str | None] | None = None, **files: str) -> tuple[Poster, Library]:
    """The poster "thu" in its library; further files replace those around it ("/" written as "__", no ".yml")."""
    texts = {name.replace("__", "/").replace("_", "-") + ".yml": text for name, text in files.items()}
    library = kit.library({**AROUND, **texts, "ap-phich/thu.yml": written(changes or {})}, RECORDS)
    poster = library.get("poster", "thu")
    assert isinstance(poster, Poster)
    return poster, library
