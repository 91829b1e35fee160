"""Whatever is filled in, the file then says just that, and keeps what it had besides.

In: the reference content's files and the kinds' examples, changed at random. Out: what the rewritten files say.
Not here: the form (tests/unit/editing/).
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from loa.editing.rewriting import rewritten
from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.form import Field, Sort, form_of
from loa.site.starters import example_of
from loa.source.yaml import yaml_tree

CONTENT = Path(__file__).resolve().parents[2] / "content"
TEXTS = (
    "Một câu: có hai chấm # và dấu thăng",
    "dòng một\nhai",
    "đoạn một\n\nđoạn hai",
    "- gạch đầu dòng",
    "'nháy' và \"kép\"",
    "“cong”",
    "null",
    "true",
    "2026-01-02",
    "có\ttab",
    "{a: b}",
    "[x]",
    "&a *b !c",
    "dài " * 80,
)
PLAIN = {Sort.DAY: "2026-03-04", Sort.DATE: "2026-03", Sort.CLOCK: "07:30", Sort.NUMBER: "12", Sort.FLAG: "true"}


def sources() -> list[tuple[Kind, str, str]]:
    """(kind, file, text) of every YAML file there is to change."""
    found = []
    for kind in KINDS:
        name, text = example_of(kind)
        if name.endswith(".yml"):
            found.append((kind, f"{kind.name}/{name}", text))
        files = sorted((CONTENT / kind.folder).glob("*.yml"))[:12] if kind.folder else []
        found += [(kind, f"{kind.folder}/{file.name}", file.read_text(encoding="utf-8")) for file in files]
    return found


SOURCES = sources()


def said(text: str) -> Any:
    """What a text says, without keys that say nothing."""
    tree, _ = yaml_tree("x.yml", text.encode())
    assert tree is not None, text
    return full(tree.data())


def full(value: Any) -> Any:
    """Plain data without keys that say nothing."""
    if isinstance(value, dict):
        return {name: full(inner) for name, inner in value.items() if inner is not None}
    return [full(inner) for inner in value] if isinstance(value, list) else value


class Chance:
    """Values for forms, at random."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311  # tests, not secrets

    def value(self, field: Field) -> Any:
        """Something that might have been filled in."""
        if field.sort is Sort.GROUP:
            chosen = [one for one in field.inner if one.required or self.random.random() < 0.3] or [field.inner[0]]
            return {one.name: self.value(one) for one in chosen}
        if field.sort is Sort.LIST:
            assert field.item is not None
            return [self.value(field.item) for _ in range(self.random.randint(1, 3))]
        if field.sort is Sort.REFERENCE:
            return self.random.choice(("abc-1", "cv-2021#s2-1"))
        return PLAIN.get(field.sort) or self.random.choice(TEXTS).strip()

    def changed(self, field: Field, value: Any) -> Any:
        """The value with a few things otherwise."""
        if field.sort is Sort.GROUP:
            return self._group(field, value)
        if field.sort is not Sort.LIST:
            return self.value(field)
        assert field.item is not None
        items, turn = list(value), self.random.randrange(4)
        if turn == 0 and len(items) > 1:
            items.pop(self.random.randrange(len(items)))
        elif turn == 1:
            items.insert(self.random.randint(0, len(items)), self.value(field.item))
        elif turn == 2:  # the third way
            self.random.shuffle(items)
        elif items:
            index = self.random.randrange(len(items))
            items[index] = self.changed(field.item, items[index])
        return items

    def _group(self, field: Field, value: Any) -> dict[str, Any]:
        made = dict(value)
        for one in field.inner:
            turn = self.random.random()
            if one.name in made and turn < 0.12 and len(made) > 1:
                del made[one.name]
            elif one.name in made and turn < 0.5:
                made[one.name] = self.changed(one, made[one.name])
            elif one.name not in made and turn < 0.15 and one.sort is not Sort.BODY:
                made[one.name] = self.value(one)
        return made


@pytest.mark.parametrize("seed", range(8))
def test_a_rewritten_file_says_what_was_filled_in_and_keeps_its_comments(seed: int) -> None:
    chance = Chance(seed)
    for kind, file, text in SOURCES:
        form = form_of(kind.record)
        wanted = chance.changed(form, said(text))
        made = rewritten(text, wanted, form)
        assert said(made) == wanted, file
        comments = [line for line in text.splitlines() if line.startswith("#")]
        lost = Counter(comments) - Counter(made.splitlines())
        assert not lost, f"{file}: {list(lost)}"


def test_a_file_that_is_to_say_the_same_stays_as_it_is() -> None:
    for kind, file, text in SOURCES:
        assert rewritten(text, said(text), form_of(kind.record)) == text, file


def test_a_changed_value_changes_only_its_own_line() -> None:
    kind, _, text = next(one for one in SOURCES if one[0].name == "poster" and one[1].startswith("ap-phich/"))
    wanted = {**said(text), "headline": "Một dòng chữ lớn khác"}
    before, after = text.splitlines(), rewritten(text, wanted, form_of(kind.record)).splitlines()
    differing = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert [new for _, new in differing] == ['headline: "Một dòng chữ lớn khác"']


def test_new_keys_stand_in_the_order_of_the_form() -> None:
    form = form_of(next(kind for kind in KINDS if kind.name == "poster").record)
    text = "# đầu\ntitle: A  # tên\n\n# cuối\ndate: 2026-01-02\n"
    made = rewritten(text, {"title": "A", "headline": "B", "date": "2026-01-02", "points": ["c", "d"]}, form)
    assert made == '# đầu\ntitle: A  # tên\nheadline: "B"\npoints:\n  - "c"\n  - "d"\n\n# cuối\ndate: 2026-01-02\n'
