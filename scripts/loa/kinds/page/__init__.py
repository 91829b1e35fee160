"""Page: plain pages of the site.

In: plain page records. Out: KIND. Not here: pages of other kinds.
"""

from loa.kind import Kind
from loa.kinds.page.page import plain_page_outputs
from loa.kinds.page.record import PlainPage
from loa.pages.body_rules import body_sound

KIND = Kind(record=PlainPage, package="loa.kinds.page", outputs=plain_page_outputs, rules=(body_sound,))
