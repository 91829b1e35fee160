"""The month's report of a leader, ready to sign: quotas, products, deadlines, gaps, from the same boards as the pages.

In: boards, a library, a month, perhaps one unit, perhaps the officers' register as rows. Out: a Paper.
Not here: counting (boards.py), the tables' rows (report_tables.py), writing the paper (exports/), the register.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loa.exports.paper import Block, Heading, Paper, Passage
from loa.exports.table import Table
from loa.kinds.unit.record import System, Unit
from loa.model.counting import CountState
from loa.model.library import Library
from loa.model.record import Record
from loa.model.spans import Span
from loa.pages.writer import day
from loa.site.boards.boards import Boards
from loa.site.boards.duties import Laid
from loa.site.boards.report_tables import (
    OfficerRow,
    counts_in,
    due_table,
    gaps_table,
    month_table,
    officers_table,
    products_table,
)

NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_HEADS = {System.UNION: ("ĐOÀN TNCS HỒ CHÍ MINH",), System.PARTY: ("ĐẢNG CỘNG SẢN VIỆT NAM",)}
"""What stands at the right of the head; papers of the State, and of all others, have the nation's name and motto.

Source: Decree 30/2020 for the State; the Union's and the Party's own rules of form have their own names there.
"""

_INTERNAL = (
    "LƯU HÀNH NỘI BỘ: báo cáo này có họ tên, số điện thoại của cán bộ. Không đăng lên mạng, không gửi ra ngoài cơ quan."
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What report is wanted: of which month, of which unit (None: of all), with which officers (None: without)."""

    month: Span
    unit: Record | None = None
    officers: tuple[OfficerRow, ...] | None = None

    def concerns(self, unit: Record) -> bool:
        """Whether a unit belongs into the report."""
        return self.unit is None or self.unit.id == unit.id


def monthly_report(whole: Boards, library: Library, asked: Asked) -> Paper:
    """The report; every number in it is one of the boards'."""
    author = asked.unit or library.resolve(library.site.owner)
    of_whom = f" của {author.title}" if asked.unit else ""
    return Paper(
        title="BÁO CÁO",
        subtitle=f"Kết quả truyền thông {asked.month.wording}{of_whom}",
        left=(author.title.upper(),),
        right=_HEADS.get(author.system, NATION) if isinstance(author, Unit) else NATION,
        number="Số: ……/BC-……",
        day="……………, ngày …… tháng …… năm ……",
        blocks=tuple(_blocks(whole, library, asked)),
        ends=(("Nơi nhận:", "- ……………………;", "- Lưu: ……"), ("NGƯỜI KÝ", "(Chức vụ, chữ ký, họ tên)")),
        author=author.title,
    )


def _blocks(whole: Boards, library: Library, asked: Asked) -> Iterator[Block]:
    if asked.officers is not None:
        yield Passage(_INTERNAL, marked=True)
    yield Passage(
        f"Số liệu tính đến ngày {day(whole.today)}, theo những gì đã ghi nhận trên trang “{library.site.title}”. "
        "“Chưa có” nghĩa là chưa ghi nhận được bằng chứng."
    )
    yield Heading("I. Chỉ tiêu sản phẩm truyền thông")
    yield from _quotas(whole, asked)
    yield Heading("II. Sản phẩm của tháng")
    yield from _or_words(products_table(library, asked), "Chưa ghi nhận sản phẩm nào của tháng này.")
    yield Heading("III. Việc có thời hạn")
    yield from _or_words(due_table(whole, library, asked), "Không có việc nào đến hạn, mới xong hay còn quá hạn.")
    yield Heading("IV. Kế hoạch, đội hình, cán bộ phụ trách")
    yield from _or_words(gaps_table(whole, asked), "Không có đơn vị nào còn thiếu, hoặc chưa văn bản nào đòi.")
    if asked.officers is not None:
        yield Heading("V. Cán bộ phụ trách theo sổ nội bộ")
        yield from _or_words(officers_table(asked.officers, library, asked), "Sổ chưa ghi cán bộ nào.")


def _or_words(table: Table, words: str) -> Iterator[Block]:
    """The table, or what is said where it has no rows."""
    yield table if table.rows else Passage(words)


def _quotas(whole: Boards, asked: Asked) -> Iterator[Block]:
    """For each quota that runs in the month a sentence with its sums, and its units."""
    told = False
    for laid in whole.quotas:
        table = month_table(laid, asked)
        if table.rows:
            told = True
            yield Passage(_sums(laid, asked))
            yield table
        for group, why in laid.owing.unnamed if table.rows and asked.unit is None else ():
            yield Passage(f"Chưa đưa vào bảng: {group.title}. {why}")
    if not told:
        yield Passage("Trong tháng này không có chỉ tiêu nào phải thực hiện.")


def _sums(laid: Laid, asked: Asked) -> str:
    counts = [count for _, count in counts_in(laid, asked)]
    per_state = {state: sum(count.state is state for count in counts) for state in CountState}
    quota = laid.duty.quota
    wording = quota.wording if quota else ""
    return (
        f"Theo {laid.document.title} ({wording}): {len(counts)} đơn vị theo dõi, {sum(count.made for count in counts)} "
        f"sản phẩm; {per_state[CountState.DONE]} đơn vị đủ, {per_state[CountState.LATE]} muộn, "
        f"{per_state[CountState.MISSING]} thiếu, {per_state[CountState.OPEN]} còn hạn."
    )
