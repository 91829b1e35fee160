"""Pack: content of this site put together for other bodies to show as their own, and what this site has taken over.

In: pack records, adopted packs. Out: KIND. Not here: signing and packing (editing/packs/), adopting (packs/).
"""

from loa.kind import Kind, Menu
from loa.kinds.pack.page import pack_listing, pack_outputs
from loa.kinds.pack.record import PackRecord
from loa.kinds.pack.rules import RULES

KIND = Kind(
    record=PackRecord,
    package="loa.kinds.pack",
    outputs=pack_outputs,
    listing=pack_listing,
    rules=RULES,
    menu=Menu.WORK,
)
