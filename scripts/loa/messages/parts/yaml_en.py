"""What is wrong with how YAML is written, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/diagnosis.py, strict.py, yaml.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P010": Message(
        "The file is only a list",
        "This file begins with a list instead of keys.",
        "write on each line a key, a colon and a value, for example “title: Apply online”.",
        "title: Apply online",
    ),
    "P011": Message(
        "Colon inside a value",
        "The value “{text}” has a colon and a space inside, so it reads like one more key.",
        "put the whole value in straight quotes: {fixed}.",
        'title: "Apply: three steps"',
    ),
    "P012": Message(
        "Closing quote missing",
        "The value “{text}” opens a quote that is never closed.",
        "add the same quote at the end of the value: {fixed}.",
        'title: "Apply online"',
    ),
    "P013": Message(
        "Space missing after the colon",
        "The line “{text}” has no space after the colon.",
        "add a space: “{fixed}”.",
        "title: Apply online",
    ),
    "P014": Message(
        "Indentation does not fit",
        "This line is not indented like the lines around it, so nobody can tell which key it belongs to.",
        "let keys of one level begin in one column and indent what belongs to a key by two more spaces, "
        "for example “due:” and below it “  by: 2026-11-22”.",
        "title: Apply online\ndue:\n  by: 2026-11-22",
    ),
    "P015": Message(
        "First character has a meaning of its own",
        "A value may not begin with “{character}”, which has a meaning of its own in YAML.",
        "put the whole value in straight quotes: {fixed}.",
        'title: "@citizens"',
    ),
    "P016": Message(
        "Text behind the closing quote",
        "“{text}” stands behind the closing quote.",
        "put the whole value in one pair of quotes: {fixed}; quote words inside it with curly quotes “…”.",
        'title: "“Green Summer” 2026"',
    ),
    "P017": Message(
        "Closing bracket missing",
        "The “{character}” opened here has no “{closing}” to close it.",
        "add “{closing}” at the end; if “{character}” is only text, put the whole value in straight quotes, "
        'for example "[New] Apply online".',
        'tags: [apply, look-up]\ntitle: "[New] Apply online"',
    ),
    "P018": Message(
        "Line without a key",
        "The line “{text}” has no key and colon.",
        "put a key before it, for example “title: Apply online”; if it goes on with the line above, "
        "indent it by two more spaces.",
        "title: Apply online",
    ),
    "P019": Message(
        "Line cannot be read",
        "“{text}” cannot be read.",
        'write a key, a colon, a space and the value in straight quotes, for example title: "Apply online".',
        'title: "Apply online"',
    ),
    "P020": Message(
        "Nested too deeply",
        "From here on, keys are nested more than {limit} levels deep.",
        "nest less; if “[” or “{{” is only text, put the whole value in straight quotes, "
        'for example "[New] Apply online".',
        'title: "[New] Apply online"',
    ),
    "P021": Message(
        "Key written twice",
        "The key “{key}” is already on line {line}.",
        "keep one of the lines; for a list write the key once and then one “- ” a line, "
        "for example “guides:” and “  - nop-ho-so”.",
        "guides:\n  - nop-ho-so\n  - tra-cuu",
    ),
    "P022": Message(
        "Several parts in one file",
        "This line opens a second part; a file holds only one.",
        "delete the line, or move what is below it to another file, for example huong-dan/tra-cuu.yml.",
        "title: Apply online",
    ),
    "P023": Message(
        "& at the start of a value",
        "“{text}” marks a value for later use in YAML, which Loa does not do.",
        'delete “{text}”; if it is text, put the whole value in straight quotes, for example "&Co".',
        'title: "&Co"',
    ),
    "P024": Message(
        "* at the start of a value",
        "“{text}” calls up another value in YAML, which Loa does not do.",
        'write the value itself; if * is text, put the whole value in straight quotes, for example "* Note".',
        'note: "* Note"',
    ),
    "P025": Message(
        "! at the start of a value",
        "“{text}” forces a type in YAML, which Loa does not do.",
        'delete “{text}”; if ! is text, put the whole value in straight quotes, for example "!Attention".',
        'note: "!Attention"',
    ),
    "P026": Message(
        "The key <<",
        "The key “{text}” copies keys from elsewhere in YAML, which Loa does not do.",
        "delete the line and write the keys themselves, for example “title: Apply online”.",
        "title: Apply online",
    ),
    "P027": Message(
        "A key that is no word",
        "The key here begins with “{text}” and is no word.",
        "use one plain word as the key, for example “title: Apply online”.",
        "title: Apply online",
    ),
    "P028": Message(
        "Text behind # is lost",
        "“{text}” counts as a note and would not be published, because a space and # stand before it.",
        "put the whole value in straight quotes: {fixed}; if it is a note, add a space after #.",
        'primary: "#0B4F9E"  # the blue of the letterhead',
    ),
    "P029": Message(
        "Curly quotes around a whole value",
        "The curly quotes around {text} are text and will be shown on the page.",
        "if they should only enclose the value, use straight quotes: {fixed}; if they should be seen, add straight "
        'quotes around them, for example "“Green Summer”".',
        'title: "“Green Summer”"',
    ),
    "P030": Message(
        "Key missing",
        "There is no key before the colon here.",
        "write the key before the colon, for example “title: Apply online”.",
        "title: Apply online",
    ),
    "P031": Message(
        "Curly quotes for straight ones",
        "The value {text} stands in curly quotes; YAML knows only straight ones.",
        "use straight quotes: {fixed}.",
        'title: "Apply: three steps"',
    ),
    "P032": Message(
        "\\ inside double quotes",
        "“{text}” means nothing inside double quotes.",
        "use single quotes around the value: {fixed}.",
        "note: 'D:\\Documents'",
    ),
    "P033": Message(
        "Space missing after the dash",
        "The line “{text}” has no space after its dash.",
        "add a space: “{fixed}”.",
        "guides:\n  - nop-ho-so",
    ),
    "P034": Message(
        "A list line joined to the line above",
        "The line “{text}” is joined to the value on the line above, because that line already has a value.",
        "if it belongs to a list, leave nothing behind the colon above and begin every line with “- ”; "
        "if it is running text, write “|” behind the colon, for example “note: |”.",
        "note: |\n  What to bring:\n  - identity card",
    ),
    "P035": Message(
        "Opening quote missing",
        "The value “{text}” ends with a quote but does not begin with one, so the quote will be seen on the page.",
        "put the same quote in front: {fixed}; if the quote is meant to be seen, write {kept}.",
        'title: "Look before you scan"',
    ),
    "P036": Message(
        "Two people changed the same lines",
        "Git's marks <<<<<<<, ======= or >>>>>>> begin here: two people changed the same lines and nobody has chosen.",
        "keep the lines that are right (the first version stands before =======, the second behind it), delete the "
        "other version and the three marks, so that only, for example, “title: Apply online” is left.",
        "title: Apply online",
    ),
}
