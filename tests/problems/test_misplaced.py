"""A record in another kind's folder is told one thing: where it belongs.

In: examples of kinds, laid into each other's folders. Out: the one complaint. Not here: files without any kind's keys.
"""

from __future__ import annotations

import pytest

from loa.kind import Kind
from loa.kinds import KINDS
from loa.messages.words import told
from loa.model.misplaced import homeless, misplaced
from loa.site.starters import example_of
from loa.source.markdown import markdown_source
from loa.source.tree import Tree
from loa.source.yaml import yaml_tree

RECORDS = [kind.record for kind in KINDS]
FOLDERS = [kind for kind in KINDS if kind.folder]
# A news item, a page or a page of the handbook has so few keys that the complaints about each help as much.
PLAIN = {"page", "news", "home", "manual"}


def tree_of(kind: Kind, folder: str) -> Tree:
    """The kind's example as it would be read in a folder."""
    name, text = example_of(kind)
    file, data = f"content/{folder}/{name}", text.encode()
    tree = yaml_tree(file, data)[0] if name.endswith(".yml") else markdown_source(file, data)[0].tree
    assert tree is not None
    return tree


@pytest.mark.parametrize("here", FOLDERS, ids=lambda kind: kind.folder)
@pytest.mark.parametrize("kind", [kind for kind in FOLDERS if kind.name not in PLAIN], ids=lambda kind: kind.folder)
def test_a_file_is_sent_to_the_folder_that_its_keys_fit(kind: Kind, here: Kind) -> None:
    """LỖI P132 1."""
    found = misplaced(tree_of(kind, here.folder), here.record, RECORDS)
    if here is kind:
        assert found is None
        return
    assert found is not None
    assert found.code == "P132"
    assert f"content/{kind.folder}/" in told(found).remedy
    assert kind.folder in told(found, "en").remedy


def test_a_few_slips_are_told_one_by_one() -> None:
    guide = next(kind for kind in KINDS if kind.name == "guide")
    tree, _ = yaml_tree("content/huong-dan/x.yml", b"titel: A\nneed: B\nsummary: C\nowner: d\nsteps: []\n")
    assert tree is not None
    assert misplaced(tree, guide.record, RECORDS) is None


@pytest.mark.parametrize(
    ("file", "allowed"),
    [
        ("content/huong-dan/nam-2026/x.yml", "huong-dan"),
        ("content/huongdan/nam-2026/x.yml", "huong-dan"),
        ("content/huongdan/x.yml", "huong-dan"),
    ],
)
def test_a_folder_inside_a_kinds_folder_is_sent_up(file: str, allowed: str) -> None:
    assert dict(homeless(file, RECORDS).args)["allowed"] == allowed


def test_a_folder_like_no_kinds_is_told_all_of_them() -> None:
    assert dict(homeless("content/khac/x.yml", RECORDS).args)["allowed"].count(",") == len(FOLDERS) - 1
