"""Reading a whole site: what is refused where, what is left out with it, what stays.

In: files as officers would type them. Out: what is told and what is kept. Not here: YAML itself (tests/unit/source).
"""

from __future__ import annotations

import pytest

from kit import SITE, UNIT, source
from loa.kinds.document.record import Document
from loa.kinds.guide.record import Guide
from loa.kinds.unit.record import Unit
from loa.model.read import Read, library_read
from loa.problems import Problem

RECORDS = (Unit, Document, Guide)

LETTER = """
    ---
    title: Công văn 12
    family: union
    form: cong-van
    number: "12"
    symbol: CV/TĐTN
    issuer: tinh-doan
    subject: V/v thử
    date: 2024-07
    duties:
      - id: s1
        title: Giới thiệu kênh
        kind: request
        actors: các đơn vị
        quotes: [giới thiệu kênh]
    ---
    Đề nghị các đơn vị giới thiệu kênh.
"""


def read(texts: dict[str, str]) -> Read:
    """What reading these files gives, beside a sound site and its owner."""
    whole = {"site.yml": SITE, "don-vi/tinh-doan.yml": UNIT, **texts}
    return library_read([source(f"content/{path}", text) for path, text in whole.items()], RECORDS)


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int, dict[str, str]]]:
    """(code, line, words) of each problem."""
    return [(found.code, found.place.line, dict(found.args)) for found in problems]


def test_letter_is_read_with_its_body_and_its_blanks() -> None:
    library = read({"van-ban/cv-12.md": LETTER}).library
    assert library is not None
    letter = library.get("document", "cv-12")
    assert isinstance(letter, Document)
    assert letter.citation == "Công văn số 12-CV/TĐTN, tháng 7 năm 2024"
    assert letter.duties[0].due_wording == "không nêu hạn"
    assert letter.body is not None
    assert letter.body.strip() == "Đề nghị các đơn vị giới thiệu kênh."
    assert library.body_line(letter) == 17


def test_references_are_found_both_ways() -> None:
    library = read({"van-ban/cv-12.md": LETTER}).library
    assert library is not None
    letter, unit = library.get("document", "cv-12"), library.get("unit", "tinh-doan")
    assert letter is not None
    assert unit is not None
    assert library.referrers(unit, "document") == (letter,)
    assert [path for record, path in library.mentions(unit) if record is letter] == [("issuer",)]


def test_seven_mistakes_of_different_sorts_are_told_at_once() -> None:
    text = """
        titel: Công văn 12
        family: doan
        form: cong-van
        issuer: tinh-doan-ben
        date: 2024-02-30
        recipients: Các đơn vị
        attachments:
          - title: Hướng dẫn
            held: no
        colour: xanh
        subject:
    """
    found = told(read({"van-ban/cv-12.yml": text}).problems)
    assert [(code, line) for code, line, _ in found] == [
        ("P101", 1),
        ("P107", 2),
        ("P202", 4),
        ("P102", 5),
        ("P112", 6),
        ("P114", 9),
        ("P103", 10),
        ("P110", 11),
    ]
    assert found[0][2] == {"key": "titel", "nearest": "title"}


@pytest.mark.parametrize(
    ("reference", "code", "words"),
    [
        ("cv-13#s1", "P201", {"nearest": "cv-12"}),
        ("cong-van-khac#s1", "P202", {}),
        ("cv-12#s2", "P201", {"nearest": "cv-12#s1"}),
        ("cv-12#dang-ky-khai-sinh", "P209", {"parts": "s1"}),
        ("cv-12.md", "P208", {"without": "cv-12"}),
        ("cv-12", "P207", {"example": "cv-12#s1"}),
    ],
)
def test_dangling_references_are_told_with_the_nearest(reference: str, code: str, words: dict[str, str]) -> None:
    guide = f"""
        title: Hướng dẫn
        need: Tôi cần giúp
        summary: Làm xong thì biết.
        owner: tinh-doan
        serves: ["{reference}"]
        steps:
          - action: Mở máy.
    """
    given = read({"van-ban/cv-12.md": LETTER, "huong-dan/mot.yml": guide})
    ((found, line, args),) = told(given.problems)
    assert (found, line) == (code, 5)
    assert words.items() <= args.items()
    assert given.left_out == ("content/huong-dan/mot.yml",)


def test_what_names_a_broken_record_is_left_out_without_a_complaint_of_its_own() -> None:
    broken = UNIT + "    colour: xanh\n"
    guide = """
        title: Hướng dẫn
        need: Tôi cần giúp
        summary: Làm xong thì biết.
        owner: tinh-doan
        steps:
          - action: Mở máy.
    """
    given = read({"don-vi/tinh-doan.yml": broken, "huong-dan/mot.yml": guide})
    assert [(found.code, found.place.file) for found in given.problems] == [("P103", "content/don-vi/tinh-doan.yml")]
    assert "content/huong-dan/mot.yml" in given.left_out
    assert given.library is None, "the site itself names the broken unit"


def test_what_names_a_broken_record_stands_without_it_where_it_can() -> None:
    guide = """
        title: Hướng dẫn
        need: Tôi cần giúp
        summary: Làm xong thì biết.
        owner: tinh-doan
        serves: ["cv-12#s1"]
        evidence:
          - text: Theo công văn
            document: cv-12
            as_of: 2024
        steps:
          - action: Mở máy.
    """
    given = read({"van-ban/cv-12.md": LETTER.replace("form: cong-van", "form: thu"), "huong-dan/mot.yml": guide})
    assert [found.code for found in given.problems] == ["P107"]
    assert (given.left_out, given.trimmed) == (("content/van-ban/cv-12.md",), ("content/huong-dan/mot.yml",))
    assert given.library is not None
    shown = given.library.get("guide", "mot")
    assert isinstance(shown, Guide)
    assert (shown.serves, [one.document for one in shown.evidence]) == ((), [None])


def test_a_record_that_names_itself_is_refused() -> None:
    given = read({"don-vi/tinh-doan.yml": UNIT + "    parent: tinh-doan\n"})
    assert [found.code for found in given.problems] == ["P203"]


def test_a_file_in_no_kinds_folder_is_told_where_it_belongs() -> None:
    given = read({"donvi/x.yml": UNIT})
    ((code, _, args),) = told(given.problems)
    assert (code, args["allowed"]) == ("P120", "don-vi")


def test_without_a_site_file_there_is_no_library() -> None:
    given = library_read([source("content/don-vi/tinh-doan.yml", UNIT)], RECORDS)
    assert [found.code for found in given.problems] == ["P121"]
    assert given.library is None


@pytest.mark.parametrize("text", ["", "[", "- a", "a: b: c", "\x00", "a: &x b", "a: 1\na: 2", "?", "---\n---"])
def test_no_text_whatever_brings_reading_down(text: str) -> None:
    for path in ("don-vi/x.yml", "van-ban/x.md", "site.yml"):
        assert read({path: text}).problems
