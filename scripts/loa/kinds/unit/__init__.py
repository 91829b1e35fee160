"""Unit: bodies and groups of bodies, what became of them, what they owe.

In: unit records. Out: KIND. Not here: the documents that lay duties on units.
"""

from loa.kind import Kind, Menu
from loa.kinds.unit.listing import unit_listing
from loa.kinds.unit.page import unit_outputs
from loa.kinds.unit.record import Unit
from loa.kinds.unit.rules import LIBRARY_RULES, RULES

KIND = Kind(
    record=Unit,
    package="loa.kinds.unit",
    outputs=unit_outputs,
    listing=unit_listing,
    rules=RULES,
    library_rules=LIBRARY_RULES,
    menu=Menu.WORK,
)
