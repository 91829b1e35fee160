"""The parser speaks Vietnamese and wrong use ends with 2.

In: wrong command lines. Out: what is said. Not here: what the verbs do.
"""

from __future__ import annotations

import io

import pytest

from loa.cli.main import main
from loa.cli.terminal import PaintProgress, has_colour


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["biuld"], "“build”"),
        ([], "còn thiếu LỆNH"),
        (["check", "--format", "jsn"], "“json”"),
        (["check", "--today", "22/11/2026"], "2026-11-22"),
        (["build", "--jobs", "nhiều"], "từ 1 đến 256"),
        (["build", "--workers", "máy chủ"], "tcp://10.0.0.5:8786"),
        (["build", "--workers", "tcp://127.0.0.1:8786", "--jobs", "2"], "--jobs"),
        (["build", "--nhanh"], "không hiểu “--nhanh”"),
        (["new", "poster"], "còn thiếu ID"),
        (["build", "--out"], "cần có một giá trị"),
    ],
)
def test_wrong_use_is_told_in_vietnamese(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert not told.out
    for english in ("usage", "error:", "invalid", "required", "unrecognized", "expected"):
        assert english not in told.err


def test_a_log_hears_of_the_end_only_and_is_not_overwritten() -> None:
    log = io.StringIO()
    progress = PaintProgress(log)
    for done in range(4):
        progress(done, 3)
    assert log.getvalue() == "Đang vẽ áp phích và mã QR: 3/3\n"


class Screen(io.StringIO):
    """Something that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_one_line_that_goes_away() -> None:
    screen = Screen()
    progress = PaintProgress(screen)
    for done in (1, 2, 3):
        progress(done, 3)
    assert "2/3" in screen.getvalue()
    assert screen.getvalue().endswith("\r\033[K")


def test_colour_is_for_terminals_that_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert has_colour(Screen())
    assert not has_colour(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not has_colour(Screen())
