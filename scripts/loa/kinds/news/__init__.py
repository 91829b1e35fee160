"""News: dated items.

In: news records. Out: KIND. Not here: which items the home page shows (kinds/home/).
"""

from loa.kind import Kind, Menu
from loa.kinds.news.page import news_listing, news_outputs
from loa.kinds.news.record import News
from loa.kinds.news.rules import RULES

KIND = Kind(
    record=News, package="loa.kinds.news", outputs=news_outputs, listing=news_listing, rules=RULES, menu=Menu.READER
)
