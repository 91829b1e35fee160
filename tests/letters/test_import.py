"""Six letters of different layout become records that pass with nothing changed, and hold what the letters say.

In: letters made for tests, the reference site. Out: records, problems, open questions. Not here: how letters are read
(test_reading.py), old encodings (test_encodings.py), refusals (test_refusals.py).
"""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from kit import world
from letters.six import SIX
from loa.editing.letters.draft import draft_of
from loa.editing.letters.drafted import Draft
from loa.editing.letters.record_text import record_name, record_text
from loa.kinds import KINDS
from loa.kinds.document import KIND as DOCUMENT
from loa.kinds.document.record import Document, Family, Form
from loa.model.chain import Due, DutyKind, MediaForm, Period, Quota
from loa.model.library import Library
from loa.model.quotes import stray_word
from loa.model.read import library_read
from loa.model.values import PartialDate
from loa.problems import Problem, Severity
from loa.site.check import rule_problems
from loa.site.privacy import kept_private
from loa.source.folder import SourceFile, source_files
from unit.content.ground import ROOT, reference_site

TODAY = date(2026, 11, 22)
RECORDS = [kind.record for kind in KINDS]


@cache
def drafted(name: str) -> Draft:
    """The draft of one of the six."""
    return draft_of(SIX[name](), f"{name}.docx", reference_site(), TODAY)


@cache
def joined(name: str) -> tuple[Library, Document, tuple[Problem, ...]]:
    """The reference site with the record in it, the record, and all that is said of its file."""
    file = f"content/van-ban/nhap-{record_name(drafted(name), name)}.md"
    data = record_text(drafted(name)).encode()
    files = sorted((*source_files(ROOT)[0], SourceFile(file, data, len(data))), key=lambda one: one.file)
    kept = kept_private(files, RECORDS)
    read = library_read(kept.files, RECORDS)
    assert read.library is not None
    record = read.library.get("document", file.rpartition("/")[2].removesuffix(".md"))
    assert isinstance(record, Document), read.problems
    said = (*kept.problems, *read.problems, *rule_problems(read.library, world(today=TODAY), [DOCUMENT]))
    return read.library, record, tuple(one for one in said if one.place.file == file)


def record(name: str) -> Document:
    return joined(name)[1]


@pytest.mark.parametrize("name", SIX)
def test_the_record_passes_with_nothing_changed(name: str) -> None:
    said = joined(name)[2]
    assert [one for one in said if one.severity is Severity.ERROR] == []
    # What reminds is what the record itself asks about: tasks to look through, units and an issuer to be named.
    assert {one.code for one in said} <= {"P880", "P311", "P835"}


@pytest.mark.parametrize("name", SIX)
def test_every_open_question_stands_in_the_record(name: str) -> None:
    assert record(name).missing == drafted(name).questions
    assert record(name).missing


@pytest.mark.parametrize("name", SIX)
def test_quotes_and_recipients_are_the_letters_own_words(name: str) -> None:
    letter = record(name)
    assert letter.body
    for quote in [
        *(quote for duty in letter.duties for quote in duty.quotes),
        *(one.text for one in letter.recipients),
    ]:
        assert stray_word(quote, letter.body) is None


@pytest.mark.parametrize("name", SIX)
def test_every_duty_is_marked_as_not_looked_through(name: str) -> None:
    assert record(name).duties
    assert all(duty.review for duty in record(name).duties)


@pytest.mark.parametrize("name", SIX)
def test_nothing_is_made_up(name: str) -> None:
    """Each word of the record's facts stands in the letter, or is the record's way of saying that none does."""
    letter = record(name)
    body = letter.body or ""
    for fact in (letter.number, letter.symbol, letter.place, letter.issuer_text):
        assert fact is None or fact in body
    if letter.known_subject:
        assert stray_word(letter.known_subject.split(" “")[0], body) is None
    assert letter.status.value == "unknown"
    assert letter.campaigns == ()
    for duty in letter.duties:
        assert duty.audiences == ()
        assert duty.forms == ()


def test_the_same_letter_gives_the_same_bytes() -> None:
    for name, letter in SIX.items():
        again = draft_of(letter(), f"{name}.docx", reference_site(), TODAY)
        assert record_text(again) == record_text(drafted(name))


HEADS = {
    "union": (Family.UNION, Form.LETTER, "2321", "CV/TĐTN-TCKT", "2021-06-09", "Bến Tre", "tinh-doan-ben-tre"),
    "tcvn3": (Family.STATE, Form.LETTER, "1234", "STTTT-TTBC", "2024-07-05", "Thái Bình", "so-tttt-thai-binh"),
    "vni": (Family.UNION, Form.LETTER, None, "CV/TWĐTN-BTG", "2022", "Hà Nội", "trung-uong-doan"),
    "plan": (Family.STATE, Form.PLAN, "6001", "KH-UBND", "2020-11-20", "Bến Tre", "ubnd-tinh-ben-tre"),
    "blank": (Family.UNION, Form.LETTER, None, None, "None", None, None),
    "party": (Family.PARTY, Form.NOTICE, "77", "TB/TU", "2020-12-01", "Bến Tre", "tinh-uy-ben-tre"),
}


@pytest.mark.parametrize("name", HEADS)
def test_the_heading_is_read(name: str) -> None:
    letter = record(name)
    found = (letter.family, letter.form, letter.number, letter.symbol, str(letter.date), letter.place, letter.issuer)
    assert found == HEADS[name]


SUBJECTS = {
    "union": "Về việc sử dụng kênh tuyên truyền “Chính quyền số tỉnh Bến Tre” trên Zalo",
    "tcvn3": "V/v truyền thông chính sách",
    "vni": "V/v tuyên truyền và triển khai thực hiện Chỉ thị 02/CT-TTg",
    "plan": "Truyền thông chuyển đổi số năm 2021",
    "blank": None,
    "party": "về kết quả thực hiện chuyển đổi số",
}


@pytest.mark.parametrize("name", SUBJECTS)
def test_the_subject_is_read(name: str) -> None:
    assert record(name).known_subject == SUBJECTS[name]


def test_recipients_are_matched_only_where_one_unit_can_be_meant() -> None:
    found = {one.text: one.unit for name in SIX for one in record(name).recipients}
    assert found == {
        "Ban Thường vụ các Huyện, Thành đoàn": "cac-huyen-thanh-doan-ben-tre",
        "Đoàn tương đương, Đoàn trường học trực thuộc": "doan-tuong-duong-truong-hoc-ben-tre",
        "Các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh": "cac-so-ban-nganh-thai-binh",
        "Ủy ban nhân dân các huyện, thành phố": "ubnd-cac-huyen-thanh-pho-thai-binh",
        "Ban Thường vụ các tỉnh, thành đoàn, đoàn trực thuộc": None,
    }


def test_no_person_stands_in_the_metadata() -> None:
    for name in SIX:
        head = record_text(drafted(name)).split("\n---\n")[0]
        assert "Nguyễn Văn" not in head
    assert "Nguyễn Văn A" in (record("union").body or "")
    assert any("tên người" in question for question in record("blank").missing)


def test_basis_is_what_the_site_holds_and_a_question_where_it_does_not() -> None:
    assert {name: list(record(name).basis) for name in SIX} == {
        "union": ["1020-stttt-ttbcxb"],
        "tcvn3": ["1912-ubnd-kgvx", "07-ct-ttg"],
        "vni": ["02-ct-ttg"],
        "plan": ["01-nq-tu"],
        "blank": [],
        "party": ["01-nq-tu"],
    }
    assert any("9999/QĐ-BTTTT" in question for question in record("plan").missing)


def test_deadlines_keep_the_letters_wording() -> None:
    dues = {name: [duty.due for duty in record(name).duties if duty.due] for name in SIX}
    assert dues["tcvn3"] == [Due(before=date(2024, 7, 19))]
    assert dues["tcvn3"][0].last_day == date(2024, 7, 18)
    assert dues["vni"] == [Due(before=date(2022, 6, 30))]
    assert dues["plan"] == [Due(by=date(2021, 1, 15))]
    assert dues["party"] == [Due(by=date(2020, 12, 31))]
    assert dues["blank"] == []
    assert any("không ghi năm" in question for question in record("blank").missing)


def test_quotas_keep_number_period_and_forms() -> None:
    forms = (MediaForm.NEWS, MediaForm.ARTICLE, MediaForm.PICTURE, MediaForm.POSTER, MediaForm.VIDEO)
    assert [duty.quota for duty in record("tcvn3").duties] == [
        Quota(at_least=1, per=Period.MONTH, forms=forms),
        None,
    ]
    assert record("plan").duties[1].quota == Quota(at_least=2, per=Period.QUARTER, forms=(MediaForm.REPORTAGE,))


def test_duties_are_worded_as_the_letter_words_them() -> None:
    assert [duty.kind for duty in record("vni").duties] == [DutyKind.REQUEST, DutyKind.PROPOSAL, DutyKind.REQUEST]
    assert [duty.kind for duty in record("party").duties] == [DutyKind.ORDER]
    assert [duty.actors for duty in record("union").duties] == ["các đơn vị", "các đơn vị"]
    assert record("union").duties[0].units == ("cac-huyen-thanh-doan-ben-tre", "doan-tuong-duong-truong-hoc-ben-tre")


def test_what_goes_with_the_letter_is_a_missing_attachment() -> None:
    (enclosed,) = record("union").attachments
    assert not enclosed.held
    assert enclosed.quote == "(Gửi đính kèm hướng dẫn)"


def test_headings_lists_and_tables_are_kept() -> None:
    body = record("plan").body or ""
    assert "### II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Thông tin và Truyền thông:" in body
    assert "| TT \\| số | Chỉ tiêu |  |\n| --- | --- | --- |\n|  | Năm 2021 | Năm 2022 |\n| 1 | 50% | 100% |" in body
    assert body.count("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == 1


def test_what_is_private_is_struck_out_where_it_stands() -> None:
    body = record("blank").body or ""
    assert "liên hệ [đã lược số di động]." in body
    assert "0987" not in record_text(drafted("blank"))


def test_marked_changes_are_taken_as_accepted() -> None:
    body = record("blank").body or ""
    assert "Xin báo lại trong tuần." in body
    assert "Chữ đã bỏ" not in body
    assert any("dấu sửa" in question for question in record("blank").missing)


def test_without_a_site_to_match_with_everything_stays_a_name() -> None:
    alone = draft_of(SIX["union"](), "union.docx", None, TODAY)
    assert alone.issuer is None
    assert alone.issuer_text == "BCH ĐOÀN TỈNH BẾN TRE"
    assert alone.basis == ()
    assert {unit for _, unit in alone.recipients} == {None}


def test_a_day_that_cannot_be_is_a_question() -> None:
    late = draft_of(SIX["union"](), "union.docx", reference_site(), date(2021, 6, 1))
    assert late.date is None
    assert any("ngày 09 tháng 6 năm 2021” không dùng được" in question for question in late.questions)
    assert late.as_of == PartialDate(2021, 6, 1)
