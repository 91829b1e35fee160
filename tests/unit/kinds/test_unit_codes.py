"""Codes of units, codes that are retired, symbols received as pictures: each keeps its page and says what it is.

In: code records with units, successors, masters. Out: landing pages, files, what the build reads. Not here: what the
ledger demands (tests/problems/codes).
"""

from __future__ import annotations

from dataclasses import replace

from kit import world
from loa.kind import Data
from loa.kinds.qr.landing import LARGEST_BYTES
from loa.kinds.qr.record import Qr
from loa.kinds.qr.writing import retired
from loa.model.checkable import Checkable, Standing
from loa.model.ledger import Ledger
from loa.model.library import Library
from loa.model.roles import PerUnit
from unit.kinds.codes import GUIDE, button, code
from unit.kinds.made import listing, outputs, page, site

PLACES = {
    "don_vi__xa_an": "title: Xã An\nsystem: place\nlevel: commune\n",
    "don_vi__xa_binh": "title: Xã Bình\nsystem: place\nlevel: commune\n",
    "don_vi__cac_xa": "title: Các xã\nsystem: group\nlevel: commune\nmembers: [xa-an, xa-binh]\n",
}


def family() -> Library:
    """A code with one of its own for each of two communes, entered in the ledger."""
    return site(huong_dan__nop=GUIDE, qr__ma=code("guide: nop", "units: [cac-xa]"), **PLACES)


def test_every_unit_has_a_code_of_its_own() -> None:
    library = family()
    record = library.get("qr", "ma")
    assert isinstance(record, Qr)
    assert isinstance(record, PerUnit)
    assert record.unit_ids(library) == ("xa-an", "xa-binh")
    codes = [record.for_unit(library, unit) for unit in record.unit_ids(library)]
    assert all(codes)
    payloads = {one.payload(library, "https://loa.gov.vn/") for one in codes if one}
    assert payloads == {f"https://loa.gov.vn/q/{one.code}/" for one in codes if one}
    assert len(payloads) == 2
    assert all(one.draft_reason(library, "https://loa.gov.vn/") is None for one in codes if one)
    assert record.for_unit(library, "tinh-doan") is None


def test_a_unit_has_a_landing_page_and_files() -> None:
    library = family()
    record = library.get("qr", "ma")
    assert isinstance(record, Qr)
    own = record.for_unit(library, "xa-an")
    assert own
    made = {output.path: output for output in outputs(library, "qr", "ma")}
    landing_of_unit = made[f"q/{own.code}/index.html"]
    assert isinstance(landing_of_unit, Data)
    assert len(landing_of_unit.content) <= LARGEST_BYTES
    assert f"Mã {own.code} · Xã An" in landing_of_unit.content.decode()
    assert {f"qr/ma/xa-an.{form}" for form in ("svg", "png", "pdf")} <= made.keys()
    assert own.code in listing(library, "qr").text
    assert own.code in page(library, "qr", "ma").text


def test_a_retired_unit_code_keeps_its_page() -> None:
    library = family()
    assert library.ledger
    lines = tuple(
        retired(line, "Đã sáp nhập", "Văn phòng") if line.unit == "xa-an" else line for line in library.ledger.lines
    )
    library = replace(library, ledger=Ledger(lines))
    line = next(line for line in lines if line.unit == "xa-an")
    made = {output.path: output for output in outputs(library, "qr", "ma")}
    text = made[f"q/{line.code}/index.html"]
    assert isinstance(text, Data)
    assert "Mã này đã ngừng dùng.</strong> Đã sáp nhập" in text.content.decode()
    assert "qr/ma/xa-an.pdf" not in made
    assert "qr/ma/xa-binh.pdf" in made


def test_a_retired_code_leads_to_its_successor() -> None:
    texts = {
        "qr__cu": code("guide: nop", "state: retired\n        retired_note: Bị dán đè.\n        successor: ma").replace(
            "K7M2", "W9Y3"
        ),
        "qr__ma": code("guide: nop"),
    }
    made = outputs(site(huong_dan__nop=GUIDE, **texts), "qr", "cu")
    text = next(one for one in made if isinstance(one, Data)).content.decode()
    assert button(text) == "../K7M2/"


def test_people_who_ask_are_told_of_every_code() -> None:
    library = family()
    record = library.get("qr", "ma")
    assert isinstance(record, Qr)
    assert isinstance(record, Checkable)
    own, *of_units = record.checks(library, world())
    assert (own.code, own.address, own.leads_to) == ("K7M2", "loa.gov.vn/q/K7M2", "Nộp hồ sơ")
    assert own.standing is Standing.VALID
    assert [check.what.partition(", ")[2] for check in of_units] == ["Xã An”", "Xã Bình”"]
    assert library.ledger
    lines = tuple(
        retired(line, "Đã sáp nhập", "Văn phòng") if line.unit == "xa-an" else line for line in library.ledger.lines
    )
    after = record.checks(replace(library, ledger=Ledger(lines)), world())
    assert [check.standing for check in after] == [Standing.VALID, Standing.ENDED, Standing.VALID]
    assert [check.note for check in after] == [None, "Đã sáp nhập", None]


def test_the_list_folds_the_codes_of_units_by_letter() -> None:
    library = family()
    text = listing(library, "qr").text
    table, _, folded = text.partition("<details")
    record = library.get("qr", "ma")
    assert isinstance(record, Qr)
    codes = [own.code for unit in record.unit_ids(library) if (own := record.for_unit(library, unit))]
    assert record.code in table
    assert not [code for code in codes if code in table]
    assert [code for code in codes if code in folded] == codes
    assert folded.index("**A**") < folded.index(codes[0]) < folded.index("**B**") < folded.index(codes[1])
    assert "loa.gov.vn/q/" in folded
