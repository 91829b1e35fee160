"""What is told of who answers for records, when they are due and when they end, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/answered.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P890": Message(
        "Its day has not come",
        "The day on which this is to be published lies ahead, so it is shown nowhere yet.",
        "it shows by itself on that day; to publish it now, take out publish_on or write today, "
        "for example publish_on: 2026-11-22.",
        "publish_on: 2026-11-22",
    ),
    "P891": Message(
        "It has expired",
        "“{title}” expired after {text}; its page says so and nothing offers it any more.",
        "take down the sheets that hang (loa prints tells where); if it still holds, change the day, "
        "for example expires_on: 2027-12-31.",
        "expires_on: 2027-12-31",
    ),
    "P892": Message(
        "Nobody has looked at it for long",
        "For {months} months nobody has looked whether “{title}” is still right.",
        "look at it, mend it if need be, then write today's date here or into approved_on, "
        "for example approved_on: 2026-11-22.",
        "approved_on: 2026-11-22",
    ),
    "P893": Message(
        "Approved in the future",
        "The day of approval, “{text}”, has not come.",
        "write the day on which it was approved; for a day to publish on use publish_on, "
        "for example publish_on: 2026-12-01.",
        "approved_on: 2026-11-20",
    ),
    "P894": Message(
        "No approver",
        "There is a day of approval but no office that approved it.",
        "add approved_by with an office, no name, for example approved_by: Chánh Văn phòng.",
        "approved_by: Chánh Văn phòng",
    ),
}
