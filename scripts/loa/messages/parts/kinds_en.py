"""What the kinds stage tells, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {}
