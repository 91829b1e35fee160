"""Letters, what they rest on, what they leave blank: rows S0-1, 6, 9, S1-1, S2-1, 2, S3-1, 2, 10, S4-1.

In: the reference site's documents and their pages. Out: what differs from them. Not here: duties (test_asked.py).
"""

from __future__ import annotations

from hashlib import sha256

from duties.ground import lacks, listing, made, page, rests_on
from loa.kind import Page
from unit.content.ground import LETTERS, ROOT, document, letter
from unit.content.test_letters import RECEIVED


def test_s0_1_rests_on_a_letter_that_knows_it() -> None:
    rests_on("S0", "1020-stttt-ttbcxb")


def test_s0_6_the_missing_guide_is_shown_as_missing() -> None:
    assert [attachment.held for attachment in letter("S0").attachments] == [False]
    lacks("S0", "hướng dẫn gửi kèm")
    assert "chưa có tài liệu này" in page("document", LETTERS["S0"])


def test_s0_9_every_letter_is_kept_to_the_byte() -> None:
    for short, name in LETTERS.items():
        body = (ROOT / f"content/van-ban/{name}.md").read_bytes().split(b"---\n", 2)[2]
        assert sha256(body.strip(b"\n")).hexdigest() == RECEIVED[short]
    assert "triển khai thực tốt nội dung" in (letter("S0").body or "")
    assert "triển khai thực tốt nội dung" in page("document", LETTERS["S0"])


def test_s0_9_no_picture_of_a_seal_or_signature_goes_with_a_letter() -> None:
    for name in LETTERS.values():
        assert [type(output) for output in made("document", name)] == [Page]
        assert "![" not in page("document", name)


def test_s1_1_rests_on_the_plan_of_the_province() -> None:
    rests_on("S1", "5295-kh-ubnd")


def test_s2_1_rests_on_two_documents() -> None:
    rests_on("S2", "1912-ubnd-kgvx", "07-ct-ttg")


def test_s2_2_a_blank_number_and_day_are_told_as_blank() -> None:
    assert letter("S2").number is None
    assert letter("S2").date_wording == "7/2024"
    shown = page("document", LETTERS["S2"])
    assert "chưa có số (STTTT-TTBC)" in shown
    assert 'tháng 7 năm 2024 <span class="loa-unknown">(chưa có ngày)</span>' in shown
    lacks("S2", "Chưa có số")


def test_s3_1_directive_and_decision_are_two_lines_of_work() -> None:
    rests_on("S3", "02-ct-ttg")
    assert document("311-qd-ttg").title != document("02-ct-ttg").title
    # The decision is no basis of the letter: one duty only speaks of it, and that one does not speak of the directive.
    of_decision = [item for item in letter("S3").duties if "311/QĐ-TTg" in " ".join(item.quotes)]
    assert [item.id for item in of_decision] == ["s3-7"]
    assert "Chỉ thị" not in " ".join(of_decision[0].quotes)


def test_s3_2_a_year_alone_sorts_and_is_printed_as_one() -> None:
    assert letter("S3").number is None
    assert str(letter("S3").date) == "2022"
    assert "năm 2022" in page("document", LETTERS["S3"])
    lacks("S3", "Chưa có ngày và tháng")
    register = listing("document")
    order = [register.index(f"({LETTERS[short]}.md)") for short in ("S3", "S0", "S4", "S1")]
    assert order == sorted(order), "the letters of the Union, newest first"


def test_s3_10_a_document_that_is_only_spoken_of_is_shown_as_missing() -> None:
    absent = document("van-ban-rieng-ban-bi-thu-tw-doan")
    assert (absent.number, absent.date) == (None, None)
    assert absent.evidence[0].document == LETTERS["S3"]
    shown = page("document", absent.id)
    assert "Chưa có văn bản." in shown
    assert "Trang này chưa có toàn văn" in shown


def test_s4_1_party_and_state_stand_side_by_side() -> None:
    rests_on("S4", "01-nq-tu", "2581-qd-ubnd", "5295-kh-ubnd", "05-tb-tu")
    assert {document(basis.id).family.value for basis in letter("S4").basis} == {"party", "state"}
    assert document("05-tb-tu").date_wording == "13/11/2020"
