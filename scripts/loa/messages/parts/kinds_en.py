"""What the kinds stage tells, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P360": Message(
        "Not an official code of a place",
        "“{text}” is not an official code of a place.",
        'write all 5 digits of a commune or 2 of a province, with leading zeros and in quotes, for example "29110".',
        'code: "29110"',
    ),
    "P361": Message(
        "No former place named",
        "This item names “{district}” but none of its former communes.",
        'add whole or partly, for example whole: ["Xã An Đức"]; take the item out if it is not known.',
        'formed_from:\n  - province: "Tỉnh Bến Tre"\n    district: "Huyện Ba Tri"\n    whole: ["Xã An Đức"]',
    ),
    "P362": Message(
        "Two places with one code",
        "The code “{text}” is also that of another place, in {other}.",
        'check the code in both files; every commune of today has one of its own, for example "29110".',
        'code: "29110"',
    ),
    "P363": Message(
        "For places only",
        "The key {key} is for provinces and communes only; “{title}” is not said to be a place.",
        "write system: place if it is one; otherwise take out {key}.",
        "system: place",
    ),
}
