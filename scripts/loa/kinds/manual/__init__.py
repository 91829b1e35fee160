"""Manual: the pages of the officers' handbook that people write; the rest of it is made of the models (site/handbook/).

In: manual records. Out: KIND. Not here: pages for readers (kinds/page/).
"""

from loa.kind import Kind
from loa.kinds.manual.page import manual_listing, manual_outputs
from loa.kinds.manual.record import Manual
from loa.pages.body_rules import body_sound

KIND = Kind(
    record=Manual,
    package="loa.kinds.manual",
    outputs=manual_outputs,
    listing=manual_listing,
    rules=(body_sound,),
)
