"""The boards' pages in /bang/, each with its tables to download.

In: boards, a library, world. Out: Pages, Data. Not here: counting (boards.py), tables (…_tables.py), monthly reports.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from loa.exports.csv import csv_bytes
from loa.exports.data import json_bytes
from loa.exports.table import Cell, Column, Table
from loa.exports.xlsx import xlsx_bytes
from loa.kind import Data, Output, Page
from loa.model.chain import DutyKind
from loa.model.library import Library
from loa.model.owing import OwedState
from loa.pages.pieces import page_meta
from loa.pages.writer import link, page_text
from loa.site.boards.boards import Boards, boards
from loa.site.boards.charts import letter_chart, quota_chart, strand_chart
from loa.site.boards.coverage_tables import coverage_table, gap_table, plans_table
from loa.site.boards.duties import APART, LetterBoard
from loa.site.boards.duty_tables import apart_table, duties_table, matrix_table, summary_table
from loa.site.boards.quota_table import quota_table
from loa.world import World

FOLDER = "bang"
INDEX, QUOTAS, DUTIES, COVERAGE = (f"{FOLDER}/{name}.md" for name in ("index", "chi-tieu", "viec", "do-phu"))
TITLES = {INDEX: "Bảng theo dõi", QUOTAS: "Chỉ tiêu sản phẩm", DUTIES: "Việc theo văn bản", COVERAGE: "Độ phủ"}
SUMMARIES = {
    INDEX: "Việc văn bản giao, chỉ tiêu hằng tháng, độ phủ: đơn vị nào đã làm, đơn vị nào chưa, bằng chứng đâu.",
    QUOTAS: "Mỗi đơn vị đã làm bao nhiêu sản phẩm mỗi tháng, đủ hay thiếu, kịp hay muộn.",
    DUTIES: "Từng việc nêu trong văn bản: ai làm, thời hạn, bằng chứng, tình trạng của từng đơn vị.",
    COVERAGE: "Nói với ai bằng hình thức nào, mạch nội dung nào còn trống, đơn vị nào còn thiếu gì.",
}
EDIT = "content/van-ban/"
_MADE = ("plan", "product")
"""Kinds of records that units make to show that they have done what was asked."""

FileList = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class _Writer:
    """Writes pages about the same boards: what they all are told."""

    whole: Boards
    library: Library
    world: World

    @cached_property
    def made(self) -> int:
        """How many products, plans and told results there are."""
        duties = (laid.duty for board in self.whole.letters for laid in board.all)
        return sum(len(self.library.of(kind)) for kind in _MADE) + sum(len(duty.progress) for duty in duties)

    def page(self, path: str, template: str, *, title: str = "", hidden: bool = False, **values: object) -> Page:
        """One page of the boards."""
        name = title or TITLES[path]
        common = {"here": path, "title": name, "made": self.made, "today": self.world.today}
        text = page_text("loa.site.boards", template, **common, **values)
        meta = page_meta(SUMMARIES.get(path, name), self.library.resolve(self.library.site.owner), self.world.today)
        # Whoever looks for a unit or a letter is better served by its own page than by a row of a table.
        return Page(path, name, text, EDIT, meta | {"search": {"exclude": path != INDEX}}, hidden)

    def files(self, here: str, name: str, title: str, tables: Iterable[Table]) -> tuple[FileList, tuple[Data, ...]]:
        """The tables as three files, and the list of them for the page."""
        whole = tuple(tables)
        head = {"title": title, "as_of": self.world.today.isoformat(), "site": self.world.base_url}
        made = (
            ("xlsx", "Bảng tính Excel", "để lọc, tính tiếp, in", xlsx_bytes(title, whole)),
            ("csv", "Tệp CSV", "mở được bằng mọi phần mềm bảng tính", csv_bytes(whole)),
            ("json", "Tệp JSON", "cho máy đọc", json_bytes(head, whole)),
        )
        data = tuple(Data(f"{FOLDER}/{name}.{form}", content, EDIT) for form, _, _, content in made)
        listed = tuple((str(link(here, f"{FOLDER}/{name}.{form}")), label, note) for form, label, note, _ in made)
        return listed, data


def board_outputs(library: Library, world: World) -> Iterator[Output]:
    """All pages of boards with their files; nothing where no letter asks for anything and nothing was made."""
    whole = boards(library, world.today)
    writer = _Writer(whole, library, world)
    if not whole.letters and not writer.made:
        return
    tables: list[Table] = []
    yield from _quota_page(writer, tables)
    yield from _duty_pages(writer, tables)
    yield from _coverage_page(writer, tables)
    yield from _index(writer, tables)


def _quota_page(writer: _Writer, tables: list[Table]) -> Iterator[Output]:
    shown = []
    for laid in writer.whole.quotas:
        table = quota_table(laid)
        files, data = writer.files(QUOTAS, f"chi-tieu-{laid.name}", table.title, [table])
        shown.append({"laid": laid, "table": table, "chart": quota_chart(laid, writer.world.measure), "files": files})
        tables.append(table)
        yield from data
    if shown:
        yield writer.page(QUOTAS, "quotas.md.jinja", quotas=shown)


def _duty_pages(writer: _Writer, tables: list[Table]) -> Iterator[Output]:
    letters = [board for board in writer.whole.letters if board.asked]
    apart = [apart_table(writer.whole.letters, kind, writer.library) for kind in APART]
    every = duties_table(writer.whole.letters, writer.library)
    files, data = writer.files(DUTIES, "viec", TITLES[DUTIES], [every, *apart])
    tables += [every, *apart]
    yield from data
    shown = [
        {
            "board": board,
            "summary": summary_table(board),
            "address": link(DUTIES, _units_page(board)),
            "chart": letter_chart(board, writer.world.measure),
        }
        for board in letters
    ]
    yield writer.page(DUTIES, "duties.md.jinja", letters=shown, apart=apart, files=files)
    for board in letters:
        unnamed = dict.fromkeys(group for laid in board.asked for group in laid.owing.unnamed)
        title = f"Từng đơn vị: {board.document.title}"
        yield writer.page(
            _units_page(board),
            "units.md.jinja",
            title=title,
            hidden=True,
            board=board,
            table=matrix_table(board),
            unnamed=tuple(unnamed),
        )


def _units_page(board: LetterBoard) -> str:
    return f"{FOLDER}/viec/{board.document.id}.md"


def _coverage_page(writer: _Writer, tables: list[Table]) -> Iterator[Output]:
    whole = writer.whole
    audiences = [(matrix, coverage_table(matrix, "nhom", "Nhóm người")) for matrix in whole.audiences]
    strands = [(matrix, coverage_table(matrix, "mach", "Mạch nội dung")) for matrix in whole.strands]
    plans = plans_table(writer.library, writer.world.today)
    every = [*(table for _, table in (*audiences, *strands)), gap_table(whole.gaps), plans]
    files, data = writer.files(COVERAGE, "do-phu", TITLES[COVERAGE], every)
    tables += every
    yield from data
    charts = [(matrix, table, strand_chart(matrix, writer.world.measure)) for matrix, table in strands]
    yield writer.page(
        COVERAGE, "coverage.md.jinja", audiences=audiences, strands=charts, gaps=whole.gaps, plans=plans, files=files
    )


def _index(writer: _Writer, tables: list[Table]) -> Iterator[Output]:
    pages = [path for path in (QUOTAS, DUTIES, COVERAGE) if path != QUOTAS or writer.whole.quotas]
    files, data = writer.files(INDEX, "bang-theo-doi", TITLES[INDEX], tables)
    yield from data
    yield writer.page(
        INDEX,
        "index.md.jinja",
        cards=[(link(INDEX, path), TITLES[path], SUMMARIES[path], None) for path in pages],
        overview=overview_table(writer.whole),
        files=files,
        month=f"{writer.world.today:%Y-%m}",
    )


def overview_table(whole: Boards) -> Table:
    """Each letter in one line: what it asks, and how much of it is shown done."""
    columns = (
        Column("document", "Văn bản"),
        Column("asked", "Việc giao, đề nghị"),
        Column("internal", "Việc nội bộ"),
        Column("proposals", "Đề xuất"),
        Column("owed", "Lượt đơn vị"),
        Column("done", "Đã làm"),
        Column("missing", "Quá hạn, thiếu"),
    )
    return Table("tong-quan", "Tổng quan", columns, tuple(_overview_row(board) for board in whole.letters))


def _overview_row(board: LetterBoard) -> tuple[Cell, ...]:
    def of_kind(kind: DutyKind) -> int:
        return sum(laid.duty.kind is kind for laid in board.apart)

    def in_state(*states: OwedState) -> int:
        return sum(laid.count(*states) for laid in board.all)

    return (
        Cell(board.document.title, page=_units_page(board) if board.asked else board.document.page),
        Cell(len(board.asked)),
        Cell(of_kind(DutyKind.INTERNAL)),
        Cell(of_kind(DutyKind.PROPOSAL)),
        Cell(sum(len(laid.standings) for laid in board.all)),
        Cell(in_state(OwedState.DONE, OwedState.LATE)),
        Cell(in_state(OwedState.OVERDUE, OwedState.SHORT)),
    )
