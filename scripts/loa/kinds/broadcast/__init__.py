"""Broadcast: what loudspeakers and radio say, written for the ear.

In: broadcast records. Out: KIND. Not here: saying texts (speech/), the officers' own pronunciations.
"""

from loa.kind import Kind, Menu
from loa.kinds.broadcast.listing import broadcast_listing
from loa.kinds.broadcast.page import broadcast_outputs
from loa.kinds.broadcast.record import Broadcast
from loa.kinds.broadcast.rules import RULES

KIND = Kind(
    record=Broadcast,
    package="loa.kinds.broadcast",
    outputs=broadcast_outputs,
    listing=broadcast_listing,
    rules=RULES,
    menu=Menu.MATERIAL,
)
