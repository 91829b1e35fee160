"""What a record's model refuses, as problems on the officer's lines.

In: pydantic's errors and the tree they came from. Out: Problems. Not here: their sentences (messages/).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from pydantic import ValidationError

from loa.model.record import Part, Path, Record
from loa.model.schema import types_in
from loa.model.values import Choice
from loa.problems import Place, Problem, problem
from loa.source.nearest import nearest
from loa.source.slug import slug
from loa.source.strict import quoted
from loa.source.tree import Map, Scalar, Tree

_PHRASE = re.compile(r"[,;:.()“”]| hoặc ")
"""What parts the explanation of a key, each of whose parts may be what an officer calls it."""


@dataclass(frozen=True, slots=True)
class _Fault:
    """One of pydantic's errors with all that is needed to word it."""

    kind: str
    given: Any
    context: Mapping[str, Any]
    path: Path
    record: type[Record]
    tree: Tree
    beside: tuple[tuple[str, str], ...] = ()
    """(what is wrong, key) of the keys of the same group that are missing or unknown, this one too."""

    @property
    def key(self) -> str:
        """The key that the value stands under, "" at the top."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    @property
    def here(self) -> Place:
        """Where the value stands."""
        return self.tree.place(self.path)

    @property
    def at_key(self) -> Place:
        """Where its key stands."""
        return self.tree.place(self.path, key=True)


def fault_problems(error: ValidationError, record: type[Record], tree: Tree) -> Iterator[Problem]:
    """One Problem for each error, but none where it would only echo another.

    A slip of writing already reported is not complained of again, nor is a missing key that stands there misspelt.
    """
    details = [(detail, tuple(detail["loc"])) for detail in error.errors(include_url=False)]
    beside: dict[Path, list[tuple[str, str]]] = {}
    for detail, path in details:
        if detail["type"] in ("missing", "extra_forbidden"):
            beside.setdefault(path[:-1], []).append((detail["type"], str(path[-1])))
    faults = [
        _Fault(
            detail["type"],
            detail.get("input"),
            detail.get("ctx", {}),
            path,
            record,
            tree,
            tuple(beside.get(path[:-1], ())),
        )
        for detail, path in details
    ]
    misspelt = {(*fault.path[:-1], _meant(fault)) for fault in faults if fault.kind == "extra_forbidden"}
    within = {fault.path[:length] for fault in faults for length in range(len(fault.path))}
    for fault in faults:
        echoes = (fault.kind == "missing" and fault.path in misspelt) or (
            # A list whose items are all refused is not called empty, too.
            fault.kind == "too_short" and fault.path in within
        )
        if not echoes and not tree.doubts(fault.path):
            yield _problem(fault)


def _problem(fault: _Fault) -> Problem:
    if fault.kind.startswith("P"):
        return problem(fault.here, fault.kind, **fault.context)
    if fault.given is None:
        return _empty(fault)
    return _WORDED.get(fault.kind, _other)(fault)


def _missing(fault: _Fault) -> Problem:
    return problem(fault.tree.place(fault.path[:-1]), "P104", key=fault.path[-1])


def _empty(fault: _Fault) -> Problem:
    return problem(fault.at_key, "P110", key=fault.key)


def _not_text(fault: _Fault) -> Problem:
    """A list or group where a text is wanted; of `- Lưu ý: đọc kỹ`, the sentence that YAML has cut in two."""
    node = fault.tree.within(fault.path)
    cut = _cut_sentence(node, fault.tree) if isinstance(node, Map) else None
    if cut is None:
        return problem(fault.here, "P105", key=fault.key)
    return problem(cut[0], "P011", text=cut[1], fixed=quoted(cut[1]))


def _cut_sentence(node: Map, tree: Tree) -> tuple[Place, str] | None:
    """(place, text) of a group that is one plain `key: value` on one line, as a sentence with a colon is."""
    if len(node.entries) != 1:
        return None
    key, value = node.entries[0]
    if not (isinstance(value, Scalar) and key.plain and value.plain and key.place.column == node.place.column):
        return None
    if value.place.line != key.place.line:
        return None
    line = tree.lines[key.place.line - 1]
    # The value's place ends where the text ends; of an empty one it may stand behind the colon or right at it.
    end = max(value.place.end_column, line.index(":", key.place.end_column - 1) + 2)
    place = Place(key.place.file, key.place.line, key.place.column, end)
    return place, unicodedata.normalize("NFC", line[place.column - 1 : end - 1])


def _not_number(fault: _Fault) -> Problem:
    return problem(fault.here, "P106", text=fault.given)


def _out_of_range(fault: _Fault) -> Problem:
    field = _field(fault.record, fault.path) or ()
    low = next((item.ge for item in field if hasattr(item, "ge")), "")
    high = next((item.le for item in field if hasattr(item, "le")), "")
    return problem(fault.here, "P117", text=fault.given, low=low, high=high)


def _too_long(fault: _Fault) -> Problem:
    return problem(fault.here, "P109", key=fault.key, count=len(fault.given), limit=fault.context["max_length"])


def _too_many(fault: _Fault) -> Problem:
    return problem(fault.at_key, "P131", key=fault.key, count=len(fault.given), limit=fault.context["max_length"])


def _not_list(fault: _Fault) -> Problem:
    return problem(fault.here, "P112", key=fault.key, text=fault.given)


def _not_group(fault: _Fault) -> Problem:
    return problem(fault.here, "P113", key=fault.key, text=fault.given)


def _many_lines(fault: _Fault) -> Problem:
    return problem(fault.here, "P124", key=fault.key)


def _other(fault: _Fault) -> Problem:
    """What no sentence of ours foresees, said plainly."""
    return problem(fault.here, "P118", text=fault.given, reason="giá trị không đúng dạng mà mục này cần")


def _allowed(fault: _Fault) -> dict[str, str]:
    """The keys that could have stood where the fault stands, each with what it is for."""
    part = _part(fault.record, fault.path[:-1])
    fields = part.model_fields.items() if part else ()
    return {name: field.description or "" for name, field in fields if name not in ("id", "body")}


def _meant(fault: _Fault) -> str | None:
    """The key that an unknown one was probably meant to be: by its words, or as the only one that is still missing."""
    allowed = _allowed(fault)
    meant = _worded_so(fault.key, allowed)
    if meant or slug(fault.key) == fault.key:
        return meant
    others = {key: _worded_so(key, allowed) for kind, key in fault.beside if kind == "extra_forbidden"}
    missing = [key for kind, key in fault.beside if kind == "missing" and key not in others.values()]
    strangers = [key for key, known in others.items() if known is None]
    return missing[0] if len(missing) == len(strangers) == 1 else None


def _worded_so(key: str, allowed: Mapping[str, str]) -> str | None:
    """The key spelt nearly so, or the only one whose explanation has a part that begins with these words."""
    sought = slug(key)
    if not sought or sought == key:
        return nearest(key, allowed)
    named = [name for name, told in allowed.items() if any(_begins(phrase, sought) for phrase in _PHRASE.split(told))]
    return nearest(key, allowed) or (named[0] if len(named) == 1 else None)


def _begins(phrase: str, sought: str) -> bool:
    return f"{slug(phrase)}-".startswith(f"{sought}-")


def _unknown_key(fault: _Fault) -> Problem:
    part = _part(fault.record, fault.path[:-1])
    refused = part.REFUSED.get(slug(fault.key)) if part else None
    if refused:
        return problem(fault.at_key, refused, key=fault.key)
    meant = _meant(fault)
    if meant:
        return problem(fault.at_key, "P101", key=fault.key, nearest=meant)
    return problem(fault.at_key, "P103", key=fault.key, allowed=", ".join(_allowed(fault)))


def _not_in_list(fault: _Fault) -> Problem:
    """The words of the list, each with its Vietnamese label; a near word or a label itself is recognised."""
    field, text = _field(fault.record, fault.path), str(fault.given)
    choices = next((item for item in types_in(field) if isinstance(item, type) and issubclass(item, Choice)), ())
    labels = {str(member.value): member.label for member in choices}
    meant = nearest(text, labels) or next((word for word, label in labels.items() if nearest(text, [label])), None)
    if meant:
        return problem(fault.here, "P108", text=text, nearest=meant)
    allowed = ", ".join(f"{word} ({label})" for word, label in labels.items())
    return problem(fault.here, "P107", text=text, allowed=allowed)


def _part(record: type[Part], path: Path) -> type[Part] | None:
    """The group of keys that a path leads to."""
    part: type[Part] | None = record
    for step in path:
        if isinstance(step, int):
            continue
        field = part.model_fields.get(step) if part else None
        if field is None:
            return None
        part = next((item for item in types_in(field.annotation) if _is_part(item)), None)
    return part


def _field(record: type[Part], path: Path) -> Any:
    """The type written for the field a path leads to, its bounds included; None when there is none."""
    names = tuple(step for step in path if isinstance(step, str))
    part = _part(record, names[:-1])
    field = part.model_fields.get(names[-1]) if part and names else None
    return (field.annotation, *field.metadata) if field else None


def _is_part(item: object) -> TypeGuard[type[Part]]:
    return isinstance(item, type) and issubclass(item, Part)


_WORDED: Mapping[str, Callable[[_Fault], Problem]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "enum": _not_in_list,
    "literal_error": _not_in_list,
    **dict.fromkeys(("int_parsing", "int_type", "int_from_float", "int_parsing_size", "float_parsing"), _not_number),
    **dict.fromkeys(("greater_than_equal", "less_than_equal", "greater_than", "less_than"), _out_of_range),
    "string_too_long": _too_long,
    "too_long": _too_many,
    **dict.fromkeys(("string_too_short", "too_short"), _empty),
    **dict.fromkeys(("tuple_type", "list_type"), _not_list),
    **dict.fromkeys(("model_type", "model_attributes_type", "dict_type"), _not_group),
    "string_type": _not_text,
    "string_pattern_mismatch": _many_lines,
}
