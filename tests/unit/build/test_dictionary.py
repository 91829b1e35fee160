"""Spelling is judged by the words of a hunspell dictionary, or it is said how to get one.

In: a dictionary of a few words, the tiny site. Out: what `loa check --spelling` says. Not here: single slips.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from loa.build.dictionary import VARIABLE, dictionary
from loa.cli.main import main
from tiny import tiny_site


def test_the_words_are_read_in_one_spelling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "vi.dic").write_text("3\nhoà\nNghĩa\nsạc/A\n", encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "vi.dic"))
    assert dictionary() == {"hòa", "nghĩa", "sạc"}


def test_a_machine_without_one_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tiny_site(tmp_path)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "khong-co.dic"))
    assert main(["-C", str(root), "check", "--spelling"]) == 2
    assert "hunspell-vi" in capsys.readouterr().err


def test_a_word_that_the_site_calls_right_is_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tiny_site(tmp_path)
    guide = root / "content/huong-dan/nop-ho-so.yml"
    guide.write_text(guide.read_text(encoding="utf-8").replace("Mở Cổng", "Sạc máy rồi mở Cổng"), encoding="utf-8")
    known = {word for file in (root / "content").rglob("*.[ym]*") for word in file.read_text(encoding="utf-8").split()}
    plain = {word.strip(".,:;“”\"'()#").lower() for word in known} - {"sạc"}
    (tmp_path / "vi.dic").write_text("1\n" + "\n".join(sorted(plain)) + "\n", encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "vi.dic"))
    assert main(["-C", str(root), "check", "--spelling", "--today", "2026-11-22"]) == 0
    assert "“Sạc”" in capsys.readouterr().out
    site = root / "content/site.yml"
    site.write_text(site.read_text(encoding="utf-8") + "words: [sạc]\n", encoding="utf-8")
    assert main(["-C", str(root), "check", "--spelling", "--today", "2026-11-22"]) == 0
    assert "“Sạc”" not in capsys.readouterr().out
