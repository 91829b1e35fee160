"""Picture: the files of content/hinh, each with its words, its origin and the right to use it.

In: picture records. Out: KIND. Not here: who shows a picture (other kinds), pixels (paint/).
"""

from loa.kind import Kind
from loa.kinds.picture.page import picture_listing
from loa.kinds.picture.record import Picture
from loa.kinds.picture.rules import LIBRARY_RULES, RULES

KIND = Kind(
    record=Picture,
    package="loa.kinds.picture",
    listing=picture_listing,
    rules=RULES,
    library_rules=LIBRARY_RULES,
)
