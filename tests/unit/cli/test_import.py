"""loa import writes one draft that passes, tells what is open, and never writes over anything.

In: the tiny site, letters made for tests. Out: files, words, exit codes. Not here: what letters give (tests/letters).
"""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from letters.six import SIX
from letters.test_refusals import PIXEL
from letters.writing import foot, new_letter, saved
from loa.cli.main import main
from loa.editing.letters.draft import draft_of
from loa.editing.letters.record_text import record_name
from loa.source.markdown import markdown_source
from tiny import TODAY, tiny_site


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tiny_site(tmp_path)


def letter(folder: Path, name: str) -> Path:
    """One of the six letters as a file."""
    file = folder / f"{name}.docx"
    file.write_bytes(SIX[name]())
    return file


def pictured(folder: Path) -> Path:
    """A letter with a picture in its text and one where it is signed."""
    document = new_letter()
    document.add_paragraph("Số: 9/UBND-VX")
    document.add_picture(BytesIO(PIXEL))
    foot(document, ("Như trên",), ("CHỦ TỊCH",))
    document.add_picture(BytesIO(PIXEL))
    file = folder / "hinh.docx"
    file.write_bytes(saved(document))
    return file


@pytest.mark.parametrize("name", SIX)
def test_the_draft_passes_at_once(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["-C", str(root), "import", str(letter(tmp_path, name)), "--today", TODAY]) == 0
    said = capsys.readouterr().out
    (file,) = (root / "content" / "van-ban").iterdir()
    assert said.startswith(f"Đã lập bản nháp content/van-ban/{file.name}.")
    tree = markdown_source(file.name, file.read_bytes())[0].tree
    assert tree is not None
    open_questions = tree.data()["missing"]
    assert [line[4:] for line in said.splitlines() if line.startswith("  - ")] == open_questions
    assert main(["-C", str(root), "check", "--today", TODAY]) == 0


def test_drafts_are_named_by_number_date_or_file(tmp_path: Path) -> None:
    names = {}
    for name in SIX:
        draft = draft_of(letter(tmp_path, name).read_bytes(), name, None, date.fromisoformat(TODAY))
        names[name] = record_name(draft, name)
    assert names == {
        "union": "2321-cv-tdtn-tckt",
        "tcvn3": "1234-stttt-ttbc",
        "vni": "cv-twdtn-btg-2022",
        "plan": "6001-kh-ubnd",
        "blank": "blank",
        "party": "77-tb-tu",
    }


def test_a_name_that_holds_a_telephone_is_not_taken(tmp_path: Path) -> None:
    draft = draft_of(letter(tmp_path, "blank").read_bytes(), "x", None, date.fromisoformat(TODAY))
    assert record_name(draft, "Gọi 0987 654 321") == "van-ban-nhap"
    assert record_name(draft, "…") == "van-ban-nhap"


def test_nothing_is_written_over(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = root / "content" / "van-ban" / "77-tb-tu.yml"
    taken.parent.mkdir()
    taken.write_text("giữ nguyên", encoding="utf-8")
    assert main(["-C", str(root), "import", str(letter(tmp_path, "party"))]) == 2
    assert "Đã có content/van-ban/77-tb-tu.yml" in capsys.readouterr().err
    assert [file.name for file in taken.parent.iterdir()] == ["77-tb-tu.yml"]
    assert taken.read_text(encoding="utf-8") == "giữ nguyên"


def test_the_draft_goes_where_it_is_asked_to(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "khac" / "nhap.md"
    arguments = ["-C", str(root), "import", str(letter(tmp_path, "party")), "--out", str(out)]
    assert main(arguments) == 0
    assert out.read_text(encoding="utf-8").startswith("---\n")
    assert main(arguments) == 2
    assert not (root / "content" / "van-ban").exists()


def test_pictures_are_taken_out_only_when_asked_for(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = pictured(tmp_path)
    assert main(["-C", str(root), "import", str(file), "--today", TODAY]) == 0
    assert not (root / "content" / "hinh").exists()
    assert "Không chép 1 hình ở phần ký" in capsys.readouterr().out
    (root / "content" / "van-ban" / "9-ubnd-vx.md").unlink()
    assert main(["-C", str(root), "import", str(file), "--pictures", "--today", TODAY]) == 0
    assert [one.name for one in (root / "content" / "hinh").iterdir()] == ["9-ubnd-vx-1.png"]
    assert "loa new hinh 9-ubnd-vx-1" in capsys.readouterr().out


@pytest.mark.parametrize(("data", "word"), [(b"%PDF-1.7 scan", "PDF"), (b"PK\x03\x04", "bị hỏng")])
def test_a_refusal_is_a_sentence(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, word: str
) -> None:
    file = tmp_path / "quet.docx"
    file.write_bytes(data)
    assert main(["-C", str(root), "import", str(file)]) == 2
    said = capsys.readouterr().err
    assert word in said
    assert "Traceback" not in said
    assert not (root / "content" / "van-ban").exists()


def test_a_file_that_is_not_there_is_wrong_use(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-C", str(root), "import", "khong-co.docx"]) == 2
    assert "khong-co.docx" in capsys.readouterr().err


def test_a_site_whose_settings_cannot_be_read_still_gives_a_draft(root: Path, tmp_path: Path) -> None:
    (root / "content" / "site.yml").write_text("titel: hỏng\n", encoding="utf-8")
    assert main(["-C", str(root), "import", str(letter(tmp_path, "party"))]) == 0
    assert 'issuer_text: "TỈNH ỦY BẾN TRE"' in (root / "content/van-ban/77-tb-tu.md").read_text(encoding="utf-8")
