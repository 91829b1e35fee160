"""Choices: what a reference may name, with the words an officer knows it by.

In: a library, a field. Out: (name, label) pairs. Not here: how they are offered (pages/).
"""

from __future__ import annotations

from loa.model.form import Field, Sort
from loa.model.library import Library
from loa.source.folder import PICTURE_ENDINGS, PICTURES

FEW = 15
"""So many fit a list to choose from; more are searched by typing."""


def choices_of(field: Field, library: Library | None) -> tuple[tuple[str, str], ...]:
    """What may be chosen, by label for records, in the letter's order for parts."""
    if library is None:
        return ()
    if field.sort is Sort.PICTURE:
        names = (file.rpartition("/")[2] for file in library.files if file.startswith(f"{PICTURES}/"))
        return tuple((name, name) for name in sorted(names) if name.endswith(PICTURE_ENDINGS))
    records = sorted(library.of(field.target), key=lambda record: record.title)
    if not field.part:
        return tuple((record.id, record.title) for record in records)
    return tuple(
        (
            f"{record.id}#{name}",
            f"{getattr(part, 'title', None) or getattr(part, 'name', None) or name} – {record.title}",
        )
        for record in records
        for name, part in record.parts().items()
    )


def named_fields(form: Field) -> dict[str, Field]:
    """Every field of a form that names something, by the list of choices it needs."""
    found: dict[str, Field] = {}
    for field in (*form.inner, *((form.item,) if form.item else ())):
        if field.sort in (Sort.REFERENCE, Sort.PICTURE):
            found[list_name(field)] = field
        found |= named_fields(field)
    return found


def list_name(field: Field) -> str:
    """What the list of choices of a field is called on the page."""
    if field.sort is Sort.PICTURE:
        return "chon-hinh"
    return f"chon-{field.target}{'-phan' if field.part else ''}"
