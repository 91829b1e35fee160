"""What must be true of the content for a row of the table of duties to be held, beyond its quoted sentence.

In: the reference site's library. Out: HELD, a check for each such row. Not here: quotes and deadlines (rows.py).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from loa.kinds.campaign.record import Campaign
from loa.kinds.channel.record import Channel, Proof
from loa.model.chain import Audience, Duty, DutyKind, MediaForm, Period
from unit.content.ground import LETTERS, comparable, document, expanded, letter, reference_site, unit

Check = Callable[[], None]

HELD: dict[str, Check] = {}


def holds(row: str) -> Callable[[Check], Check]:
    """Enters a check under the row it is for."""

    def entered(check: Check) -> Check:
        HELD[row] = check
        return check

    return entered


def duty(row: str) -> Duty:
    """The duty that holds a row, by the letter it comes from and its id."""
    found = letter(row[:2]).parts().get(row.lower())
    assert isinstance(found, Duty), f"{LETTERS[row[:2]]} has no duty {row.lower()}"
    return found


def campaign(name: str) -> Campaign:
    found = reference_site().get("campaign", name)
    assert isinstance(found, Campaign)
    return found


def channel(name: str) -> Channel:
    found = reference_site().get("channel", name)
    assert isinstance(found, Channel)
    return found


def bases(short: str) -> list[str]:
    return [basis.id for basis in letter(short).basis]


def rests_on(short: str, *names: str) -> None:
    """The letter names these bases, they are there, and they know the letter."""
    assert bases(short) == list(names)
    for name in names:
        known = [record.id for record, path in reference_site().mentions(document(name)) if path[0] == "basis"]
        assert LETTERS[short] in known


def missing(short: str, words: str) -> None:
    assert any(words in line for line in letter(short).missing), letter(short).missing


@holds("S0-1")
def s0_1() -> None:
    rests_on("S0", "1020-stttt-ttbcxb")


@holds("S0-2")
def s0_2() -> None:
    recipients = [recipient.unit for recipient in letter("S0").recipients]
    assert len(recipients) == 4
    reached = [member for recipient in recipients if recipient for member in expanded(recipient.id)]
    assert sum(member.level == "district" for member in reached) == 9
    assert unit("doan-tuong-duong-truong-hoc-ben-tre").members_unknown


@holds("S0-4")
def s0_4() -> None:
    found = channel("zalo-chinh-quyen-so-ben-tre")
    assert f"“{found.title}”" in (letter("S0").body or "")
    assert found.address is None
    assert found.state is Proof.UNVERIFIED
    assert any(found.title in step for step in found.how_to_find)


@holds("S0-6")
def s0_6() -> None:
    assert [attachment.held for attachment in letter("S0").attachments] == [False]
    missing("S0", "hướng dẫn gửi kèm")


@holds("S0-7")
def s0_7() -> None:
    figures = {figure.value: figure for figure in campaign("zalo-chinh-quyen-so-ben-tre").figures}
    assert set(figures) == {"hơn 850.000 tài khoản", "khoảng 1,3 triệu người"}
    for figure in figures.values():
        assert figure.source.document == LETTERS["S0"]
        assert str(figure.source.as_of) == "2021-06"


@holds("S0-8")
def s0_8() -> None:
    assert {item.due_wording for item in letter("S0").duties} == {"không nêu hạn"}


@holds("S0-9")
def s0_9() -> None:
    assert "triển khai thực tốt nội dung" in (letter("S0").body or "")


@holds("S1-1")
def s1_1() -> None:
    rests_on("S1", "5295-kh-ubnd")


@holds("S1-3")
def s1_3() -> None:
    strands = campaign("chuyen-doi-so-ben-tre").strands
    assert len(strands) == 5
    body = comparable(letter("S1").body or "")
    assert all(comparable(strand.quote or "?") in body for strand in strands)


@holds("S1-4")
def s1_4() -> None:
    assert len(duty("S1-4").quotes) == 6
    assert {MediaForm.PUBLICATION, MediaForm.ARTICLE, MediaForm.MEETING, MediaForm.EXAMPLE} <= set(duty("S1-4").forms)


@holds("S1-5")
def s1_5() -> None:
    for name in ("website-tuoi-tre-xu-dua", "fanpage-tuoi-tre-ben-tre"):
        assert channel(name).title in (letter("S1").body or "")
        assert channel(name).address is None


@holds("S1-6")
def s1_6() -> None:
    wanted = {"union-member", "pupil", "student", "people", "business", "official"}
    assert set(duty("S1-6").audiences) == {Audience(word) for word in wanted}  # type: ignore[call-arg]  # by value


@holds("S1-11")
def s1_11() -> None:
    period = campaign("chuyen-doi-so-ben-tre")
    assert (str(period.start), str(period.end)) == ("2020", "2025")
    assert period.has_ended(date(2026, 1, 1))
    assert not period.has_ended(date(2025, 12, 31))


@holds("S2-1")
def s2_1() -> None:
    rests_on("S2", "1912-ubnd-kgvx", "07-ct-ttg")


@holds("S2-2")
def s2_2() -> None:
    assert letter("S2").number is None
    assert letter("S2").date_wording == "7/2024"
    assert "chưa có số" in letter("S2").number_wording
    missing("S2", "Chưa có số")


@holds("S2-4")
def s2_4() -> None:
    quota = duty("S2-4").quota
    assert quota is not None
    assert (quota.at_least, quota.per) == (1, Period.MONTH)
    assert len(quota.forms) == 5
    others = [item.id for short in LETTERS for item in letter(short).duties if item.quota]
    assert others == ["s2-4"]


@holds("S2-9")
def s2_9() -> None:
    press = {name for group in duty("S2-9").units for name in (member.id for member in expanded(group.id))}
    assert press == {"bao-thai-binh", "dai-pt-th-thai-binh", "cong-thong-tin-dien-tu-thai-binh"}


@holds("S2-10")
def s2_10() -> None:
    assert sum(1 for group in duty("S2-10").units for _ in expanded(group.id)) == 8
    assert MediaForm.BROADCAST in duty("S2-10").forms


@holds("S2-11")
def s2_11() -> None:
    assert [attachment.held for attachment in letter("S2").attachments] == [False]
    missing("S2", "mã QR")


@holds("S3-1")
def s3_1() -> None:
    rests_on("S3", "02-ct-ttg")
    # Decision 311 is a work line of its own: no basis of the letter, and one duty only speaks of it.
    assert document("311-qd-ttg").evidence[0].document == LETTERS["S3"]
    assert [item.id for item in letter("S3").duties if "311" in " ".join(item.quotes)] == ["s3-7"]


@holds("S3-2")
def s3_2() -> None:
    assert letter("S3").number is None
    assert str(letter("S3").date) == "2022"
    missing("S3", "Chưa có ngày và tháng")


@holds("S3-7")
def s3_7() -> None:
    assert not duty("S3-7").forms


@holds("S3-10")
def s3_10() -> None:
    absent = document("van-ban-rieng-ban-bi-thu-tw-doan")
    assert absent.number is None
    assert absent.date is None
    assert absent.evidence[0].document == LETTERS["S3"]
    assert "Chưa có văn bản." in absent.missing


@holds("S3-12")
def s3_12() -> None:
    assert duty("S3-12").quota is None
    assert not duty("S3-12").forms


@holds("S4-1")
def s4_1() -> None:
    rests_on("S4", "01-nq-tu", "2581-qd-ubnd", "5295-kh-ubnd", "05-tb-tu")
    assert {document(name).family.value for name in bases("S4")} == {"party", "state"}


@holds("S4-2")
def s4_2() -> None:
    assert {item.kind for item in letter("S4").duties} == {DutyKind.REQUEST}


@holds("S4-5")
def s4_5() -> None:
    assert sum(1 for group in duty("S4-5").units for _ in expanded(group.id)) == 9 + 9 + 1 + 9


@holds("S4-7")
def s4_7() -> None:
    assert "Bến Tre" in unit("vinh-long").former_names
    assert "Ba Tri" in unit("huyen-ba-tri").former_names


@holds("S4-9")
def s4_9() -> None:
    for name in ("ubnd-cac-huyen-thanh-pho-ben-tre", "cac-huyen-thanh-doan-ben-tre", "cac-huyen-uy-thanh-uy-ben-tre"):
        for member in expanded(name):
            assert member.has_ended(date(2025, 7, 1)), member.id
            assert not member.has_ended(date(2025, 6, 30)), member.id
            assert member.successor_note, member.id


@holds("S4-10")
def s4_10() -> None:
    assert {item.due for item in letter("S4").duties} == {None}
    assert "Trân trọng cảm ơn!" in (letter("S4").body or "")
