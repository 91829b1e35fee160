"""What a change of the table of words or of units' records asks to be swept.

In: the files as they were, the library as it is. Out: subjects. Not here: asking Git (cli/git.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from loa.kinds.term.record import Terms
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.model.renaming import Renaming
from loa.site.sweep.subject import Subject
from loa.source.yaml import yaml_tree

TERMS = f"content/{Terms.FILE}"
UNITS = f"content/{Unit.FOLDER}/"
_SHOWN = {
    "title": "tên",
    "short": "tên ngắn",
    "address": "địa chỉ",
    "desk_phone": "điện thoại tiếp dân",
    "desk_email": "hộp thư tiếp dân",
}
"""Keys of a unit whose values are shown in words elsewhere."""


def changed_subjects(before: Mapping[str, bytes | None], library: Library) -> Iterator[Subject]:
    """A subject for each term and unit that differs from what its file held before (None: there was none)."""
    for file, data in sorted(before.items()):
        if file == TERMS:
            yield from _terms(_data(file, data), library)
        elif file.startswith(UNITS):
            yield from _unit(file.removeprefix(UNITS).rpartition(".")[0], _data(file, data), library)


def _data(file: str, data: bytes | None) -> Mapping[str, object]:
    tree = yaml_tree(file, data)[0] if data else None
    return tree.data() if tree else {}


def _terms(before: Mapping[str, object], library: Library) -> Iterator[Subject]:
    """The terms that are new, or say anything else than before."""
    rows = before.get("terms")
    old = {str(row.get("id")): row for row in rows if isinstance(row, dict)} if isinstance(rows, list) else {}
    for table in library.of(Terms.KIND):
        now = library.tree(table).data().get("terms", [])
        written = {str(row.get("id")): row for row in now}
        for renaming in library.renamings:
            name = renaming.key.partition("#")[2]
            if not renaming.is_of_a_unit and written.get(name) != old.get(name):
                yield Subject(f"Từ “{renaming.old[0]}”", renaming)


def _unit(name: str, before: Mapping[str, object], library: Library) -> Iterator[Subject]:
    """The unit with its words of before and of now; where it is gone, with those of before alone."""
    unit = library.get(Unit.KIND, name)
    now = library.tree(unit).data() if unit else {}
    if before == now:
        return
    title = str(now.get("title") or before.get("title") or name)
    page = unit.page if unit else f"{Unit.FOLDER}/index.md"
    ended = tuple(each for each in library.renamings if each.key == f"unit#{name}")
    if ended:
        yield Subject(f"Đơn vị “{title}”", ended[0], unit)
    else:
        names = tuple(dict.fromkeys(str(now[key]) for key in ("short", "title") if now.get(key)))
        yield Subject(f"Đơn vị “{title}”", Renaming(f"unit#{name}", names or (title,), (), None, page), unit)
    for key, label in _SHOWN.items():
        was, is_now = before.get(key), now.get(key)
        if was and was != is_now:
            words = (str(is_now),) if is_now else ()
            yield Subject(
                f"“{title}”: {label} cũ “{was}”", Renaming(f"unit#{name}:{key}", (str(was),), words, None, page)
            )
