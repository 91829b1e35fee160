"""Each verb does what its help says.

In: the tiny site. Out: exit codes, output, files. Not here: builds (tests/hosts/), wrong use (test_words.py).
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from loa.cli import doctor
from loa.cli.doctor import Finding
from loa.cli.main import main
from loa.cli.new import codes_given
from loa.editing.starters import kind_named
from loa.kinds import KINDS
from tiny import TODAY, tiny_site


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tiny_site(tmp_path)


def spoil(root: Path) -> None:
    """One error and one reminder."""
    (root / "content" / "don-vi" / "to-hong.yml").write_text("titel: Tổ hỏng\n", encoding="utf-8")
    (root / "content" / "la.txt").touch()


def test_check_is_silent_in_json_when_all_is_well(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "-C", str(root), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["-C", str(root), "check", "--format", "github"]) == 0
    assert not capsys.readouterr().out


def test_check_tells_programs_all_they_need(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(root)
    assert main(["check", "-C", str(root), "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    keys = {"file", "line", "column", "end_column", "code", "severity", "message", "remedy"}
    assert all(set(entry) == keys for entry in told)
    assert {entry["severity"] for entry in told} == {"error", "reminder"}
    assert any(entry["file"] == "content/don-vi/to-hong.yml" and entry["line"] == 1 for entry in told)


@pytest.mark.parametrize(("language", "word"), [("vi", "Cách sửa"), ("en", "How to fix")])
def test_check_speaks_two_languages(root: Path, capsys: pytest.CaptureFixture[str], language: str, word: str) -> None:
    spoil(root)
    assert main(["check", "-C", str(root), "--lang", language]) == 1
    said = capsys.readouterr().out
    assert word in said
    assert "content/don-vi/to-hong.yml:1:1" in said
    assert "\033[" not in said


def test_check_annotates_for_a_git_host(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(root)
    assert main(["check", "-C", str(root), "--format", "github"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("::error file=content/don-vi/to-hong.yml,line=1") for line in lines)
    assert any(line.startswith("::warning file=content/la.txt") for line in lines)


@pytest.mark.parametrize("verb", ["check", "build", "serve", "plan"])
def test_a_folder_without_a_site_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str) -> None:
    assert main(["-C", str(tmp_path), verb]) == 2
    assert "mkdocs.yml" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_plan_lists_every_output_with_its_source(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "-C", str(root), "--format", "json"]) == 0
    entries = {entry["address"]: entry for entry in json.loads(capsys.readouterr().out)}
    poster = entries["ap-phich/nop-ho-so/a4.pdf"]
    assert (poster["kind"], poster["form"], poster["source"]) == ("poster", "pdf", "content/ap-phich/nop-ho-so.yml")
    assert (poster["width_mm"], poster["height_mm"]) == (210, 297)
    assert entries["q/K7M2/index.html"]["kind"] == "qr"
    assert entries["index.html"]["kind"] == "home"
    assert entries["trang/gioi-thieu/index.html"]["path"] == "trang/gioi-thieu.md"
    assert main(["plan", "-C", str(root)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(entries)


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS if kind.folder])
def test_new_copies_the_kinds_example(root: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    named = kind_named(kind)
    assert main(["new", "-C", str(root), named.folder, "mau-thu"]) == 0
    said = capsys.readouterr().out
    made = list((root / "content" / named.folder).glob("mau-thu.*"))
    assert len(made) == 1
    assert made[0].relative_to(root).as_posix() in said
    assert "title:" in said
    before = made[0].read_bytes()
    assert main(["new", "-C", str(root), named.name, "mau-thu"]) == 2
    assert "không ghi đè" in capsys.readouterr().err
    assert made[0].read_bytes() == before
    assert main(["check", "-C", str(root), "--format", "json"]) in {0, 1}
    told = json.loads(capsys.readouterr().out)
    # The example names records that this site does not have; nothing else may be wrong with it.
    errors = {entry["code"] for entry in told if made[0].name in entry["file"] and entry["severity"] == "error"}
    assert errors <= {"P133", "P202", "P348"}, told


def test_new_draws_a_code_that_nobody_has(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drawn = set()
    for name in ("mot", "hai", "ba"):
        assert main(["new", "-C", str(root), "qr", name]) == 0
        assert "(mã QR)" in capsys.readouterr().out
        text = (root / f"content/qr/{name}.yml").read_text(encoding="utf-8")
        drawn.add(text.split("\ncode: ")[1].split("\n")[0])
    assert len(drawn) == 3
    assert all(len(code) == 5 and not set(code) & set("0O1ILU") for code in drawn)
    assert codes_given(root) == {"K7M2", *drawn}


def test_new_takes_codes_of_broken_files_for_given(root: Path) -> None:
    (root / "content/qr/hong.yml").write_text("code: Q9P8R\nbroken\n", encoding="utf-8")
    assert "Q9P8R" in codes_given(root)


def test_new_makes_the_first_page_where_it_is_missing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "-C", str(root), "home"]) == 2
    assert "không ghi đè" in capsys.readouterr().err
    (root / "content/index.md").unlink()
    assert main(["new", "-C", str(root), "trang-chu"]) == 0
    assert "content/index.md" in capsys.readouterr().out
    assert (root / "content/index.md").is_file()


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        ("ap-phic", "x", "“ap-phich”"),
        ("Áp phích", "Nộp hồ sơ", "“nop-ho-so”"),
        ("poster", "../x", "ví dụ “x”"),
        ("poster", "đ/đ", "“d-d”"),
        ("poster", "…", "chữ thường không dấu"),
        ("home", "x", "content/index.md"),
        ("gì đó", "x", "hãy chọn một trong: huong-dan"),
    ],
)
def test_new_says_what_would_do(
    root: Path, capsys: pytest.CaptureFixture[str], kind: str, name: str, said: str
) -> None:
    before = sorted(root.rglob("*"))
    assert main(["new", "-C", str(root), kind, name]) == 2
    assert said in capsys.readouterr().err
    assert sorted(root.rglob("*")) == before


def test_schema_describes_one_kind_or_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    schemas = json.loads(capsys.readouterr().out)
    assert set(schemas) == {"site", *(kind.name for kind in KINDS)}
    for name, schema in schemas.items():
        assert schema["$schema"] == "http://json-schema.org/draft-07/schema#", name
        assert schema["additionalProperties"] is False, name
        assert "id" not in schema["properties"], name
        assert all(told.get("description") for told in schema["properties"].values()), name
    for asked in ("poster", "ap-phich", "Áp phích"):
        assert main(["schema", asked]) == 0
        assert json.loads(capsys.readouterr().out) == schemas["poster"]
    assert main(["schema", "site"]) == 0
    assert json.loads(capsys.readouterr().out) == schemas["site"]
    assert main(["schema", "postter"]) == 2
    assert "“poster”" in capsys.readouterr().err


def test_doctor_finds_this_machine_fit(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "typst" in said
    assert "Máy này dựng được trang." in said


def test_doctor_names_the_cure(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "raqm_ready", lambda: False)
    monkeypatch.setattr(doctor, "pins", lambda: {"typst": "0.0.1"})
    assert main(["doctor"]) == 2
    said = capsys.readouterr().out
    assert "sudo apt-get install libfribidi0" in said
    assert "python -m pip install typst==0.0.1" in said
    assert "Còn thiếu để dựng trang: raqm, fribidi, typst." in said


def test_doctor_does_not_mind_missing_test_tools(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = Finding("Chromium", "không có", good=False, needed=False, cure="sudo apt-get install chromium")
    monkeypatch.setattr(doctor, "for_tests", lambda: [lacking])
    assert main(["doctor"]) == 0
    assert "sudo apt-get install chromium" in capsys.readouterr().out


def test_the_day_may_be_chosen(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "-C", str(root), "--today", TODAY]) == 0
    capsys.readouterr()
    assert main(["check", "-C", str(root), "--today", "2020-01-01"]) == 1  # the code was not issued yet
    assert "2026-11-22" in capsys.readouterr().out
