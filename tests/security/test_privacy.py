"""A telephone planted anywhere in content/ is found in nothing that is made; a desk's own is.

In: the tiny site with numbers planted in records, bodies, comments, names, pictures and the ledger. Out: a refused
build, and previews in which no file holds them: pages, data, search index, kits unpacked, pictures, PDFs. Not here:
what counts as private (tests/unit/source/test_private.py), registers kept outside (test_register.py).
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
import typst
from PIL import Image

from security.laid_open import holders
from tiny import TODAY, files_in, loa, tiny_site

PHONE, GROUPED = "0912345678", "0912 345 678"
DESK = "02703822999"
PLANTS = {
    "a guide": ("content/huong-dan/nop-ho-so.yml", "Làm xong thì hồ sơ", f"Hỏi {GROUPED}. Làm xong thì hồ sơ"),
    "a step": ("content/huong-dan/nop-ho-so.yml", "Trang chủ của cổng hiện ra.", "Gọi 0912.345.678."),
    "a poster": ("content/ap-phich/nop-ho-so.yml", "Quét mã để xem cách làm", f"Gọi {PHONE}"),
    "a body": ("content/trang/gioi-thieu.md", "Đường đến trang này", f"Gọi [+84 912-345-678](tel:{PHONE})"),
    "a campaign": ("content/chien-dich/nop-ho-so.yml", "Mời mọi người nộp hồ sơ", "Gọi (0912) 345 678, nộp hồ sơ"),
    "a code": ("content/qr/nop-ho-so.yml", "Quét mã này để xem", f"Gọi {PHONE} để xem"),
    "the ledger": ("content/qr/so-cai.csv", "active,,", f"active,gọi {PHONE},ban biên tập"),
    "a unit": ("content/don-vi/to-thu.yml", "Tổ làm thử", f"Tổ làm thử {PHONE}"),
    "the settings": ("content/site.yml", "title:", f"# {PHONE}\ntitle:"),
    "the home page": ("content/index.md", "tại nhà\n", f"tại nhà, gọi {GROUPED}\n"),
}
NEW = {
    "an unknown key": ("content/huong-dan/moi.yml", f"title: Một\nphone: {PHONE}\n"),
    "a broken file": ("content/huong-dan/moi.yml", f'title: "Gọi {GROUPED}\nneed: [\n'),
    "a file's name": (f"content/huong-dan/goi-{PHONE}.yml", "title: Một\n"),
    "a folder's name": (f"content/{PHONE}/moi.yml", "title: Một\n"),
    "a page without keys": ("content/trang/moi.md", f"Gọi {GROUPED}\n"),
}


def planted(root: Path, file: str, old: str, new: str) -> None:
    """A site's file with some words changed."""
    text = (root / file).read_text(encoding="utf-8")
    assert old in text, f"{file} does not say “{old}”"
    (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def previewed(root: Path) -> dict[str, bytes]:
    """The files of a preview, after the build proper was refused."""
    refused = loa(root, "build", "--today", TODAY)
    assert refused.returncode == 1, refused.stderr
    assert not (root / "site").exists()
    assert PHONE not in refused.stderr.replace(" ", "").replace(".", "").replace("-", "")
    outcome = loa(root, "build", "--today", TODAY, "--preview")
    assert outcome.returncode == 1, outcome.stderr
    return files_in(root / "site")


def test_a_telephone_planted_everywhere_is_found_nowhere(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    for file, old, new in PLANTS.values():
        planted(root, file, old, new)
    made = previewed(root)
    assert {"index.html", "search/pages.js", "bo-tai-lieu/nop-ho-so.zip"} <= made.keys()
    assert any(name.endswith(".pdf") for name in made)
    assert holders(made, PHONE) == []
    assert holders(made, "84912345678") == []


@pytest.mark.parametrize(("file", "text"), NEW.values(), ids=NEW)
def test_a_file_that_cannot_be_read_gives_nothing_away(tmp_path: Path, file: str, text: str) -> None:
    root = tiny_site(tmp_path)
    (root / file).parent.mkdir(exist_ok=True)
    (root / file).write_text(text, encoding="utf-8")
    assert holders(previewed(root), PHONE) == []


def test_a_picture_gives_nothing_away(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    exif = Image.Exif()
    exif[0x010E] = f"Gọi {GROUPED}"
    out = io.BytesIO()
    Image.new("RGB", (600, 400)).save(out, "JPEG", exif=exif)
    (root / "content" / "hinh").mkdir(exist_ok=True)
    (root / "content" / "hinh" / "cho.jpg").write_bytes(out.getvalue())
    record = "title: Chợ\nfile: cho.jpg\nalt: Chợ\norigin: Tự chụp\nlicence: own-work\npeople: none\n"
    (root / "content" / "hinh" / "cho.yml").write_text(record, encoding="utf-8")
    planted(root, "content/trang/gioi-thieu.md", "Đường đến", "![Chợ](../hinh/cho.jpg)\n\nĐường đến")
    made = previewed(root)
    assert "hinh/cho.jpg" in made
    assert holders(made, PHONE) == []


def test_an_attachment_gives_nothing_away(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    folder = root / "content" / "van-ban"
    folder.mkdir(exist_ok=True)
    paper = typst.compile(f"= Danh sách\nGọi {GROUPED}".encode(), format="pdf")
    assert isinstance(paper, bytes)
    (folder / "kem-theo.pdf").write_bytes(paper)
    with zipfile.ZipFile(folder / "kem-theo.docx", "w") as word:
        word.writestr("word/document.xml", "<w:p><w:t>Gọi 0912</w:t><w:t> 345 678</w:t></w:p>")
    sorts = ("pdf", "docx")
    held = "".join(f"  - title: Kèm theo {sort}\n    held: true\n    file: kem-theo.{sort}\n" for sort in sorts)
    letter = f"title: Công văn\nfamily: state\nform: cong-van\nissuer: to-thu\nsubject: Thử\nattachments:\n{held}"
    (folder / "cv.yml").write_text(letter, encoding="utf-8")
    assert holders({"kem-theo.pdf": paper}, PHONE) == ["kem-theo.pdf!1"]
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode == 1, outcome.stderr
    assert not (root / "site").exists()
    loa(root, "build", "--today", TODAY, "--preview")
    made = files_in(root / "site")
    assert {made["van-ban/kem-theo.pdf"], made["van-ban/kem-theo.docx"]} == {b""}
    assert holders(made, PHONE) == []


def test_the_search_finds_what_may_be_found(tmp_path: Path) -> None:
    """A desk's telephone gets everywhere it should: without this the tests above would show nothing."""
    root = tiny_site(tmp_path)
    planted(root, "content/don-vi/to-thu.yml", "system: group", 'system: state\ndesk_phone: "0912 345 678"')
    planted(root, "content/ap-phich/nop-ho-so.yml", "Quét mã để xem cách làm", "Gọi 0912 345 678")
    planted(root, "content/trang/gioi-thieu.md", "Đường đến trang này", "Gọi 0912345678. Đường")
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode == 0, outcome.stderr
    found = holders(files_in(root / "site"), PHONE)
    assert {"don-vi/to-thu/index.html", "trang/gioi-thieu/index.html"} <= set(found)
    assert any(where.startswith("search/") for where in found)
    assert any(".pdf!" in where and ".zip!" not in where for where in found)
    assert any(".zip!" in where and ".pdf!" in where for where in found)


def test_a_number_is_found_in_whatever_it_is_packed() -> None:
    exif = Image.Exif()
    exif[0x010E] = GROUPED
    out = io.BytesIO()
    Image.new("RGB", (2, 2)).save(out, "JPEG", exif=exif)
    assert holders({"a.jpg": out.getvalue(), "b.txt": b"0270 3822 999"}, PHONE) == ["a.jpg", "a.jpg!told"]
    assert holders({"b.txt": b"0270 3822 999"}, DESK) == ["b.txt"]
