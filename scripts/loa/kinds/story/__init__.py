"""Story: somebody who set an example, told as far as they have agreed, and honoured with a certificate.

In: story records. Out: KIND. Not here: papers of consent, which lie outside content/; the page to check codes on.
"""

from loa.kind import Kind, Menu
from loa.kinds.story.page import story_listing, story_outputs
from loa.kinds.story.record import Story
from loa.kinds.story.rules import LIBRARY_RULES, RULES

KIND = Kind(
    record=Story,
    package="loa.kinds.story",
    outputs=story_outputs,
    listing=story_listing,
    rules=RULES,
    library_rules=LIBRARY_RULES,
    menu=Menu.MATERIAL,
)
