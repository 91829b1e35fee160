"""What is wrong with stories, and what waits for its day, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/story/, model/withheld.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P968": Message(
        "A certificate with too many words",
        "What is honoured does not fit on one sheet (it fails at “{text}”).",
        "make it one short sentence, for example reason: Kiên trì chỉ bà con nộp hồ sơ qua mạng.",
        "reason: Kiên trì chỉ bà con nộp hồ sơ qua mạng.",
    ),
    "P969": Message(
        "A file named after somebody",
        "The file's name “{text}” names who is told of; it becomes an address, which outlives a withdrawal.",
        "name the file after what was done, not after who did it, for example chi-ba-con-nop-ho-so.md.",
        "content/dien-hinh/chi-ba-con-nop-ho-so.md",
    ),
    "P970": Message(
        "A story without consent",
        "Nothing says that whom this story tells of has agreed, so it is shown nowhere.",
        "get a written consent, keep it outside content/, then add consent with given, paper and scope, "
        "for example scope: [page].",
        "consent:\n  given: 2026-11-20\n  paper: Giấy số 3, tủ hồ sơ Văn phòng\n  scope: [page]",
    ),
    "P971": Message(
        "A consent that has run out",
        "The time for which it was agreed to is over, so this story is shown nowhere any more.",
        "ask again and mend until, for example until: 2027-12-31; if there is no new consent, delete the file.",
        "until: 2027-12-31",
    ),
    "P972": Message(
        "No consent to the page",
        "Whom this story tells of has not agreed to a page here (scope lacks page), so it is shown nowhere.",
        "if the written consent has it, add page, for example scope: [page, certificate].",
        "scope: [page, certificate]",
    ),
    "P973": Message(
        "A day still to come",
        "The day “{text}” lies after today ({today}).",
        "write the day that stands on the paper, for example {today}.",
        "given: 2026-11-20",
    ),
    "P974": Message(
        "Not a certificate's code",
        "“{text}” is no code of a certificate.",
        "take the random code that “loa new dien-hinh …” gives, like GN-7KX4M9RT: after GN- come 8 capitals and "
        "digits, without 0 O 1 I L U.",
        "code: GN-7KX4M9RT",
    ),
    "P980": Message(
        "More than was agreed to",
        "There is a {key}, but the consent does not cover “{label}”.",
        "if the paper has it, add {scope} to scope, for example scope: [page, {scope}]; else delete {key}.",
        "scope: [page, picture, certificate]",
    ),
    "P981": Message(
        "Two certificates with one code",
        "The code “{text}” is on the certificate of {other}.",
        "draw a new one with loa new dien-hinh ten-tam, copy it here and delete that file, "
        "for example code: GN-7KX4M9RT.",
        "code: GN-7KX4M9RT",
    ),
    "P982": Message(
        "News of a day to come",
        "The day of this item has not come, so it is shown nowhere yet.",
        "nothing need be done if that is meant: from that day on, the next build shows it; to publish it now, write "
        "today's date, for example date: 2026-11-22.",
        "date: 2026-11-22",
    ),
}
