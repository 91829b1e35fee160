"""Channel: where a body speaks to people, and how to tell that it is the genuine one.

In: channel records. Out: KIND. Not here: the units that own channels.
"""

from loa.kind import Kind, Menu
from loa.kinds.channel.page import channel_listing, channel_outputs
from loa.kinds.channel.record import Channel
from loa.kinds.channel.rules import RULES

KIND = Kind(
    record=Channel,
    package="loa.kinds.channel",
    outputs=channel_outputs,
    listing=channel_listing,
    rules=RULES,
    menu=Menu.READER,
)
