"""Story: who set an example, what they agreed to, what they were honoured for.

In: plain data. Out: a frozen record that is withheld without consent. Not here: its page (page.py), the certificate's
sheet (sheet.py).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from loa.model.answered import Hold
from loa.model.chain import Audience, DocumentRef, DutyRef, Evidence, UnitRef
from loa.model.checkable import Check, Standing
from loa.model.library import Library
from loa.model.record import Part, Record, named
from loa.model.values import Choice, Day, Line, Ref, Text, To, fault
from loa.world import World

CampaignRef = Annotated[Ref, To("campaign")]
PictureRef = Annotated[Ref, To("picture")]

CERTIFICATE_LENGTH = 8
"""Of a code's random part: 29 letters to the eighth are 500 thousand million, too many to try."""

_CODE = re.compile(rf"^GN-[23456789A-HJKMNP-TV-Z]{{{CERTIFICATE_LENGTH}}}$")


def _code(value: object) -> object:
    if isinstance(value, str) and not _CODE.match(value.strip()):
        raise fault("P974", text=value)
    return value


CertificateCode = Annotated[Line, BeforeValidator(_code)]
"""GN- and eight capitals and digits without look-alikes, drawn by chance: nobody can guess one from another."""


class Scope(Choice):
    """What somebody has agreed to."""

    PAGE = ("page", "Kể trên trang này")
    PICTURE = ("picture", "Đăng hình")
    CERTIFICATE = ("certificate", "Làm giấy ghi nhận kiểm tra được")
    REUSE = ("reuse", "Cho nơi khác dùng lại qua dữ liệu mở")


class Consent(Part):
    """That somebody has agreed: when, to what, until when; the paper itself lies outside content/."""

    given: Day = Field(description="Ngày người ấy (hoặc tập thể ấy) ký đồng ý.")
    paper: Line = Field(description="Số giấy đồng ý, giữ ở đâu (giấy để ngoài content/); không hiện trên trang.")
    scope: tuple[Scope, ...] = Field(min_length=1, description="Đồng ý cho làm những gì.")
    until: Day | None = Field(None, description="Đồng ý đến hết ngày nào; không nêu hạn thì để trống.")
    withdrawn: Day | None = Field(None, description="Ngày rút lại đồng ý; ghi vào là mọi thứ về chuyện này biến mất.")


class Revocation(Part):
    """That a certificate no longer holds."""

    date: Day = Field(description="Ngày thu hồi.")
    reason: Line = Field(description="Vì sao thu hồi, nói gọn; hiện ra khi có người kiểm tra mã.")


class Certificate(Part):
    """What is given to somebody to keep."""

    code: CertificateCode = Field(description="Mã ngẫu nhiên dạng GN-K7M2X8RT do loa new cho; không tự đặt.")
    issued: Day = Field(description="Ngày ghi trên giấy.")
    issuer: UnitRef = Field(description="Đơn vị ghi nhận.")
    reason: Text = Field(description="Ghi nhận vì việc gì, một câu.")
    revoked: Revocation | None = Field(None, description="Đã thu hồi thì ghi ngày và lý do.")


class Story(Record):
    """One story; its file lies in content/dien-hinh/."""

    KIND: ClassVar[str] = "story"
    FOLDER: ClassVar[str] = "dien-hinh"
    LABEL: ClassVar[str] = "Điển hình"
    PLURAL: ClassVar[str] = "Điển hình"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title name summary owner unit campaign audiences documents serves date evidence body",
    )

    name: Line = Field(description="Tên người hoặc tập thể, đúng như đã đồng ý cho nêu.")
    summary: Text = Field(description="Một, hai câu: đã làm được việc gì.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    unit: UnitRef | None = Field(None, description="Người hoặc tập thể ấy thuộc đơn vị, địa phương nào.")
    campaign: CampaignRef | None = Field(None, description="Thuộc chiến dịch nào.")
    audiences: tuple[Audience, ...] = Field((), description="Chuyện dành cho ai.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    picture: PictureRef | None = Field(None, description="Hình, nếu người trong hình đồng ý: tên tệp trong hinh/.")
    date: Day = Field(description="Ngày đăng.")
    consent: Consent | None = Field(None, description="Đồng ý của người được kể; chưa có thì chuyện chưa hiện ở đâu.")
    certificate: Certificate | None = Field(None, description="Giấy ghi nhận, nếu có.")
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn của chuyện.")
    body: str | None = Field(None, description="Chuyện kể, dạng Markdown; không viết vào tệp .yml.")

    def hold(self, today: dt.date) -> Hold | None:
        """Without consent to its page, or with it over or withdrawn, the story is shown nowhere."""
        if self.consent is None:
            return Hold("P970", ("date",))
        if self.consent.withdrawn is not None:
            return Hold("", ())
        if self.consent.until is not None and self.consent.until < today:
            return Hold("P971", ("consent", "until"))
        return None if Scope.PAGE in self.consent.scope else Hold("P972", ("consent", "scope"))

    def allows(self, scope: Scope) -> bool:
        """Whether it was agreed to that."""
        return self.consent is not None and self.consent.withdrawn is None and scope in self.consent.scope

    @property
    def reserved(self) -> bool:
        """Whether others may not take it over: nobody has agreed to that."""
        return not self.allows(Scope.REUSE)

    def checks(self, library: Library, _world: World) -> tuple[Check, ...]:
        """What is to be said of its certificate's code; no list of them, which would be one of persons."""
        certificate = self.certificate
        if certificate is None or not self.allows(Scope.CERTIFICATE):
            return ()
        return (
            Check(
                code=certificate.code,
                what=f"Giấy ghi nhận: {self.title}",
                standing=Standing.REVOKED if certificate.revoked else Standing.VALID,
                page=self.page,
                answers_for=library.resolve(certificate.issuer).title,
                note=certificate.revoked.reason if certificate.revoked else None,
                listed=False,
            ),
        )
