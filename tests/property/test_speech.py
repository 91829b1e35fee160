"""Whatever is written can be said.

In: made-up sentences of what officers write, and any text at all. Out: the promises of loa.speech.spoken. Not here: how
single things are said (tests/speech/).
"""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from loa.speech.numbers import BILLION, cardinal, roman
from loa.speech.spoken import spoken
from loa.speech.syllables import count, is_syllable
from loa.speech.voice import NORTH, SOUTH, Voice

PIECES = """
bà con|Ủy ban|xã|QUÉT|MÃ|quý|tháng|ngày|thứ|lần thứ|từ|đến|gọi|số|hẻm|UBND|OA|QR|VNeID|DVCTT|TNXP|Zalo|website|TP.|Đ/c:
v.v.|TT&TT|4G/5G|A4|15/10/2020|7/2024|31/02/2026|2/9|20/10-25/10|2020 - 2025|7g30|17:30|24/7|05|0|850.000|1,3|100%
50.000đ|20k|5 km²|-5°C|12/3|3/4|1.2.3|999999999999999999999|0275 3822 115|1900 6192|113|2321-CV/TĐTN-TCKT|118/2025/NĐ-CP
XXI|IIX|QL.60|P.|T2|dichvucong.gov.vn|https://a.b/c?d=1|x@y.vn|#loa|“|”|(|)|–|-|…|...|/|&|+|,|.|?!|;|:|²|①|٣|½|ខ្មែរ|🙂|ﬁ|ß|İ|ǅ
"""
WRITTEN = st.sampled_from([*PIECES.strip().replace("\n", "|").split("|"), "e\u0301", "\u200b"])
SENTENCES = st.lists(st.tuples(WRITTEN, st.sampled_from(["", " ", " ", " "])), max_size=24).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
VOICES = st.sampled_from([NORTH, SOUTH])
KEPT = re.compile(r"[\w ,.;:?!’'-]*")


@settings(max_examples=600, deadline=None)
@given(text=SENTENCES | st.text(max_size=60), voice=VOICES)
def test_nothing_is_left_that_a_mouth_cannot_say(text: str, voice: Voice) -> None:
    said = spoken(text, voice=voice).text
    assert not any(letter.isdigit() for letter in said), said
    assert "_" not in said
    assert KEPT.fullmatch(said), said
    assert not re.search(r"\s\s|^\s|\s$|\s[,.;:?!]|[,;][,;.]", said), said


@settings(max_examples=600, deadline=None)
@given(text=SENTENCES | st.text(max_size=60), voice=VOICES)
def test_what_is_said_is_said_the_same_when_it_is_written_down(text: str, voice: Voice) -> None:
    said = spoken(text, voice=voice).text
    assert spoken(said, voice=voice).text == said


@settings(max_examples=200, deadline=None)
@given(text=SENTENCES)
def test_the_same_text_is_always_said_the_same(text: str) -> None:
    assert spoken.__wrapped__(text) == spoken.__wrapped__(text)


@settings(max_examples=300, deadline=None)
@given(number=st.integers(0, 10**18 - 1), voice=VOICES)
def test_numbers_are_made_of_vietnamese_syllables_and_can_be_counted_back(number: int, voice: Voice) -> None:
    said = cardinal(number, voice)
    assert all(is_syllable(word) for word in said.split())
    assert counted(said) == number
    assert count(said) == len(said.split())


def counted(said: str) -> int:
    """A number from its words, by a grammar of its own: not ours read backwards."""
    names = re.findall(r"\w+", "không một hai ba bốn năm sáu bảy tám chín")
    ones = {**{name: number for number, name in enumerate(names)}, "mốt": 1, "tư": 4, "lăm": 5}
    whole = group = digit = part = 0
    for word in said.split():
        if word in ones:
            digit = ones[word]
        elif word in {"mươi", "mười"}:
            group, digit = group + (digit or 1) * 10, 0
        elif word == "trăm":
            group, digit = group + digit * 100, 0
        elif word in {"nghìn", "ngàn", "triệu"}:
            part, group, digit = part + (group + digit) * (1000 if word != "triệu" else 1_000_000), 0, 0
        elif word == "tỷ":
            whole, part, group, digit = (whole + part + group + digit) * BILLION, 0, 0, 0
    return whole + part + group + digit


@given(number=st.integers(1, 39))
def test_roman_numbers_are_read_in_their_one_right_form(number: int) -> None:
    tens, ones = divmod(number, 10)
    written = "X" * tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones]
    assert roman(written) == number
    assert roman(written + "IIII") is None
