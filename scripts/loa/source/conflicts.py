"""Conflicts: the marks that Git leaves where two people have changed the same lines.

In: the lines of a file. Out: the lines of the first version, a problem for each conflict. Not here: which version is
right, which only the officer knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loa.problems import Place, Problem, problem

_OPENING = re.compile(r"<{7}(?: |$)")
_MIDDLE = re.compile(r"={7}$|\|{7}(?: |$)")
_CLOSING = re.compile(r">{7}(?: |$)")


def conflict_free(file: str, lines: Sequence[str], first_line: int = 1) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """(the lines with the marks and all but each first version blanked out, one problem for each conflict).

    A row of = outside a conflict is no mark: it underlines a heading.
    """
    if not any(line.startswith(("<<<<<<<", ">>>>>>>")) for line in lines):
        return tuple(lines), ()
    kept = list(lines)
    problems: list[Problem] = []
    inside = dropping = False
    for index, line in enumerate(lines):
        opens, closes = bool(_OPENING.match(line)), bool(_CLOSING.match(line))
        if opens or (closes and not inside):
            problems.append(problem(Place(file, first_line + index, 1, len(line.rstrip()) + 1), "P036"))
        dropping = dropping or opens or closes or (inside and bool(_MIDDLE.match(line)))
        if dropping:
            kept[index] = ""
        dropping = dropping and not opens and not closes
        inside = (inside or opens) and not closes
    return tuple(kept), tuple(problems)
