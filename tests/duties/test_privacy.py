"""People are counted, never listed: row S3-8.

In: every kind's fields; files as officers would write them. Out: a field that holds a person, a row about one that
passes. Not here: what counts as private (tests/unit/source/test_private.py), what gets out (tests/security/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from kit import library, source
from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.read import library_read
from loa.model.schema import types_in
from loa.site.privacy import kept_private
from unit.content.ground import ROOT

RECORDS = [kind.record for kind in KINDS]
# Keys that would hold a human being or what is his; a picture's author is a body, or named by consent (see P346).
OF_A_PERSON = re.compile(
    r"(?:full_?name|ho_?ten|first_name|last_name|birth|dob|cccd|cmnd|citizen|identity|passport|home|personal|mobile|"
    r"gender|ethnic|religion|salary|health)"
)
ROWS = """
members:
  - name: "Nguyễn Văn A"
    birthday: "12/3/1990"
    phone: "0912 345 678"
"""
TABLE = """---
title: Nhập dữ liệu đoàn viên
summary: Thử.
updated: 2026-11-22
---
| Họ và tên | Ngày sinh |
| --- | --- |
| Nguyễn Văn A | 12/3/1990 |
"""


def keys_of(part: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[str]:
    """The names of all fields of a record and of its parts."""
    seen.add(part)
    for name, field in part.model_fields.items():
        yield name
        for item in types_in(field.annotation):
            if isinstance(item, type) and issubclass(item, BaseModel) and item not in seen:
                yield from keys_of(item, seen)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_s3_8_no_kind_has_a_key_for_a_person(kind: Kind) -> None:
    assert [name for name in keys_of(kind.record, set()) if OF_A_PERSON.search(name)] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_s3_8_rows_about_persons_are_refused_by_every_kind(kind: Kind) -> None:
    file = source(f"content/{kind.record.FILE or f'{kind.folder}/thu.yml'}", f"title: Thử\n{ROWS}")
    kept = kept_private([file], RECORDS)
    assert "P854" in {one.code for one in kept.problems}
    read = library_read(kept.files, RECORDS)
    assert file.file in read.left_out, "the rows pass as soon as telephone and birthday are taken out"


def test_s3_8_a_table_of_persons_is_refused_in_a_text() -> None:
    kept = kept_private([source("content/trang/doan-vien.md", TABLE)], RECORDS)
    assert {one.code for one in kept.problems} == {"P856"}


def test_s3_8_a_figure_of_progress_is_welcome() -> None:
    figure = """
        title: Nhập dữ liệu đoàn viên
        summary: Tiến độ nhập dữ liệu.
        owner: tinh-doan
        start: 2022
        figures:
          - value: "85%"
            label: "đoàn viên đã có dữ liệu trên hệ thống (số giả định)"
            source:
              text: "Số giả định để thử."
              as_of: 2022-06-30
    """
    found = library({"chien-dich/doan-vien.yml": figure}, RECORDS)
    assert found.get("campaign", "doan-vien") is not None


def test_s3_8_the_letters_name_nobody_but_who_signed_them() -> None:
    files = [
        source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "content" / "van-ban").glob("*.md"))
    ]
    assert kept_private(files, RECORDS).problems == ()
