"""Post: one message, with what differs from one place of posting to the next.

In: plain data. Out: a frozen record. Not here: the text as it is posted (wording.py), what a place takes (limits.py).
"""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, StringConstraints

from loa.model.answerable import Role
from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, DutyRef, Evidence, UnitRef
from loa.model.record import Part, named
from loa.model.values import Choice, Day, Https, Line, Ref, Text, To, fault

CampaignRef = Annotated[Ref, To("campaign")]
ChannelRef = Annotated[Ref, To("channel")]
GuideRef = Annotated[Ref, To("guide")]
PosterRef = Annotated[Ref, To("poster")]
QrRef = Annotated[Ref, To("qr")]

Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text of any length: how long it may be is for the places of posting to say (limits.yml)."""

_HASHTAG = re.compile(r"^(?=.*[^\W\d_])\w{2,60}$")


def _hashtag(value: object) -> object:
    if isinstance(value, str) and not _HASHTAG.match(value.strip()):
        words = re.findall(r"\w+", value)
        raise fault(
            "P952", text=value, suggestion="".join(word[0].upper() + word[1:] for word in words) or "DichVuCong"
        )
    return value


Hashtag = Annotated[Line, BeforeValidator(_hashtag)]
"""Letters, digits and underscores only: anything else ends a hashtag on every network."""


class Outlet(Choice):
    """Where a post is posted."""

    ZALO_ARTICLE = ("zalo-article", "Bài viết Zalo OA")
    ZALO_BROADCAST = ("zalo-broadcast", "Tin gửi hàng loạt (broadcast) Zalo OA")
    FACEBOOK = ("facebook", "Bài đăng Facebook")
    WEBSITE = ("website", "Tin trên trang thông tin điện tử")


class Approval(Choice):
    """Whether the post may be posted."""

    DRAFT = ("draft", "Bản nháp")
    APPROVED = ("approved", "Đã duyệt")


class Posted(Part):
    """That it was posted: when, and where it can be seen."""

    date: Day = Field(description="Ngày đã đăng.")
    url: Https | None = Field(None, description="Địa chỉ bài đã đăng; tin gửi hàng loạt không có địa chỉ thì để trống.")


class Version(Part):
    """The post at one place: what differs there from the words above, and the code that leads on from there."""

    outlet: Outlet = Field(description="Đăng ở đâu.")
    channel: ChannelRef | None = Field(None, description="Đăng trên kênh nào (tên tệp trong kenh/).")
    title: Line | None = Field(None, description="Tiêu đề riêng cho nơi này; để trống thì dùng tiêu đề chung.")
    summary: Text | None = Field(None, description="Trích dẫn riêng cho nơi này; để trống thì dùng trích dẫn chung.")
    text: Prose | None = Field(None, description="Nội dung riêng cho nơi này; để trống thì dùng nội dung chung.")
    qr: QrRef | None = Field(
        None, description="Mã ngắn riêng của nơi này, để biết người đọc đến từ đâu mà không cần theo dõi ai."
    )
    posted: Posted | None = Field(None, description="Đã đăng thì ghi ngày và địa chỉ; chưa đăng thì để trống.")


class Post(Answered):
    """One post; its file lies in content/bai-dang/. Its title is the headline."""

    KIND: ClassVar[str] = "post"
    FOLDER: ClassVar[str] = "bai-dang"
    LABEL: ClassVar[str] = "Bài đăng mạng xã hội"
    PLURAL: ClassVar[str] = "Bài đăng mạng xã hội"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title campaign summary text hashtags qr poster guide owner responsible audiences documents serves",
        "evidence date status approved_by versions",
    )

    campaign: CampaignRef = Field(description="Thuộc chiến dịch nào.")
    summary: Text = Field(description="Trích dẫn: một, hai câu nói hết ý chính.")
    text: Prose = Field(description="Nội dung chung, chữ thường, không Markdown; đoạn cách đoạn bằng một dòng trống.")
    hashtags: tuple[Hashtag, ...] = Field((), max_length=5, description="Hashtag, không ghi dấu #, ví dụ DichVuCong.")
    qr: QrRef | None = Field(None, description="Mã ngắn để đọc tiếp, dùng cho nơi nào không có mã riêng.")
    poster: PosterRef | None = Field(None, description="Áp phích làm hình đi kèm; mỗi nơi được chọn khổ hợp.")
    guide: GuideRef | None = Field(None, description="Hướng dẫn mà bài đăng mời đọc.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    responsible: Line = Field(description="Bộ phận hoặc chức danh chịu trách nhiệm (không ghi tên người).")
    audiences: tuple[Audience, ...] = Field((), description="Bài đăng dành cho ai.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn của các thông tin.")
    date: Day = Field(description="Ngày của bản lời này.")
    status: Approval = Field(Approval.DRAFT, description="Bản nháp hay đã duyệt đăng.")
    approved_by: Role | None = Field(None, description="Chức danh người duyệt (không ghi tên).")
    versions: tuple[Version, ...] = Field(min_length=1, max_length=8, description="Những nơi đăng.")
