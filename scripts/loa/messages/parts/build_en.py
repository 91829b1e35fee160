"""What the build stage tells, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (build/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P701": Message(
        "A painted QR code cannot be read",
        "The QR code on {address} was read back after painting and did not say “{payload}”.",
        "do not print this picture; give the code more room on a light, empty ground, for instance by dropping a point "
        "or shortening the headline; if that does not help, tell whoever maintains Loa.",
        "headline: Apply from home",
    ),
}
