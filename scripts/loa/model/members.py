"""Members: the single units behind a list of units and groups.

In: references to units, a library. Out: ids. Not here: what a group is (kinds/unit/).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.model.library import Library
from loa.model.roles import Grouping
from loa.model.values import Ref


def member_ids(units: Iterable[Ref], library: Library) -> tuple[str, ...]:
    """The ids of the units meant, groups expanded however deep, each once, by id; none for members not known."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = list(units)
    while waiting:
        reference = waiting.pop()
        if reference.id in seen:
            continue
        seen.add(reference.id)
        record = library.resolve(reference)
        if not isinstance(record, Grouping) or not (record.members or record.members_unknown):
            found.add(reference.id)
            continue
        waiting += record.members
    return tuple(sorted(found))
