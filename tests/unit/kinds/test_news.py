"""News of a day to come waits for its day, and is looked through all the same.

In: news as officers type them. Out: the library that pages are made of, problems. Not here: the page of an item
(test_pages.py).
"""

from __future__ import annotations

from datetime import date

from kit import TODAY, library
from loa.model.library import Library
from loa.model.withheld import held_back, open_library
from unit.kinds.made import RECORDS

NEWS = """
    ---
    title: Tin ngày mai
    date: 2026-11-23
    summary: Tóm tắt.
    owner: tinh-doan
    ---
    Nội dung.
"""


def tomorrow() -> Library:
    return library({"tin-bai/mai.md": NEWS}, RECORDS)


def test_an_item_is_shown_from_its_day_on() -> None:
    assert open_library(tomorrow(), TODAY).of("news") == ()
    assert len(open_library(tomorrow(), date(2026, 11, 23)).of("news")) == 1


def test_its_officer_is_told_that_it_waits() -> None:
    assert [one.code for one in held_back(tomorrow(), TODAY)] == ["P982"]
    assert list(held_back(tomorrow(), date(2026, 11, 23))) == []


def test_its_rules_are_asked_before_its_day() -> None:
    assert len(open_library(tomorrow(), TODAY, checked=True).of("news")) == 1
