"""The five letters stand in content/ byte for byte, and what they leave blank stays blank.

In: content/van-ban/. Out: sums of bodies, wordings of numbers and dates. Not here: duties (test_duties.py).
"""

from __future__ import annotations

from hashlib import sha256

import pytest

from loa.kinds.document.record import Document, Standing
from unit.content.ground import LETTERS, ROOT, comparable, document, letter, reference_site

# Of the letters as received, without blank lines before the first and after the last line.
RECEIVED = {
    "S0": "a04a06a750869ed1cd08f4bfbcd01133233e75e4761f2d58f639cb5e3025215f",
    "S1": "5212eda88dffa04a437859ce380eee2abd7a69f9950091904795c6803ebd76b1",
    "S2": "884bed7df5299eea4669b6e570e28a09a3f0709284fdd5d7df93c2985a2ba2fa",
    "S3": "35e5d85f0a4d39c859715f54f15ae838d98bfae15f764cd4fa200a25c890bda5",
    "S4": "f5335873a3711fdb7a6c443c549a4ed016448041114cd23e0b802c6cc6123d1b",
}

CITED = {
    "2321-cv-tdtn-tckt": "Công văn số 2321-CV/TĐTN-TCKT, ngày 09/6/2021",
    "1850-cv-tdtn-tckt": "Công văn số 1850-CV/TĐTN-TCKT, ngày 15/10/2020",
    "stttt-ttbc-2024-07": "Công văn (chưa có số (STTTT-TTBC)), tháng 7 năm 2024",
    "cv-twdtn-btg-2022": "Công văn (chưa có số (CV/TWĐTN-BTG)), năm 2022",
    "1949-cv-tdtn-tckt": "Công văn số 1949-CV/TĐTN-TCKT, ngày 19/11/2020",
    "1020-stttt-ttbcxb": "Công văn số 1020/STTTT-TTBCXB, ngày 02/6/2021",
    "5295-kh-ubnd": "Kế hoạch số 5295/KH-UBND, ngày 09/10/2020",
    "01-nq-tu": "Nghị quyết số 01-NQ/TU, ngày 20/10/2020",
    "2581-qd-ubnd": "Quyết định số 2581/QĐ-UBND, ngày 09/10/2020",
    "05-tb-tu": "Thông báo số 05-TB/TU, ngày 13/11/2020",
    "1912-ubnd-kgvx": "Công văn số 1912/UBND-KGVX, ngày 13/6/2023",
    "07-ct-ttg": "Chỉ thị số 07/CT-TTg, ngày 21/3/2023",
    "02-ct-ttg": "Chỉ thị số 02/CT-TTg, ngày 26/4/2022",
    "311-qd-ttg": "Quyết định số 311/QĐ-TTg, ngày 05/3/2022",
    "118-2025-nd-cp": "Nghị định số 118/2025/NĐ-CP, ngày 09/6/2025",
}


@pytest.mark.parametrize("short", LETTERS)
def test_a_letter_is_kept_byte_for_byte_in_its_file(short: str) -> None:
    written = (ROOT / f"content/van-ban/{LETTERS[short]}.md").read_bytes()
    _, _, body = written.split(b"---\n", 2)
    assert sha256(body.strip(b"\n")).hexdigest() == RECEIVED[short]


@pytest.mark.parametrize("short", LETTERS)
def test_reading_a_letter_changes_nothing_in_it(short: str) -> None:
    body = letter(short).body
    assert body is not None
    assert sha256(body.strip("\n").encode()).hexdigest() == RECEIVED[short]


@pytest.mark.parametrize("name", CITED)
def test_a_document_is_cited_as_the_letters_cite_it(name: str) -> None:
    cited = document(name).citation
    # What is blank may be worded in more than one good way; that it is blank must be said.
    if document(name).number is None:
        assert "chưa có số" in cited
        assert cited.endswith(CITED[name].rpartition(", ")[2])
    else:
        assert cited == CITED[name]


@pytest.mark.parametrize("short", LETTERS)
def test_a_letters_subject_is_in_the_letter(short: str) -> None:
    subject, body = comparable(letter(short).subject), comparable(letter(short).body or "")
    # The heading breaks its lines inside quotation marks and repeats an opening one.
    assert subject.replace("“", "").replace("”", "") in body.replace("“", "").replace("”", "")


@pytest.mark.parametrize("short", LETTERS)
def test_a_letters_recipients_are_in_the_letter(short: str) -> None:
    body = comparable(letter(short).body or "")
    for recipient in letter(short).recipients:
        assert recipient.text in body
        assert recipient.unit is not None


def test_nothing_that_came_with_a_letter_is_held() -> None:
    attachments = [(short, attachment) for short in LETTERS for attachment in letter(short).attachments]
    assert [short for short, _ in attachments] == ["S0", "S2"]
    for short, attachment in attachments:
        assert not attachment.held
        assert attachment.file is None
        assert comparable(attachment.quote or "?") in comparable(letter(short).body or "")


def test_nobody_claims_to_know_whether_a_document_still_holds() -> None:
    for record in reference_site().of("document"):
        assert isinstance(record, Document)
        assert record.status is Standing.UNKNOWN, record.id


def test_a_document_without_its_text_says_so_and_names_its_source() -> None:
    for record in reference_site().of("document"):
        assert isinstance(record, Document)
        if record.body is None:
            assert any("Chưa có" in line for line in record.missing), record.id
            assert record.evidence, record.id
