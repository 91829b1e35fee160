"""Qr: permanent codes and what stands behind them.

In: code records. Out: KIND. Not here: posters that carry codes.
"""

from loa.kind import Kind, Menu
from loa.kinds.qr.listing import qr_listing
from loa.kinds.qr.page import qr_outputs
from loa.kinds.qr.record import Qr
from loa.kinds.qr.rules import LIBRARY_RULES, RULES

KIND = Kind(
    record=Qr,
    package="loa.kinds.qr",
    outputs=qr_outputs,
    listing=qr_listing,
    rules=RULES,
    library_rules=LIBRARY_RULES,
    menu=Menu.MATERIAL,
)
