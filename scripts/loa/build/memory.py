"""Memory kept between runs: what was worked out for a site, in a file beside its painted sheets.

In: a site's root, pieces of work. Out: the same pieces in a later run of the same Loa. Not here: what is remembered
(model/memory.py).

The file is only ever a help: one that is damaged, of another version of Loa, or that names anything but our own values
is as good as none. Nothing in it is run.
"""

from __future__ import annotations

import io
import os
import pickle
import sys
import tempfile
from contextlib import suppress
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any

from loa.build.cache import digest
from loa.build.maker import maker
from loa.model.memory import Piece
from loa.model.record import Part

FILE = ".loa/memory"
_VALUES = (Part, Enum, str, tuple)


class StoredMemory:
    """A Memory that is read from a file when it is made, and written by `save`; pieces are unpacked when asked for."""

    def __init__(self, root: Path) -> None:
        self._file = root / FILE
        self._packed = _read(self._file)
        self._pieces: dict[str, Piece] = {}
        self._new: set[str] = set()

    def get(self, name: str) -> Piece | None:
        """The piece of that name, None when there is none or it cannot be unpacked."""
        if name not in self._pieces and name in self._packed:
            with suppress(
                pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, TypeError, ValueError
            ):
                piece = _Reader(io.BytesIO(self._packed[name])).load()
                if isinstance(piece, Piece):
                    self._pieces[name] = piece
        return self._pieces.get(name)

    def put(self, name: str, piece: Piece) -> None:
        """Keeps the piece, in place of any other of that name."""
        self._pieces[name] = piece
        self._new.add(name)

    def save(self) -> None:
        """Writes what was asked for or put since; what nobody asked for belongs to records that are gone.

        A folder that cannot be written to keeps nobody from working.
        """
        used = {name: self._packed[name] for name in self._pieces if name not in self._new}
        if not self._new and len(used) == len(self._packed):
            return
        packed = used | {name: pickle.dumps(self._pieces[name], 5) for name in sorted(self._new)}
        with suppress(OSError):
            _write(self._file, packed)
        self._packed, self._new = packed, set()


class _Reader(pickle.Unpickler):
    """Unpacks our own values and no others, so that a file from a stranger can make nothing happen."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of a value.

        Raises: UnpicklingError for all that is no value of ours.
        """
        return _value_class(module, name)


@lru_cache(maxsize=1024)
def _value_class(module: str, name: str) -> type:
    if (module, name) == ("datetime", "date"):
        return date
    if module.startswith("loa.") and module in sys.modules:
        found = getattr(sys.modules[module], name, None)
        if isinstance(found, type) and (is_dataclass(found) or issubclass(found, _VALUES)):
            return found
    raise pickle.UnpicklingError(f"not a value of ours: {module}.{name}")


def _read(file: Path) -> dict[str, bytes]:
    """The packed pieces by name; none when the file is missing, damaged or another Loa's."""
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    made_by, _, rest = data.partition(b"\n")
    vouched, _, body = rest.partition(b"\n")
    if made_by != maker().encode() or vouched != digest(body).encode():
        return {}
    with suppress(pickle.UnpicklingError, EOFError, ValueError):
        packed = _Reader(io.BytesIO(body)).load()
        if isinstance(packed, dict):
            return packed
    return {}


def _write(file: Path, packed: dict[str, bytes]) -> None:
    body = pickle.dumps(packed, 5)
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(suffix=".part", dir=file.parent)
    with os.fdopen(handle, "wb") as new:
        new.write(b"\n".join((maker().encode(), digest(body).encode(), body)))
    Path(temporary).replace(file)
