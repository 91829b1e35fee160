"""What the register's rows say today: what each sheet's code holds now, and why a sheet may not hang on.

In: a print, library, world. Out: plain texts. Not here: complaints (rules.py), what a change touches (affected.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.print.record import Printed
from loa.model.library import Library
from loa.model.record import Record, references
from loa.model.roles import Expiring, Printable, Retiring, Scannable
from loa.world import World

DRAFT = "draft"


def code_of(printed: Printed, library: Library) -> Record:
    """The code on the sheet: its own, or its poster's."""
    poster = library.resolve(printed.poster)
    assert isinstance(poster, Printable)
    return library.resolve(printed.qr or poster.qr)


def payload_now(printed: Printed, library: Library, world: World) -> str:
    """What the code on the sheet would encode if it were printed today."""
    code = code_of(printed, library)
    assert isinstance(code, Scannable)
    return code.payload(library, world.base_url)


def is_draft(printed: Printed, library: Library, world: World) -> bool:
    """Whether the version on the sheet may not be printed: nobody has approved it, or its code is none to print."""
    poster, code = library.resolve(printed.poster), code_of(printed, library)
    assert isinstance(poster, Printable)
    assert isinstance(code, Scannable)
    unapproved = poster.status == DRAFT and printed.version == poster.version
    return unapproved or code.draft_reason(library, world.base_url) is not None


def reasons(printed: Printed, library: Library, world: World) -> Iterator[str]:
    """Why the sheet must come down or be replaced now; nothing when it may hang on."""
    poster, code = library.resolve(printed.poster), code_of(printed, library)
    assert isinstance(poster, Printable)
    now = payload_now(printed, library, world)
    if printed.version < poster.version:
        yield f"đang dán bản {printed.version}, áp phích đã sang bản {poster.version}"
    if printed.payload is not None and printed.payload != now:
        yield f"mã trên giấy chứa {printed.payload}, mã bây giờ chứa {now}"
    if isinstance(code, Retiring) and code.retired_note is not None:
        yield f"mã QR đã ngừng dùng: {' '.join(code.retired_note.split())}"
    elif is_draft(printed, library, world):
        yield "áp phích hoặc mã QR chưa được phép in"
    for _, reference in references(poster):
        campaign = library.resolve(reference)
        if reference.target == "campaign" and isinstance(campaign, Expiring) and campaign.has_ended(world.today):
            yield f"chiến dịch “{campaign.title}” đã kết thúc"
