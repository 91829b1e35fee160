"""Letters typed for old fonts are read as they were meant, and letters that are Unicode already are let be.

In: texts in three encodings, fonts. Out: Unicode. Not here: whole letters (test_import.py).
"""

from __future__ import annotations

import shutil
import subprocess
import unicodedata

import pytest

from letters.writing import TCVN3, VNI
from loa.editing.letters import tcvn3, vni
from loa.editing.letters.encodings import Encoding, Piece, Reader
from loa.editing.letters.syllables import is_syllable, reading_score
from unit.content.ground import LETTERS, letter

TONES = "\u0300\u0309\u0303\u0301\u0323"
VOWELS = "aăâeêioôơuưy"
EVERY_LETTER = [
    *(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in ("", *TONES)),
    "đ",
]
"""The 73 small letters beyond the plain alphabet, and the plain vowels."""


def read(*pieces: Piece) -> str:
    """What a paragraph of these pieces reads as."""
    return "".join(letter for letter, _ in Reader([pieces]).read(pieces))


def typed(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in text)


@pytest.mark.parametrize("letter_", EVERY_LETTER)
def test_every_letter_has_its_number_in_tcvn3(letter_: str) -> None:
    assert tcvn3.decoded(typed(letter_, TCVN3)) == letter_
    assert tcvn3.decoded(typed(letter_, TCVN3), capitals=True) == letter_.upper()


@pytest.mark.parametrize("letter_", EVERY_LETTER)
def test_every_letter_has_its_marks_in_vni(letter_: str) -> None:
    assert vni.decoded(typed(letter_, VNI)) == letter_
    assert vni.decoded(typed(letter_.upper(), VNI)) == letter_.upper()


def test_vni_letters_are_the_ones_that_vni_keyboards_type() -> None:
    written = (
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp - töï do - haïnh phuùc; kyû luaät, quyù ngaøi, yù kieán, "
        "kyõ, sô ñoà, ôû"
    )
    assert vni.decoded(written) == (
        "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập - tự do - hạnh phúc; kỷ luật, quý ngài, ý kiến, kỹ, sơ đồ, ở"
    )


@pytest.mark.skipif(shutil.which("iconv") is None, reason="iconv is not here")
def test_the_table_of_tcvn3_is_that_of_the_standard() -> None:
    numbers = bytes(range(0xA1, 0x100))
    told = subprocess.run(["iconv", "-f", "TCVN", "-t", "UTF-8"], input=numbers, capture_output=True, check=False)
    if told.returncode:
        pytest.skip("this iconv does not know TCVN")
    written = "".join(tcvn3.TABLE[number] for number in numbers)
    assert unicodedata.normalize("NFC", told.stdout.decode()) == unicodedata.normalize("NFC", written)


@pytest.mark.parametrize("short", LETTERS)
def test_whole_letters_survive_both_encodings(short: str) -> None:
    words = " ".join((letter(short).body or "").split())
    assert vni.decoded(typed(words, VNI)) == words
    assert tcvn3.decoded(typed(words.lower(), TCVN3)) == words.lower()


SAMPLE = "Cộng hòa xã hội chủ nghĩa Việt Nam"


@pytest.mark.parametrize("font", [".VnTime", ".VnArial NarrowH", "VNI-Times", "Times New Roman", "Be Vietnam Pro", ""])
def test_unicode_is_let_be_whatever_the_font_is_called(font: str) -> None:
    assert read(Piece(SAMPLE, font)) == SAMPLE
    assert read(Piece("và bà con ở đây đã ghé", font)) == "và bà con ở đây đã ghé"


@pytest.mark.parametrize(
    ("text", "font"),
    [
        (typed(SAMPLE, TCVN3), ".VnTime"),
        (typed(SAMPLE, TCVN3), "Arial"),
        (typed(SAMPLE, TCVN3), "VNI-Times"),
        (typed(SAMPLE, VNI), "VNI-Helve"),
        (typed(SAMPLE, VNI), "Calibri"),
        (typed(SAMPLE, VNI), ".VnTime"),
    ],
)
def test_old_encodings_are_known_by_the_font_or_by_how_they_read(text: str, font: str) -> None:
    assert read(Piece(text, font)) == SAMPLE


def test_few_words_follow_the_fonts_name() -> None:
    assert read(Piece(typed("đơn vị", TCVN3), ".VnTime")) == "đơn vị"
    assert read(Piece(typed("đơn vị", VNI), "VNI-Times")) == "đơn vị"


def test_few_words_in_a_font_without_a_name_read_like_the_rest_of_the_letter() -> None:
    long, short = (Piece(typed(SAMPLE, TCVN3), "Times"),), (Piece(typed("đơn vị", TCVN3), "Times"),)
    reader = Reader([long, short])
    assert "".join(one for one, _ in reader.read(short)) == "đơn vị"


def test_fonts_of_capitals_make_capitals_of_every_letter() -> None:
    assert read(Piece(typed("ban chấp hành", TCVN3), ".VnTimeH")) == "BAN CHẤP HÀNH"


def test_encodings_may_change_inside_a_line_and_inside_a_word() -> None:
    mixed = (
        Piece(typed("đề nghị", TCVN3), ".VnTime"),
        Piece(" các ", "Arial"),
        Piece(typed("đơn vị", VNI), "VNI-Times"),
    )
    assert read(*mixed) == "đề nghị các đơn vị"
    assert read(Piece("Vie", "VNI-Times", "đậm"), Piece("ät Nam", "VNI-Times")) == "Việt Nam"


def test_letters_of_fonts_that_call_themselves_symbols_are_read() -> None:
    hidden = "".join(chr(ord(letter) + 0xF000) if letter > "~" else letter for letter in typed(SAMPLE, TCVN3))
    assert read(Piece(hidden, ".VnTime")) == SAMPLE


def test_a_letter_mended_later_does_not_stop_the_rest_from_being_read() -> None:
    assert read(Piece(typed("Việc này thuộc ", TCVN3) + "Ủ" + typed("y ban nhân dân tỉnh", TCVN3), ".VnTime")) == (
        "Việc này thuộc Ủy ban nhân dân tỉnh"
    )


def test_other_languages_are_no_old_encoding() -> None:
    french = "Le café déjà vu, la crème brûlée et le garçon très âgé"
    assert read(Piece(french, "Arial")) == french


def test_what_was_met_is_told() -> None:
    reader = Reader([(Piece(typed(SAMPLE, VNI), "VNI-Times"),)])
    reader.read((Piece(typed(SAMPLE, VNI), "VNI-Times"),))
    assert reader.met == {Encoding.VNI}


@pytest.mark.parametrize(
    "word", ["nghiêng", "Quỳnh", "gìn", "khuỷu", "Ủy", "uyên", "thuở", "ươn", "giữa", "đường", "ạ"]
)
def test_vietnamese_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["nghÜa", "x·", "höõu", "ngß", "ắấ", "çava", "phµ", "ñeà"])
def test_other_words_are_not(word: str) -> None:
    assert not is_syllable(word)


def test_the_letters_read_as_vietnamese() -> None:
    for short in LETTERS:
        words, share = reading_score(letter(short).body or "")
        assert words > 100
        assert share > 0.95
