"""Shown: a fingerprint of what a record says where its pack is locked, the same wherever the record is shown unchanged.

In: a record's values, the open fields; or an opened pack. Out: SHA-256 in hexadecimal. Not here: who publishes it
(site/packs.py), who compares (survey.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from loa.model.filed import filed, made
from loa.model.localised import BODY
from loa.model.pack import digest_of
from loa.model.record import Record
from loa.packs.opened import Opened
from loa.source.folder import CONTENT, TEXT_ENDINGS


def locked_digest(data: Mapping[str, Any], open_fields: frozenset[str]) -> str:
    """The fingerprint of all values but those of open fields."""
    text = json.dumps(_locked(data, open_fields), ensure_ascii=False, sort_keys=True)
    return digest_of(text.encode())


def _locked(data: Mapping[str, Any], open_fields: frozenset[str], above: str = "") -> dict[str, Any]:
    left: dict[str, Any] = {}
    for name, value in data.items():
        path = f"{above}{name}"
        if path in open_fields or value is None:
            continue
        inside = any(each.startswith(f"{path}.") for each in open_fields)
        kept = _locked(value, open_fields, f"{path}.") if inside and isinstance(value, Mapping) else value
        if kept != {}:
            left[name] = kept
    return left


def expected_digests(found: Opened, kinds: Sequence[type[Record]]) -> dict[str, str]:
    """{"kind:id": fingerprint} of every record of a pack, as each site that has adopted it should show."""
    told: dict[str, str] = {}
    for name, data in found.members.items():
        home = filed(f"{CONTENT}/{name}", kinds) if name.endswith(TEXT_ENDINGS) else None
        if home is None:
            continue
        record = f"{home[0].KIND}:{home[1]}"
        read = made(f"{CONTENT}/{name}", data, home[0])
        if read.tree is not None:
            values = read.tree.data() | ({BODY: read.body.strip()} if read.body.strip() else {})
            told[record] = locked_digest(values, found.pack.open.get(record, frozenset()))
    return told
