"""Copying: the script behind the copy buttons of a page.

In: nothing. Out: the script's name and bytes. Not here: the boxes and buttons (components.md.jinja: `copyable`).
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

COPY_SCRIPT = "sao-chep.js"
"""Lies beside a kind's listing, one folder above the pages of its records."""


@cache
def copy_script() -> bytes:
    """The script as the site carries it."""
    return files("loa.pages").joinpath("copy.js").read_bytes()
