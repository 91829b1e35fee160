"""Print: the register of what hangs where, since when, and who looks after it.

In: print records. Out: KIND. Not here: posters themselves, the verb that asks the register (cli/prints.py).
"""

from loa.kind import Kind, Menu
from loa.kinds.print.page import print_listing
from loa.kinds.print.record import Printed
from loa.kinds.print.rules import RULES

KIND = Kind(record=Printed, package="loa.kinds.print", listing=print_listing, rules=RULES, menu=Menu.MATERIAL)
