"""Post: one message worded for every place where it is posted.

In: post records. Out: KIND. Not here: the channels themselves, the pictures that go with a post.
"""

from loa.kind import Kind, Menu
from loa.kinds.post.page import post_listing, post_outputs
from loa.kinds.post.record import Post
from loa.kinds.post.rules import RULES

KIND = Kind(
    record=Post,
    package="loa.kinds.post",
    outputs=post_outputs,
    listing=post_listing,
    rules=RULES,
    menu=Menu.MATERIAL,
)
