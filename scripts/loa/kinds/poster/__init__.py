"""Poster: one message with one action and one code, on every paper and screen.

In: poster records. Out: KIND. Not here: codes themselves, guides that go with posters.
"""

from loa.kind import Kind, Menu
from loa.kinds.poster.page import poster_listing, poster_outputs
from loa.kinds.poster.per_unit_rules import PER_UNIT_RULES
from loa.kinds.poster.record import Poster
from loa.kinds.poster.rules import RULES

KIND = Kind(
    record=Poster,
    package="loa.kinds.poster",
    outputs=poster_outputs,
    listing=poster_listing,
    rules=(*RULES, *PER_UNIT_RULES),
    menu=Menu.MATERIAL,
)
