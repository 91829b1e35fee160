"""Asked: the sentences of a letter that seem to lay something on somebody, for a human being to look at.

In: the chunks of a letter's text, its form. Out: candidates, each with the words it is taken from. Not here: deadlines
and quotas (deadlines.py), which units are meant (matching.py).

What follows "… đề nghị các đơn vị:" item by item is a candidate, and so is any other sentence that asks, orders or
proposes. None is more than that: whoever reads the letter decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from loa.editing.letters.chunks import Chunk
from loa.kinds.document.record import Form
from loa.model.chain import DutyKind

MOST = 40
"""A letter that seems to ask for more is a plan to be read by a human being from the start."""

_ENDS = re.compile(r"^\W*(?:Nơi nhận\b|(?:TM|T/M|KT|TL|TUQ|Q)\s*\.\s*[A-ZĐ])")
_ITEM = re.compile(
    r"^(?:[-–+•*]\s+|\d+(?:\.\d+)*\s*[.)]\s*|\d+(?:\.\d+)+\s+|[a-zđ]\s*[.)]\s+|[IVX]+\s*[.)]\s*"
    r"|Điều\s+\d+\s*[.:]\s*)+"
)
_ASKS = re.compile(
    r"\b(?P<verb>(?:trân trọng\s+)?(?<!theo )(?<!xét )đề nghị|yêu cầu|giao|phân công|kính đề nghị)\b", re.IGNORECASE
)
_TASKS = re.compile(
    r"^\W*(?:[IVX\d]+\s*[.)]\s*)?(?:tổ chức thực hiện|phân công (?:nhiệm vụ|thực hiện)|nhiệm vụ)\W*$", re.IGNORECASE
)
_CLOSES = re.compile(
    r"^\W*(?:Trân trọng|Nhận (?:được )?(?:Công văn|Kế hoạch|Văn bản)|Trên đây là|Rất mong"
    r"|Quá trình (?:thực hiện|triển khai)|Xin (?:chân thành )?cảm ơn)\b"
    r"|\b(?:căn cứ|nội dung)\s+(?:công văn|kế hoạch|văn bản)\b[^.]{0,60}\bthực hiện\W*$"
    r"|^\W*(?:kính )?đề nghị\b[^:.]{0,120}\b(?:quan tâm|phối hợp|nghiêm túc|khẩn trương)\b[^:.]{0,60}\bthực hiện\W*$"
    r"|\bchịu trách nhiệm thi hành\b[^:.]{0,60}\W*$"
    r"|\btriển khai\b[^.]{0,20}\bnội dung (?:công văn|kế hoạch|văn bản)\W*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.;?!]*(?:[.;?!](?!\s|$)[^.;?!]*)*[.;?!]*", re.DOTALL)
_STOP = (
    r"(?:thực hiện|triển khai|quan tâm|hỗ trợ|phối hợp|tổ chức|chỉ đạo|xây dựng|tăng cường|đẩy mạnh|chủ động|tiếp tục"
    r"|cử|gửi|báo cáo|chủ trì|rà soát|tham mưu|đề xuất|tuyên truyền|bố trí|căn cứ|nghiêm túc|khẩn trương|tham gia"
    r"|góp ý|giới thiệu|hướng dẫn|đăng|theo dõi|kiểm tra|đôn đốc|tổng hợp|quán triệt|vận động|cung cấp|nghiên cứu"
    r"|tạo điều kiện|duy trì|cập nhật|ban hành|lồng ghép|phát động)"
)
_ACTORS = re.compile(rf"^\s*(?P<actors>[^:;.]{{3,200}}?)\s*(?=:|,?\s+{_STOP}\b|$)", re.IGNORECASE)
_NAMED_FIRST = re.compile(r"^(?P<actors>[^\W\d_][^:.;]{5,160}):\s+(?=[^\W\d_])")
_SOMEBODY = (
    r"(?:Các|Ban|BTV|BCH|Đoàn|Sở|[ỦU][yỷỶY] ban|UBND|HĐND|Huyện|Thành|Tỉnh|Xã|Phường|Phòng|Báo|Đài|Tổ|Đội|Văn phòng"
    r"|Trung tâm|Hội|Công an|Bộ|Chi bộ|Chi đoàn|Đảng|Trường|Lãnh đạo|Giám đốc|Chủ tịch|Thủ trưởng|Cấp ủy|Mỗi|Từng)"
)
_SUBJECT = re.compile(rf"^(?P<actors>{_SOMEBODY}\b[^:;.]{{2,200}}?)\s+{_STOP}\b")
_PROPOSES = re.compile(r"^\W*(?:chủ động\s+)?(?:phối hợp,\s*)?(?:đề xuất|tham mưu)\b", re.IGNORECASE)
_ORDERS = re.compile(r"\b(?:yêu cầu|giao|phân công)\b", re.IGNORECASE)
_BINDING = (Form.DECISION, Form.DIRECTIVE, Form.PLAN)
_SHORTEST, _LONGEST_QUOTE, _LONGEST_TITLE = 25, 3900, 110


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be a duty: its words, who may be meant ("" where nobody is named), how it is asked."""

    quote: str
    title: str
    actors: str
    kind: DutyKind


@dataclass
class _State:
    """What the last lead said of the items below it."""

    open: bool = False
    actors: str = ""
    inner: str = ""
    kind: DutyKind = DutyKind.REQUEST
    found: list[Candidate] = field(default_factory=list)


def candidates(chunks: Sequence[Chunk], form: Form) -> tuple[Candidate, ...]:
    """The candidates of a letter's text, in order; the first MOST and one more where there are too many."""
    state = _State(kind=DutyKind.ORDER if form in _BINDING else DutyKind.REQUEST)
    texts = [chunk.text for chunk in chunks if not chunk.is_table and chunk.cell != "note"]
    for index, text in enumerate(texts):
        if _ENDS.match(text):
            break
        below = texts[index + 1] if index + 1 < len(texts) else ""
        _read(text, below, state)
        if len(state.found) > MOST:
            break
    return tuple(dict.fromkeys(state.found))


def _read(text: str, below: str, state: _State) -> None:
    """Takes one paragraph into account."""
    item = _ITEM.match(text)
    words = text[item.end() :] if item else text
    if _TASKS.match(text):
        state.open, state.actors, state.inner = True, "", ""
    elif _CLOSES.search(text):
        return
    elif _leads(text):
        asks = _last_asking(text)
        if item and state.open and asks is None:
            state.inner = _subject(words) or state.inner
            return
        state.open, state.inner = True, ""
        state.actors = _asked_of(text[asks.end() :]) if asks else _subject(words)
        state.kind = DutyKind.ORDER if asks and _ORDERS.fullmatch(asks["verb"]) else state.kind
    elif item and state.open:
        if _is_heading(words, below):
            state.inner = _subject(words) or (words.rstrip(" :.") if _ITEM.match(below) and len(words) < 160 else "")
        else:
            _enter(words, state)
    else:
        for sentence in _sentences(words):
            asks = _ASKS.search(sentence)
            if asks and not sentence.rstrip().endswith(":"):
                state.found += _candidate(sentence, _asked_of(sentence[asks.end() :]), _kind(sentence, state.kind))


def _leads(text: str) -> bool:
    """Whether a paragraph announces a list of what is wanted."""
    return text.rstrip().endswith(":") or bool(re.search(r"như sau\W*$", text))


def _last_asking(text: str) -> re.Match[str] | None:
    return next(reversed([*_ASKS.finditer(text)]), None)


def _is_heading(words: str, below: str) -> bool:
    """Whether an item only names what the items below it are about."""
    return not words.rstrip().endswith((".", ";", ",")) and bool(_ITEM.match(below)) and len(words) < 200


def _enter(words: str, state: _State) -> None:
    """An item below a lead; one that names somebody before a colon is asked of them."""
    named = _NAMED_FIRST.match(words)
    asks = _ASKS.search(words)
    if asks and asks.start() < 25:
        actors = _asked_of(words[asks.end() :])
    else:
        actors = named["actors"] if named else _subject(words) or state.inner or state.actors
    state.found += _candidate(words, actors, _kind(words, state.kind))


def _candidate(words: str, actors: str, kind: DutyKind) -> Iterator[Candidate]:
    quote = words.strip()
    if len(quote) < _SHORTEST:
        return
    if len(quote) > _LONGEST_QUOTE:
        quote = next((sentence for sentence in _sentences(quote) if len(sentence) <= _LONGEST_QUOTE), quote[:1])
        if len(quote) < _SHORTEST:
            return
    yield Candidate(quote, _title(quote), actors, kind)


def _kind(words: str, otherwise: DutyKind) -> DutyKind:
    if _PROPOSES.match(words):
        return DutyKind.PROPOSAL
    asks = _ASKS.search(words)
    if asks and re.search("đề nghị", asks["verb"], re.IGNORECASE):
        return DutyKind.REQUEST
    return DutyKind.ORDER if asks and asks.start() < 25 and _ORDERS.fullmatch(asks["verb"]) else otherwise


def _asked_of(words: str) -> str:
    """Who stands behind a verb of asking."""
    found = _ACTORS.match(words)
    return _tidy(found["actors"]) if found else ""


def _subject(words: str) -> str:
    """Who stands before the first verb of doing."""
    found = _SUBJECT.match(words)
    return _tidy(found["actors"]) if found else ""


def _tidy(words: str) -> str:
    return words.strip(" ,;:-–") if 2 < len(words) <= 200 else ""


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph; a stop inside 19.7.2024 or 850.000 ends none."""
    yield from (sentence for found in _SENTENCE.finditer(text) if (sentence := found[0].strip()))


def _title(quote: str) -> str:
    """The quote's first clause, cut between words where it is long."""
    named = _NAMED_FIRST.match(quote)
    quote = quote[named.end() :] if named else quote
    clause = re.split(r"[;:.](?:\s|$)|,\s(?=đồng thời|gắn với|nhằm|góp phần|trong đó)", quote, maxsplit=1)[0].strip(
        " ,-–"
    )
    if len(clause) < 12:
        clause = quote
    if len(clause) <= _LONGEST_TITLE:
        return clause
    return f"{clause[:_LONGEST_TITLE].rpartition(' ')[0]}…"
