"""What is said of a poster beyond its form.

In: posters that break one rule each. Out: codes and severities. Not here: places in files (tests/problems/poster).
"""

from __future__ import annotations

import pytest

import kit
from loa.kinds.poster import KIND
from unit.kinds.poster.posters import one_poster

Changes = dict[str, str | None]


def complaints(changes: Changes, base_url: str = "https://loa.gov.vn/") -> set[tuple[str, str]]:
    """(code, severity) of everything the kind's rules say."""
    poster, library = one_poster(changes)
    return {
        (problem.code, problem.severity.value)
        for rule in KIND.rules
        for problem in rule(poster, library, kit.world(base_url))
    }


def test_a_sound_poster_is_left_in_peace() -> None:
    assert complaints({}) == set()
    assert complaints({"status": "draft", "approved_by": None}) == set()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"approved_by": None}, ("P301", "error")),
        ({"campaign": "da-xong"}, ("P302", "reminder")),
        ({"documents": None, "serves": None, "guide": None}, ("P305", "error")),
        ({"headline": "NỘP HỒ SƠ TẠI NHÀ"}, ("P306", "reminder")),
        ({"headline": "Nộp hồ sơ tại nhà không cần đi đâu xa nữa"}, ("P601", "reminder")),
    ],
)
def test_one_fault_one_complaint(changes: Changes, told: tuple[str, str]) -> None:
    assert complaints(changes) == {told}


def test_a_retired_code_stops_publishing() -> None:
    assert ("P303", "error") in complaints({"qr": "da-ngung"})


def test_approval_of_a_poster_that_stays_a_draft_is_recalled() -> None:
    assert complaints({}, "https://loa.example/") == {("P304", "reminder")}
    assert complaints({"status": "draft", "approved_by": None}, "https://loa.example/") == set()


def test_names_in_capitals_are_no_shouting() -> None:
    assert complaints({"headline": "Tải VNeID, giữ kín mã OTP và PIN"}) == set()
