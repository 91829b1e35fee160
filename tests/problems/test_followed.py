"""Files broken the way officers break them: the message names the line, and its cure works when followed to the letter.

In: twenty and more slips in sound files. Out: those whose line is not named, or that are still wrong when mended as
told. Not here: every code's own example (test_expected.py, kinds/).
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from kit import source, world
from loa.messages.words import told
from loa.problems import Problem
from loa.site.check import checked
from loa.source.folder import SourceFile, source_files
from problems.test_untouched import SOUND_SITE

POSTER = """\
title: Áp phích thử
campaign: nop-ho-so
headline: Nộp hồ sơ tại nhà
action: Quét mã để xem
qr: nop-ho-so
guide: nop-ho-so
owner: to-thu
date: 2026-11-22
"""
PAGE = "---\ntitle: A\nsummary: B.\nupdated: 2026-11-20\n---\n\n"
GUIDE = """\
title: Hướng dẫn thử
need: Tôi cần thử
summary: Thử được.
owner: to-thu
steps:
  - action: Mở ứng dụng.
    picture: ngoi-nha.svg
    alt: Ngôi nhà.
evidence:
  - text: Tự đặt ra để thử.
    as_of: 2026-11
"""
EVENT = """\
layout: event
event:
  day: 2026-12-01
  start: 7h30
  place: Nhà văn hóa xã
  invited: Bà con trong xã
"""
DESK = "layout: desk-card\ndesk:\n  helps: [Nộp hồ sơ]\n  place: Bộ phận một cửa\n  by_hand: có\n"


class Slip(NamedTuple):
    """A broken file: where it lies, how it reads, the line that must be named, and what the cure says letter by letter.

    Shape: `cure` stands in the remedy; `mended` is the file when somebody has done just that.
    """

    file: str
    text: str
    line: int
    cure: str
    mended: str


def slip(text: str, old: str, broken: str, line: int, cure: str, new: str | None = None, file: str = "") -> Slip:
    """A slip in one place: `old` was typed as `broken`, and is mended to `new` (or to what it was)."""
    assert old in text
    name = file or ("ap-phich/x.yml" if text.startswith("title: Áp phích") else "trang/x.md")
    return Slip(name, text.replace(old, broken, 1), line, cure, text.replace(old, old if new is None else new, 1))


def added(text: str, more: str, line: int, cure: str, mended: str) -> Slip:
    """A slip in what was added below a sound file."""
    name = "ap-phich/x.yml" if text == POSTER else "trang/x.md"
    return Slip(name, text + more, line, cure, text + mended)


SLIPS = {
    "một dấu nháy": slip(POSTER, "Áp phích thử", '"Áp phích thử', 1, '"Áp phích thử"', '"Áp phích thử"'),
    "phím Tab": added(POSTER, "points:\n\t- Một việc\n", 10, "nhấn phím cách", "points:\n  - Một việc\n"),
    "thụt sai": slip(POSTER, "action:", "  action:", 4, "cùng một cột"),
    "hai chấm trong tên": slip(POSTER, "Áp phích thử", "Áp phích: thử", 1, '"Áp phích: thử"', '"Áp phích: thử"'),
    "ngày Việt Nam": slip(POSTER, "2026-11-22", "22/11/2026", 8, "2026-11-22"),
    "ngày không có": slip(POSTER, "2026-11-22", "2026-02-30", 8, "2026-02-28", "2026-02-28"),
    "nháy cong": slip(POSTER, "Áp phích thử", "“Áp phích thử”", 1, '"Áp phích thử"', '"Áp phích thử"'),
    "hai bản trong một tệp": added(POSTER, f"---\n{POSTER}", 9, "xóa dòng này, hoặc chuyển phần bên dưới", ""),
    "sai tên hình": slip(GUIDE, "ngoi-nha.svg", "ngoinha.svg", 7, "sửa tên cho đúng", file="huong-dan/x.yml"),
    "đề mục trống": added(PAGE, "## \n\nChữ.\n", 7, "## Giấy tờ cần có", "## Giấy tờ cần có\n\nChữ.\n"),
    "bảng thừa dấu": added(
        PAGE, "| A | B |\n| --- | --- |\n| 1 | 2 | 3 |\n", 9, "đủ 2 ô", "| A | B |\n| --- | --- |\n| 1 | 2 |\n"
    ),
    "bảng mất dấu": added(
        PAGE, "| A | B |\n| --- | --- |\n| Một hai\n", 9, "đủ 2 ô", "| A | B |\n| --- | --- |\n| Một | hai |\n"
    ),
    "sai tên mục": slip(POSTER, "headline:", "headlines:", 3, "headline:"),
    "mục lặp": added(POSTER, "title: Lần nữa\n", 9, "giữ một dòng, xóa dòng kia", ""),
    "thiếu mục": slip(POSTER, "owner: to-thu\n", "", 1, "owner: …"),
    "sai mã": slip(POSTER, "qr: nop-ho-so", "qr: nop-hoso", 5, "nop-ho-so"),
    "để trống": slip(POSTER, " Nộp hồ sơ tại nhà", "", 3, "điền giá trị vào đây"),
    "quên hai chấm": slip(POSTER, "owner: to-thu", "owner to-thu", 7, "“owner: to-thu”"),
    "dính hai chấm": slip(POSTER, "owner: to-thu", "owner:to-thu", 7, "“owner: to-thu”"),
    "ngoài danh sách": added(POSTER, "layout: to\n", 9, "big-qr (Mã QR lớn)", "layout: big-qr\n"),
    "giờ nói": added(POSTER, EVENT, 12, "07:30", EVENT.replace("7h30", "07:30")),
    "có không": added(POSTER, DESK, 13, "“có” thì ghi true", DESK.replace("có", "true")),
    "một thay vì danh sách": added(POSTER, "points: Một việc\n", 9, "“  - ”", "points:\n  - Một việc\n"),
    "dài quá": slip(POSTER, "Nộp hồ sơ tại nhà", "chữ " * 70, 3, "“Nộp hồ sơ trực tuyến”", "Nộp hồ sơ trực tuyến"),
    "trang không đầu": Slip("trang/x.md", PAGE[4:], 1, "để một dòng “---” ngay trên mục đầu tiên", PAGE),
    "liên kết hỏng": added(
        PAGE,
        "[xem](../huong-dan/nop-ho-s.md)\n",
        7,
        "../huong-dan/nop-ho-so.md",
        "[xem](../huong-dan/nop-ho-so.md)\n",
    ),
}


def found(file: str, text: str) -> list[Problem]:
    """What is said of this file in the sound site."""
    picture = SourceFile("content/hinh/ngoi-nha.svg", None, 10)
    files = [*source_files(SOUND_SITE)[0], picture, source(f"content/{file}", text)]
    done = checked(SOUND_SITE, world, files=(tuple(files), ()))
    return [problem for problem in done.problems if problem.place.file == f"content/{file}"]


@pytest.mark.parametrize("name", SLIPS)
def test_the_line_is_named_and_the_cure_works(name: str) -> None:
    one = SLIPS[name]
    problems = found(one.file, one.text)
    assert problems, "the slip is not noticed"
    first = min(problems, key=lambda problem: (problem.severity.value, problem.place.line))
    assert first.place.line == one.line, [(problem.place.line, problem.code) for problem in problems]
    assert one.cure in told(first).remedy, told(first).remedy
    assert not found(one.file, one.mended), [told(problem).sentence for problem in found(one.file, one.mended)]
