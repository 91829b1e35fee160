"""Copies: the files of a site that are passed on, pictures without what they tell of place, camera and people.

In: Copies, a site's root, a cache. Out: a file for each, the cache's keys in use. Not here: what is taken out of a
picture (paint/bare.py), which files may be passed on (kinds/).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from loa.build.cache import Cache, digest
from loa.build.site_world import file_of
from loa.kind import Copy, Output
from loa.paint.bare import PHOTOGRAPHS, bare

_STRIPPER = b"bare 1"
"""Part of every key; to be raised when more is taken out."""


def copied(outputs: Iterable[Output], root: Path, cache: Cache) -> tuple[dict[str, Path | bytes], frozenset[str]]:
    """({address: file}, keys in use) of the copies among these outputs.

    Shape: a picture that tells nothing is passed on as it lies there; of one that no program can open nothing is: the
    check has told it, and only a preview comes this far.
    """
    made: dict[str, Path | bytes] = {}
    keys = []
    for output in outputs:
        if not isinstance(output, Copy):
            continue
        path = made[output.path] = file_of(root, output.file)
        if PurePosixPath(output.file).suffix.lower() not in PHOTOGRAPHS:
            continue
        data = path.read_bytes()
        key = digest(_STRIPPER, data)
        kept = cache.found(key)
        if kept is None:
            try:
                clean = bare(output.file, data)
            except ValueError:
                made[output.path] = b""
                continue
            if clean == data:
                continue
            kept = cache.kept(key, path.suffix[1:], clean)
        keys.append(key)
        made[output.path] = kept
    return made, frozenset(keys)
