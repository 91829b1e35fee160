"""Series: what a newspaper writes in several parts, told in a sentence each and linked to.

In: series records. Out: KIND. Not here: the articles themselves, which stay where they were printed.
"""

from loa.kind import Kind, Menu
from loa.kinds.series.page import series_listing, series_outputs
from loa.kinds.series.record import Series
from loa.kinds.series.rules import RULES

KIND = Kind(
    record=Series,
    package="loa.kinds.series",
    outputs=series_outputs,
    listing=series_listing,
    rules=RULES,
    menu=Menu.WORK,
)
