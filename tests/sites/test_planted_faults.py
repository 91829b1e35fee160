"""What must never be printed stops the build, with a message on the line that is wrong and no site.

In: the tiny site, one fault planted in it. Out: `loa build` refuses, and says where. Not here: every single complaint
(tests/problems/), layouts spoilt on purpose (unit/kinds/poster/test_unsound.py).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from loa.build.site import prepared
from loa.build.wishes import Wishes, Workers
from loa.kinds.poster import sheet as sheets
from loa.paint import readback
from loa.sheet import code as codes
from loa.sheet.qr import symbol
from received import received
from tiny import TODAY, loa, tiny_site

QR, POSTER, LEDGER, SITE = (
    f"content/{name}" for name in ("qr/nop-ho-so.yml", "ap-phich/nop-ho-so.yml", "qr/so-cai.csv", "site.yml")
)
TOLD = re.compile(r"^(?P<file>content/\S+?):(?P<line>\d+)(?::\d+)?\s+LỖI (?P<code>P\d{3})$", re.MULTILINE)
PAYLOAD = "https://cong.dichvucong.gov.vn/"
PICTURE = (
    "title: {0}\nfile: {0}\nalt: Mã QR của cổng dịch vụ công.\norigin: Kèm công văn.\nlicence: own-work\npeople: none\n"
)
PRINTED = """\
title: Đã dán ở chợ
poster: nop-ho-so
format: a4
unit: to-thu
place: chợ Mẫu
count: 12
since: 2026-11-22
keeper: Ban quản lý chợ
version: 1
payload: https://thu.example/nho/q/K7M2/
"""


def change(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def add(root: Path, file: str, text: str) -> None:
    path = root / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def picture(root: Path, name: str, data: bytes) -> None:
    add(root, f"content/hinh/{name.partition('.')[0]}.yml", PICTURE.format(name))
    (root / "content/hinh" / name).write_bytes(data)


def master(root: Path, data: bytes, vouched: bytes | None = None) -> None:
    """The code as a picture that came with a letter, vouched for by the fingerprint of what came."""
    picture(root, "goc.png", data)
    digest = hashlib.sha256(vouched or data).hexdigest()
    part = f"master:\n  file: goc.png\n  sha256: {digest}\n  payload: {PAYLOAD}\n"
    change(root, QR, "guide: nop-ho-so\n", f"encoding: direct\nurl: {PAYLOAD}\n{part}")
    change(root, LEDGER, "https://thu.example/nho/q/K7M2/,guide:nop-ho-so", f"{PAYLOAD},{PAYLOAD}")


def host_off_the_list(root: Path) -> None:
    change(root, QR, "guide: nop-ho-so", "url: https://qua-tang.example.com/")


def closed_portal(root: Path) -> None:
    change(root, QR, "guide: nop-ho-so", "url: https://dichvucong.bentre.gov.vn/")


def reused_code(root: Path) -> None:
    text = (root / QR).read_text(encoding="utf-8").replace("Mã xem cách nộp hồ sơ", "Mã khác")
    add(root, "content/qr/ma-khac.yml", text)


def repeated_line(root: Path) -> None:
    add(root, LEDGER, (root / LEDGER).read_text(encoding="utf-8") + LINE)


def payload_changed_after_printing(root: Path) -> None:
    add(root, "content/ban-in/cho.yml", PRINTED)
    change(root, QR, "guide: nop-ho-so", f"encoding: direct\nurl: {PAYLOAD}")


def address_changed_after_printing(root: Path) -> None:
    add(root, "content/ban-in/cho.yml", PRINTED)
    change(root, SITE, "https://thu.example/nho/", "https://thu.example/lon/")


def target_changed_after_printing(root: Path) -> None:
    add(root, "content/ban-in/cho.yml", PRINTED)
    change(root, QR, "guide: nop-ho-so", "campaign: nop-ho-so")


def logo_too_big(root: Path) -> None:
    picture(root, "logo.png", received("x", size=(300, 300)))
    change(root, QR, "guide: nop-ho-so\n", "guide: nop-ho-so\nlogo:\n  picture: logo\n  percent: 30\n")


def inverted_picture(root: Path) -> None:
    master(root, received(PAYLOAD, dark="#FFFFFF", light="#000000"))


def picture_without_a_quiet_zone(root: Path) -> None:
    master(root, received(PAYLOAD, quiet=1, border="#0B4F9E"))


def altered_picture(root: Path) -> None:
    master(root, received(PAYLOAD, dark="#0B2F5E"), vouched=received(PAYLOAD))


def picture_that_says_something_else(root: Path) -> None:
    master(root, received("https://cong.dichvucong.gov.vn.la.example/"))


LINE = "K7M2,nop-ho-so,to-thu,https://thu.example/nho/q/K7M2/,guide:nop-ho-so,2026-11-22,active,,\n"
FAULTS: list[tuple[Callable[[Path], None], str, str, str]] = [
    (host_off_the_list, QR, "url:", "P320"),
    (closed_portal, QR, "url:", "P323"),
    (reused_code, "content/qr/ma-khac.yml", "code:", "P321"),
    (repeated_line, LEDGER, "K7M2,nop-ho-so,to-thu", "P355"),
    (payload_changed_after_printing, QR, "url:", "P463"),
    (address_changed_after_printing, SITE, "address:", "P464"),
    (target_changed_after_printing, QR, "campaign:", "P465"),
    (logo_too_big, QR, "  percent:", "P610"),
    (inverted_picture, QR, "  file:", "P611"),
    (picture_without_a_quiet_zone, QR, "  file:", "P612"),
    (altered_picture, QR, "  sha256:", "P377"),
    (picture_that_says_something_else, QR, "  payload:", "P703"),
]


@pytest.mark.parametrize(("plant", "file", "start", "code"), FAULTS, ids=[fault[0].__name__ for fault in FAULTS])
def test_a_planted_fault_stops_the_build_on_its_line(
    tmp_path: Path, plant: Callable[[Path], None], file: str, start: str, code: str
) -> None:
    root = tiny_site(tmp_path)
    plant(root)
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    assert not (root / "site").exists()
    lines = (root / file).read_text(encoding="utf-8").splitlines()
    expected = next(number for number, line in enumerate(lines, 1) if line.startswith(start))
    told = [match.groups() for match in TOLD.finditer(outcome.stdout + outcome.stderr)]
    assert (file, str(expected), code) in told
    assert len([each for each in told if each[2] == code]) == 1


def test_the_site_without_a_fault_is_built(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    master(root, received(PAYLOAD))
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(("quiet", "colours"), [(0, ("#000000", "#FFFFFF")), (4, ("#FFFFFF", "#000000"))])
def test_a_symbol_drawn_without_quiet_zone_or_inverted_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quiet: int, colours: tuple[str, str]
) -> None:
    root = tiny_site(tmp_path)
    change(root, POSTER, "qr: nop-ho-so", "layout: message\nqr: nop-ho-so")

    def spoilt(x_mm: float, y_mm: float, side_mm: float, payload: str, alt: str, *, ground: str) -> object:
        del ground
        dark, light = colours
        share = (4 - quiet) / 37
        x_mm, y_mm, side_mm = x_mm - share * side_mm, y_mm - share * side_mm, side_mm * (1 + 2 * share)
        return symbol(x_mm, y_mm, side_mm, payload, alt, colour=dark, ground=light)

    monkeypatch.setattr(codes, "symbol", spoilt)
    for cached in (sheets.drawn, sheets._broken_rules):
        cached.cache_clear()
    done = prepared(root, Wishes(workers=Workers(processes=1)))
    for cached in (sheets.drawn, sheets._broken_rules):
        cached.cache_clear()
    assert done.refused
    assert done.made is None
    told = [(one.place.file, one.place.line) for one in done.problems if one.code == "P609"]
    lines = (root / POSTER).read_text(encoding="utf-8").splitlines()
    assert told == [(POSTER, lines.index("layout: message") + 1)]


def test_a_finished_file_whose_code_says_something_else_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tiny_site(tmp_path)
    monkeypatch.setattr(readback, "_texts", lambda _picture, **_how: ("https://khac.example/",))
    done = prepared(root, Wishes(workers=Workers(processes=1)))
    assert done.refused
    told = {(one.place.file, one.code) for one in done.problems if one.code == "P701"}
    assert told == {(POSTER, "P701"), (QR, "P701")}
