"""What is wrong with a file's bytes, characters and spaces, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/text.py, spaces.py, markdown.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P001": Message(
        "Not saved as UTF-8",
        "This file is not saved as UTF-8 (it may be {encoding}), so nothing can be read from here on.",
        "open the file in the program it was written with, choose “Save as” and the encoding UTF-8; "
        "then open it again and look at letters with marks, for example “Đường dây nóng”.",
        "title: Đường dây nóng",
    ),
    "P002": Message(
        "File too large",
        "This file takes {size} KiB; a text file may take {limit} KiB.",
        "split it into several files, one subject each, for example huong-dan/nop-ho-so.yml and "
        "huong-dan/tra-cuu.yml; pictures belong in content/hinh/.",
        "title: Apply online",
    ),
    "P003": Message(
        "Empty file",
        "Nothing is written in this file yet.",
        "delete it if it is not needed, or write at least the title, for example “title: Apply online”.",
        "title: Apply online",
    ),
    "P004": Message(
        "Control character in the text",
        "There is a character here that cannot be seen ({character}); it usually comes in by pasting.",
        "delete what is underlined and type it on the keyboard, for example “title: Hotline”.",
        "title: Hotline",
    ),
    "P005": Message(
        "Not a text file",
        "This file holds no text (perhaps it is a picture, a Word file or an archive with another ending).",
        "give it back its own ending, for example content/hinh/office.png for a picture; write the text anew and save "
        "it as UTF-8.",
        "title: Hotline",
    ),
    "P006": Message(
        "Damaged letter",
        "There is a “�” here, the trace of a letter that was lost when the encoding was changed.",
        "type the right letter from the original, for example “Tiếng Việt” for “Ti�ng Việt”.",
        "title: Tiếng Việt",
    ),
    "P007": Message(
        "Hidden character",
        "There is a hidden character here ({character}); two words that look alike may count as different.",
        "delete what is underlined and type it again, for example “look up” typed rather than pasted.",
        "title: Look up an application",
    ),
    "P008": Message(
        "Odd space",
        "The space here is a special one (it usually comes in by pasting from Word or a web page).",
        "delete what is underlined and press the space bar, for example “title: Hotline”.",
        "title: Hotline",
    ),
    "P009": Message(
        "Indented with tabs",
        "This line is indented with the Tab key; YAML files take spaces only.",
        "delete the space before the text and press the space bar, twice a level, for example “  by: 2026-11-22”.",
        "due:\n  by: 2026-11-22",
    ),
    "P040": Message(
        "No front matter",
        "The first line of the file is not the three hyphens that open the front matter.",
        "if there are keys such as title, put a line “---” right above the first of them, with no line before it; "
        "if there are none, add three lines at the very top: “---”, then “title: Apply online”, then “---”.",
        "---\ntitle: Apply online\n---\n\nThe text of the page.",
    ),
    "P041": Message(
        "Front matter not closed",
        "The front matter opens on this line, but no second “---” closes it.",
        "add a line with only three hyphens “---” right after the last key of the front matter, before the text.",
        "---\ntitle: Apply online\n---\n\nThe text of the page.",
    ),
    "P042": Message(
        "Empty front matter",
        "There is no key between the two “---” lines.",
        "write at least the title between them, for example “title: Apply online”.",
        "---\ntitle: Apply online\n---\n\nThe text of the page.",
    ),
}
