"""What is no Word letter is refused with a word that says why and what helps, and nothing is taken apart too soon.

In: files of many sorts. Out: sentences. Not here: letters that can be read (test_reading.py).
"""

from __future__ import annotations

import zipfile
from datetime import date
from io import BytesIO

import pytest

from letters.six import SIX
from letters.writing import new_letter, saved
from loa.editing.letters import sources
from loa.editing.letters.draft import draft_of
from loa.editing.letters.sources import Refused

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def refusal(data: bytes, name: str = "thu.docx") -> str:
    """The sentence that refuses a file."""
    with pytest.raises(Refused) as refused:
        draft_of(data, name, None, date(2026, 11, 22))
    return str(refused.value)


def repacked(change: dict[str, bytes | None], compress: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A sound letter with some of its parts changed, added, or (None) taken away."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(SIX["party"]())) as whole, zipfile.ZipFile(out, "w", compress) as new:
        for part in whole.namelist():
            if part not in change:
                new.writestr(part, whole.read(part))
        for part, data in change.items():
            if data is not None:
                new.writestr(part, data)
    return out.getvalue()


def document_xml() -> bytes:
    with zipfile.ZipFile(BytesIO(SIX["party"]())) as whole:
        return whole.read("word/document.xml")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "trống"),
        (b"%PDF-1.7\n%scan", "PDF"),
        (b"\n %PDF-1.4", "PDF"),
        (OLE + "WordDocument".encode("utf-16-le"), "đời cũ (.doc)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"<html><body>x", "không phải là tệp Word"),
        (b"PK\x03\x04 but then nothing", "bị hỏng"),
        (b"\x89PNG\r\n\x1a\n", "không phải là tệp Word"),
    ],
)
def test_other_files_are_told_by_their_first_bytes(data: bytes, word: str) -> None:
    said = refusal(data, "thu.doc")
    assert word in said
    assert "thu.doc" in said


def test_what_helps_is_said() -> None:
    assert "xin bản Word" in refusal(b"%PDF-1.7")
    assert ".docx" in refusal(OLE)
    assert "bỏ mật khẩu" in refusal(OLE + "EncryptedPackage".encode("utf-16-le"))


def test_macros_are_not_opened() -> None:
    assert "macro" in refusal(repacked({"word/vbaProject.bin": b"x"}))
    types = b'<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
    assert "macro" in refusal(repacked({"[Content_Types].xml": types}))


def test_a_zip_of_something_else_is_no_letter() -> None:
    assert "không phải là tệp Word" in refusal(repacked({"[Content_Types].xml": b"<Types/>"}))
    assert "bị hỏng" in refusal(repacked({"[Content_Types].xml": None}))
    assert "không phải là tệp Word" in refusal(repacked({"mimetype": b"application/vnd.oasis.opendocument.text"}))


def test_damaged_parts_are_told() -> None:
    assert "bị hỏng" in refusal(repacked({"word/document.xml": document_xml()[:700]}))
    assert "bị hỏng" in refusal(repacked({"word/document.xml": None}))
    whole = SIX["party"]()
    assert "bị hỏng" in refusal(whole[: len(whole) // 2])


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    swollen = b"<w:t>" + b" " * (sources.LARGEST_TEXT + 1)
    assert "bung ra quá lớn" in refusal(repacked({"word/more.xml": swollen}))
    monkeypatch.setattr(sources, "LARGEST_WHOLE", 20_000)
    assert "bung ra quá lớn" in refusal(SIX["party"]())
    monkeypatch.setattr(sources, "MOST_PARTS", 3)
    assert "bung ra quá lớn" in refusal(SIX["party"]())


def test_a_large_file_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST_FILE", 1000)
    assert "MB" in refusal(SIX["party"]())


def test_declarations_that_could_multiply_are_not_read() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]>' + document_xml().split(b"?>", 1)[1]
    assert "khai báo lạ" in refusal(repacked({"word/document.xml": bomb}))


def test_a_locked_zip_is_told() -> None:
    whole = bytearray(SIX["party"]())
    central = whole.index(b"PK\x01\x02")
    whole[central + 8] |= 1
    assert "mật khẩu" in refusal(bytes(whole))


def test_a_letter_of_pictures_only_is_a_scan() -> None:
    letter = new_letter()
    letter.add_picture(BytesIO(PIXEL))
    assert "bản quét" in refusal(saved(letter))


def test_an_empty_letter_has_nothing_to_take_over() -> None:
    assert "không có chữ" in refusal(saved(new_letter()))


def nested(depth: int) -> bytes:
    """A letter with a table in a table in a table."""
    inner = b"<w:p/>"
    for _ in range(depth):
        inner = b"<w:tbl><w:tr><w:tc>" + inner + b"</w:tc></w:tr></w:tbl>"
    last = b"<w:p><w:r><w:t>Xin</w:t></w:r></w:p>"
    return repacked({"word/document.xml": document_xml().replace(b"<w:sectPr", inner + last + b"<w:sectPr", 1)})


def test_tables_may_be_packed_into_each_other_but_not_without_end() -> None:
    assert draft_of(nested(40), "thu.docx", None, date(2026, 11, 22)).body.endswith("Xin")
    assert "bị hỏng" in refusal(nested(120))


PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\r"
    b"IDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)
"""The smallest of pictures."""
