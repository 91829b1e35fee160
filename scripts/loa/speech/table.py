"""Tables of what is written and what is said, one pair a line, as people can read and mend them.

In: a text with a line "written = said" for each pair. Out: pairs. Not here: the tables.
"""

from __future__ import annotations


def pairs(table: str) -> dict[str, str]:
    """The pairs of a table; a written form may itself hold a sign of equality, for the last " = " parts a line.

    >>> pairs("UBND = Ủy ban nhân dân")
    {'UBND': 'Ủy ban nhân dân'}
    """
    lines = (line.strip().rpartition(" = ") for line in table.strip().splitlines())
    return {written: said for written, _, said in lines}
