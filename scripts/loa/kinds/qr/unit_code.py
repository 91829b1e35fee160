"""UnitCode: the code that one unit has of its own, and what keeps any code from being printed.

In: lines of the ledger, a library. Out: codes to scan, reasons. Not here: the record they all belong to (record.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from loa.model.ledger import Issued, State
from loa.model.library import Library
from loa.model.site import is_specimen
from loa.model.values import Ref


@dataclass(frozen=True, slots=True)
class UnitCode:
    """One line of the ledger as a code of its own, always held short: /q/CODE/ is what tells one unit from another.

    Shape: the logo is that of the record they all belong to.
    """

    line: Issued
    logo_picture: Ref | None = None
    logo_share: float = 0.0

    @property
    def code(self) -> str:
        """The short permanent code."""
        return self.line.code

    @property
    def unit_id(self) -> str:
        """Whose it is."""
        return self.line.unit

    def owner_title(self, library: Library) -> str:
        """The name of the unit it belongs to; its id when the unit's file is gone."""
        unit = library.get("unit", self.unit_id)
        return unit.title if unit else self.unit_id

    @property
    def retired_note(self) -> str | None:
        """Why it is no longer used; None while it is in use."""
        return self.line.note if self.line.state is State.RETIRED else None

    def payload(self, _library: Library, base_url: str) -> str:
        """Exactly what the symbol encodes."""
        return f"{base_url}q/{self.code}/"

    def typed_address(self, library: Library, base_url: str) -> str:
        """The payload without https:// and closing slash, to print beside the symbol."""
        return self.payload(library, base_url).removeprefix("https://").removesuffix("/")

    def draft_reason(self, library: Library, base_url: str) -> str | None:
        """Why nothing with this code may be printed yet; None when it may."""
        if self.retired_note is not None:
            return "mã đã ngừng dùng"
        return unprintable(self.code, self.payload(library, base_url), library)


def unprintable(code: str, payload: str, library: Library) -> str | None:
    """Why a symbol that holds this payload may not be printed as that code; None when it may.

    Source: the promise that a printed QR never dies and never lies: no specimen address reaches a wall, and nothing
    that the ledger does not know letter for letter, as when the site is built for another address to be looked at.
    """
    if is_specimen(payload):
        return "địa chỉ trang còn là địa chỉ mẫu"
    line = library.ledger.by_code.get(code) if library.ledger else None
    if line is None:
        return "mã chưa có trong sổ cấp mã"
    if line.payload != payload:
        return "địa chỉ trong mã khác địa chỉ đã ghi trong sổ cấp mã"
    return None
