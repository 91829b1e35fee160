"""Contact: the fields in which a record marks a desk's public contact.

In: text; record types. Out: a desk's mailbox, the keys that mark. Not here: telephones (values.py), what must not be
written anywhere else (source/private/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated

from pydantic import BaseModel, BeforeValidator

from loa.model.record import Record
from loa.model.schema import types_in
from loa.model.values import Line, PublicContact, fault

_EMAIL = re.compile(r"^[A-Za-z0-9][\w.+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$", re.ASCII)


def _email(value: object) -> object:
    if isinstance(value, str) and not _EMAIL.match(value.strip()):
        raise fault("P860", text=value)
    return value


Email = Annotated[Line, BeforeValidator(_email), PublicContact()]
"""A desk's public mailbox."""


def public_keys(records: Iterable[type[Record]]) -> frozenset[str]:
    """The names of all fields that hold a desk's public contact, in these records and their parts."""
    seen: set[type[BaseModel]] = set()
    return frozenset(name for record in records for name in _marked(record, seen))


def _marked(part: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[str]:
    seen.add(part)
    for name, field in part.model_fields.items():
        inner = [*field.metadata, *types_in(field.annotation)]
        if any(isinstance(item, PublicContact) for item in inner):
            yield name
        for item in inner:
            if isinstance(item, type) and issubclass(item, BaseModel) and item not in seen:
                yield from _marked(item, seen)
