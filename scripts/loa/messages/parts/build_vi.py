"""What the build stage tells, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (build/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {}
