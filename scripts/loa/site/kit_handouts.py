"""What a kit holds besides posters and codes: the files of every record that is handed out as it is.

In: a campaign, the outputs of all kinds, library, world. Out: handouts, their Members, what the notes say of them. Not
here: posters and codes (kits.py, kit_texts.py), what the files are (kinds/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.kind import Data, Member, Output, Print
from loa.model.handed import HandedOut
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Expiring
from loa.world import World

DRAFT_MARK = "DU-THAO-"
"""Before the name of every file that is marked as a draft inside, so that it is known for one on any stick."""


@dataclass(frozen=True, slots=True)
class Handout:
    """A record with the files of it that a kit holds."""

    record: Record
    folder: str
    label: str
    is_draft: bool
    files: tuple[Print | Data, ...]

    def name(self, file: Print | Data) -> str:
        """What a file is called in the kit's folder: whose it is, then what."""
        draft = DRAFT_MARK if self.is_draft else ""
        return f"{draft}{self.record.id}-{file.path.rpartition('/')[2]}"


def handouts_of(campaign: Record, outputs: Iterable[Output], library: Library, world: World) -> tuple[Handout, ...]:
    """The records of a campaign that are handed out and not over, by kind and id."""
    folders: dict[str, list[Print | Data]] = {}
    found = tuple(_in_use(campaign, library, world))
    for record, _ in found:
        folders[_folder(record)] = []
    for output in outputs if found else ():
        below = folders.get(output.path.rpartition("/")[0] + "/")
        if below is not None and isinstance(output, Print | Data):
            below.append(output)
    return tuple(
        Handout(record, role.kit_folder, role.kit_label, role.kit_draft(library), tuple(folders[_folder(record)]))
        for record, role in found
        if folders[_folder(record)]
    )


def _in_use(campaign: Record, library: Library, world: World) -> Iterator[tuple[Record, HandedOut]]:
    """The campaign's records that are handed out, each also as the role it plays."""
    for record in library.referrers(campaign):
        over = isinstance(record, Expiring) and record.has_ended(world.today)
        if isinstance(record, HandedOut) and not over:
            yield record, record


def _folder(record: Record) -> str:
    """Where a record's own files lie in the finished site."""
    return record.page.removesuffix(".md") + "/"


def handout_members(root: str, handouts: Iterable[Handout], licence: str) -> Iterator[Member]:
    """The files as members of a kit."""
    for handout in handouts:
        for file in handout.files:
            yield Member(f"{root}/{handout.folder}/{handout.name(file)}", file, "", licence, file.edit)


def handout_notes(handouts: Iterable[Handout]) -> Iterator[str]:
    """What the print notes say of them, folder by folder."""
    labels: dict[str, list[Handout]] = {}
    for handout in handouts:
        labels.setdefault(f"{handout.label} (thư mục {handout.folder}):", []).append(handout)
    for label, below in labels.items():
        yield label[0].upper() + label[1:]
        for handout in below:
            yield f"  {handout.record.title}{' [DỰ THẢO]' if handout.is_draft else ''}"
            yield from (f"    {handout.name(file)}" for file in handout.files)
