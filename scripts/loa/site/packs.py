"""Packs: what a site tells of the packs it has adopted and issues, for whoever keeps count at the centre.

In: library, world. Out: one Data, du-lieu/v1/packs.json. Not here: counting (packs/survey.py, site/pack_survey.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from loa.kind import Data, Output
from loa.kinds.channel.record import Channel
from loa.kinds.pack.record import PackRecord
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.model.localised import BODY
from loa.model.pack import Pack
from loa.model.record import Record
from loa.packs.shown import locked_digest
from loa.site.open_data import EDIT, FOLDER
from loa.world import World

PATH = f"{FOLDER}/packs.json"
FORMAT = 1
MOST_PARENTS = 8


def packs_output(library: Library, world: World) -> Iterable[Output]:
    """The file; it is there on every site, so that a missing one tells something."""
    told = {
        "format": FORMAT,
        "site": world.base_url,
        "title": library.site.title,
        "unit": _unit(library),
        "adopted": [_adopted(pack, library) for _, pack in sorted(library.packs.items())],
        "issued": [_issued(pack) for pack in library.of(PackRecord.KIND) if isinstance(pack, PackRecord)],
        "channels": list(_channels(library)),
    }
    yield Data(PATH, (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode(), EDIT)


def _unit(library: Library) -> dict[str, object]:
    """Who answers for the site, and under whom it stands, the nearest first."""
    owner = library.resolve(library.site.owner)
    assert isinstance(owner, Unit)
    parents: list[Record] = []
    here: Unit | None = owner
    while here is not None and here.parent and len(parents) < MOST_PARENTS:
        above = library.resolve(here.parent)
        parents.append(above)
        here = above if isinstance(above, Unit) else None
    return {
        "id": owner.id,
        "title": owner.title,
        "level": owner.level.value,
        "parents": [{"id": one.id, "title": one.title} for one in parents],
    }


def _adopted(pack: Pack, library: Library) -> dict[str, object]:
    manifest = pack.manifest
    return {
        "id": pack.id,
        "title": manifest.title,
        "issuer": manifest.issuer,
        "version": manifest.version,
        "issued": manifest.issued.isoformat(),
        "expires_on": manifest.expires_on.isoformat() if manifest.expires_on else None,
        "digest": pack.digest,
        "records": list(_records(pack, library)),
    }


def _records(pack: Pack, library: Library) -> Iterator[dict[str, object]]:
    """Each record with the fields filled in here and a fingerprint of what it says elsewhere."""
    for name in pack.manifest.records:
        kind, _, record_id = name.partition(":")
        entry = library.entries.get((kind, record_id))
        if entry is None or entry.mark is None or entry.mark.pack != pack.id:
            continue
        values = entry.tree.data()
        body = getattr(entry.record, BODY, None) if entry.body_line else None
        if body and str(body).strip():
            values[BODY] = str(body).strip()
        digest = locked_digest(values, pack.open.get(name, frozenset()))
        yield {"record": name, "filled": list(entry.mark.filled), "locked": digest}


def _issued(pack: PackRecord) -> dict[str, object]:
    return {"id": pack.id, "title": pack.title, "version": pack.version, "issued": pack.issued.isoformat()}


def _channels(library: Library) -> Iterator[dict[str, object]]:
    for channel in library.of(Channel.KIND):
        assert isinstance(channel, Channel)
        owner = library.resolve(channel.owner)
        yield {
            "id": channel.id,
            "title": channel.title,
            "platform": channel.platform.value,
            "state": channel.state.value,
            "address": channel.address,
            "owner": {"id": owner.id, "title": owner.title},
            "parent": str(channel.parent) if channel.parent else None,
        }
