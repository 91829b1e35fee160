"""One problem, four tellings: what an officer, a Git host, a program and a preview page get.

In: problems. Out: texts. Not here: whether every code has words (tests/house), where strokes stand (test_excerpt.py).
"""

from __future__ import annotations

import json
import re
import string

import pytest

from loa.messages.message import Message, joined
from loa.messages.render import github_text, json_text, page_markdown, terminal_text
from loa.messages.words import CATALOGUES, LABELS, told
from loa.problems import Place, Severity, problem

FILE = "content/ap-phich/an-toan.yml"
LINES = ["title: An toàn", "", "", "date: 2026-02-30", "motto: “Hè”"]
DATE = problem(Place(FILE, 4, 7, 17), "P102", text="2026-02-30")
CURLY = problem(Place(FILE, 5, 8, 12), "P029", Severity.REMINDER, text="“Hè”", fixed='"Hè"')


def lines_of(file: str) -> list[str]:
    return LINES if file == FILE else []


def test_terminal_as_an_officer_sees_it() -> None:
    assert terminal_text([DATE], lines_of) == (
        "content/ap-phich/an-toan.yml:4:7  LỖI P102\n"
        "  Ngày “2026-02-30” không có trong lịch.\n"
        "    4 │ date: 2026-02-30\n"
        "      │       ──────────\n"
        "  Cách sửa: ghi theo dạng năm-tháng-ngày, ví dụ 2026-02-28.\n"
        "\n"
        "1 lỗi trong 1 tệp. Sửa hết lỗi rồi mới đăng được.\n"
    )


def test_terminal_sorts_by_place_and_counts() -> None:
    text = terminal_text([CURLY, DATE, DATE], lines_of)
    assert text.index("P102") < text.index("P029")
    assert text.count("P102") == 1
    assert text.endswith("1 lỗi, 1 lời nhắc trong 1 tệp. Sửa hết lỗi rồi mới đăng được.\n")
    assert terminal_text([CURLY], lines_of).endswith("1 lời nhắc trong 1 tệp. Vẫn đăng được.\n")
    assert terminal_text([], lines_of) == "Không có lỗi nào.\n"
    assert terminal_text([DATE, CURLY], lines_of, "en").endswith(
        "1 error, 1 reminder in 1 file. The site can be published when no error is left.\n"
    )


def test_colour_only_where_it_is_wanted() -> None:
    plain, coloured = terminal_text([DATE], lines_of), terminal_text([DATE], lines_of, colour=True)
    assert "\033" not in plain
    assert re.sub(r"\033\[[\d;]*m", "", coloured) == plain


def test_a_file_that_cannot_be_shown_is_told_without_its_line() -> None:
    text = terminal_text([problem(Place("content/hinh"), "P058")], lines_of)
    assert "│" not in text


def test_nothing_written_steers_the_terminal() -> None:
    bad = problem(Place("content/\033[2J.yml", 1, 1, 2), "P013", text="a\033]0;x\007", fixed="\033[1A")
    for text in (terminal_text([bad], lambda _: ["\033[2J"]), page_markdown([bad], lambda _: ["\033[2J"])):
        assert "\033" not in text
        assert "\007" not in text


def test_github_annotations() -> None:
    assert github_text([DATE]) == (
        "::error file=content/ap-phich/an-toan.yml,line=4,endLine=4,col=7,endColumn=17,"
        "title=LỖI P102%3A Ngày không có trong lịch::Ngày “2026-02-30” không có trong lịch.%0A"
        "Cách sửa: ghi theo dạng năm-tháng-ngày, ví dụ 2026-02-28.\n"
    )
    assert github_text([CURLY]).startswith("::warning ")
    assert github_text([]) == ""


def test_github_commands_cannot_be_forged() -> None:
    forged = problem(Place("content/a,line=9::x%.yml"), "P102", text="100%\n::error::x")
    text = github_text([forged])
    assert text.count("\n") == 1
    assert "file=content/a%2Cline=9%3A%3Ax%25.yml,line=1" in text
    assert "100%25%0A::error::x" in text


def test_json_for_other_programs() -> None:
    assert json.loads(json_text([DATE, CURLY])) == [
        {
            "file": FILE,
            "line": 4,
            "column": 7,
            "end_column": 17,
            "code": "P102",
            "severity": "error",
            "message": "Ngày “2026-02-30” không có trong lịch.",
            "remedy": "ghi theo dạng năm-tháng-ngày, ví dụ 2026-02-28.",
        },
        {
            "file": FILE,
            "line": 5,
            "column": 8,
            "end_column": 12,
            "code": "P029",
            "severity": "reminder",
            **dict(zip(("message", "remedy"), (told(CURLY).sentence, told(CURLY).remedy), strict=True)),
        },
    ]
    assert json_text([]) == "[]\n"


def test_the_preview_page_shows_every_letter() -> None:
    bad = problem(Place(FILE, 1, 1, 2), "P102", text="<script>*a* [b](javascript:c) `d`")
    text = page_markdown([bad], lambda _: ["```", "</pre><script>"])
    sentence = next(line for line in text.splitlines() if "P102" in line)
    for mark in ("<script", "*a*", "[b]", "`d`", "](", "javascript:"):
        assert mark not in sentence
    assert "        1 │ ```\n          │ ─" in text


def test_a_code_without_words_is_our_own_failure() -> None:
    with pytest.raises(KeyError):
        told(problem(Place(FILE), "P000"))
    with pytest.raises(KeyError):
        told(problem(Place(FILE), "P102"))


def test_no_code_is_told_twice() -> None:
    message = Message("a", "a.", "b.", "c")
    with pytest.raises(ValueError, match="P001"):
        joined({"P001": message}, {"P001": message})


@pytest.mark.parametrize("lang", LABELS)
def test_every_message_has_the_house_style(lang: str) -> None:
    """A title without a stop, a cure that goes on after “Cách sửa:”, no words of programmers."""
    for code, message in CATALOGUES[lang].items():
        for text in (message.title, message.sentence, message.remedy, message.example):
            assert text.strip() == text, code
            assert text, code
        assert not message.title.endswith("."), code
        assert message.remedy.endswith((".", "”.")), code
        first = message.remedy.lstrip('“"')[0]
        assert first == first.lower(), code
        words = f"{message.sentence} {message.remedy}".lower()
        for jargon in ("exception", "traceback", "regex", "parser", "pydantic", "null", "bạn đã sai", "invalid"):
            assert jargon not in words, (code, jargon)
        for text in (message.sentence, message.remedy):
            assert all(name is None or name.isidentifier() for _, name, _, _ in string.Formatter().parse(text)), code
