"""Campaign: what is told to whom, on what ground, with what material.

In: campaign records. Out: KIND. Not here: the material itself.
"""

from loa.kind import Kind, Menu
from loa.kinds.campaign.page import campaign_listing, campaign_outputs
from loa.kinds.campaign.record import Campaign
from loa.kinds.campaign.rules import RULES

KIND = Kind(
    record=Campaign,
    package="loa.kinds.campaign",
    outputs=campaign_outputs,
    listing=campaign_listing,
    rules=RULES,
    menu=Menu.MATERIAL,
)
