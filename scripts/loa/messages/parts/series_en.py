"""What is wrong with series of articles, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/series/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P975": Message(
        "An article of a day to come",
        "The day “{text}” lies after today ({today}).",
        "write the day on which the paper printed it; if it has not, write state: awaited and delete date and url.",
        "state: awaited",
    ),
    "P976": Message(
        "A later article stands first",
        "Part {number} appeared on “{text}”, before the part above it ({before}).",
        "put the parts in the order in which they appeared, the earliest first; check the day, "
        "for example date: {before}.",
        "articles:\n  - title: Bài một\n    date: 2026-10-01",
    ),
    "P977": Message(
        "Published, but not told where",
        "The article is said to be published, but title, day and address are not all there.",
        "add title, date and url, for example date: 2026-10-01; if it has not appeared, write state: awaited.",
        "title: Bài một\nstate: published\ndate: 2026-10-01\nurl: https://tienphong.vn/…",
    ),
    "P978": Message(
        "Awaited, but with an address",
        "The article is said to be awaited and has a day or an address all the same.",
        "if it has appeared, write state: published; if not, delete date and url.",
        "state: published",
    ),
    "P979": Message(
        "A series without ground",
        "This series rests on nothing: it names no documents, serves or evidence.",
        "name the letter it rests on, such as documents: [cv-twdtn-btg-2022], or a source below evidence.",
        "documents: [cv-twdtn-btg-2022]",
    ),
}
