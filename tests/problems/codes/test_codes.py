"""What is wrong with the ledger of codes is told on the line that is wrong, and so is what its past forbids.

In: ledgers beside this file, small sites, ledgers before and after. Out: each complaint missing, misplaced or too much.
Not here: addresses that no code may lead to, records alone (tests/problems/kinds/qr).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

import kit
from loa.kinds import KINDS, qr
from loa.kinds.qr.past import past_kept
from loa.messages.words import LABELS
from loa.messages.words import told as in_words
from loa.model.ledger import COLUMNS, ledger_read
from loa.model.read import library_read
from loa.problems import Problem, in_order
from loa.site.check import rule_problems
from loa.source.folder import LEDGER, SourceFile
from problems.expected import complaints, told

HERE = Path(__file__).parent
_EXPECTATION = re.compile(rb"^# (?:L|N).*$", re.MULTILINE)

GUIDE = """
    title: {0}
    need: Tôi muốn thử
    summary: Thử.
    owner: tinh-doan
    steps:
      - action: Mở Cổng.
    evidence:
      - text: Tự thử.
        as_of: 2026
"""

CODE = """title: Mã thử
code: K7M2
summary: Quét để thử.
owner: tinh-doan
issued: 2026-11-01
guide: nop
"""

FAMILY = CODE + "units: [xa-an, xa-binh]\n"

PLACE = "title: {0}\nsystem: place\nlevel: commune\n"

AROUND = {
    "huong-dan/nop.yml": GUIDE.format("Nộp hồ sơ"),
    "huong-dan/tra.yml": GUIDE.format("Tra hồ sơ"),
    "don-vi/xa-an.yml": PLACE.format("Xã An"),
    "don-vi/xa-binh.yml": PLACE.format("Xã Bình"),
    "chien-dich/thu.yml": "title: Thử\nsummary: Thử.\nowner: tinh-doan\nstart: 2026\n",
}

POSTER = """
    title: Áp phích
    campaign: thu
    headline: Nộp hồ sơ
    action: Quét mã
    qr: ma
    owner: tinh-doan
    guide: nop
    date: 2026-11-01
    status: approved
    approved_by: Trưởng ban
"""

PRINTED = """
    title: Đã dán
    poster: ap
    format: a4
    unit: tinh-doan
    place: chợ Bến Tre
    count: 12
    since: 2026-11-10
    keeper: Ban quản lý chợ
    version: 1
"""

LINE = "K7M2,ma,,https://loa.gov.vn/q/K7M2/,guide:nop,2026-11-01,active,,"
OF_AN = "R4T7,ma,xa-an,https://loa.gov.vn/q/R4T7/,guide:nop,2026-11-01,active,,"
OF_BINH = "W9Y3,ma,xa-binh,https://loa.gov.vn/q/W9Y3/,guide:nop,2026-11-01,active,,"
DIRECT = CODE.replace("guide: nop", "encoding: direct\nurl: https://dichvucong.gov.vn/")
DIRECT_LINE = "K7M2,ma,,https://dichvucong.gov.vn/,https://dichvucong.gov.vn/,2026-11-01,active,,"
SITE = kit.SITE + "    allowed_hosts: [gov.vn]\n"


def ledger(*lines: str) -> bytes:
    return "\n".join((",".join(COLUMNS), *lines, "")).encode()


def found(
    files: Mapping[str, str], lines: tuple[str, ...] | None, pictures: Mapping[str, bytes] | None = None
) -> tuple[Problem, ...]:
    """What is said of the codes of a small site."""
    whole = {"site.yml": SITE, "don-vi/tinh-doan.yml": kit.UNIT, **AROUND, **files}
    sources = [kit.source(f"content/{path}", text) for path, text in sorted(whole.items())]
    held = {f"content/hinh/{name}": data for name, data in (pictures or {}).items()}
    sources += [SourceFile(name, None, len(data)) for name, data in held.items()]
    if lines is not None:
        sources.append(SourceFile(LEDGER, ledger(*lines), 0))
    read = library_read(sources, [kind.record for kind in KINDS])
    assert read.library is not None
    outside = replace(kit.world(), read=held.__getitem__)
    return in_order((*read.problems, *rule_problems(read.library, outside, (qr.KIND,))))


def said(*arguments: Mapping[str, str] | tuple[str, ...] | Mapping[str, bytes] | None) -> list[str]:
    """The same, one line a complaint: file, line, columns, word, code."""
    problems = found(*arguments)  # type: ignore[arg-type]  # passed on as they are
    return [f"{one.place.file.removeprefix('content/')} {complaint(one)}" for one in problems]


def complaint(one: Problem) -> str:
    (as_told,) = told((one,))
    return f"{as_told.line}:{as_told.columns} {as_told.word} {as_told.code}"


@pytest.mark.parametrize("path", sorted(HERE.glob("*.csv")), ids=lambda path: path.stem)
def test_a_ledger_fails_as_it_says(path: Path) -> None:
    data = path.read_bytes()
    _, problems = ledger_read(_EXPECTATION.sub(b"", data), f"tests/{path.name}")
    assert [str(one) for one in told(problems)] == [str(one) for one in complaints(path.name, data)]


def test_a_sound_site_says_nothing() -> None:
    assert said({"qr/ma.yml": FAMILY}, (LINE, OF_AN, OF_BINH)) == []
    assert said({"qr/ma.yml": DIRECT}, (DIRECT_LINE,)) == []


CASES = {
    "no ledger": ({"qr/ma.yml": CODE}, None, ["qr/so-cai.csv 1:1 LỖI P460"]),
    "not entered": ({"qr/ma.yml": CODE}, (), ["qr/ma.yml 2:7-10 LỖI P461"]),
    "units not entered": ({"qr/ma.yml": FAMILY}, (LINE, OF_AN), ["qr/ma.yml 7:1-5 LỖI P462"]),
    "lost unit": (
        {"qr/ma.yml": FAMILY.replace(", xa-binh", "")},
        (LINE, OF_AN, OF_BINH),
        ["qr/so-cai.csv 4:9-15 LỖI P458"],
    ),
    "a unit's retired code may go": (
        {"qr/ma.yml": FAMILY.replace(", xa-binh", "")},
        (LINE, OF_AN, OF_BINH.replace("active,,", "retired,Đã sáp nhập,Văn phòng")),
        [],
    ),
    "payload changed": (
        {"qr/ma.yml": DIRECT.replace("dichvucong.gov.vn", "dichvucong.bocongan.gov.vn")},
        (DIRECT_LINE,),
        ["qr/ma.yml 7:6-40 LỖI P463"],
    ),
    "site moved": (
        {"qr/ma.yml": FAMILY, "site.yml": SITE.replace("loa.gov.vn", "moi.gov.vn")},
        (LINE, OF_AN, OF_BINH),
        ["site.yml 3:10-28 LỖI P464"],
    ),
    "target changed": (
        {"qr/ma.yml": FAMILY.replace("guide: nop", "guide: tra")},
        (LINE, OF_AN, OF_BINH),
        ["qr/ma.yml 6:8-10 LỖI P465"],
    ),
    "state differs": (
        {"qr/ma.yml": CODE + "state: retired\nretired_note: Đã thay.\n"},
        (LINE,),
        ["qr/ma.yml 7:8-14 LỖI P466"],
    ),
    "code changed": ({"qr/ma.yml": CODE.replace("K7M2", "W9Y3")}, (LINE,), ["qr/ma.yml 2:7-10 LỖI P467"]),
    "code of another": (
        {"qr/ma.yml": CODE, "qr/moi.yml": CODE.replace("K7M2", "R4T7")},
        (LINE, OF_AN, "W9Y3,moi,,https://loa.gov.vn/q/W9Y3/,guide:nop,2026-11-01,active,,"),
        ["qr/moi.yml 2:7-10 LỖI P468", "qr/so-cai.csv 3:9-13 LỖI P458"],
    ),
    "two lines for one file": (
        {"qr/ma.yml": CODE},
        (LINE, LINE.replace("K7M2", "W9Y3")),
        ["qr/so-cai.csv 3:1-4 LỖI P469"],
    ),
    "record removed": ({}, (LINE,), ["qr/so-cai.csv 2:6-7 LỖI P358"]),
    "unit removed": (
        {"qr/ma.yml": FAMILY},
        (LINE, OF_AN, OF_BINH, "V5D8,ma,xa-mat,https://loa.gov.vn/q/V5D8/,guide:nop,2026-11-01,retired,Gộp,Văn phòng"),
        ["qr/so-cai.csv 5:9-14 LỖI P359"],
    ),
    "nearly alike": (
        {"qr/ma.yml": CODE, "qr/moi.yml": CODE.replace("K7M2", "K7N2")},
        (LINE, LINE.replace("K7M2", "K7N2").replace(",ma,", ",moi,")),
        ["qr/so-cai.csv 3:1-4 NHẮC P475"],
    ),
    "a list with slips": (
        {"qr/ma.yml": CODE, "site.yml": SITE.replace("[gov.vn]", "[gov.vn, 'https://a.vn', zalo.me]")},
        (LINE,),
        ["site.yml 5:25-38 LỖI P376", "site.yml 5:41-47 LỖI P383"],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_records_and_ledger_tell_the_same(case: tuple[dict[str, str], tuple[str, ...] | None, list[str]]) -> None:
    files, lines, expected = case
    assert said(files, lines) == expected


def test_what_hangs_is_named_when_a_code_would_change() -> None:
    around = {"ap-phich/ap.yml": POSTER, "ban-in/cho.yml": PRINTED}
    (moved,) = [
        one
        for one in found({"qr/ma.yml": CODE, "site.yml": SITE.replace("loa.gov.vn", "moi.gov.vn"), **around}, (LINE,))
        if one.code == "P464"
    ]
    assert "Đang dán 12 bản ở chợ Bến Tre." in in_words(moved).sentence
    (turned,) = found({"qr/ma.yml": CODE.replace("guide: nop", "guide: tra"), **around}, (LINE,))
    assert "“guide:nop”, nay dẫn tới “guide:tra”. Đang dán 12 bản ở chợ Bến Tre." in in_words(turned).sentence


def test_a_broken_record_is_not_called_removed() -> None:
    assert said({"qr/ma.yml": CODE.replace("owner: tinh-doan\n", "")}, (LINE,)) == ["qr/ma.yml 1:1-13 LỖI P104"]


def master(sha256: str) -> str:
    return DIRECT + f"master:\n  file: goc.png\n  sha256: {sha256}\n  payload: https://dichvucong.gov.vn/\n"


def test_a_master_symbol_is_known_by_its_fingerprint() -> None:
    """An altered picture is LỖI P377, one that is gone LỖI P333."""
    received = b"the picture as it came"
    whole = master(hashlib.sha256(received).hexdigest())
    assert said({"qr/ma.yml": whole}, (DIRECT_LINE,), {"goc.png": received}) == []
    (altered,) = found({"qr/ma.yml": whole}, (DIRECT_LINE,), {"goc.png": received + b"!"})
    assert complaint(altered) == "10:11-74 LỖI P377"
    words = in_words(altered).sentence
    assert hashlib.sha256(received).hexdigest()[:8] in words
    assert hashlib.sha256(received + b"!").hexdigest()[:8] in words
    assert said({"qr/ma.yml": whole}, (DIRECT_LINE,)) == ["qr/ma.yml 9:9-15 LỖI P333"]


PAST = {
    "nothing changed": ((LINE, OF_AN), (LINE, OF_AN), []),
    "one more": ((LINE,), (LINE, OF_AN), []),
    "line removed": ((LINE, OF_AN, OF_BINH), (LINE, OF_BINH), ["3:1 LỖI P470"]),
    "last line removed": ((LINE, OF_AN), (LINE,), ["2:1 LỖI P470"]),
    "given to another record": ((LINE,), (LINE.replace(",ma,", ",khac,"),), ["2:6-9 LỖI P471"]),
    "given to another unit": ((OF_AN,), (OF_AN.replace("xa-an", "xa-binh"),), ["2:9-15 LỖI P471"]),
    "repointed in silence": (
        (DIRECT_LINE,),
        (DIRECT_LINE.replace("dichvucong.gov.vn/,2", "la.gov.vn/,2"),),
        ["2:37-54 LỖI P472"],
    ),
    "repointed with reason": (
        (DIRECT_LINE,),
        (DIRECT_LINE.replace("dichvucong.gov.vn", "moi.gov.vn")[:-1] + "Trang đã chuyển,Ban biên tập",),
        [],
    ),
    "an old reason does not do": (
        (LINE[:-1] + "Đã chuyển,Ban biên tập",),
        (LINE.replace("guide:nop", "guide:tra")[:-1] + "Đã chuyển,Ban biên tập",),
        ["2:37-45 LỖI P472"],
    ),
    "retired without reason": ((LINE,), (LINE.replace("active", "retired"),), ["2:58-64 LỖI P472"]),
    "the day changed": ((LINE,), (LINE.replace("11-01", "11-02"),), ["2:47-56 LỖI P472"]),
    "a note erased": ((LINE[:-1] + "Đã chuyển,Ban biên tập",), (LINE,), ["2:65 LỖI P474"]),
}


@pytest.mark.parametrize("case", PAST.values(), ids=list(PAST))
def test_the_past_is_kept(case: tuple[tuple[str, ...], tuple[str, ...], list[str]]) -> None:
    before, now, expected = case
    problems = tuple(past_kept(ledger_read(ledger(*before))[0], ledger_read(ledger(*now))[0]))
    shown = [complaint(one) for one in problems]
    assert shown == expected


@pytest.mark.parametrize("lang", LABELS)
def test_every_complaint_can_be_told(lang: str) -> None:
    problems = [one for files, lines, _ in CASES.values() for one in found(files, lines)]
    for before, now, _ in PAST.values():
        problems += past_kept(ledger_read(ledger(*before))[0], ledger_read(ledger(*now))[0])
    for one in problems:
        words = in_words(one, lang)
        assert words.sentence
        assert words.remedy
