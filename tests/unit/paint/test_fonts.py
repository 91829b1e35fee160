"""Our faces: what they hold, how they measure, what happens without shaping.

In: loa.paint.fonts, the files of faces/. Out: coverage, runs, extents. Not here: painting.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import unicodedata
from itertools import product
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # fontTools carries no types

from loa.paint import fonts

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VIETNAMESE = {
    case(unicodedata.normalize("NFC", vowel + tone))
    for vowel, tone, case in product(VOWELS, TONES, (str.lower, str.upper))
} | set("đĐ₫“”‘’–—…·•×²³°%§©0123456789")
SANS = [face for face in fonts.FACES if face.startswith("sans")]
KHMER = [face for face in fonts.FACES if face.startswith("khmer")]


@pytest.mark.parametrize("face", SANS)
def test_vietnamese_is_covered_without_help(face: str) -> None:
    assert len(VIETNAMESE) > 150
    assert VIETNAMESE - fonts.characters(face) == set()


@pytest.mark.parametrize("face", KHMER)
def test_khmer_is_covered(face: str) -> None:
    letters = {chr(point) for point in (*range(0x1780, 0x17A3), *range(0x17B6, 0x17D4), *range(0x17E0, 0x17EA))}
    assert letters - fonts.characters(face) == set()


@pytest.mark.parametrize("face", list(fonts.FACES))
def test_characters_are_those_of_the_file(face: str) -> None:
    table = TTFont(fonts.FACES_DIR / fonts.FACES[face].file).getBestCmap()
    assert fonts.characters(face) == set(map(chr, table))


@pytest.mark.parametrize("face", list(fonts.FACES))
def test_family_and_weight_are_those_of_the_file(face: str) -> None:
    file = TTFont(fonts.FACES_DIR / fonts.FACES[face].file)
    assert (file["name"].getDebugName(16) or file["name"].getDebugName(1)) == fonts.FACES[face].family
    assert file["OS/2"].usWeightClass == fonts.FACES[face].weight


def test_the_notice_names_every_file_with_its_hash() -> None:
    notice = (fonts.FACES_DIR / "NOTICE").read_text("utf-8")
    told = dict(
        re.findall(r"(\S+\.ttf)\n\s+SHA-256 as it came [0-9a-f]{64}\n\s+SHA-256 stripped +([0-9a-f]{64})", notice)
    )
    held = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in fonts.FACES_DIR.glob("*.ttf")}
    assert told == held
    assert len(held) == len(fonts.FACES)


def test_the_faces_are_what_the_script_leaves(repository: Path) -> None:
    run = subprocess.run(
        [sys.executable, "scripts/faces.py", "--check"], cwd=repository, capture_output=True, check=False
    )
    assert (run.returncode, run.stdout.decode()) == (0, "")


@pytest.mark.parametrize("face", list(fonts.FACES))
def test_no_letter_is_bent_towards_whole_pixels(face: str) -> None:
    """Hinting, our own or FreeType's guess, would make a letter at 20 px other than a fiftieth of it at 1000 px."""
    small, large = fonts.font(face, 20), fonts.font(face, 1000)
    for text in ("H", "x", "o", "ឧ"):
        assert small.getlength(text) == pytest.approx(large.getlength(text) / 50, abs=0.05)
    assert "fpgm" not in TTFont(fonts.FACES_DIR / fonts.FACES[face].file)


def test_runs_part_where_the_face_changes() -> None:
    assert fonts.runs("Xin chào ខ្មែរ!", "sans-600") == (
        ("sans-600", "Xin chào "),
        ("khmer-700", "ខ្មែរ"),
        ("sans-600", "!"),
    )
    assert fonts.runs("ខ្មែរ Đ", "khmer-400") == (("khmer-400", "ខ្មែរ "), ("sans-400", "Đ"))


def test_marks_are_composed_before_anything_else() -> None:
    composed, parted = "Đội hình Ễ", unicodedata.normalize("NFD", "Đội hình Ễ")
    assert fonts.runs(parted, "sans-400") == fonts.runs(composed, "sans-400")
    assert fonts.measure(parted, "sans-400") == fonts.measure(composed, "sans-400")


def test_extent_is_in_em_and_holds_the_ink() -> None:
    low, high = fonts.measure("ẽ", "sans-800"), fonts.measure("Ẫ", "sans-800")
    assert 1.0 < high.top < 1.3
    assert low.top < 1.0
    assert fonts.measure("g", "sans-400").bottom < -0.15
    assert fonts.measure("nn", "sans-400").width == pytest.approx(2 * fonts.measure("n", "sans-400").width)


def test_the_sum_of_the_runs_is_the_line() -> None:
    whole = fonts.measure("Xin chào ខ្មែរ", "sans-400").width
    parts = [fonts.measure(run.text, run.face).width for run in fonts.runs("Xin chào ខ្មែរ", "sans-400")]
    assert whole == pytest.approx(sum(parts))


def test_missing_names_each_character_once() -> None:
    assert fonts.missing("→ a ✓ b →\n", "sans-400") == "→✓"
    assert fonts.missing("Đăng ký ខ្មែរ\u200b", "sans-400") == ""
    assert fonts.missing("Đăng ký", "khmer-700") == ""


def test_a_machine_without_shaping_is_told_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PIL.features.check", lambda name: name != "fribidi")
    fonts.font.cache_clear()
    assert not fonts.raqm_ready()
    with pytest.raises(fonts.ShapingMissing, match="apt-get install libfribidi0"):
        fonts.font("sans-400", 20)


def test_this_machine_can_shape() -> None:
    assert fonts.raqm_ready()
