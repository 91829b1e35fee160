"""loa new --duty fills a starter in from the duty that it is to serve, and asks for what the duty leaves open.

In: the site of tests/sites/boards. Out: files, refusals. Not here: starters as they are (test_verbs.py).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from loa.cli.main import main
from loa.source.yaml import yaml_tree
from unit.site.boards.counted import ROOT

DUTY = "cong-van#san-pham"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT, tmp_path / "site")
    return tmp_path / "site"


def new(root: Path, *words: str) -> int:
    return main(["-C", str(root), "new", *words])


def values(file: Path) -> dict[str, object]:
    tree, problems = yaml_tree(file.name, file.read_bytes())
    assert tree is not None
    assert not problems
    return dict(tree.data())


def test_a_product_is_filled_in_from_its_duty(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1735700000")  # 1 January 2025
    assert new(root, "product", "an-2025-01", "--duty", DUTY, "--unit", "huyen-an") == 0
    file = root / "content/san-pham/an-2025-01.yml"
    told = values(file)
    assert told["serves"] == [DUTY]
    assert told["documents"] == ["cong-van"]
    assert (told["unit"], told["month"], told["drafted"]) == ("huyen-an", "2025-01", "2025-01-01")
    assert (told["campaign"], told["audiences"], told["form"]) == ("kenh-thu", ["people"], "news")
    assert "sent" not in told
    assert "# Đơn vị làm sản phẩm" in file.read_text(encoding="utf-8"), "comments stay"
    assert "an-2025-01.yml" in capsys.readouterr().out


def test_a_month_may_be_named(root: Path) -> None:
    assert new(root, "product", "an", "--duty", DUTY, "--unit", "huyen-an", "--month", "2024-10") == 0
    assert values(root / "content/san-pham/an.yml")["month"] == "2024-10"


def test_a_key_that_the_starter_lacks_is_added(root: Path) -> None:
    assert new(root, "plan", "cu", "--duty", "cong-van#ke-hoach", "--unit", "huyen-cu") == 0
    told = values(root / "content/ke-hoach/cu.yml")
    assert (told["serves"], told["unit"]) == (["cong-van#ke-hoach"], "huyen-cu")
    assert "issued" not in told, "a plan that nobody has issued proves nothing"


def test_the_only_unit_of_a_duty_need_not_be_named(root: Path) -> None:
    assert new(root, "product", "an", "--duty", "cong-van#du-lieu") == 0
    assert values(root / "content/san-pham/an.yml")["unit"] == "huyen-an"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("product", "x", "--duty", DUTY), "Việc này giao cho 4 đơn vị"),
        (("product", "x", "--duty", "cong-van#san-phm"), "có phải “cong-van#san-pham” không?"),
        (("product", "x", "--duty", "khac-han"), "dạng văn-bản#nhiệm-vụ"),
        (("product", "x", "--duty", "cong-van#can-bo", "--unit", "so-moi"), "Việc này không giao cho “so-moi”"),
        (("product", "x", "--duty", DUTY, "--unit", "huyen-am"), "có phải “huyen-an” không?"),
        (("don-vi", "x", "--duty", "cong-van#du-lieu"), "không đáp ứng nhiệm vụ nào"),
        (("product", "x", "--unit", "huyen-an"), "chỉ dùng cùng --duty"),
    ],
)
def test_what_cannot_be_filled_in_is_told(
    root: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert new(root, *words) == 2
    assert said in capsys.readouterr().err
    assert not list((root / "content").rglob("x.*"))


def test_a_month_is_written_as_one(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(root, "product", "x", "--duty", DUTY, "--month", "7/2024") == 2
    assert "không phải tháng dạng năm-tháng" in capsys.readouterr().err
