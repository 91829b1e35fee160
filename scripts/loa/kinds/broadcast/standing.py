"""Standing: whether a script may be aired, and if not, why.

In: a script, library, world. Out: reasons in whole Vietnamese sentences. Not here: what is wrong with its file
(rules.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.broadcast.record import Approval, Broadcast
from loa.model.library import Library
from loa.model.roles import Expiring
from loa.world import World

DRAFT = "DỰ THẢO"
ENDED = "HẾT HẠN PHÁT"


def draft_reasons(broadcast: Broadcast, library: Library) -> Iterator[str]:
    """Why nobody may air it yet; none when it may."""
    if broadcast.status is Approval.DRAFT:
        yield "Bài còn là bản nháp, chưa được duyệt phát."
    if broadcast.channel and broadcast.is_unsure(library):
        yield f"Kênh “{library.resolve(broadcast.channel).title}” chưa được xác minh."


def is_over(broadcast: Broadcast, library: Library, world: World) -> bool:
    """Whether its last day is past, or every campaign that it was for."""
    campaigns = [library.resolve(campaign) for campaign in broadcast.campaigns]
    over = [isinstance(campaign, Expiring) and campaign.has_ended(world.today) for campaign in campaigns]
    return broadcast.has_ended(world.today) or (bool(over) and all(over))


def stamp(broadcast: Broadcast, library: Library, world: World) -> str:
    """What stands in red at the head of everything that is handed out; "" when it may be aired."""
    if is_over(broadcast, library, world):
        return ENDED
    return DRAFT if next(draft_reasons(broadcast, library), None) else ""
