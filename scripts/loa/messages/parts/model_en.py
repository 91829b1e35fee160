"""What is wrong with the keys and values of a record, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/, kinds/*/record.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P101": Message(
        "Key misspelt",
        "There is no key “{key}”.",
        "perhaps “{nearest}” is meant: write “{nearest}:”.",
        "title: Apply online",
    ),
    "P102": Message(
        "Date not in the calendar",
        "The date “{text}” is not in the calendar.",
        "write year-month-day, for example 2026-02-28.",
        "date: 2026-02-28",
    ),
    "P103": Message(
        "No such key",
        "There is no key “{key}” here.",
        "delete it, or use one of these keys: {allowed}.",
        "title: Apply online",
    ),
    "P104": Message(
        "Required key missing",
        "The required key “{key}” is missing.",
        "add a line “{key}: …” and write its value; to see how, open another file of the same folder.",
        "title: Apply online",
    ),
    "P105": Message(
        "Text expected",
        "The key “{key}” takes a text at this place; here is a list or a group of keys.",
        "write it as one sentence; a sentence with a colon in it stands in straight quotes, for example "
        '"Mind: read before you tap".',
        'title: "Apply online"',
    ),
    "P106": Message(
        "Not a number",
        "“{text}” is not a number.",
        "write digits without points, spaces or units, for example 12.",
        "at_least: 12",
    ),
    "P107": Message(
        "Value not in the list",
        "The value “{text}” is not one of those to choose from.",
        "choose one of: {allowed}.",
        "state: verified",
    ),
    "P108": Message(
        "Value misspelt",
        "The value “{text}” is not one of those to choose from.",
        "perhaps “{nearest}” is meant: write {nearest}.",
        "state: verified",
    ),
    "P109": Message(
        "Too long",
        "“{key}” has {count} characters, more than {limit}.",
        "shorten it to {limit} characters at most, for example “Apply online”.",
        "title: Apply online",
    ),
    "P110": Message(
        "Nothing filled in",
        "Nothing is written behind “{key}”.",
        "write the value here, for example “title: Apply online”; if it is not known and the key is not required, "
        "delete the whole line.",
        "title: Apply online",
    ),
    "P111": Message(
        "Date in another form",
        "The date “{text}” cannot be read.",
        "write year-month-day: {suggestion}.",
        "date: 2026-11-22",
    ),
    "P112": Message(
        "List expected",
        "The key “{key}” takes a list; here is only “{text}”.",
        "begin a new line behind the colon, then write “  - ” and one value a line, for example “  - nop-ho-so”.",
        "guides:\n  - nop-ho-so\n  - tra-cuu",
    ),
    "P113": Message(
        "Group of keys expected",
        "The key “{key}” takes keys of its own; here is only “{text}”.",
        "begin a new line behind the colon and indent each key by two spaces, for example “  by: 2026-11-22”.",
        "due:\n  by: 2026-11-22",
    ),
    "P114": Message(
        "true or false expected",
        "The value “{text}” is neither true (yes) nor false (no).",
        "for yes write true, for no or not yet write false, for example “held: false” while the file is not there.",
        "held: false",
    ),
    "P115": Message(
        "Not an https address",
        "“{text}” is not a full https address.",
        "copy the whole address from the browser, for example https://dichvucong.gov.vn/.",
        "address: https://dichvucong.gov.vn/",
    ),
    "P116": Message(
        "Id in another form",
        "The id “{text}” has capitals, marks, spaces or other signs.",
        "use small letters without marks, digits and hyphens only: {suggestion}.",
        "id: nop-ho-so",
    ),
    "P117": Message(
        "Number out of range",
        "The number “{text}” is not between {low} and {high}.",
        "write a number from {low} to {high}, for example {low}.",
        "at_least: 1",
    ),
    "P118": Message(
        "Value of no use",
        "The value “{text}” cannot be used: {reason}.",
        'mend what was just said; loa new gives a specimen file with values that pass, for example "#0B4F9E" for a '
        "colour.",
        'primary: "#0B4F9E"',
    ),
    "P119": Message(
        "Exactly one of several keys",
        "There must be exactly one of these keys here: {keys}.",
        "keep one and delete the others; if there is none, add one, for example “by: 2026-11-22” for a deadline.",
        "due:\n  by: 2026-11-22",
    ),
    "P120": Message(
        "File in the wrong folder",
        "The folder “{folder}” holds no sort of content of this site.",
        "move the file to the right folder ({allowed}); a guide, for example, lies in content/huong-dan/nop-ho-so.yml.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P121": Message(
        "No site.yml",
        "There is no content/site.yml yet, so the site has neither name nor address.",
        "make content/site.yml with the lines title, tagline, address and owner, for example "
        "“title: Digital citizens”.",
        "title: Digital citizens\naddress: https://vi-du.gov.vn/",
    ),
    "P122": Message(
        "Time of day in another form",
        "The time “{text}” cannot be read.",
        "write it with four digits as hours:minutes: {suggestion}.",
        "start: 07:30",
    ),
    "P123": Message(
        "Telephone number in another form",
        "The telephone number “{text}” cannot be read.",
        'write it in full, beginning with 0, +84, 1800 or 1900, in straight quotes, for example "0275 3822 999".',
        'phone: "0275 3822 999"',
    ),
    "P124": Message(
        "One line only",
        "The key “{key}” takes one line only.",
        'write it on one line behind the colon, for example {key}: "Apply online".',
        'title: "Apply online"',
    ),
    "P125": Message(
        "Ends before it begins",
        "The end “{end}” comes before the start “{start}”.",
        "put the two dates in order, for example “start: 2026-10-01” and “end: 2026-12-31”.",
        "start: 2026-10-01\nend: 2026-12-31",
    ),
    "P126": Message(
        "Verified without proof",
        "The channel is called verified, but its address or the day of verification is missing.",
        "add “address: https://…” and “verified_on: 2026-11-22”; if they are not known write “state: unverified”.",
        "state: unverified",
    ),
    "P127": Message(
        "QR code in another form",
        "“{text}” cannot be the short code of a QR symbol.",
        "use 4 to 8 capitals and digits, none of 0, O, 1, I, L, U, which look alike, for example K7M2.",
        "code: K7M2",
    ),
    "P128": Message(
        "Retired without a reason",
        "A retired code needs the key “retired_note”, and a code in use may not have it.",
        "for a retired code write “state: retired” and “retired_note: Moved to code K7M3”; else delete “retired_note”.",
        "state: retired\nretired_note: Moved to code K7M3",
    ),
    "P129": Message(
        "Not written in the file",
        "The key “{key}” is not written here: the id is the file's name, the text stands below the front matter.",
        "delete the line; to change the id rename the file, for example nop-ho-so.md.",
        "---\ntitle: Apply online\n---\n\nThe text of the page.",
    ),
    "P130": Message(
        "No running text for this sort",
        "The sort of content “{label}” has keys only, so the text from this line on is not used.",
        "move it into a key, for example “summary: Apply from home”, and delete what is below the second “---”.",
        "---\ntitle: Apply online\nsummary: Apply from home\n---",
    ),
    "P131": Message(
        "List too long",
        "The list “{key}” has {count} lines; {limit} are allowed at most.",
        "keep the {limit} lines that matter most, join or delete the others; four ideas are four lines “- …”.",
        "points:\n  - Open the national portal\n  - Choose the procedure",
    ),
    "P132": Message(
        "File in the wrong folder",
        "This file has the keys of the sort “{label}”, but lies in “{here}”.",
        "move it to content/{folder}/{name}; if it does belong here, write the keys that the files beside it have.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P133": Message(
        "Left as the starter",
        "This file still says word for word what the specimen of the sort “{label}” says.",
        'put the real content in the place of the specimen\'s, the title first, for example title: "Apply online"; '
        "if it is not needed yet, delete the file.",
        'title: "Apply online"',
    ),
    "P135": Message(
        "Day, month or year missing",
        "“{text}” is not a date with day, month and year.",
        "write all three as year-month-day; 22 November 2026, for example, is 2026-11-22. If the day is not known, "
        "ask; do not make one up.",
        "date: 2026-11-22",
    ),
    "P136": Message(
        "Date that cannot be read",
        "The date “{text}” cannot be read.",
        "write as much as is known, the year first, for example 2026, 2026-11 or 2026-11-22. If it is not known, ask; "
        "do not make one up.",
        "as_of: 2026-11",
    ),
}
