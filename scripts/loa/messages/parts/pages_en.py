"""What is wrong in the text of a page, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/body.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P501": Message(
        "HTML in the text",
        "“{text}” is HTML; pages are written in Markdown only.",
        "write it in Markdown, for example **bold** for <b>bold</b>; if < means “less than”, add a space behind it, "
        "for example “x < y”.",
        "Choose **Apply**.",
    ),
    "P502": Message(
        "Unsafe link",
        "This link begins with “{text}”, a sort of link that is not allowed.",
        "use an https address, a telephone number or an e-mail, for example "
        "[Public services](https://dichvucong.gov.vn/).",
        "[Public services](https://dichvucong.gov.vn/)",
    ),
    "P503": Message(
        "Picture without a description",
        "This picture has no description, so blind readers cannot know what it shows.",
        "write a sentence about it between the square brackets, for example "
        "![The Apply button at the top](hinh/apply.png).",
        "![The Apply button at the top](hinh/apply.png)",
    ),
    "P504": Message(
        "Empty heading",
        "There is no text behind “{text}”.",
        "write the heading behind #, for example “## What to bring”, or delete the line.",
        "## What to bring",
    ),
    "P505": Message(
        "Heading level skipped",
        "This heading is of level {level}, right below one of level {above}; to a screen reader a part seems missing.",
        "go down one level at a time: use “{marks}” here, for example “{marks} What to bring”.",
        "## Before you start\n\n### What to bring",
    ),
    "P506": Message(
        "Link without text",
        "This link has no text to press.",
        "write where it leads between the square brackets, for example [Public services](https://dichvucong.gov.vn/).",
        "[Public services](https://dichvucong.gov.vn/)",
    ),
    "P507": Message(
        "Code block not closed",
        "A code block opens on this line, but no line with the same sign closes it.",
        "add a line with exactly the opening signs and no other text at its end, for example “```”.",
        "```\nexample\n```",
    ),
    "P508": Message(
        "Link without an address",
        "There is no address between the round brackets.",
        "write it between the round brackets, for example [Public services](https://dichvucong.gov.vn/); "
        "if there is none yet, write the words only, without brackets.",
        "[Public services](https://dichvucong.gov.vn/)",
    ),
    "P509": Message(
        "Hidden note that everybody can read",
        "The hidden note “{text}” is not shown on the page, but anybody can read it in the page's source.",
        "delete it, or move it to the front matter behind #, for example “# waiting for the phone number”.",
        "---\ntitle: Apply online\n# waiting for the phone number\n---",
    ),
    "P510": Message(
        "Attribute not allowed",
        "The attribute “{text}” in braces may not be used in a text.",
        "delete it; to name a heading write “## What to bring {{#papers}}”.",
        "## What to bring {#papers}",
    ),
    "P511": Message(
        "# glued to a word at the start of a line",
        "“{text}” at the start of a line becomes a large heading, because # is glued to the word.",
        "for a heading add a space behind #, for example “## What to bring”; for a hashtag put \\ before it, "
        "for example “\\#DigitalDay”.",
        "\\#DigitalDay",
    ),
    "P895": Message(
        "A row with too many or too few cells",
        "This row of the table has {count} cells, its head has {wanted}; a cell too many would not be shown.",
        "give every row {wanted} cells with one “|” between two, for example “| Monday | 7:00 |”; "
        "to write that sign itself in a cell, write “\\|”.",
        "| Day | Hour |\n| --- | --- |\n| Monday | 7:00 |",
    ),
    "P896": Message(
        "No colon",
        "The line “{text}” lacks the colon behind its key.",
        "add a colon and a space: “{fixed}”.",
        "owner: to-mot-cua",
    ),
}
