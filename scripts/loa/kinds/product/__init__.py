"""Product: what units have made and told, as proof of what letters ask.

In: product records. Out: KIND. Not here: counting them (site/boards/).
"""

from loa.kind import Kind, Menu
from loa.kinds.product.page import product_listing, product_outputs
from loa.kinds.product.record import Product
from loa.kinds.product.rules import RULES

KIND = Kind(
    record=Product,
    package="loa.kinds.product",
    outputs=product_outputs,
    listing=product_listing,
    rules=RULES,
    menu=Menu.WORK,
)
