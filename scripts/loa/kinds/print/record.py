"""Print: so many sheets of one poster, hung in one place on one day.

In: plain data. Out: a frozen record. Not here: whether they may hang on (rules.py), what a change
touches (affected.py).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.chain import UnitRef
from loa.model.record import Part, Record, named
from loa.model.values import Day, Id, Line, Ref, Text, To

PosterRef = Annotated[Ref, To("poster")]
QrRef = Annotated[Ref, To("qr")]


class TakenDown(Part):
    """When and why the sheets came down."""

    date: Day = Field(description="Ngày gỡ.")
    reason: Text = Field(description="Vì sao gỡ.")


class Printed(Record):
    """One hanging; its file lies in content/ban-in/. A row is never deleted: sheets that came down say so."""

    KIND: ClassVar[str] = "print"
    FOLDER: ClassVar[str] = "ban-in"
    LABEL: ClassVar[str] = "Bản in"
    PLURAL: ClassVar[str] = "Sổ bản in"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title poster format unit place count since version qr payload taken_down",
    )

    poster: PosterRef = Field(description="In từ áp phích nào.")
    format: Id = Field(description="Khổ đã in, ví dụ a4, a3.")
    unit: UnitRef = Field(description="Đơn vị giữ các bản in này.")
    place: Line = Field(description="Dán, treo ở đâu, viết đủ để người khác tìm được.")
    count: int = Field(ge=1, le=100_000, description="Bao nhiêu bản.")
    since: Day = Field(description="Dán, treo từ ngày nào.")
    keeper: Line = Field(description="Ai trông nom: chức danh hoặc bộ phận, không ghi tên người.")
    version: int = Field(ge=1, le=999, description="Phiên bản ghi trên bản in.")
    qr: QrRef | None = Field(
        None, description="Mã QR trên bản in, chỉ ghi khi khác mã của áp phích (bản riêng của đơn vị)."
    )
    payload: Line | None = Field(
        None, description="Địa chỉ nằm trong mã QR lúc in, chép nguyên văn; “loa prints” cho biết dòng cần chép."
    )
    taken_down: TakenDown | None = Field(None, description="Đã gỡ ngày nào, vì sao; để trống khi còn dán.")

    @property
    def page(self) -> str:
        """Its line in the register; a print has no page of its own."""
        return f"{self.FOLDER}/index.md#{self.id}"

    @property
    def hangs(self) -> bool:
        """Whether it has not been taken down."""
        return self.taken_down is None
