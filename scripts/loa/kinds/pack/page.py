"""The page of a pack that this site issues, and the page of all packs: its own and those it has taken over.

In: packs, library, world. Out: Page. Not here: wording and order of the page (page.md.jinja, listing.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from loa.kind import Output, Page
from loa.kinds.pack.contents import contents
from loa.kinds.pack.record import PackRecord
from loa.model.form import label_and_help
from loa.model.library import Key, Library
from loa.model.pack import Pack
from loa.model.record import Record
from loa.pages.pieces import by_name, page_meta
from loa.pages.writer import link, page_text
from loa.world import World

_PACKAGE = "loa.kinds.pack"
SHOWN = ("guide", "poster", "campaign", "document", "channel", "news", "event", "post", "broadcast", "brief", "page")
"""What readers come for, in this order; codes, pictures and bodies are only there because these need them."""
HERE = f"{PackRecord.FOLDER}/index.md"


def pack_outputs(pack: Record, library: Library, _world: World) -> Iterable[Output]:
    """The page of a pack that is issued here."""
    assert isinstance(pack, PackRecord)
    held = contents(pack, library)
    groups: dict[str, list[Record]] = {}
    for kind, name in held.keys:
        record = library.get(kind, name)
        if record is not None:
            groups.setdefault(record.PLURAL, []).append(record)
    text = page_text(
        _PACKAGE,
        "page.md.jinja",
        here=pack.page,
        pack=pack,
        owner=library.resolve(pack.owner),
        licence=pack.licence or library.site.licence,
        groups=[(plural, by_name(records)) for plural, records in groups.items()],
        open=list(_opened(held.open, library)),
    )
    meta = page_meta(pack.summary, library.resolve(pack.owner), pack.issued)
    yield Page(pack.page, pack.title, text, library.file(pack), meta | {"search": {"boost": 0.3}})


def _opened(fields: Mapping[Key, tuple[str, ...]], library: Library) -> Iterator[tuple[Record, list[str]]]:
    """(record, what of it others fill in, in the words of its form) of every record that has any."""
    for key, names in fields.items():
        record = library.get(*key)
        if record is not None:
            yield record, [_label(record, name) for name in names]


def _label(record: Record, name: str) -> str:
    """A field as its form calls it."""
    field = type(record).model_fields.get(name.partition(".")[0])
    return label_and_help(field.description or name)[0] if field else name


def pack_listing(library: Library, _world: World) -> Iterable[Output]:
    """The packs that are issued here, and those that the site has taken over."""
    issued = [pack for pack in by_name(library.of(PackRecord.KIND)) if isinstance(pack, PackRecord)]
    adopted = [library.packs[name] for name in sorted(library.packs)]
    if not issued and not adopted:
        return ()
    cards = [(link(HERE, pack.page), pack.title, pack.summary, f"Bản {pack.version}") for pack in issued]
    text = page_text(_PACKAGE, "listing.md.jinja", cards=cards, adopted=[_told(pack, library) for pack in adopted])
    told = "Những bộ nội dung mà trang này phát hành để nơi khác dùng, và những bộ mà trang này dùng lại."
    return (Page(HERE, PackRecord.PLURAL, text, f"content/{PackRecord.FOLDER}/", page_meta(told)),)


def _told(pack: Pack, library: Library) -> dict[str, object]:
    """What readers may want to know of a pack that was taken over."""
    records = [entry.record for entry in library.entries.values() if entry.mark and entry.mark.pack == pack.id]
    shown = [record for record in by_name(records) if record.KIND in SHOWN]
    shown.sort(key=lambda record: SHOWN.index(record.KIND))
    return {
        "title": pack.manifest.title,
        "summary": pack.manifest.summary,
        "version": pack.manifest.version,
        "issued": pack.manifest.issued,
        "expires_on": pack.manifest.expires_on,
        "issuer": pack.manifest.issuer,
        "site": pack.manifest.site,
        "licence": pack.manifest.licence,
        "records": [(link(HERE, record.page), record.title, record.LABEL) for record in shown],
        "id": pack.id,
    }
