"""What a symbol that was received as a picture must hold to: unaltered, read as it is recorded, fit to be printed.

In: a code, library, world. Out: Problems. Not here: rules of every code (rules.py), how a picture is read
(loa.world.Pictures), sentences (messages/).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from loa.kinds.qr.record import Master, Qr
from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Problem, Severity, problem
from loa.sheet.code import LEAST_SEEN_SHARE, Received, seen_share
from loa.world import World

LEAST_MODULE_PX = 3.0
"""Pixels a module of a received picture has at least. Source: the build gate reads at three."""


def master_unaltered(qr: Record, library: Library, world: World) -> Iterator[Problem]:
    """A symbol received as a picture is, byte for byte, the one that was received, and says what is on record.

    Of several faults the first is told: an altered picture need not be judged.
    """
    assert isinstance(qr, Qr)
    if qr.master is None or qr.master_file is None:
        return
    if qr.master_file not in library.files:
        yield problem(library.place(qr, "master", "file"), "P333", text=qr.master.file)
        return
    now = hashlib.sha256(world.read(qr.master_file)).hexdigest()
    if now != qr.master.sha256:
        words = {"file": qr.master.file, "now": now[:8], "recorded": qr.master.sha256[:8]}
        yield problem(library.place(qr, "master", "sha256"), "P377", Severity.ERROR, **words)
        return
    yield from _seen_problems(qr, qr.master, qr.master_file, library, world)


def _seen_problems(qr: Qr, master: Master, file: str, library: Library, world: World) -> Iterator[Problem]:
    """What is wrong with the symbol on the picture; a file that is no picture is told where it is on record."""
    try:
        size, seen = world.pictures.size(file), world.pictures.code(file)
    except ValueError:
        return
    if size is None:
        return
    place, name = library.place(qr, "master", "file"), master.file
    if seen is None:
        yield problem(place, "P611", file=name)
    elif seen.text != master.payload:
        words = {"file": name, "payload": master.payload, "read": seen.text}
        yield problem(library.place(qr, "master", "payload"), "P703", Severity.ERROR, **words)
    elif not seen.clear:
        yield problem(place, "P612", file=name)
    elif (share := seen_share(Received(file, size[0] / size[1], seen))) < LEAST_SEEN_SHARE:
        yield problem(place, "P613", file=name, percent=round(100 * share), least=round(100 * LEAST_SEEN_SHARE))
    elif (module_px := size[0] * (seen.right - seen.left) / seen.modules) < LEAST_MODULE_PX:
        least = round(LEAST_MODULE_PX * seen.modules / (seen.right - seen.left))
        yield problem(place, "P618", file=name, pixels=f"{module_px:.1f}".replace(".", ","), least=least)
