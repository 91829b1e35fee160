"""Team: people at desks who show citizens how, and the sheets they work with.

In: team records. Out: KIND. Not here: the places they serve (kinds/unit/), checking badges (site/checking.py).
"""

from loa.kind import Kind, Menu
from loa.kinds.team.listing import team_listing
from loa.kinds.team.page import team_outputs
from loa.kinds.team.print_rules import PRINT_RULES
from loa.kinds.team.record import Team
from loa.kinds.team.rules import LIBRARY_RULES, RULES

KIND = Kind(
    record=Team,
    package="loa.kinds.team",
    outputs=team_outputs,
    listing=team_listing,
    rules=(*RULES, *PRINT_RULES),
    library_rules=LIBRARY_RULES,
    menu=Menu.READER,
)
