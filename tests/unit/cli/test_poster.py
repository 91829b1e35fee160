"""loa poster makes what is asked for, names it plainly, and refuses what it cannot make.

In: the tiny site. Out: exit codes, files, sentences. Not here: what the sheets show (unit/kinds/poster).
"""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from loa.cli.main import main
from loa.kinds.poster.formats import FORMATS
from tiny import TODAY, files_in, tiny_site

ID = "nop-ho-so"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tiny_site(tmp_path)


def poster(root: Path, *options: str) -> int:
    return main(["poster", "-C", str(root), "--today", TODAY, "--out", str(root / "in-an"), *options])


def made(root: Path) -> set[str]:
    return set(files_in(root / "in-an"))


def test_without_a_format_all_are_made(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert poster(root, ID) == 0
    assert made(root) == {f"{ID}-{file.name}" for form in FORMATS for file in form.files}
    assert f"Đã làm {len(made(root))} tệp" in capsys.readouterr().out


def test_only_the_formats_asked_for(root: Path) -> None:
    assert poster(root, ID, "--format", "vuong", "--format", "bang-ron") == 0
    assert made(root) == {
        f"{ID}-{name}"
        for name in ("vuong.png", "vuong.webp", "bang-ron.pdf", "bang-ron-den-trang.pdf", "bang-ron-xem.png")
    }


def test_black_and_white_alone(root: Path) -> None:
    assert poster(root, ID, "--format", "a4", "--format", "vuong", "--mono") == 0
    assert made(root) == {f"{ID}-a4-den-trang.pdf"}


def test_for_a_print_shop_with_bleed_and_boxes(root: Path) -> None:
    assert poster(root, ID, "--format", "a4", "--bleed") == 0
    assert made(root) == {f"{ID}-a4-nha-in.pdf", f"{ID}-a4-den-trang-nha-in.pdf"}
    with pikepdf.open(root / "in-an" / f"{ID}-a4-nha-in.pdf") as pdf:
        left, bottom, right, top = (float(side) for side in pdf.pages[0].trimbox)
        assert [round((right - left) / 72 * 25.4), round((top - bottom) / 72 * 25.4)] == [210, 297]
        bleed = [float(side) for side in pdf.pages[0].obj["/BleedBox"]]
        assert round((left - bleed[0]) / 72 * 25.4, 1) == 3.0


def test_twice_the_same_bytes(root: Path) -> None:
    assert poster(root, ID, "--format", "a5") == 0
    first = files_in(root / "in-an")
    assert poster(root, ID, "--format", "a5") == 0
    assert files_in(root / "in-an") == first


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["nop-ho-xo"], "có phải “nop-ho-so” không?"),
        (["khong-co-dau"], "Không có áp phích “khong-co-dau”"),
        ([ID, "--format", "a44"], "có phải “a4” không?"),
        ([ID, "--unit", "to-thu"], "không có bản theo đơn vị"),
        ([ID, "--out", "content/in-an"], "nơi chứa nội dung"),
    ],
)
def test_wrong_use_is_told_and_nothing_written(
    root: Path, options: list[str], told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert main(["poster", "-C", str(root), *options]) == 2
    assert told in capsys.readouterr().err
    assert not list(root.rglob("*.pdf"))


def typed(root: Path, old: str, new: str) -> None:
    """The poster's file with another text."""
    file = root / "content" / "ap-phich" / f"{ID}.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_poster_with_errors_is_not_made(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed(root, "guide: nop-ho-so\n", "")
    assert poster(root, ID) == 1
    assert "P305" in capsys.readouterr().err
    assert not (root / "in-an").exists()


def test_what_does_not_fit_is_told_and_the_rest_made(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    long = "Bà con mang theo căn cước và điện thoại, đến đâu cũng có người chỉ. " * 6
    typed(root, "action:", f"message: {long}\naction:")
    assert poster(root, ID, "--format", "a5", "--format", "vuong") == 1
    assert "A5 đứng" in capsys.readouterr().err
    assert made(root) == {f"{ID}-vuong.png", f"{ID}-vuong.webp"}
