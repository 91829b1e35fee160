"""The codes of a site as `loa qr` needs them: read, joined, quickly, without planning any page.

In: a site's root. Out: Codes. Not here: telling or changing them (cli/qr.py, cli/qr_changes.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse
from loa.kinds import KINDS
from loa.kinds.qr.record import Qr
from loa.kinds.qr.unit_code import UnitCode
from loa.model.ledger import Issued, Ledger
from loa.model.library import Library
from loa.model.read import library_read
from loa.model.roles import Scannable
from loa.packs.adopted import site_files
from loa.problems import Problem, in_order
from loa.source.folder import SourceFile
from loa.source.nearest import nearest
from loa.source.text import file_lines
from loa.world import World


@dataclass(frozen=True)
class Codes:
    """A site's codes with all that stands around them."""

    root: Path
    library: Library
    world: World
    problems: tuple[Problem, ...]
    files: Mapping[str, SourceFile]

    @property
    def ledger(self) -> Ledger:
        """Every line; none where no ledger is kept."""
        return self.library.ledger or Ledger()

    def lines_of(self, file: str) -> tuple[str, ...]:
        """A file's lines, for showing where a problem stands."""
        found = self.files.get(file)
        return file_lines(found.data) if found and found.data else ()

    def line(self, code: str) -> Issued:
        """The line of a code, however it was typed: k7m2, …/q/K7M2/.

        Raises: WrongUse when no such code was ever given out.
        """
        wanted = code.strip().rstrip("/").rpartition("/")[2].upper()
        found = self.ledger.by_code.get(wanted)
        if found is None:
            meant = nearest(wanted, self.ledger.by_code)
            hint = f"; có phải “{meant}” không?" if meant else ". Xem mọi mã bằng: loa qr list"
            raise WrongUse(f"Chưa bao giờ cấp mã “{wanted}”{hint}")
        return found

    def record(self, line: Issued) -> Qr | None:
        """The record of a line, None when it cannot be read."""
        found = self.library.get(Qr.KIND, line.qr)
        return found if isinstance(found, Qr) else None

    def scannable(self, line: Issued) -> Scannable | None:
        """What a phone scans of a line."""
        return UnitCode(line) if line.unit else self.record(line)


def codes_of(folder: Path, today: date | None = None) -> Codes:
    """The codes of the site below a folder.

    Raises: WrongUse when the folder is no site, or its settings cannot be read.
    """
    root = site_root(folder)
    found = site_files(root)
    read = library_read(found.files, [kind.record for kind in KINDS], packs=found.packs)
    if read.library is None:
        raise WrongUse("Chưa đọc được content/site.yml. Xem lỗi bằng: loa check")
    world = world_of(root, today=today)(read.library.site.address)
    files = {file.file: file for file in found.files}
    return Codes(root, read.library, world, in_order((*found.problems, *read.problems)), files)
