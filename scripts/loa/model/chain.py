"""The links of Loa's chain that more than one kind shares: evidence, figures, duties, due dates, quotas.

In: plain data. Out: frozen parts. Not here: the records that hold them (kinds/), how they are counted (boards).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Self

from pydantic import Field, model_validator

from loa.model.record import Part
from loa.model.values import Choice, Day, Flag, Https, Id, Line, PartialDate, Ref, Text, To, fault

DocumentRef = Annotated[Ref, To("document")]
DutyRef = Annotated[Ref, To("document", part=True)]
UnitRef = Annotated[Ref, To("unit")]


class Evidence(Part):
    """Where a fact comes from and as of when; without it a fact is not printed."""

    text: Text = Field(description="Nguồn nói gì, hoặc nguồn là gì.")
    document: DocumentRef | None = Field(None, description="Văn bản làm nguồn (tên tệp trong van-ban/).")
    url: Https | None = Field(None, description="Địa chỉ nguồn trên mạng.")
    as_of: PartialDate = Field(description="Thông tin này đúng tại thời điểm nào.")


class Figure(Part):
    """A number shown to readers, never without source and date."""

    value: Line = Field(description="Con số kèm đơn vị, viết như người đọc sẽ thấy, ví dụ “850.000 tài khoản”.")
    label: Line = Field(description="Con số nói về điều gì.")
    source: Evidence = Field(description="Nguồn và thời điểm của con số.")


class Audience(Choice):
    """Whom the letters want to reach."""

    OFFICIAL = ("official", "Cán bộ, công chức, viên chức, người lao động")
    UNION_OFFICER = ("union-officer", "Cán bộ đoàn")
    UNION_MEMBER = ("union-member", "Đoàn viên, thanh niên")
    PUPIL = ("pupil", "Học sinh")
    STUDENT = ("student", "Sinh viên")
    BUSINESS = ("business", "Doanh nghiệp")
    PEOPLE = ("people", "Nhân dân")


class Method(Choice):
    """The six ways of telling people that the letter of 2020 lists, in its words and order."""

    PUBLICATIONS = ("publications", "Ấn phẩm, tài liệu tuyên truyền")
    BROADCASTS = ("broadcasts", "Phóng sự, chương trình truyền thanh, truyền hình")
    ARTICLES = ("articles", "Bài viết, chuyên đề trên báo in, báo điện tử")
    MEETINGS = ("meetings", "Hội thảo, hội nghị, tọa đàm, sinh hoạt")
    EXAMPLES = ("examples", "Tôn vinh thành công điển hình")
    OTHERS = ("others", "Hoạt động thông tin, tuyên truyền khác")


class MediaForm(Choice):
    """The forms of media product that the letters name."""

    NEWS = ("news", "Tin")
    ARTICLE = ("article", "Bài viết")
    PICTURE = ("picture", "Hình ảnh")
    POSTER = ("poster", "Áp phích")
    VIDEO = ("video", "Video")
    REPORTAGE = ("reportage", "Phóng sự")
    BROADCAST = ("broadcast", "Phát thanh, truyền thanh")
    PUBLICATION = ("publication", "Ấn phẩm, tài liệu")
    MEETING = ("meeting", "Hội nghị, tọa đàm, sinh hoạt")
    EXAMPLE = ("example", "Tôn vinh điển hình")
    POST = ("post", "Bài đăng mạng xã hội")
    DIRECT = ("direct", "Hướng dẫn trực tiếp")
    OTHER = ("other", "Hình thức khác")

    @property
    def method(self) -> Method:
        """Which of the six ways it belongs to."""
        return _METHODS.get(self, Method.OTHERS)


_METHODS = {
    MediaForm.NEWS: Method.ARTICLES,
    MediaForm.ARTICLE: Method.ARTICLES,
    MediaForm.PICTURE: Method.PUBLICATIONS,
    MediaForm.POSTER: Method.PUBLICATIONS,
    MediaForm.PUBLICATION: Method.PUBLICATIONS,
    MediaForm.VIDEO: Method.BROADCASTS,
    MediaForm.REPORTAGE: Method.BROADCASTS,
    MediaForm.BROADCAST: Method.BROADCASTS,
    MediaForm.MEETING: Method.MEETINGS,
    MediaForm.EXAMPLE: Method.EXAMPLES,
}
"""The ways of the forms; those not named are of the sixth."""


class DutyKind(Choice):
    """How the letter words what it wants."""

    ORDER = ("order", "Giao nhiệm vụ")
    REQUEST = ("request", "Đề nghị")
    PROPOSAL = ("proposal", "Đề xuất, tham mưu")
    INTERNAL = ("internal-task", "Việc nội bộ")


class Shown(Choice):
    """What shows that a unit has done a duty."""

    PRODUCT = ("product", "Sản phẩm truyền thông")
    PLAN = ("plan", "Kế hoạch truyền thông")
    TEAM = ("team", "Đội hình")
    OFFICER = ("officer", "Cán bộ phụ trách")
    DOCUMENT = ("document", "Văn bản")
    FIGURE = ("figure", "Con số tiến độ")
    MATERIAL = ("material", "Tài liệu truyền thông")


class Due(Part):
    """A deadline, kept as the letter words it: "trước ngày" excludes the day, "chậm nhất ngày" includes it."""

    before: Day | None = Field(None, description="“Trước ngày …”: không kể chính ngày đó.")
    by: Day | None = Field(None, description="“Đến hết ngày …”, “chậm nhất ngày …”: kể cả ngày đó.")

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.before is None) == (self.by is None):
            raise fault("P119", keys="before, by")
        return self

    @property
    def last_day(self) -> date:
        """The last day on which the duty is done in time."""
        if self.before is not None:
            return self.before - timedelta(days=1)
        assert self.by is not None
        return self.by

    @property
    def wording(self) -> str:
        """As the letter words it, with the last day spelt out where the wording excludes the day."""
        day, last = PartialDate.read((self.before or self.by or self.last_day).isoformat()).in_table, self.last_day
        if self.before is None:
            return f"chậm nhất ngày {day}"
        return f"trước ngày {day} (hạn cuối: {PartialDate.read(last.isoformat()).in_table})"


class Period(Choice):
    """Over what a quota counts."""

    MONTH = ("month", "tháng")
    QUARTER = ("quarter", "quý")
    YEAR = ("year", "năm")


class Quota(Part):
    """A floor on how many products each unit makes in each period."""

    at_least: int = Field(ge=1, le=1000, description="Tối thiểu bao nhiêu sản phẩm.")
    per: Period = Field(description="Trong mỗi tháng, quý hay năm.")
    forms: tuple[MediaForm, ...] = Field(min_length=1, description="Những hình thức được tính.")
    since: PartialDate | None = Field(None, description="Bắt đầu tính từ khi nào; để trống nếu văn bản không nêu.")

    @property
    def wording(self) -> str:
        """The floor as letters word it: tối thiểu 01 sản phẩm/tháng."""
        return f"tối thiểu {self.at_least:02d} sản phẩm/{self.per.label}"


class Progress(Part):
    """What one unit has told of a duty; counts and documents, never rows about persons."""

    unit: UnitRef = Field(description="Đơn vị báo kết quả.")
    done: Flag = Field(description="Đã làm xong; đang làm thì để false.")
    on: Day = Field(description="Ngày làm xong, hoặc ngày báo tình hình.")
    document: DocumentRef | None = Field(None, description="Văn bản là kết quả hoặc báo kết quả.")
    figure: Figure | None = Field(None, description="Con số tiến độ, kèm nguồn và thời điểm.")
    note: Line | None = Field(None, description="Một câu nói thêm; không ghi tên người.")


class Duty(Part):
    """One thing a letter asks of somebody, with the sentence that asks it."""

    id: Id = Field(description="Mã của nhiệm vụ trong văn bản, ví dụ s0-3.")
    title: Line = Field(description="Việc phải làm, nói gọn.")
    kind: DutyKind = Field(description="Giao nhiệm vụ, đề nghị, đề xuất hay việc nội bộ, đúng như lời văn bản.")
    actors: Line = Field(description="Ai phải làm, chép theo văn bản.")
    units: tuple[UnitRef, ...] = Field((), description="Các đơn vị (hoặc nhóm đơn vị) phải làm.")
    quotes: tuple[Text, ...] = Field(min_length=1, description="Câu chữ trong văn bản, chép nguyên văn.")
    due: Due | None = Field(None, description="Thời hạn; để trống khi văn bản không nêu hạn.")
    quota: Quota | None = Field(None, description="Chỉ tiêu số lượng, nếu có.")
    audiences: tuple[Audience, ...] = Field((), description="Việc này hướng tới ai.")
    forms: tuple[MediaForm, ...] = Field((), description="Hình thức truyền thông được nêu.")
    shown_by: Shown | None = Field(None, description="Điều gì cho thấy đơn vị đã làm: sản phẩm, kế hoạch, văn bản…")
    start: PartialDate | None = Field(None, description="Làm từ khi nào, nếu văn bản nêu giai đoạn.")
    end: PartialDate | None = Field(None, description="Làm đến khi nào, nếu văn bản nêu giai đoạn.")
    progress: tuple[Progress, ...] = Field((), description="Kết quả các đơn vị đã báo, mỗi lần báo một mục.")
    note: Text | None = Field(None, description="Điều cần biết thêm: nội dung còn thiếu, thay đổi về sau.")
    review: Flag = Field(False, description="Việc này do máy rút từ văn bản, chưa ai xem lại; xem rồi thì để false.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start and self.end and self.end.last_day < self.start.first_day:
            raise fault("P125", start=self.start, end=self.end)
        return self

    @property
    def period_wording(self) -> str | None:
        """From when to when it is to be done; None where the letter names no period."""
        parts = ((self.start, "từ"), (self.end, "đến"))
        return " ".join(f"{word} {day.in_text}" for day, word in parts if day) or None

    @property
    def due_wording(self) -> str:
        """The deadline in words; "không nêu hạn" where the letter has none."""
        return self.due.wording if self.due else "không nêu hạn"
