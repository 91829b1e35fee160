"""What the site stage tells, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (site/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P401": Message(
        "Two files, one address",
        "The page of this file has the address “{address}”, and so has the page of {other}.",
        "rename one of them, for example with -2 at the end: nop-ho-so-2.yml; of two QR codes, change the "
        "code of the one that is not printed yet.",
        "content/huong-dan/nop-ho-so.yml\ncontent/huong-dan/nop-ho-so-2.yml",
    ),
    "P537": Message(
        "A colour too pale",
        "Text in {text} cannot be read well on the paper {paper} of the pages.",
        "choose a darker one, for example #0B4F9E.",
        'primary: "#0B4F9E"',
    ),
    "P680": Message(
        "Content written in another way",
        "This Loa does not know format {text}; it knows 1 to {format}.",
        "install a newer Loa, the one last used for this site; if the number is a slip, write format: {format}.",
        "format: 1",
    ),
}
