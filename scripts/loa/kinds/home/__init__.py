"""Home: the site's first page.

In: the one home record. Out: KIND. Not here: the pages it leads to.
"""

from loa.kind import Kind
from loa.kinds.home.page import home_outputs
from loa.kinds.home.record import Home
from loa.pages.body_rules import body_sound

KIND = Kind(record=Home, package="loa.kinds.home", outputs=home_outputs, rules=(body_sound,))
