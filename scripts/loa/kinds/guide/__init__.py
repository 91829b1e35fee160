"""Guide: how a citizen does one thing.

In: guide records. Out: KIND. Not here: posters and codes that lead to guides.
"""

from loa.kind import Kind, Menu
from loa.kinds.guide.page import guide_listing, guide_outputs
from loa.kinds.guide.record import Guide
from loa.kinds.guide.rules import RULES

KIND = Kind(
    record=Guide, package="loa.kinds.guide", outputs=guide_outputs, listing=guide_listing, rules=RULES, menu=Menu.READER
)
