"""Words of before in the site's own texts, and the table that tells of them, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/term/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P865": Message(
        "A word of before",
        "“{text}” is what it was called before; since {since} it is “{now}”.",
        "write “{now}”, or both, for example “{text} (nay là {now})”. Where the sentence tells of an earlier time, "
        "give the date; put what is quoted between quotation marks.",
        "“dịch vụ công mức độ 4 (nay là toàn trình)”",
    ),
    "P866": Message(
        "The name of a body that has ended",
        "“{text}” has ended, and nobody has said yet what follows it.",
        "ask who can tell and add successors in content/don-vi/{file}.yml; until then write “{text} cũ” or give the "
        "date, for example “tháng 7/2024, {text}…”.",
        "successors:\n  - tinh-doan-vinh-long",
    ),
    "P867": Message(
        "An old word told twice",
        "The word “{text}” is told under {other} already.",
        "keep it in one place; where it has two meanings write more of it, for example “dịch vụ công mức độ 4”.",
        'old: ["dịch vụ công mức độ 4"]',
    ),
    "P868": Message(
        "Two words of one id",
        "The id “{text}” belongs to a word above.",
        "take another one, for example {text}-2.",
        "id: muc-do-4",
    ),
    "P869": Message(
        "The new word is an old one",
        "The new word “{text}” holds “{old}”, which is what it was called before.",
        "write what it is called today, for example Sở Khoa học và Công nghệ.",
        'new: "Sở Khoa học và Công nghệ"',
    ),
    "P870": Message(
        "A body that is there no more",
        "“{text}” is there no more since {since}; what follows it is {now}.",
        "write the name of today, or both, for example “{text} (nay là {now})”. Where the sentence tells of an earlier "
        "time, give the date; put proper names and what is quoted between quotation marks.",
        "“tỉnh Bến Tre (nay thuộc tỉnh Vĩnh Long)”",
    ),
}
