"""Brief: what the press is given to write about a campaign.

In: brief records. Out: KIND. Not here: articles and series in the papers, scripts to be read on air.
"""

from loa.kind import Kind, Menu
from loa.kinds.brief.page import brief_listing, brief_outputs
from loa.kinds.brief.record import Brief
from loa.kinds.brief.rules import RULES

KIND = Kind(
    record=Brief,
    package="loa.kinds.brief",
    outputs=brief_outputs,
    listing=brief_listing,
    rules=RULES,
    menu=Menu.MATERIAL,
)
