"""Members: the single units behind a list of units and groups, and whom a duty is laid on.

In: references to units and duties, a library. Out: ids, duties. Not here: what a group is (kinds/unit/).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.model.chain import Duty
from loa.model.library import Library
from loa.model.roles import Grouping
from loa.model.values import Ref


def duty_of(reference: Ref, library: Library) -> Duty:
    """The duty that a reference "document-id#duty-id" names."""
    duty = library.resolve(reference).parts()[reference.part or ""]
    assert isinstance(duty, Duty), f"{reference} is no duty"
    return duty


def lays_on(duty: Duty, unit: Ref, library: Library) -> bool:
    """Whether the duty is laid on the unit, or may be: not all units of a group are always known by name."""
    groups = [library.resolve(each) for each in duty.units]
    open_end = any(isinstance(group, Grouping) and group.members_unknown for group in groups)
    return open_end or unit.id in {*member_ids(duty.units, library), *duty.units}


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
