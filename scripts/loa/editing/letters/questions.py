"""Questions: what a letter leaves open and what its reading could not settle, each in one sentence for the officer.

In: a draft, what was left out in reading. Out: lines for the record's `missing` and for the terminal. Not here: finding
anything out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.editing.letters.asked import MOST
from loa.editing.letters.blocks import Story
from loa.editing.letters.chunks import Told
from loa.editing.letters.drafted import Draft
from loa.editing.letters.encodings import Encoding
from loa.kinds.document.record import Family, Form

_LONGEST = 240


@dataclass(frozen=True, slots=True)
class Left:
    """What was left out: a date that cannot be, persons addressed, tasks beyond MOST, what is private by sort."""

    odd_date: str = ""
    persons: bool = False
    too_many: bool = False
    struck: tuple[tuple[str, int], ...] = ()
    unsettled: tuple[str, ...] = ()


def questions(draft: Draft, story: Story, told: Told, left: Left) -> tuple[str, ...]:
    """Everything open, what the letter lacks first."""
    asked = (*_lacking(draft, left), *_unmatched(draft), *_tasks(draft, left), *_left_out(draft, story, told, left))
    return tuple(dict.fromkeys(_short(question) for question in asked))


def _short(question: str) -> str:
    if len(question) <= _LONGEST:
        return question
    return f"{question[: _LONGEST - 1].rpartition(' ')[0]}…"


def _lacking(draft: Draft, left: Left) -> Iterator[str]:
    """What stands in every letter's heading and is not written here."""
    heading = draft.heading
    if heading.number is None:
        yield "Chưa có số văn bản."
    if heading.symbol is None:
        yield "Chưa có ký hiệu văn bản."
    if left.odd_date:
        yield f"Ngày ban hành “{left.odd_date}” không dùng được, cần xem lại trên văn bản."
    elif draft.date is None:
        yield "Chưa có ngày ban hành."
    elif draft.date.day is None:
        yield f"Chưa có ngày; văn bản chỉ ghi {draft.date.in_text}."
    if heading.place is None:
        yield "Chưa có địa danh."
    if not heading.subject:
        yield "Chưa có trích yếu."
    if heading.family is Family.UNKNOWN:
        yield "Chưa rõ văn bản theo thể thức nhà nước, Đoàn hay Đảng."
    if heading.form is Form.UNKNOWN:
        yield "Chưa rõ tên loại văn bản."


def _unmatched(draft: Draft) -> Iterator[str]:
    """What the letter names and the site has no record of."""
    if draft.issuer is None and draft.issuer_text:
        yield f"Cơ quan ban hành “{draft.issuer_text}” chưa gắn với đơn vị nào trong danh mục."
    elif draft.issuer is None:
        yield "Chưa rõ cơ quan ban hành."
    if not draft.recipients and draft.heading.form in (Form.LETTER, Form.UNKNOWN):
        yield "Chưa rõ văn bản gửi ai."
    for line, unit in draft.recipients:
        if unit is None:
            yield f"Nơi nhận “{line}” chưa gắn với đơn vị nào trong danh mục."
    for citation in draft.unknown_basis:
        yield f"Căn cứ “{citation.text}” chưa có trong danh mục văn bản."
    for words in draft.enclosed:
        yield f"Chưa có tài liệu mà văn bản nói tới: {words.strip('()').strip()}."


def _tasks(draft: Draft, left: Left) -> Iterator[str]:
    count = len(draft.tasks)
    if count:
        yield f"Có {count} việc do máy rút từ văn bản, cần xem lại: có đúng là việc không, ai làm, hạn đến khi nào."
    else:
        yield "Chưa rút được việc nào từ văn bản."
    if left.too_many:
        yield f"Văn bản còn nhiều câu có thể là việc; máy chỉ rút {MOST} việc đầu."
    yield from left.unsettled


def _left_out(draft: Draft, story: Story, told: Told, left: Left) -> Iterator[str]:
    """What the body does not show as the letter does."""
    if left.persons:
        yield "Đã bỏ tên người ở phần Kính gửi; phần ấy chỉ ghi cơ quan, đơn vị."
    for sort, times in left.struck:
        yield f"Đã lược {sort} khỏi toàn văn ({times} chỗ)."
    signed = sum(picture.signed for picture in draft.pictures)
    if signed:
        yield f"Không chép {signed} hình ở phần ký, có thể là con dấu, chữ ký."
    for picture in draft.pictures:
        if not picture.signed:
            yield f"Chưa có hình của văn bản{_called(picture.words)}."
    if story.changed:
        yield "Văn bản còn dấu sửa chưa chốt; toàn văn lấy bản đã nhận mọi chỗ sửa."
    if story.hidden:
        yield "Văn bản có chữ ẩn, không chép vào toàn văn."
    if story.commented:
        yield "Văn bản có ghi chú bên lề, không chép vào toàn văn."
    yield from _unread(told, story)


def _unread(told: Told, story: Story) -> Iterator[str]:
    for thing in dict.fromkeys(story.unread):
        yield f"Không chép được {thing}."
    if told.unreadable:
        yield f"Có {told.unreadable} ký tự không đọc được, cần xem lại toàn văn."
    old = [encoding.value for encoding in Encoding if encoding in told.encodings and encoding is not Encoding.UNICODE]
    if old:
        yield f"Văn bản gõ bằng bảng mã {_listed(old)}, đã đổi sang Unicode; cần đọc lại toàn văn."


def _called(words: str) -> str:
    return f": {words}" if words else ""


def _listed(words: Iterable[str]) -> str:
    return " và ".join(words)
