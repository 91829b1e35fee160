"""Citations: the official documents that a text names by number and symbol, with what it says of each.

In: text. Out: citations in their order. Not here: which records they mean (kinds/document/), how they must be written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loa.model.values import PartialDate

FORMS = (
    "Thông tư liên tịch",
    "Công văn",
    "Chỉ thị",
    "Kế hoạch",
    "Quyết định",
    "Nghị quyết",
    "Thông báo",
    "Nghị định",
    "Thông tư",
    "Bộ luật",
    "Luật",
    "Pháp lệnh",
    "Báo cáo",
    "Hướng dẫn",
    "Chương trình",
    "Kết luận",
    "Tờ trình",
    "Quy định",
    "Quy chế",
    "Đề án",
    "Giấy mời",
    "Công điện",
    "Văn bản",
)
"""What documents are called before their number, longer names first."""

_CAPITAL = "A-ZĐƯƠÂÊÔĂ"
_UNIT = rf"[{_CAPITAL}][\w&]*"
_DIGITS = r"\d{1,6}[a-zđ]?"
_NUMBER = re.compile(
    rf"(?<![\w/.,–-])(?P<number>{_DIGITS})(?P<mark>\s?[/–-]\s?)(?P<symbol>(?:\d{{4}}/)?{_UNIT}(?:[-–/]{_UNIT})*)(?!\w)"
)
_FORM = re.compile(rf"(?P<form>{'|'.join(FORMS)})(?P<word>\s+số)?\s*:?\s*$", re.IGNORECASE)
_LINK_END = r"(?:\*{1,3}|\]\([^)\n]*\))?"
_DATE = re.compile(
    rf"{_LINK_END},?\s*\(?(?P<date>ngày\s+(?P<day>\d{{1,2}})(?:[/.-]|\s+tháng\s+)(?P<month>\d{{1,2}})"
    r"(?:[/.-]|\s+năm\s+)(?P<year>\d{4}))(?!\d)\)?"
)
_ISSUER = re.compile(
    rf"{_LINK_END},?\s*của\s+(?P<issuer>[^\W\d_]\w*(?:[ \n]+(?!về\b|ban hành\b|phê duyệt\b|quy định\b"
    r"|sửa đổi\b|hướng dẫn\b|triển khai\b|tăng cường\b|đẩy mạnh\b|công bố\b)[\w-]+|, [\w-]+(?= và ))*)",
)
_REST = re.compile(rf"{_LINK_END},?\s*(?P<rest>(?:[^.;\n]|\n(?!\s*\n))*)")
_WITHOUT_UNIT = re.compile(r"^(?:\d{4}/)?QH\d+$|[-–/]")
_YEAR_FIRST = re.compile(r"^(\d{4})/(.+)$")


@dataclass(frozen=True, slots=True)
class Citation:
    """One document as a text names it.

    Shape: `start` and `end` count characters of the text, from the form (or the number where none stands before it) to
    the last of symbol, date and issuer. `form`, `date_text`, `issuer` and `rest` are "" where the text has none; `rest`
    is what the sentence goes on with. `mark` is what parts number and symbol, spaces and all.
    """

    start: int
    end: int
    text: str
    form: str
    number: str
    mark: str
    symbol: str
    date_text: str
    date: PartialDate | None
    issuer: str
    rest: str

    @property
    def key(self) -> str:
        """Number and symbol, however they are punctuated: what the same document is known by."""
        return citation_key(self.number, self.symbol)

    @property
    def short(self) -> str:
        """Number and symbol as the text has them."""
        return f"{self.number}{self.mark}{self.symbol}"


def citation_key(number: str | None, symbol: str | None) -> str:
    """Letters and digits only: 2321-CV/TĐTN-TCKT and 2321/CV-TĐTN.TCKT are meant to be one document.

    >>> citation_key("02", "CT-TTg"), citation_key("118", "2025/NĐ-CP") == citation_key("118/2025", "NĐ-CP")
    ('2 ctttg', True)
    """
    whole = re.findall(r"[^\W_]+", f"{number or ''} {symbol or ''}".casefold())
    if not whole:
        return ""
    first, *others = whole
    return f"{first.lstrip('0')} {''.join(others)}"


def citations(text: str) -> Iterator[Citation]:
    """Every document that the text names by number and symbol, in order.

    >>> [(one.form, one.short, str(one.date), one.issuer) for one in citations(
    ...     "Thực hiện Công văn số 1020/STTTT-TTBCXB, ngày 02/6/2021 của Sở Thông tin và truyền thông về việc sử dụng."
    ... )]
    [('Công văn', '1020/STTTT-TTBCXB', '2021-06-02', 'Sở Thông tin và truyền thông')]
    """
    for found in _NUMBER.finditer(text):
        before = _FORM.search(text, max(0, found.start() - 40), found.start())
        # "4-CPU" is no document: without a form before it, a symbol has a body and its department, or a year.
        if before is None and not _WITHOUT_UNIT.search(found["symbol"]):
            continue
        yield _citation(text, found, before)


def _citation(text: str, found: re.Match[str], before: re.Match[str] | None) -> Citation:
    number, symbol = found["number"], found["symbol"]
    year = _YEAR_FIRST.match(symbol)
    if year:
        number, symbol = f"{number}/{year[1]}", year[2]
    end = found.end()
    dated = _DATE.match(text, end)
    end = dated.end() if dated else end
    issued = _ISSUER.match(text, end)
    if issued and not issued["issuer"][0].isupper():
        issued = None
    end = issued.end() if issued else end
    rest = _REST.match(text, end)
    start = before.start() if before else found.start()
    return Citation(
        start,
        end,
        text[start:end],
        before["form"] if before else "",
        number,
        "/" if year else found["mark"],
        symbol,
        dated["date"] if dated else "",
        _date(dated) if dated else None,
        " ".join(issued["issuer"].split()) if issued else "",
        " ".join(rest["rest"].split()) if rest else "",
    )


def _date(dated: re.Match[str]) -> PartialDate | None:
    """The day that a citation gives; None where the calendar has no such day."""
    try:
        return PartialDate.read(f"{dated['year']}-{int(dated['month']):02d}-{int(dated['day']):02d}")
    except ValueError:
        return None
