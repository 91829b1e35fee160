"""What the letters ask, of whom, and in which words: the duties of the rows, before any board counts them.

In: the reference site's duties and the pages of units. Out: what differs from the letters.
Not here: quotes word for word and deadlines of all duties (unit/content/test_duties.py).
"""

from __future__ import annotations

from datetime import date

from duties.ground import campaign, duty, page
from loa.model.chain import Audience, DutyKind, MediaForm, Period
from unit.content.ground import LETTERS, comparable, expanded, letter, unit


def test_s0_2_every_unit_addressed_lists_the_letters_duties() -> None:
    recipients = [recipient.unit for recipient in letter("S0").recipients]
    assert len(recipients) == 4
    reached = [member for recipient in recipients if recipient for member in expanded(recipient.id)]
    assert sum(member.level == "district" for member in reached) == 9
    for member in reached:
        for item in letter("S0").duties:
            assert f"(../van-ban/{LETTERS['S0']}.md#{item.id})" in page("unit", member.id), (member.id, item.id)


def test_s0_2_what_is_not_known_of_a_group_is_said() -> None:
    group = unit("doan-tuong-duong-truong-hoc-ben-tre")
    assert group.members_unknown
    assert group.members_unknown in page("unit", group.id)


def test_s0_8_no_deadline_is_a_value() -> None:
    assert {item.due_wording for item in letter("S0").duties} == {"không nêu hạn"}


def test_s1_3_five_strands_stand_in_the_letters_words() -> None:
    strands = campaign("chuyen-doi-so-ben-tre").strands
    assert len(strands) == 5
    body = comparable(letter("S1").body or "")
    assert all(comparable(strand.quote or "?") in body for strand in strands)


def test_s1_4_six_ways_are_quoted() -> None:
    assert len(duty("S1-4").quotes) == 6
    assert {MediaForm.PUBLICATION, MediaForm.ARTICLE, MediaForm.MEETING, MediaForm.EXAMPLE} <= set(duty("S1-4").forms)


def test_s1_6_six_audiences_are_named() -> None:
    wanted = {"union-member", "pupil", "student", "people", "business", "official"}
    assert set(duty("S1-6").audiences) == {Audience(word) for word in wanted}  # type: ignore[call-arg]  # by value


def test_s2_4_one_quota_stands_in_all_letters() -> None:
    quota = duty("S2-4").quota
    assert quota is not None
    assert (quota.at_least, quota.per) == (1, Period.MONTH)
    assert len(quota.forms) == 5
    others = [item.id for short in LETTERS for item in letter(short).duties if item.quota]
    assert others == ["s2-4"]


def test_s2_9_three_bodies_of_the_press_are_asked() -> None:
    press = {name for group in duty("S2-9").units for name in (member.id for member in expanded(group.id))}
    assert press == {"bao-thai-binh", "dai-pt-th-thai-binh", "cong-thong-tin-dien-tu-thai-binh"}


def test_s2_10_eight_districts_are_asked_for_broadcasts() -> None:
    assert sum(1 for group in duty("S2-10").units for _ in expanded(group.id)) == 8
    assert MediaForm.BROADCAST in duty("S2-10").forms


def test_s3_7_a_proposal_is_no_media_product() -> None:
    assert duty("S3-7").kind is DutyKind.PROPOSAL
    assert not duty("S3-7").forms


def test_s3_12_the_congress_is_an_internal_task_without_quota() -> None:
    assert duty("S3-12").kind is DutyKind.INTERNAL
    assert duty("S3-12").quota is None
    assert not duty("S3-12").forms


def test_s4_2_a_request_is_called_a_request() -> None:
    assert {item.kind for item in letter("S4").duties} == {DutyKind.REQUEST}
    assert comparable("trân trọng đề nghị") in comparable(" ".join(duty("S4-2").quotes))
    shown = page("document", LETTERS["S4"])
    assert DutyKind.REQUEST.label in shown
    assert DutyKind.ORDER.label not in shown


def test_s4_5_local_bodies_of_four_sorts_are_asked() -> None:
    assert sum(1 for group in duty("S4-5").units for _ in expanded(group.id)) == 9 + 9 + 1 + 9


def test_s4_7_old_names_are_kept_with_places() -> None:
    assert "Bến Tre" in unit("vinh-long").former_names
    assert "Ba Tri" in unit("huyen-ba-tri").former_names


def test_s4_9_bodies_of_districts_ended_with_a_word_on_who_follows() -> None:
    for name in ("ubnd-cac-huyen-thanh-pho-ben-tre", "cac-huyen-thanh-doan-ben-tre", "cac-huyen-uy-thanh-uy-ben-tre"):
        for member in expanded(name):
            assert member.has_ended(date(2025, 7, 1)), member.id
            assert not member.has_ended(date(2025, 6, 30)), member.id
            assert member.successor_note, member.id


def test_s4_10_nothing_has_a_deadline_and_the_letter_ends_with_thanks() -> None:
    assert {item.due for item in letter("S4").duties} == {None}
    assert "Trân trọng cảm ơn!" in (letter("S4").body or "")
