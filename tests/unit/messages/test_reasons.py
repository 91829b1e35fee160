"""Reasons that records give are told in English where a complaint is.

In: the reasons our code can give. Out: those without English words. Not here: whole sentences (test_render.py).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from house.ground import PACKAGE, tree_of
from loa.messages.parts.reasons_en import REASONS
from loa.messages.words import told
from loa.problems import Place, problem

GIVING = {"draft_reason", "unprintable"}


def reasons_given() -> Iterator[str]:
    """Every wording that is handed to a complaint as its reason, or returned as why something is a draft."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.keyword) and node.arg == "reason":
                yield from texts(node.value)
            elif isinstance(node, ast.FunctionDef) and node.name in GIVING:
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Return) and inner.value is not None:
                        yield from texts(inner.value)


def texts(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def test_every_reason_has_english_words() -> None:
    assert set(reasons_given()) == set(REASONS)


def test_a_complaint_gives_its_reason_in_its_own_language() -> None:
    found = problem(Place("content/ap-phich/x.yml"), "P304", reason="mã đã ngừng dùng")
    assert "vì mã đã ngừng dùng" in told(found).sentence
    assert "because the code is out of use" in told(found, "en").sentence
