"""What is wrong with briefs for the press, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/brief/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P944": Message(
        "A brief without a source",
        "What is told here rests on nothing: it names no documents or evidence.",
        "name the letter it rests on, for example documents: [stttt-ttbc-2024-07], or a source below evidence.",
        "documents: [stttt-ttbc-2024-07]",
    ),
    "P945": Message(
        "A brief approved by nobody",
        "The brief is said to be approved (status: approved), but not by whom.",
        "add the approver's office, not a name, for example approved_by: Phó Giám đốc Sở; if nobody has, write "
        "status: draft.",
        "status: approved\napproved_by: Phó Giám đốc Sở",
    ),
    "P946": Message(
        "Nothing for the press to use",
        "The brief does not bring both posters or banners (posters) and words to say (scripts).",
        "add the files of a poster and of a script, for example posters: [nop-ho-so-tai-nha], scripts: "
        "[nop-ho-so-qua-mang].",
        "posters: [nop-ho-so-tai-nha]\nscripts: [nop-ho-so-qua-mang]",
    ),
    "P947": Message(
        "Known as of a day to come",
        "The day “{text}” lies after today ({today}).",
        "write the day on which it was checked, for example date: {today}.",
        "date: 2026-11-22",
    ),
}
