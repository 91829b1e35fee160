"""What belongs to a single human being is told on its line, struck out of all that is made, and quoted by nobody.

In: the files beside this one; names of files, pictures. Out: each complaint that is missing, misplaced or too
much, each number that gets any further. Not here: what counts as private (tests/unit/source/test_private.py).
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from loa.kinds import KINDS
from loa.messages.words import LABELS
from loa.messages.words import told as in_words
from loa.problems import Problem, Severity
from loa.site.privacy import STRUCK, Kept, kept_private
from loa.source.folder import SourceFile
from loa.source.metadata import hidden
from problems.expected import complaints, examples, told

HERE = Path(__file__).parent
RECORDS = [kind.record for kind in KINDS]
EXAMPLES = examples(HERE)
PHONE = "0912 345 678"


def kept(name: str, data: bytes | None = None, picture: bytes = b"") -> Kept:
    """What becomes of one file of content/."""
    file = (
        SourceFile(f"content/{name}", data, 0)
        if data is not None
        else SourceFile(f"content/{name}", None, 0, hidden(picture))
    )
    return kept_private([file], RECORDS)


def codes(found: Kept) -> list[str]:
    """The codes of what is told."""
    return [one.code for one in found.problems]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_it_fails_as_it_says(path: Path) -> None:
    said = kept(f"huong-dan/{path.name}", path.read_bytes()).problems
    expected = complaints(path.name, path.read_bytes())
    by_code = any(complaint.line == 0 for complaint in expected)
    assert [str(one) for one in told(said, by_code)] == [str(one) for one in expected]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_what_is_told_is_struck_out_and_quoted_nowhere(path: Path) -> None:
    data = path.read_bytes()
    found = kept(f"huong-dan/{path.name}", data)
    (file,) = found.files
    assert file.data is not None
    before, after = data.decode().split("\n"), file.data.decode().split("\n")
    assert [len(line) for line in before] == [len(line) for line in after]
    for one in found.problems:
        line, place = before[one.place.line - 1], one.place
        secret = line[place.column - 1 : place.end_column - 1]
        assert secret not in file.data.decode()
        assert set(after[place.line - 1][place.column - 1 : place.end_column - 1]) == {STRUCK}
        assert all(secret not in sentence(one, lang) for lang in LABELS)


def sentence(one: Problem, lang: str) -> str:
    """All that is said of a problem."""
    words = in_words(one, lang)
    return f"{words.title} {words.sentence} {words.remedy}"


def test_a_mailbox_of_a_desk_is_one() -> None:
    """LỖI P860 (told with the model's faults) is shown in tests/problems/kinds/don-vi/hop-thu-sai.yml."""
    assert codes(kept("don-vi/xa.yml", b'desk_email: "xabatri@gmail.com"\n')) == []
    assert codes(kept("don-vi/xa.yml", b'note: "xabatri@gmail.com"\n')) == ["P852"]


def test_a_telephone_marked_as_a_desks_is_public_wherever_it_stands() -> None:
    unit = SourceFile("content/don-vi/xa.yml", b'title: X\ndesk_phone: "0912 345 678"\n', 0)
    guide = SourceFile("content/huong-dan/a.md", "---\ntitle: A\n---\nGọi 0912.345.678 hoặc 0912345679.\n".encode(), 0)
    found = kept_private([unit, guide], RECORDS)
    assert [(one.code, one.place.column) for one in found.problems] == [("P850", 23)]
    assert found.files[0] == unit


@pytest.mark.parametrize(
    "text", ["phone: 0912345678\n", "---\ntitle: A\n---\ndesk_phone: 0912345678\n", "# desk_phone: 0912345678\n"]
)
def test_only_the_key_of_a_record_that_has_it_marks_a_desk(text: str) -> None:
    name = "huong-dan/a.md" if text.startswith("---") else "don-vi/xa.yml"
    assert codes(kept(name, text.encode())) == ["P850"]


@pytest.mark.parametrize("name", ["hinh/anh-0912345678.png", "huong-dan/0912-345-678.yml", "ho-so-079203012345/a.yml"])
def test_a_name_that_is_private_keeps_its_file_out(name: str) -> None:
    found = kept(name, b"title: A\n")
    assert codes(found) == ["P857"]
    assert found.files == ()
    assert "0912" not in found.problems[0].place.file.replace(STRUCK, "")


def test_names_that_are_numbers_of_papers_are_no_secret() -> None:
    names = ["van-ban/2321-cv-tdtn-tckt.md", "van-ban/stttt-ttbc-2024-07.md", "tin-bai/2026-11-22-ban-0270.md"]
    assert [codes(kept(name, b"title: A\n")) for name in names] == [[]] * 3


def pictures() -> dict[str, bytes]:
    """A picture of each sort with a telephone where nobody sees it."""
    made: dict[str, bytes] = {}
    exif = Image.Exif()
    exif[0x010E] = f"Gọi {PHONE}"
    for name, more in (("jpg", {"exif": exif}), ("webp", {"exif": exif}), ("png", {"pnginfo": text_chunk()})):
        out = io.BytesIO()
        Image.new("RGB", (2, 2)).save(out, {"jpg": "JPEG"}.get(name, name.upper()), **more)
        made[name] = out.getvalue()
    made["svg"] = f"<svg xmlns='http://www.w3.org/2000/svg'><!-- {PHONE} --><path d='M0 0'/></svg>".encode()
    return made


def text_chunk() -> PngImagePlugin.PngInfo:
    """A PNG's compressed text."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", f"Gọi {PHONE}", zip=True)
    return info


@pytest.mark.parametrize("sort", ["jpg", "webp", "png", "svg"])
def test_a_picture_tells_nothing_private_unseen(sort: str) -> None:
    """LỖI P858 1."""
    found = kept(f"hinh/anh.{sort}", picture=pictures()[sort])
    assert codes(found) == ["P858"]
    assert PHONE not in sentence(found.problems[0], "vi")


def test_a_photograph_that_tells_where_it_was_taken_is_a_reminder() -> None:
    """NHẮC P859 1."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (10.0, 14.0, 30.0), 3: "E", 4: (106.0, 22.0, 10.0)})
    out = io.BytesIO()
    Image.new("RGB", (2, 2)).save(out, "JPEG", exif=exif)
    found = kept("hinh/anh.jpg", picture=out.getvalue())
    assert [(one.code, one.severity) for one in found.problems] == [("P859", Severity.REMINDER)]


def test_a_picture_that_says_nothing_is_left_alone() -> None:
    out = io.BytesIO()
    Image.new("RGB", (2, 2)).save(out, "PNG")
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><title>Ban</title><path d='M0912 345 678 0 0'/></svg>"
    assert codes(kept("hinh/anh.png", picture=out.getvalue())) == []
    assert codes(kept("hinh/anh.svg", picture=drawing)) == []


def test_names_of_files_are_told() -> None:
    """LỖI P857 1."""
    assert codes(kept("hinh/0912345678.png", picture=b"")) == ["P857"]
