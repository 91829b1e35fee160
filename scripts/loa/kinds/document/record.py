"""Document: an official letter or decision, with its basis, its recipients and the duties it lays on them.

In: plain data and the letter's verbatim text. Out: a frozen record. Not here: its page (page.py), its rules (rules.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answered import Answered
from loa.model.chain import Duty, Evidence, UnitRef
from loa.model.deadlines import deadlines
from loa.model.library import Library
from loa.model.occasion import Occasion
from loa.model.record import Part, named
from loa.model.values import Choice, Flag, Line, PartialDate, Ref, Text, To
from loa.source.folder import ATTACHMENT_ENDINGS, ATTACHMENTS, PICTURES

DocumentRef = Annotated[Ref, To("document")]
CampaignRef = Annotated[Ref, To("campaign")]


class Family(Choice):
    """Whose rules of form the document follows."""

    STATE = ("state", "Cơ quan nhà nước")
    UNION = ("union", "Đoàn TNCS Hồ Chí Minh")
    PARTY = ("party", "Đảng")
    UNKNOWN = ("unknown", "Chưa rõ thể thức")


UNION_LIKE = (Family.UNION, Family.PARTY)
"""The families that part number and symbol with a hyphen: 2321-CV/TĐTN-TCKT, 01-NQ/TU."""


class Form(Choice):
    """The type of document."""

    LETTER = ("cong-van", "Công văn")
    DIRECTIVE = ("chi-thi", "Chỉ thị")
    PLAN = ("ke-hoach", "Kế hoạch")
    DECISION = ("quyet-dinh", "Quyết định")
    RESOLUTION = ("nghi-quyet", "Nghị quyết")
    NOTICE = ("thong-bao", "Thông báo")
    DECREE = ("nghi-dinh", "Nghị định")
    LAW = ("luat", "Luật")
    CIRCULAR = ("thong-tu", "Thông tư")
    REPORT = ("bao-cao", "Báo cáo")
    GUIDANCE = ("huong-dan", "Hướng dẫn")
    PROGRAMME = ("chuong-trinh", "Chương trình")
    CONCLUSION = ("ket-luan", "Kết luận")
    SUBMISSION = ("to-trinh", "Tờ trình")
    PROJECT = ("de-an", "Đề án")
    RULES = ("quy-dinh", "Quy định")
    STATUTES = ("quy-che", "Quy chế")
    INVITATION = ("giay-moi", "Giấy mời")
    UNKNOWN = ("chua-ro", "Văn bản")


class Standing(Choice):
    """Whether the document still holds."""

    IN_FORCE = ("in-force", "Còn hiệu lực")
    REPLACED = ("replaced", "Đã được thay thế")
    EXPIRED = ("expired", "Hết hiệu lực")
    UNKNOWN = ("unknown", "Chưa rõ hiệu lực")


class Recipient(Part):
    """One line of "Kính gửi", and the unit or group it means."""

    text: Line = Field(description="Nơi nhận, chép theo văn bản.")
    unit: UnitRef | None = Field(None, description="Đơn vị hoặc nhóm đơn vị tương ứng.")


class Attachment(Part):
    """Something the letter says goes with it."""

    title: Line = Field(description="Tên tài liệu gửi kèm.")
    held: Flag = Field(description="Đang có tài liệu này; chưa có thì để false.")
    file: Line | None = Field(
        None, description="Tệp khi đã có: PDF, Word, Excel nằm trong content/van-ban/, hình nằm trong content/hinh/."
    )
    quote: Line | None = Field(None, description="Chữ trong văn bản nói về tài liệu này.")

    @property
    def source(self) -> str | None:
        """The file, seen from the site's root; None when there is none."""
        if self.file is None:
            return None
        home = ATTACHMENTS if self.file.lower().endswith(ATTACHMENT_ENDINGS) else PICTURES
        return f"{home}/{self.file}"


class Document(Answered):
    """One official document; its file lies in content/van-ban/. With its full text it is a .md file, else a .yml."""

    KIND: ClassVar[str] = "document"
    FOLDER: ClassVar[str] = "van-ban"
    LABEL: ClassVar[str] = "Văn bản"
    PLURAL: ClassVar[str] = "Văn bản"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title family form number symbol issuer issuer_text place date subject recipients basis status",
        "replaced_by attachments campaigns duties evidence missing body",
    )

    REVIEW_MONTHS: ClassVar[int | None] = None

    family: Family = Field(description="Thể thức theo cơ quan nhà nước, Đoàn hay Đảng.")
    form: Form = Field(description="Loại văn bản.")
    number: Line | None = Field(None, description="Số, ví dụ “2321”; để trống khi văn bản bỏ trống số.")
    symbol: Line | None = Field(None, description="Ký hiệu, ví dụ “CV/TĐTN-TCKT”.")
    issuer: UnitRef | None = Field(None, description="Cơ quan ban hành, tên tệp trong don-vi/.")
    issuer_text: Line | None = Field(
        None, description="Tên cơ quan ban hành chép theo văn bản, khi cơ quan ấy chưa có tệp trong don-vi/."
    )
    place: Line | None = Field(None, description="Địa danh ghi trên văn bản.")
    date: PartialDate | None = Field(None, description="Ngày ban hành: 2021-06-09, hoặc 2024-07, hoặc 2022 khi thiếu.")
    subject: Text = Field(description="Trích yếu (V/v), chép theo văn bản; chưa biết thì ghi “chưa có”.")
    recipients: tuple[Recipient, ...] = Field((), description="Kính gửi.")
    basis: tuple[DocumentRef, ...] = Field((), description="Các văn bản làm căn cứ.")
    status: Standing = Field(Standing.UNKNOWN, description="Tình trạng hiệu lực.")
    replaced_by: DocumentRef | None = Field(None, description="Văn bản thay thế.")
    attachments: tuple[Attachment, ...] = Field((), description="Tài liệu gửi kèm, kể cả tài liệu chưa có.")
    campaigns: tuple[CampaignRef, ...] = Field((), description="Các chiến dịch dựa trên văn bản này.")
    duties: tuple[Duty, ...] = Field((), description="Những việc văn bản yêu cầu.")
    evidence: tuple[Evidence, ...] = Field((), description="Biết về văn bản này từ đâu.")
    missing: tuple[Line, ...] = Field((), description="Những gì còn thiếu về văn bản này, mỗi dòng một điều.")
    body: str | None = Field(None, description="Toàn văn, chép nguyên văn kể cả lỗi đánh máy; không viết vào tệp .yml.")

    def occasions(self, _library: Library) -> tuple[Occasion, ...]:
        """The last day of each duty that has a deadline."""
        return deadlines(self.duties, self.citation, self.page, self.date)

    def parts(self) -> Mapping[str, Part]:
        """The duties, by id."""
        return {duty.id: duty for duty in self.duties}

    @property
    def known_subject(self) -> str | None:
        """The subject in one line; None where the record says "chưa có"."""
        subject = " ".join(self.subject.split())
        return None if subject.casefold().rstrip(".") == "chưa có" else subject

    @property
    def number_wording(self) -> str:
        """As in 2321-CV/TĐTN-TCKT or 5295/KH-UBND; "chưa có số" with the symbol where the number is blank."""
        if self.number is None:
            return f"chưa có số ({self.symbol})" if self.symbol else "chưa có số"
        if self.symbol is None:
            return self.number
        return f"{self.number}{'-' if self.family in UNION_LIKE else '/'}{self.symbol}"

    @property
    def date_wording(self) -> str:
        """As in 15/10/2020, 7/2024 or 2022; "chưa có ngày" where it is blank."""
        return self.date.in_table if self.date else "chưa có ngày"

    @property
    def citation(self) -> str:
        """As in “Công văn số 2321-CV/TĐTN-TCKT, ngày 09/6/2021”; what is blank is said to be so."""
        blank = f"chưa có số, ký hiệu {self.symbol}" if self.symbol else "chưa có số"
        number = f"số {self.number_wording}" if self.number else blank
        if self.date is None:
            return f"{self.form.label} {number}, chưa có ngày"
        day = f"ngày {self.date.in_table}" if self.date.day else self.date.in_text
        return f"{self.form.label} {number}, {day}"
