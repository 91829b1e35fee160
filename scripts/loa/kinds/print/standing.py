"""What the register's rows say today: what each sheet's code holds now, and why a sheet may not hang on.

In: a print, library, world. Out: plain texts. Not here: complaints (rules.py), what a change touches (affected.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.print.record import Printed
from loa.model.answered import Answered
from loa.model.library import Library
from loa.model.record import Record, references
from loa.model.roles import Expiring, PerUnit, Printable, Retiring, Scannable
from loa.world import World

DRAFT = "draft"


def code_of(printed: Printed, library: Library) -> Record:
    """The code on the sheet: its own, or its poster's."""
    poster = library.resolve(printed.poster)
    assert isinstance(poster, Printable)
    return library.resolve(printed.qr or poster.qr)


def payloads_now(printed: Printed, library: Library, world: World) -> tuple[str, ...]:
    """What codes printed today for the sheet's unit encode: its own, where it has one, and the common one."""
    code = code_of(printed, library)
    assert isinstance(code, Scannable)
    own = code.for_unit(library, printed.unit.id) if isinstance(code, PerUnit) else None
    return tuple(each.payload(library, world.base_url) for each in (own, code) if each)


def draft_reason(printed: Printed, library: Library) -> str | None:
    """Why the version on the sheet may not be printed: nobody has approved it, or its code is none to print.

    That is asked of the address that site.yml states: a build for another address is told by the payload.
    """
    poster, code = library.resolve(printed.poster), code_of(printed, library)
    assert isinstance(poster, Printable)
    assert isinstance(code, Scannable)
    if poster.status == DRAFT and printed.version == poster.version:
        return "áp phích chưa được duyệt"
    return code.draft_reason(library, library.site.address)


def _ended(poster: Record, world: World) -> str:
    """Why a poster holds no longer at all, "" when it does."""
    if isinstance(poster, Answered) and poster.has_expired(world.today):
        return f"áp phích đã hết hạn sau ngày {poster.expires_on:%d/%m/%Y}"
    return ""


def reasons(printed: Printed, library: Library, world: World) -> Iterator[str]:
    """Why the sheet must come down or be replaced now; nothing when it may hang on."""
    poster, code = library.resolve(printed.poster), code_of(printed, library)
    ended = _ended(poster, world)
    assert isinstance(poster, Printable)
    now = payloads_now(printed, library, world)
    if ended:
        yield ended
    if printed.version < poster.version:
        yield f"đang dán bản {printed.version}, áp phích đã sang bản {poster.version}"
    if printed.payload is not None and printed.payload not in now:
        yield f"mã trên giấy chứa {printed.payload}, mã bây giờ chứa {now[0]}"
    if isinstance(code, Retiring) and code.retired_note is not None:
        yield f"mã QR đã ngừng dùng: {' '.join(code.retired_note.split())}"
    elif reason := draft_reason(printed, library):
        yield reason
    for _, reference in references(poster):
        campaign = library.resolve(reference)
        if reference.target == "campaign" and isinstance(campaign, Expiring) and campaign.has_ended(world.today):
            yield f"chiến dịch “{campaign.title}” đã kết thúc"
