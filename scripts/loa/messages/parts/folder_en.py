"""What is wrong with the files and folders of content/, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/folder.py, svg.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P050": Message(
        "A shortcut instead of a file",
        "This is a link to some other place and no real file, so it is not published.",
        "delete the link and copy the file itself here, for example content/hinh/office.png.",
        "content/hinh/office.png",
    ),
    "P051": Message(
        "The ending .yaml",
        "This file ends in .yaml; Loa reads .yml only.",
        "rename it to {suggestion}.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P052": Message(
        "Sort of file not used",
        "The file “{name}” is of a sort that is not used in content/, so it will not be published.",
        "if its name has two endings, as nop-ho-so.yml.txt has, take the last one off; if it is not needed, delete it "
        "or keep it elsewhere; to publish it, turn it into a sort that is used: text .yml, .md; "
        "pictures .png, .jpg, .webp, .svg; attachments .pdf, .docx, .xlsx.",
        "content/hinh/office.png",
    ),
    "P053": Message(
        "Capitals, marks or spaces in a name",
        "The name “{name}” has capitals, marks, spaces or other signs, so it cannot become an address.",
        "rename it to {suggestion}.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P054": Message(
        "Names that differ in capitals only",
        "“{name}” and “{other}” differ in capitals only; Windows and macOS take them for one.",
        "rename one of them, in small letters, for example with -2 at the end: office-2.png.",
        "content/hinh/office.png\ncontent/hinh/office-2.png",
    ),
    "P055": Message(
        "File too large",
        "This file takes {size} KiB, more than the {limit} KiB allowed.",
        "make a picture about 2000 pixels wide and save it as .jpg or .webp; split a text into several files, "
        "for example nop-ho-so.md and tra-cuu.md.",
        "content/hinh/office.webp",
    ),
    "P056": Message(
        "Cannot be opened",
        "This file or folder cannot be opened.",
        "look at its read permission, or delete it and copy it here again, for example content/hinh/office.png.",
        "content/hinh/office.png",
    ),
    "P057": Message(
        "File in the wrong folder",
        "The file “{name}” is of no use in this folder.",
        "move it to {folder}/, for example {folder}/{name}.",
        "content/hinh/office.png\ncontent/van-ban/plan-12.pdf",
    ),
    "P058": Message(
        "No content folder",
        "There is no folder content/ here.",
        "run the command in the folder with mkdocs.yml and content/, or make content/site.yml with the line "
        "“title: Name of the site”.",
        "content/site.yml",
    ),
    "P060": Message(
        "SVG with code or outside links",
        "This drawing holds “{text}”, which is code or a link to elsewhere and not safe for those who see it.",
        "save the drawing as “Plain SVG”, or export it as .png, for example content/hinh/map.png.",
        "content/hinh/map.png",
    ),
}
