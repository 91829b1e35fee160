"""Plan: what one unit means to tell whom, by which means and when, before the thing itself.

In: plan records. Out: KIND. Not here: which units lack a plan (site/boards/).
"""

from loa.kind import Kind, Menu
from loa.kinds.plan.page import plan_listing, plan_outputs
from loa.kinds.plan.record import Plan
from loa.kinds.plan.rules import RULES

KIND = Kind(
    record=Plan, package="loa.kinds.plan", outputs=plan_outputs, listing=plan_listing, rules=RULES, menu=Menu.WORK
)
