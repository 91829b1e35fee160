"""One poster for many units: what is the same on all versions, what is each unit's own, what is left out.

In: a poster for a group of communes in a small library. Out: sheets, prints, the page that lists them, problems.
Not here: the reference site's communes (unit/content/), painting (sheets/).
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit import world
from loa.kind import Page, Print
from loa.kinds.poster.content import content_of
from loa.kinds.poster.family import family, fullest_misfit, unit_sheet
from loa.kinds.poster.formats import format_named
from loa.kinds.poster.local import filled, local_of, strip
from loa.kinds.poster.page import poster_outputs
from loa.kinds.poster.per_unit import unit_posters
from loa.kinds.poster.per_unit_rules import PER_UNIT_RULES
from loa.kinds.poster.record import Poster
from loa.kinds.poster.setting import Misfit
from loa.kinds.poster.sheet import drawn
from loa.kinds.qr.record import Qr
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.problems import Problem
from loa.sheet.marks import Sheet, Squares, Words
from unit.kinds.poster.posters import QR, one_poster

A4 = format_named("a4")
COMMUNE = "title: {title}\nsystem: place\nlevel: commune\ntype: commune\n"
DESK = (
    'address: "Số 1, đường Thử, xã Ba Tri"\ndesk_phone: "0270 000 0000"\n'
    'hours:\n  - days: Thứ hai đến thứ sáu\n    opens: "07:30"\n    closes: "11:00"\n'
    '  - days: Thứ hai đến thứ sáu\n    opens: "13:30"\n    closes: "17:00"\n'
)
FORMED = 'formed_from:\n  - province: Tỉnh Bến Tre\n    district: Huyện Ba Tri\n    whole: ["Thị trấn Ba Tri"]\n'

FILES = {
    "don_vi__xa_ba_tri": COMMUNE.format(title="Xã Ba Tri") + FORMED,
    "don_vi__xa_duy_nhat": COMMUNE.format(title="Xã Hưng Khánh Trung") + DESK,
    "don_vi__xa_da_het": COMMUNE.format(title="Xã Đã Hết") + "valid_to: 2025-06-30\nsuccessors: [xa-ba-tri]\n",
    "don_vi__cac_xa": "title: Các xã\nsystem: group\nlevel: commune\nmembers: [xa-ba-tri, xa-duy-nhat]\n",
    "don_vi__nhom_chua_ro": "title: Nhóm\nsystem: group\nlevel: commune\nmembers_unknown: Chưa rõ.\n",
    "qr__dang_dung": QR.format(code="K7M2") + "guide: huong-dan\nunits: [cac-xa]\n",
}
OWN = {"units": "[cac-xa]", "slots": "[name, place, phone, hours, code]", "message": None}


def tailored(**changes: str | None) -> tuple[Poster, Library]:
    return one_poster({**OWN, **changes}, **FILES)


def sheet_for(name: str, poster: Poster, library: Library) -> Sheet:
    unit = library.get("unit", name)
    assert unit is not None
    sheet = unit_sheet(family(poster, library, world()), unit, A4, library, world())
    assert isinstance(sheet, Sheet)
    return sheet


def lines(sheet: Sheet) -> list[str]:
    return [mark.text for mark in sheet.marks if isinstance(mark, Words)]


def payloads(sheet: Sheet) -> list[str]:
    return [mark.payload for mark in sheet.marks if isinstance(mark, Squares)]


def own_code(library: Library, unit: str) -> str:
    code = library.get("qr", "dang-dung")
    assert isinstance(code, Qr)
    own = code.for_unit(library, unit)
    assert own is not None
    return own.code


def problems(poster: Poster, library: Library) -> list[Problem]:
    return [each for rule in PER_UNIT_RULES for each in rule(poster, library, world())]


def test_each_version_has_the_units_name_and_own_code() -> None:
    poster, library = tailored()
    for name, title in (("xa-ba-tri", "Xã Ba Tri"), ("xa-duy-nhat", "Xã Hưng Khánh Trung")):
        sheet, code = sheet_for(name, poster, library), own_code(library, name)
        assert title in lines(sheet)
        assert payloads(sheet) == [f"https://loa.gov.vn/q/{code}/"]
        assert any(line.endswith(code) for line in lines(sheet)), "the typed address is the symbol's own"
        assert sheet.title == f"{poster.title} – {title}"
    assert own_code(library, "xa-ba-tri") != own_code(library, "xa-duy-nhat")


def test_all_versions_share_what_is_not_the_units_own() -> None:
    poster, library = tailored(slots="[name, code]")
    sheets = [sheet_for(name, poster, library) for name in ("xa-ba-tri", "xa-duy-nhat")]
    shared = [tuple(mark for at, mark in enumerate(each.marks) if at not in each.own) for each in sheets]
    assert shared[0] == shared[1]
    for each in sheets:
        own = [each.marks[at] for at in each.own]
        assert [mark.payload for mark in own if isinstance(mark, Squares)] == payloads(each)
        code, name = (mark.text for mark in own if isinstance(mark, Words))
        assert code in payloads(each)[0]
        assert each.title.endswith(name)


def test_what_is_known_of_a_unit_is_printed_and_what_is_not_leaves_no_trace() -> None:
    poster, library = tailored()
    told = " ".join(lines(sheet_for("xa-duy-nhat", poster, library)))
    assert "Số 1, đường Thử, xã Ba Tri" in told
    assert "Điện thoại: 0270 000 0000 · Thứ hai đến thứ sáu: 7 giờ 30 – 11 giờ; 13 giờ 30 – 17 giờ" in told
    bare = lines(sheet_for("xa-ba-tri", poster, library))
    assert "Xã Ba Tri" in bare
    assert not [line for line in bare if "Điện thoại" in line or "chưa có" in line or "Thứ hai" in line]


def test_the_sheet_closes_up_where_less_is_known() -> None:
    poster, library = tailored()
    full, bare = (sheet_for(name, poster, library) for name in ("xa-duy-nhat", "xa-ba-tri"))
    tops = [
        next(mark.baseline_mm for mark in sheet.marks if isinstance(mark, Words) and mark.text == name)
        for sheet, name in ((full, "Xã Hưng Khánh Trung"), (bare, "Xã Ba Tri"))
    ]
    assert tops[1] > tops[0] + 10


@pytest.mark.parametrize(
    ("slots", "there", "gone"),
    [
        ("[name]", "Xã Hưng Khánh Trung", "0270 000 0000"),
        ("[phone]", "0270 000 0000", "Xã Hưng Khánh Trung"),
        ("[name, hours]", "Thứ hai", "0270 000 0000"),
    ],
)
def test_only_open_slots_are_filled(slots: str, there: str, gone: str) -> None:
    poster, library = tailored(slots=slots)
    told = " ".join(lines(sheet_for("xa-duy-nhat", poster, library)))
    assert there in told
    assert gone not in told
    assert payloads(sheet_for("xa-duy-nhat", poster, library)) == ["https://loa.gov.vn/q/K7M2/"]


def test_exchanging_the_code_gives_what_drawing_anew_gives() -> None:
    poster, library = tailored(slots="[code]")
    whole = family(poster, library, world())
    model = next(iter(whole.models.values()))
    for name, code in whole.codes.items():
        exchanged = sheet_for(name, poster, library).marks
        anew = drawn(poster.layout, content_of(poster, library, "https://loa.gov.vn/", code), A4, world().measure)
        assert not isinstance(anew, Misfit)
        if code.code == model.code:
            assert exchanged == anew
        assert [mark.rows for mark in exchanged if isinstance(mark, Squares)] == [
            mark.rows for mark in anew if isinstance(mark, Squares)
        ]
        assert sorted(lines(Sheet(1, 1, "#FFFFFF", exchanged, ""))) == sorted(lines(Sheet(1, 1, "#FFFFFF", anew, "")))


def test_the_strip_never_says_twice_what_the_desk_card_says() -> None:
    poster, library = tailored(desk='{helps: [Nộp hồ sơ], place: "Trung tâm xã"}')
    unit = library.get("unit", "xa-duy-nhat")
    assert isinstance(unit, Unit)
    content, local = filled(content_of(poster, library, "https://loa.gov.vn/"), local_of(poster, unit))
    assert content.desk is not None
    assert content.desk.phone == "0270 000 0000"
    assert content.desk.hours == ("Thứ hai đến thứ sáu: 7 giờ 30 – 11 giờ; 13 giờ 30 – 17 giờ",)
    assert (local.name, local.phone, local.hours) == ("Xã Hưng Khánh Trung", None, ())


def test_no_strip_where_nothing_is_filled_in() -> None:
    poster, library = tailored(slots="[code]")
    unit = library.get("unit", "xa-duy-nhat")
    assert isinstance(unit, Unit)
    _, height_mm = strip(
        local_of(poster, unit), A4, content_of(poster, library, "https://loa.gov.vn/"), world().measure
    )
    assert height_mm == 0


def test_prints_lie_below_the_poster_by_unit_and_all_are_listed_on_one_page() -> None:
    poster, library = tailored()
    made = list(unit_posters(poster, library, world()))
    prints = {each.path for each in made if isinstance(each, Print)}
    assert prints == {
        f"ap-phich/thu/{unit}/{file}"
        for unit in ("xa-ba-tri", "xa-duy-nhat")
        for file in ("a4.pdf", "a4-den-trang.pdf")
    }
    (page,) = (each for each in made if isinstance(each, Page))
    assert page.path == poster.versions_page
    assert "(xa-ba-tri/a4.pdf)" in page.text
    assert "Thị trấn Ba Tri" in page.text, "the former name, for the browser's find"
    own = next(each for each in poster_outputs(poster, library, world()) if getattr(each, "path", "") == poster.page)
    assert isinstance(own, Page)
    assert "thu/tung-don-vi.md" in own.text


def test_the_list_says_that_the_versions_are_drafts() -> None:
    for status, told in (("draft", True), ("approved", False)):
        poster, library = tailored(status=status)
        pages = [each.text for each in unit_posters(poster, library, world()) if isinstance(each, Page)]
        assert [("Chưa in, chưa dán" in text) for text in pages] == [told]


def test_files_told_of_a_unit_are_those_that_are_made() -> None:
    poster, library = tailored(unit_formats="[a4, a5]")
    made = {each.path for each in unit_posters(poster, library, world()) if isinstance(each, Print)}
    told = {path for unit in ("xa-ba-tri", "xa-duy-nhat") for path, _ in poster.unit_files(unit)}
    assert made == told
    assert len(told) == 8


def test_without_units_nothing_is_made() -> None:
    poster, library = one_poster()
    assert not list(unit_posters(poster, library, world()))
    assert not problems(poster, library)


def test_a_unit_without_a_code_gets_no_version() -> None:
    poster, library = tailored()
    assert library.ledger is not None
    kept = tuple(line for line in library.ledger.lines if line.unit != "xa-ba-tri")
    lacking = replace(library, ledger=replace(library.ledger, lines=kept))
    made = {each.path.split("/")[2] for each in unit_posters(poster, lacking, world()) if isinstance(each, Print)}
    assert made == {"xa-duy-nhat"}


def test_a_message_that_leaves_no_room_is_told_at_the_message_not_to_the_communes() -> None:
    long = "Mời bà con ra Trung tâm Phục vụ hành chính công xã, phường mình. " * 3
    poster, library = tailored(message=f'"{long}"', points="[Một việc cần nhớ lâu, Hai việc cần nhớ lâu]")
    assert fullest_misfit(family(poster, library, world()), A4, library, world()) is not None
    (found,) = problems(poster, library)
    assert found.code == "P369"
    assert found.place == library.place(poster, "message")


def test_sound_versions_have_no_problem() -> None:
    assert not problems(*tailored())


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"slots": None}, "P364", ("units",)),
        ({"units": None}, "P364", ("slots",)),
        ({"units": "[tinh-doan]"}, "P365", ("slots", 4)),
        ({"units": "[cac-xa, nhom-chua-ro]"}, "P366", ("units", 1)),
        ({"units": "[xa-da-het]", "slots": "[name]"}, "P367", ("units", 0)),
        ({"unit_formats": "[a4, vuong]"}, "P368", ("unit_formats", 1)),
    ],
)
def test_what_is_wrong_is_told_on_its_line(
    changes: dict[str, str | None], code: str, path: tuple[str | int, ...]
) -> None:
    poster, library = tailored(**changes)
    found = next(each for each in problems(poster, library) if each.code == code)
    assert found.place == library.place(poster, *path, key=len(path) == 1)


def test_a_unit_text_that_cannot_be_drawn_is_told_in_the_units_file() -> None:
    odd = {**FILES, "don_vi__xa_ba_tri": COMMUNE.format(title="Xã Ba Tri") + 'address: "Cạnh chợ 漢"\n'}
    poster, library = one_poster(OWN, **odd)
    (found,) = problems(poster, library)
    assert found.code == "P603"
    assert found.place.file == "content/don-vi/xa-ba-tri.yml"


def test_a_unit_address_too_long_is_told_in_the_units_file() -> None:
    long = "Số 1, " + "đường Không Bao Giờ Hết, " * 9 + "xã Ba Tri"
    odd = {**FILES, "don_vi__xa_ba_tri": COMMUNE.format(title="Xã Ba Tri") + f'address: "{long}"\n'}
    poster, library = one_poster(OWN, **odd)
    (found,) = problems(poster, library)
    assert (found.code, found.place.file) == ("P602", "content/don-vi/xa-ba-tri.yml")
