"""Term: words that are no longer used, with what is said today; no text of the site's own says the old ones alone.

In: the file thuat-ngu.yml. Out: KIND. Not here: names of units and places, which their own records know.
"""

from loa.kind import Kind
from loa.kinds.term.page import term_outputs
from loa.kinds.term.record import Terms
from loa.kinds.term.rules import LIBRARY_RULES, RULES

KIND = Kind(record=Terms, package="loa.kinds.term", outputs=term_outputs, rules=RULES, library_rules=LIBRARY_RULES)
