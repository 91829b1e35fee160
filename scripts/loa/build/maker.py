"""Maker: which Loa this is, letter by letter, so that nobody need remember to raise a version.

In: our own files, the libraries' versions. Out: a text that differs between any two Loas that may work differently.
Not here: what is kept by it (memory.py, hosts/unchanged.py).
"""

from __future__ import annotations

import sys
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from loa.build.cache import digest

_PACKAGE = Path(__file__).resolve().parents[1]
_LIBRARIES = ("Jinja2", "pydantic", "PyYAML", "qrcode", "pillow")


@lru_cache(maxsize=1)
def maker() -> str:
    """The hash of our own files, the Python, the libraries that take part in planning."""
    files = sorted(path for path in _PACKAGE.rglob("*") if path.is_file() and path.suffix != ".pyc")
    ours = digest(*(part for path in files for part in (path.name.encode(), path.read_bytes())))
    return " ".join((ours, sys.version.split()[0], *(version(name) for name in _LIBRARIES)))
