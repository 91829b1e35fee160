"""Forms: every kind's fields, with words of the schema and no others.

In: every kind. Out: what a form would show. Not here: how it looks on the screen (tests/desk/).
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from loa.editing.given import fits, held
from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.form import Field, Sort, form_of, label_and_help
from loa.site.starters import example_of


def every(field: Field) -> Iterator[Field]:
    """A field and all inside it."""
    yield field
    for inner in (*field.inner, *((field.item,) if field.item else ())):
        yield from every(inner)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_a_kind_has_a_label_in_words(kind: Kind) -> None:
    for field in every(form_of(kind.record)):
        if field.name:
            assert field.label, field.name
            assert field.label[0] == field.label[0].upper(), field.label
            assert "true" not in field.label, f"{field.name}: {field.label}"
            assert field.label.count("“") == field.label.count("”"), field.label
            assert field.label.count("(") == field.label.count(")"), field.label


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_a_record_is_in_its_form(kind: Kind) -> None:
    written = {name for name in kind.record.model_fields if name != "id"}
    assert {field.name for field in form_of(kind.record).inner} == written


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_example_of_a_kind_fits_its_form(kind: Kind) -> None:
    name, text = example_of(kind)
    assert fits(form_of(kind.record), held(name, text.encode()))


def test_what_a_form_cannot_show_does_not_fit() -> None:
    form = form_of(next(kind for kind in KINDS if kind.name == "poster").record)
    assert not fits(form, {"title": "A", "tieu_de": "B"})
    assert not fits(form, {"title": ["A"]})
    assert not fits(form, {"event": {"days": "x"}})
    assert fits(form, {"title": None, "points": ["a", "b"]})


@pytest.mark.parametrize(
    ("description", "label", "told"),
    [
        ("Mã QR trên áp phích.", "Mã QR trên áp phích", ""),
        ("Giờ mở, dạng 07:30.", "Giờ mở", "Dạng 07:30."),
        ("Mời ai, ví dụ “Bà con trong xã, không cần hẹn”.", "Mời ai", "Ví dụ “Bà con trong xã, không cần hẹn”."),
        ("Bộ phận đã xác minh (không ghi tên người).", "Bộ phận đã xác minh", "Không ghi tên người."),
        ("Các đơn vị (hoặc nhóm) phải làm.", "Các đơn vị (hoặc nhóm) phải làm", ""),
    ],
)
def test_a_description_parts_into_label_and_help(description: str, label: str, told: str) -> None:
    assert label_and_help(description) == (label, told)


def test_the_sorts_of_a_poster() -> None:
    fields = {
        field.name: field for field in form_of(next(kind for kind in KINDS if kind.name == "poster").record).inner
    }
    assert fields["campaign"].sort is Sort.REFERENCE
    assert fields["campaign"].target == "campaign"
    assert fields["date"].sort is Sort.DAY
    assert fields["version"].sort is Sort.NUMBER
    assert fields["version"].initial == "1"
    assert fields["layout"].sort is Sort.CHOICE
    assert ("event", "Mời dự") in fields["layout"].choices
    serves = fields["serves"].item
    assert serves is not None
    assert serves.part
    event = fields["event"].within("start")
    assert event is not None
    assert event.sort is Sort.CLOCK
