"""Event: where people meet, with what comes before it and what came of it.

In: event records. Out: KIND. Not here: the calendar all events stand in, posters that invite to them.
"""

from loa.kind import Kind, Menu
from loa.kinds.event.page import event_listing, event_outputs
from loa.kinds.event.record import Event
from loa.kinds.event.rules import RULES

KIND = Kind(
    record=Event,
    package="loa.kinds.event",
    outputs=event_outputs,
    listing=event_listing,
    rules=RULES,
    menu=Menu.READER,
)
