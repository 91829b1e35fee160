"""Every message can be read aloud to an officer: no jargon, no English without need, no blame, no breathless sentence.

In: the Vietnamese catalogue. Out: words that officers would not use. Not here: whether each code has its words
(test_messages.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from loa.editing.letters.syllables import is_syllable
from loa.kinds import KINDS
from loa.messages import vi
from loa.messages.words import LABELS
from loa.model.form import Field, form_of
from loa.model.record import Record
from loa.model.site import Site

JARGON = (
    "cú pháp",
    "chuỗi ký tự",
    "mảng",
    "đối tượng json",
    "tham số",
    "biến số",
    "ngoại lệ",
    "hợp lệ",
    "định dạng không",
    "thẻ html",
    "biểu thức chính quy",
    "con trỏ",
    "bộ phân tích",
    "biên dịch",
    "regex",
    "parse",
    "token",
    "boolean",
    "string",
    "integer",
    "exception",
    "traceback",
    "validate",
    "schema",
)
"""What programmers say. “Không hợp lệ” is among it: it says that something is wrong and not what."""
BLAME = (
    "lỗi của bạn",
    "bạn đã sai",
    "bạn quên",
    "bạn không biết",
    "cẩu thả",
    "bất cẩn",
    "thiếu trách nhiệm",
    "nhắc nhở bạn",
    "đừng bao giờ",
)
NEEDED = frozenset(
    """
    pdf png jpg jpeg svg webp csv docx xlsx txt html md yml yaml zip utf kib https sha ip min
    git macos windows word excel web zalo oa facebook hashtag markdown mkdocs tab base main checkout
    remove properties and personal information save as details plain text
    content true false all agreed_by logo
    gov vn dichvucong vanthu am agreed ae afbf fb fc info sum rt kx gn dh kh ty
    """.split()  # noqa: SIM905  # a list of quoted words hides the words
)
"""Names of formats, programs and their menus, parts of addresses and codes: there is no Vietnamese word for them."""
LONGEST_WORDS = 60
_LETTERS = re.compile(r"[A-Za-zÀ-ỹ_]+")
_QUOTED = re.compile(
    r"“[^”]*”|\{[^}]*\}|\bloa [a-z-]+(?: [a-z-]+)?|ví dụ [a-z_.]+: [^;]*"
    r"|[a-z-]+(?:/[a-z0-9.-]+)+|[a-z0-9]+(?:-[a-z0-9]+)+"
)


@cache
def keys() -> frozenset[str]:
    """Every key and every value of a list that an officer may type: messages name them as they are typed."""
    found: set[str] = set()

    def walk(field: Field) -> None:
        found.update(field.name.split("_"), (field.name,))
        found.update(value for value, _ in field.choices)
        for inner in (*field.inner, *((field.item,) if field.item else ())):
            walk(inner)

    records: tuple[type[Record], ...] = (Site, *(kind.record for kind in KINDS))
    for record in records:
        walk(form_of(record))
    return frozenset(found)


def spoken(code: str) -> Iterator[str]:
    """Title, sentence and remedy of a code, without what is quoted."""
    message = vi.CATALOGUE[code]
    yield from (_QUOTED.sub(" ", text) for text in (message.title, message.sentence, message.remedy))


@pytest.mark.parametrize("code", vi.CATALOGUE)
def test_no_jargon_and_no_blame(code: str) -> None:
    said = " ".join(spoken(code)).lower()
    assert not [word for word in (*JARGON, *BLAME) if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said)], said


@pytest.mark.parametrize("code", vi.CATALOGUE)
def test_no_english_without_need(code: str) -> None:
    for text in spoken(code):
        strange = [
            word
            for word in _LETTERS.findall(text)
            if word.isascii() and len(word) > 1 and not is_syllable(word.lower())
            if word.lower() not in NEEDED and word not in keys() and not word.isupper()
        ]
        assert not strange, f"{strange}: {text}"


@pytest.mark.parametrize("code", vi.CATALOGUE)
def test_a_sentence_can_be_said_in_one_breath(code: str) -> None:
    for text in spoken(code):
        for sentence in re.split(r"(?<=[.;:!?])\s", text):
            assert len(sentence.split()) <= LONGEST_WORDS, sentence


@pytest.mark.parametrize("code", vi.CATALOGUE)
def test_a_cure_goes_on_after_the_label_and_shows_a_value(code: str) -> None:
    message = vi.CATALOGUE[code]
    first = message.remedy[0]
    assert first == first.lower() or message.remedy.split()[0].isupper(), f"“{LABELS['vi'].remedy}: {message.remedy}”"
    assert message.example.strip(), "a page explains the code by an example that passes"
    assert message.title[-1] not in ".:;", message.title
