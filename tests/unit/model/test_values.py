"""Values: dates known in part, deadlines, references, codes.

In: texts. Out: typed values and their wordings. Not here: whole records (test_read.py).
"""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from loa.model.chain import Due, Quota
from loa.model.record import references
from loa.model.values import Day, PartialDate, Ref
from loa.source.slug import slug


@pytest.mark.parametrize(
    ("written", "in_table", "in_text"),
    [
        ("2021-06-09", "09/6/2021", "ngày 09 tháng 6 năm 2021"),
        ("2020-10-15", "15/10/2020", "ngày 15 tháng 10 năm 2020"),
        ("2022-02-05", "05/02/2022", "ngày 05 tháng 02 năm 2022"),
        ("2024-07", "7/2024", "tháng 7 năm 2024"),
        ("2022", "2022", "năm 2022"),
    ],
)
def test_partial_date_is_told_as_precisely_as_it_is_known(written: str, in_table: str, in_text: str) -> None:
    day = PartialDate.read(written)
    assert (day.in_table, day.in_text, str(day)) == (in_table, in_text, written)


@pytest.mark.parametrize(
    ("written", "code"),
    [("2026-02-30", "P102"), ("2026-13", "P102"), ("22/11/2026", "P111"), ("2026-1-5", "P111"), ("hôm qua", "P136")],
)
def test_partial_date_refuses_what_no_calendar_has(written: str, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(PartialDate).validate_python(written)
    assert caught.value.errors()[0]["type"] == code


@pytest.mark.parametrize("written", ["9/6/2021", "09.06.2021", "ngày 9 tháng 6 năm 2021", "2021/6/9", "2021-6-9"])
@pytest.mark.parametrize("kind", [PartialDate, Day])
def test_a_whole_date_is_turned_round(written: str, kind: type) -> None:
    assert refused(kind, written) == ("P111", {"text": written, "suggestion": "2021-06-09"})


@pytest.mark.parametrize("written", ["19/7", "7/2024", "tháng 7", "hôm qua", "2024-7", "19/7/24"])
def test_no_part_of_a_date_is_invented(written: str) -> None:
    assert refused(PartialDate, written) == ("P136", {"text": written})
    assert refused(Day, written) == ("P135", {"text": written})


@pytest.mark.parametrize("written", ["2026", "2026-11"])
def test_a_day_is_not_made_of_a_month(written: str) -> None:
    assert refused(Day, written) == ("P135", {"text": written})


@pytest.mark.parametrize("kind", [PartialDate, Day])
def test_a_day_that_no_calendar_has_is_no_suggestion(kind: type) -> None:
    assert refused(kind, "30/2/2026") == ("P102", {"text": "30/2/2026"})


def refused(kind: type, written: str) -> tuple[str, object]:
    """(code, words) of what is wrong with a value."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(written)
    (error,) = caught.value.errors()
    return error["type"], error["ctx"]


def test_partial_dates_sort_by_what_is_known() -> None:
    written = ["2022-05-01", "2022", "2021-12-31", "2022-05"]
    assert [str(day) for day in sorted(map(PartialDate.read, written), key=lambda day: day.sort_key)] == [
        "2021-12-31",
        "2022",
        "2022-05",
        "2022-05-01",
    ]


def test_before_a_day_excludes_it_and_by_a_day_includes_it() -> None:
    before, by = Due.model_validate({"before": "2024-07-19"}), Due.model_validate({"by": "2024-07-19"})
    assert (before.last_day, by.last_day) == (date(2024, 7, 18), date(2024, 7, 19))
    assert before.wording == "trước ngày 19/7/2024 (hạn cuối: 18/7/2024)"


def test_a_deadline_is_worded_one_way_only() -> None:
    for both in ({}, {"before": "2024-07-19", "by": "2024-07-19"}):
        with pytest.raises(ValidationError, match="P119"):
            Due.model_validate(both)


def test_quota_is_worded_as_letters_word_it() -> None:
    quota = Quota.model_validate({"at_least": "1", "per": "month", "forms": ["news", "poster"]})
    assert quota.wording == "tối thiểu 01 sản phẩm/tháng"


def test_reference_keeps_its_target_through_pickling() -> None:
    reference = Ref("2321-cv#s0-3", "document", needs_part=True)
    again = pickle.loads(pickle.dumps(reference))
    assert (again, again.target, again.id, again.part) == ("2321-cv#s0-3", "document", "2321-cv", "s0-3")
    assert list(references((reference,))) == [((0,), reference)]


def test_d_with_stroke_becomes_d_in_slugs() -> None:
    assert slug("Đường dây nóng") == "duong-day-nong"
