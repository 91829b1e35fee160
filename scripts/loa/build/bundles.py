"""Bundles: the zips of a plan, packed when everything else is made, and only when something in them has changed.

In: Bundles, what the other addresses hold, a cache. Out: a file for each, the cache's keys in use. Not here: what a zip
holds (site/kits.py), how it is packed (exports/archive.py).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from loa.build.cache import Cache, digest
from loa.exports.archive import Listed, archive_bytes, manifest_bytes
from loa.kind import Bundle, Data, Member, Output

MANIFEST = "manifest.json"
_PACKER = f"bundle 1, zlib {zlib.ZLIB_RUNTIME_VERSION}"
"""Part of every key: another zlib may pack the same bytes in another way."""

Held = Mapping[str, Path | bytes]
"""What the addresses of the plan hold, bundles left aside."""


def bundled(outputs: Iterable[Output], files: Held, cache: Cache) -> tuple[dict[str, Path], frozenset[str]]:
    """({address: zip}, keys in use) of the bundles among these outputs."""
    made: dict[str, Path] = {}
    keys = []
    for output in outputs:
        if isinstance(output, Bundle):
            key = bundle_key(output, files, cache)
            keys.append(key)
            made[output.path] = cache.found(key) or cache.kept(key, "zip", bundle_bytes(output, files))
    return made, frozenset(keys)


def bundle_bytes(bundle: Bundle, files: Held) -> bytes:
    """The zip, with its manifest in the folder that unpacking makes."""
    listed = [
        Listed(member.name, _content(member, files), member.alt, member.licence, member.record)
        for member in bundle.members
    ]
    root = bundle.members[0].name.partition("/")[0]
    manifest = (f"{root}/{MANIFEST}", manifest_bytes(bundle.title, listed))
    return archive_bytes((manifest, *((file.name, file.content) for file in listed)))


def bundle_key(bundle: Bundle, files: Held, cache: Cache) -> str:
    """The hash of all that a zip's bytes depend on; what the cache holds is vouched for by its name."""
    parts = [_PACKER, bundle.title]
    for member in bundle.members:
        held = files[member.output.path] if not isinstance(member.output, Data) else member.output.content
        vouched = isinstance(held, Path) and held.is_relative_to(cache.folder)
        proof = held.name if isinstance(held, Path) and vouched else digest(_bytes(held))
        parts += [member.name, proof, member.alt, member.licence, member.record]
    return digest(*(part.encode() for part in parts))


def _content(member: Member, files: Held) -> bytes:
    """A member's bytes: its own, or those of the planned output that it is.

    Raises: KeyError when the output stands in no plan; that would be our own failure.
    """
    return member.output.content if isinstance(member.output, Data) else _bytes(files[member.output.path])


def _bytes(held: Path | bytes) -> bytes:
    return held.read_bytes() if isinstance(held, Path) else held
