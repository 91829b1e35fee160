"""What is wrong with what records say of each other, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/references.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P201": Message(
        "Reference misspelt",
        "“{text}” is not found in the sort “{label}”.",
        "perhaps “{nearest}” is meant: write {nearest}.",
        "owner: tinh-doan-vinh-long",
    ),
    "P202": Message(
        "Reference to nothing",
        "“{text}” is not found in the sort “{label}”.",
        "write the name of a file there is, without its ending, for example nop-ho-so for the file nop-ho-so.yml; "
        "or make a file of that name.",
        "guides:\n  - nop-ho-so",
    ),
    "P203": Message(
        "Reference to itself",
        "“{text}” is the id of this very file.",
        "write the id of another file, for example tra-cuu, or delete the line.",
        "guides:\n  - tra-cuu",
    ),
    "P207": Message(
        "Nothing behind #",
        "“{text}” names a document but none of the duties in it.",
        'add # and the id of the duty, in straight quotes, for example "{example}".',
        'serves:\n  - "ke-hoach-12#s1-3"',
    ),
    "P134": Message(
        "A file that no site can do without",
        "There is no file “{file}” ({label}).",
        "make it: copy the starter with loa new, or take it back from Git, for example git checkout -- {file}.",
        "content/index.md",
    ),
    "P208": Message(
        "A reference with a file ending",
        "“{text}” has a file ending.",
        "leave the ending out: {without}.",
        "guide: nop-ho-so-truc-tuyen",
    ),
    "P209": Message(
        "No such part",
        "There is no “{text}” in “{document}”.",
        "choose one of those there are: {parts}.",
        "serves:\n  - 2321-cv-tdtn-tckt#s0-3",
    ),
}
