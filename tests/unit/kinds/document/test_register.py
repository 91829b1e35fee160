"""The register can be narrowed by plain links, and tells of each document what it is and who it is for.

In: small sites. Out: the pages of the register and of documents. Not here: chains (test_chain.py), rules
(tests/problems).
"""

from __future__ import annotations

import re

from kit import world
from loa.kind import Copy, Page
from loa.kinds.document.facets import facets
from loa.kinds.document.record import Document, Family
from loa.model.library import Library
from unit.content.ground import reference_site
from unit.kinds.made import BY_NAME, listing, outputs, page, shown, site

LETTER = """
    title: Công văn thử
    family: {family}
    form: cong-van
    number: "{number}"
    symbol: CV/TH
    date: {date}
    subject: V/v thử
"""


def register(whole: Library) -> dict[str, Page]:
    """The register's pages by path."""
    made = BY_NAME["document"].listing(whole, world())
    return {output.path: output for output in made if isinstance(output, Page)}


def three() -> Library:
    """A letter of the State of 2024, one of the Party without issuer, and one of the Union without date."""
    return site(
        van_ban__mot=LETTER.format(family="state", number=1, date="2024-07") + "    issuer: tinh-doan\n",
        van_ban__hai=LETTER.format(family="party", number=2, date="2020"),
        van_ban__ba=LETTER.format(family="union", number=3, date="null") + '    issuer_text: "BCH ĐOÀN XÃ THỬ"\n',
    )


def test_every_value_has_a_page_with_exactly_its_documents() -> None:
    pages = register(three())
    assert next(iter(pages)) == "van-ban/index.md"
    rows = {path: re.findall(r"^\| \[(\d)[-/]CV/TH\]", made.text, re.MULTILINE) for path, made in pages.items()}
    assert rows["van-ban/loc/he-state.md"] == ["1"]
    assert rows["van-ban/loc/nam-2020.md"] == ["2"]
    assert rows["van-ban/loc/nam-chua-co.md"] == ["3"]
    assert rows["van-ban/loc/co-quan-tinh-doan.md"] == ["1"]
    assert rows["van-ban/loc/co-quan-bch-doan-xa-thu.md"] == ["3"]
    assert rows["van-ban/loc/co-quan-chua-co.md"] == ["2"]
    assert rows["van-ban/loc/hieu-luc-unknown.md"] == ["1", "2", "3"]
    assert rows["van-ban/loc/qua-vien-dan.md"] == ["1", "2", "3"]


def test_narrowed_pages_are_in_no_menu_and_no_search() -> None:
    for path, made in register(three()).items():
        if path != "van-ban/index.md":
            assert made.hidden
            assert made.meta["search"] == {"exclude": True}


def test_years_stand_newest_first_and_what_is_unknown_last() -> None:
    documents = [record for record in three().of("document") if isinstance(record, Document)]
    years = next(way for way in facets(documents, three()) if way.label == "Năm ban hành")
    assert [value.label for value in years.values] == ["2024", "2020", "Chưa có năm"]


def test_each_narrowed_page_marks_itself_and_leads_to_all_others() -> None:
    pages = register(three())
    text = pages["van-ban/loc/he-state.md"].text
    assert '[Cơ quan nhà nước (1), đang xem](he-state.md){ aria-current="page" }' in text
    assert "[2020 (1)](nam-2020.md)" in text
    assert "[Xem tất cả văn bản](../index.md)" in text
    seen = shown(text)
    assert seen.count("aria-current") == 1


def test_the_reference_register_counts_each_document_once_in_every_way() -> None:
    documents = [record for record in reference_site().of("document") if isinstance(record, Document)]
    for way in facets(documents, reference_site()):
        assert sum(len(value.documents) for value in way.values) == len(documents)
        assert len({value.page for value in way.values}) == len(way.values)
    families = next(way for way in facets(documents, reference_site()) if way.label == "Hệ văn bản")
    assert [value.label for value in families.values] == [
        Family.STATE.label,
        Family.UNION.label,
        Family.PARTY.label,
    ]


def test_an_issuer_without_a_record_is_named_as_the_letter_names_it() -> None:
    assert "BCH ĐOÀN XÃ THỬ" in page(three(), "document", "ba").text
    assert "BCH ĐOÀN XÃ THỬ" in listing(three(), "document").text


def test_a_group_opens_to_every_single_unit_in_it() -> None:
    group = """
        title: Các {name}
        system: group
        level: district
        members: [{members}]
        members_unknown: "Các đơn vị khác chưa có danh sách."
    """
    unit = "title: Đơn vị {name}\nsystem: union\nlevel: district\n"
    whole = site(
        don_vi__tat_ca=group.format(name="đơn vị", members="nhom, ba"),
        don_vi__nhom=group.format(name="nhóm", members="mot, hai"),
        **{f"don_vi__{name}": unit.format(name=name) for name in ("mot", "hai", "ba")},
        van_ban__thu=LETTER.format(family="union", number=1, date="2024")
        + "    issuer: ba\n    recipients:\n      - text: Các đơn vị\n        unit: tat-ca\n",
    )
    text = page(whole, "document", "thu").text
    assert '<summary markdown="span">Các đơn vị (3 đơn vị)</summary>' in text
    assert re.findall(r"^- \[Đơn vị (\w+)\]", text, re.MULTILINE) == ["ba", "hai", "mot"]
    assert "Các đơn vị khác chưa có danh sách." in text
    assert "<details" in shown(text)


def test_an_attachment_is_passed_on_from_where_its_sort_lies() -> None:
    held = LETTER.format(family="state", number=1, date="2024") + (
        "    issuer: tinh-doan\n    attachments:\n"
        "      - {title: Phụ lục, held: true, file: phu-luc.pdf}\n"
        "      - {title: Mã QR, held: true, file: ma.png}\n"
        "      - {title: Biểu mẫu, held: false}\n"
    )
    whole = site(van_ban__thu=held)
    made = outputs(whole, "document", "thu")
    assert [(copy.path, copy.file) for copy in made if isinstance(copy, Copy)] == [
        ("van-ban/phu-luc.pdf", "content/van-ban/phu-luc.pdf"),
        ("hinh/ma.png", "content/hinh/ma.png"),
    ]
    text = page(whole, "document", "thu").text
    assert "[Phụ lục](phu-luc.pdf)" in text
    assert "[Mã QR](../hinh/ma.png)" in text
    assert "chưa có tài liệu này" in text
