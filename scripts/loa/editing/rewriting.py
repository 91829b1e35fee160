"""Rewriting: a YAML file with other values; its comments, quotes and order stay as they were, letter by letter.

In: a sound text, what it is to say, the form that gives the order of keys. Out: the text that says it.
Not here: where values stand (source/extent.py), how a single value is written (writing.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from loa.editing.writing import Value, block, inline, same_style
from loa.model.form import Field
from loa.source.extent import Extent, Item, Sort, extent_of


@dataclass(frozen=True, slots=True)
class Change:
    """One place of a text that is to read otherwise."""

    start: int
    stop: int
    text: str


def rewritten(text: str, wanted: Mapping[str, Value], form: Field) -> str:
    """The text with the wanted values; keys that the form does not know stay as they are.

    Raises: ValueError when the text is not sound YAML; AssertionError when the outcome would not say what is wanted.
    """
    whole = extent_of(text)
    if whole is None or whole.sort is not Sort.GROUP:
        made = "".join(f"{line}\n" for line in text.splitlines()) + block(wanted, form, 0)
    else:
        made = applied(text, tuple(_Rewriter(text).group(whole, wanted, form)))
    read = extent_of(made)
    said = read.data() if read else {}
    kept = {} if whole is None or whole.sort is not Sort.GROUP else whole.data()
    assert _agree(said, wanted, form, kept), "the file would not say what was filled in"
    return made


def applied(text: str, changes: Sequence[Change], start: int = 0, stop: int | None = None) -> str:
    """The part of a text from `start` to `stop` with changes made in it."""
    made: list[str] = []
    at = start
    for change in sorted(changes, key=lambda change: (change.start, change.stop)):
        made += (text[at : change.start], change.text)
        at = change.stop
    return "".join((*made, text[at:stop]))


def _agree(said: object, wanted: Mapping[str, Value], form: Field, kept: object) -> bool:
    """Whether a group says what is wanted, and of keys that the form does not know what was there."""
    if not isinstance(said, dict):
        return not wanted
    known = {field.name for field in form.inner}
    before = kept if isinstance(kept, dict) else {}
    others = {name: value for name, value in before.items() if name not in known}
    return _without_nothing(said) == _without_nothing({**dict(wanted), **others})


def _without_nothing(value: object) -> object:
    """Plain data without the keys that say nothing."""
    if isinstance(value, Mapping):
        return {name: _without_nothing(inner) for name, inner in value.items() if inner is not None}
    return [_without_nothing(inner) for inner in value] if isinstance(value, list) else value


class _Rewriter:
    """Finds what must change in one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def group(self, old: Extent, wanted: Mapping[str, Value], form: Field) -> Iterator[Change]:
        """What must change in a group that stands on lines of its own."""
        there = {item.key: item for item in old.items}
        gone = [item for item in old.items if self._goes(item, wanted, form)]
        if len(gone) == len(old.items):
            yield Change(old.items[0].start, old.stop, self._unpadded(block(wanted, form, self._column(old)), old))
            return
        if old.items[0] in gone and self._is_behind_dash(old):
            yield from self._first_removed(old, gone)
            gone = gone[self._leading(old, gone) :]
        for item in old.items:
            field = form.within(item.key)
            if item in gone:
                yield Change(self._line_start(item.start), self._line_end(item.value.stop), "")
            elif field is not None and item.key in wanted:
                yield from self.value(item, wanted[item.key], field, self._column(old))
        yield from self._additions(old, {key: item for key, item in there.items() if key in wanted}, wanted, form)

    def _goes(self, item: Item, wanted: Mapping[str, Value], form: Field) -> bool:
        known = form.within(item.key) is not None
        return known and item.key not in wanted and item.value.data() is not None

    def _leading(self, old: Extent, gone: Sequence[Item]) -> int:
        """How many of a group's first keys go."""
        return next(index for index, item in enumerate(old.items) if item not in gone)

    def _first_removed(self, old: Extent, gone: Sequence[Item]) -> Iterator[Change]:
        """A group behind a dash without its first keys: the next key comes up, comments between them go above."""
        first, survivor = old.items[0], old.items[self._leading(old, gone)]
        between = self.text[first.start : survivor.start].splitlines()[1:]
        line = self._line_start(first.start)
        pad = " " * self._indent_of(line)
        comments = "".join(f"{pad}{each.strip()}\n" for each in between if each.lstrip().startswith("#"))
        if comments:
            yield Change(line, line, comments)
        yield Change(first.start, survivor.start, "")

    def _is_behind_dash(self, group: Extent) -> bool:
        line = self._line_start(group.items[0].start)
        return group.items[0].start - line != self._indent_of(line)

    def _unpadded(self, text: str, group: Extent) -> str:
        """Lines whose first one begins where a group begins."""
        return text[self._column(group) :].removesuffix("\n")

    def value(self, item: Item, wanted: Value, field: Field, indent: int) -> Iterator[Change]:
        """What must change so that a key or an item has this value; `indent` is the column of its key."""
        old = item.value
        if old.data() == wanted:
            return
        if old.sort is Sort.GROUP and not old.flow and isinstance(wanted, Mapping):
            yield from self.group(old, wanted, field)
        elif old.sort is Sort.LIST and not old.flow and old.items and isinstance(wanted, list) and wanted:
            yield self._list(old, wanted, field)
        elif old.sort is Sort.SCALAR and isinstance(wanted, str):
            lead = " " if old.start == item.behind else ""
            yield Change(
                old.start, old.stop, lead + same_style(self.text[old.start : old.stop], old.mark, wanted, field, indent)
            )
        else:
            yield Change(item.behind, old.stop, inline(wanted, field, indent))

    def _list(self, old: Extent, wanted: list[Value], field: Field) -> Change:
        """A list on lines of its own, made anew of the pieces that stay and of new ones."""
        item = field.item
        assert item is not None
        starts = [self._begin(each.start, floor=old.start) for each in old.items]
        end = self._line_end(old.items[-1].value.stop)
        stops = [*starts[1:], end]
        column = old.items[0].start - self._line_start(old.items[0].start)
        olds, parts = [repr(each.value.data()) for each in old.items], []
        for what, first, last, begin, stop in SequenceMatcher(
            None, olds, list(map(repr, wanted)), autojunk=False
        ).get_opcodes():
            if what == "equal":
                parts += [self.text[starts[index] : stops[index]] for index in range(first, last)]
                continue
            for offset, value in enumerate(wanted[begin:stop]):
                index = first + offset
                twin = next((at for at, known in enumerate(olds) if known == repr(value)), None)
                if twin is not None:
                    parts.append(self.text[starts[twin] : stops[twin]])
                elif index < last:
                    changes = tuple(self.value(old.items[index], value, item, column))
                    parts.append(applied(self.text, changes, starts[index], stops[index]))
                else:
                    parts.append(block([value], field, column))
        joined = "".join(part if part.endswith("\n") else f"{part}\n" for part in parts)
        return Change(starts[0], end, joined if self.text[:end].endswith("\n") else joined.removesuffix("\n"))

    def _additions(
        self, old: Extent, there: Mapping[str, Item], wanted: Mapping[str, Value], form: Field
    ) -> Iterator[Change]:
        """The keys that are not there yet, each behind the one that comes before it in the form."""
        column = self._column(old)
        before: Item | None = None
        new: dict[int, str] = {}
        for field in form.inner:
            if field.name in there:
                before = there[field.name]
            elif field.name in wanted:
                at = self._line_end(before.value.stop) if before else -1
                new[at] = new.get(at, "") + block({field.name: wanted[field.name]}, form, column)
        for at, text in new.items():
            if at >= 0:
                yield Change(at, at, text if self.text[at - 1] == "\n" else f"\n{text.removesuffix(chr(10))}")
            elif self._is_behind_dash(old):
                yield Change(old.items[0].start, old.items[0].start, self._unpadded(text, old) + "\n" + " " * column)
            else:
                line = self._line_start(old.items[0].start)
                yield Change(line, line, text)

    def _column(self, group: Extent) -> int:
        """How far a group's keys stand from the left."""
        return group.items[0].start - self._line_start(group.items[0].start) if group.items else 0

    def _begin(self, at: int, floor: int) -> int:
        """Where the piece of an item begins: with the comment lines right above it, but not before `floor`'s line."""
        begin = self._line_start(at)
        while begin > self._line_start(floor):
            above = self._line_start(begin - 1)
            if not self.text[above:begin].lstrip().startswith("#"):
                break
            begin = above
        return begin

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        """Behind the line break of the line in which something ends."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found + 1

    def _indent_of(self, line: int) -> int:
        rest = self.text[line:]
        return len(rest) - len(rest.lstrip(" "))
