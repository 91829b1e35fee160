"""Kits: everything of a campaign, or of a unit, in one zip to take to the printer, to a USB stick, to a Zalo group.

In: the outputs of all kinds, library, world. Out: Bundles, and the page that lists them. Not here: packing
(exports/archive.py, build/bundles.py), the words inside (kit_texts.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from loa.kind import Bundle, Copy, Member, Output, Page, Print
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Depicting, Expiring, Pictured
from loa.pages.pieces import by_name, page_meta
from loa.pages.writer import link, page_text
from loa.sheet.marks import Picture
from loa.sheet.symbols import symbols
from loa.site.kit_handouts import DRAFT_MARK, handout_members, handouts_of
from loa.site.kit_texts import Kit, KitPoster, code_name, is_draft, master_name, text_members
from loa.world import World

FOLDER = "bo-tai-lieu"
UNITS = f"{FOLDER}/don-vi"
Folders = Mapping[str, tuple[Print, ...]]
"""The prints by the folder they lie in."""


@dataclass(frozen=True, slots=True)
class Row:
    """One kit as the page lists it."""

    address: str
    kit: Kit


def kit_outputs(outputs: Sequence[Output], library: Library, world: World) -> Iterator[Output]:
    """A bundle for each running campaign that has anything to hand out, one for each unit with posters of its own.

    Their page is there as soon as there are posters, for pages lead to it that cannot know which kits there will be.
    """
    prints = tuple(output for output in outputs if isinstance(output, Print))
    by_folder, codes = _by_folder(prints), _code_prints(prints, library)
    of_campaigns = (
        replace(kit, handouts=handouts_of(kit.about, outputs, library, world))
        for kit in _campaign_kits(by_folder, codes, library, world)
    )
    whole = tuple(kit for kit in of_campaigns if kit.posters or kit.handouts)
    copies = tuple(output for output in outputs if isinstance(output, Copy))
    made = (*whole, *_unit_kits(by_folder, codes, library, world))
    kits = tuple(replace(kit, masters=tuple(_masters(kit, copies))) for kit in made)
    for kit in kits:
        yield Bundle(kit.path, kit.title, tuple(_members(kit, library)), kit.edit)
    if kits or library.of("poster"):
        yield _listing(kits, library)


def _campaign_kits(by_folder: Folders, codes: Sequence[Print], library: Library, world: World) -> Iterator[Kit]:
    for campaign in _running(library, world):
        posters = tuple(
            KitPoster(poster, own)
            for poster in library.referrers(campaign, "poster")
            if (own := tuple(each for each in by_folder.get(_folder(poster), ()) if each.path != _thumbnail(poster)))
        )
        led_here = frozenset(_folder(code) for code in library.referrers(campaign, "qr"))
        own_codes = _codes(posters, (each for each in codes if not _is_units(each)), led_here)
        path = f"{FOLDER}/{campaign.id}.zip"
        yield Kit(path, campaign.id, campaign, posters, own_codes, world.base_url, library.file(campaign))


def _unit_kits(by_folder: Folders, codes: Sequence[Print], library: Library, world: World) -> Iterator[Kit]:
    in_use = by_name({poster for each in _running(library, world) for poster in library.referrers(each, "poster")})
    for unit in by_name(library.of("unit")):
        posters = tuple(
            KitPoster(poster, own) for poster in in_use if (own := by_folder.get(f"{_folder(poster)}{unit.id}/", ()))
        )
        if posters:
            own_codes = _codes(posters, codes, frozenset())
            yield Kit(f"{UNITS}/{unit.id}.zip", unit.id, unit, posters, own_codes, world.base_url, library.file(unit))


def _running(library: Library, world: World) -> Iterator[Record]:
    """The campaigns that are not over: what was made for the others is not handed out any more."""
    for campaign in library.of("campaign"):
        if not (isinstance(campaign, Expiring) and campaign.has_ended(world.today)):
            yield campaign


def _folder(record: Record) -> str:
    """Where a record's own files lie in the finished site."""
    return record.page.removesuffix(".md") + "/"


def _by_folder(prints: Iterable[Print]) -> Folders:
    """Folders like "ap-phich/ID/" and, for the versions of units, "ap-phich/ID/UNIT/"."""
    found: dict[str, list[Print]] = {}
    for each in prints:
        found.setdefault(_folder_of(each), []).append(each)
    return {folder: tuple(sorted(each, key=lambda one: one.path)) for folder, each in found.items()}


def _folder_of(output: Print | Copy) -> str:
    return output.path.rpartition("/")[0] + "/"


def _is_units(output: Print) -> bool:
    """Whether a file belongs to one unit's version: "qr/ID/UNIT/ma.svg"."""
    return output.path.count("/") > 2  # folder, record, file


def _thumbnail(poster: Record) -> str:
    return poster.thumbnail if isinstance(poster, Pictured) else ""


def _code_prints(prints: Iterable[Print], library: Library) -> tuple[Print, ...]:
    """The symbols to download of all codes, those of single units too: "qr/ID/ma.svg", "qr/ID/UNIT/ma.svg"."""
    folders = tuple(_folder(code) for code in library.of("qr"))
    return tuple(each for each in prints if each.path.startswith(folders))


def _codes(posters: Iterable[KitPoster], codes: Iterable[Print], led_here: frozenset[str]) -> tuple[Print, ...]:
    """The symbols of every code on the posters, and of those in the folders of codes that lead to the campaign."""
    payloads = {payload for poster in posters for each in poster.prints for payload in _payloads(each)}
    return tuple(each for each in codes if _folder_of(each) in led_here or payloads & set(_payloads(each)))


def _masters(kit: Kit, copies: Iterable[Copy]) -> Iterator[Copy]:
    """The pictures as which codes of the kit were received; none of a code that may not be printed yet."""
    folders = {_folder_of(each) for each in kit.codes if not is_draft(each.sheet)}
    return (copy for copy in copies if _folder_of(copy) in folders)


def _payloads(output: Print) -> Iterator[str]:
    return (symbol.payload for symbol in symbols(output.sheet))


def _members(kit: Kit, library: Library) -> Iterator[Member]:
    """All files of a kit but its manifest: the posters, the codes, the words."""
    for poster in kit.posters:
        alt = poster.record.thumbnail_alt if isinstance(poster.record, Pictured) else poster.record.title
        for each in poster.prints:
            name = f"{kit.root}/ap-phich/{file_name(poster.record.id, each)}"
            yield Member(name, each, alt, _licence(each, library), each.edit)
    for each in kit.codes:
        alt = next(symbols(each.sheet)).alt
        name = f"{kit.root}/ma-qr/{file_name(code_name(each), each)}"
        yield Member(name, each, alt, library.site.licence, each.edit)
    for master in kit.masters:
        alt = next(next(symbols(code.sheet)).alt for code in kit.codes if _folder_of(code) == _folder_of(master))
        yield Member(f"{kit.root}/{master_name(master)}", master, alt, library.site.licence, master.edit)
    yield from handout_members(kit.root, kit.handouts, library.site.licence)
    yield from text_members(kit, file_name, library)


def file_name(name: str, output: Print) -> str:
    """A print's name in a kit: whose it is, then which format; of a code's symbol only whose."""
    last = output.path.rpartition("/")[2]
    draft = DRAFT_MARK if is_draft(output.sheet) else ""
    return f"{draft}{name}{last.removeprefix('ma')}" if last.startswith("ma.") else f"{draft}{name}-{last}"


def _licence(output: Print, library: Library) -> str:
    """The site's licence, with that of every picture on the sheet."""
    by_file = {one.source: one for one in library.of("picture") if isinstance(one, Depicting)}
    shown = (by_file.get(mark.file) for mark in output.sheet.marks if isinstance(mark, Picture))
    credits_ = (f"hình: {one.credit(library)}" for one in shown if one)
    return "; ".join((library.site.licence, *dict.fromkeys(credits_)))


def _listing(kits: Iterable[Kit], library: Library) -> Page:
    here = f"{FOLDER}/index.md"
    rows = [Row(link(here, kit.path), kit) for kit in kits]
    text = page_text(
        "loa.site",
        "kits.md.jinja",
        here=here,
        drafts=any(row.kit.drafts for row in rows),
        campaigns=[row for row in rows if not row.kit.path.startswith(UNITS)],
        units=[row for row in rows if row.kit.path.startswith(UNITS)],
        licence=library.site.licence,
    )
    meta = page_meta(
        "Bộ tài liệu của từng chiến dịch, từng đơn vị: áp phích, bài phát thanh, mã QR, gói trong một tệp."
    )
    return Page(here, "Bộ tài liệu", text, "content/chien-dich/", meta)
