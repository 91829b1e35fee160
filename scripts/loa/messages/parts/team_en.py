"""What is wrong with teams, their desks, hours and cards, and with campaigns' plans, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/team/, kinds/campaign/, model/week.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P900": Message(
        "Closes before it opens",
        "The desk closes at “{end}”, not after it opens at “{start}”.",
        "mend one of the two, for example “opens: 07:30” and “closes: 11:00”; the afternoon is an entry of its own.",
        'opens: "07:30"\ncloses: "11:00"',
    ),
    "P901": Message(
        "Last day shut before the first",
        "The last day shut “{end}” comes before the first “{start}”.",
        "mend one of the two, for example “first: 2027-02-05” and “last: 2027-02-11”.",
        "first: 2027-02-05\nlast: 2027-02-11",
    ),
    "P902": Message(
        "Two shifts overlap",
        "On {day} the shift {other} begins before {one} is over.",
        "part the two, for example 07:30–11:00 and 13:30–16:30; take out one that is written twice.",
        'opens: "13:30"\ncloses: "16:30"',
    ),
    "P903": Message(
        "A team without a source",
        "The team is “{state}”, and nothing says how that is known.",
        "add evidence: the source and its date; without one write state: unknown.",
        'evidence:\n  - text: "Báo cáo của đơn vị lập đội hình."\n    as_of: 2026-11',
    ),
    "P904": Message(
        "Nothing known, yet something said",
        "The team is said to be unknown (state: unknown), yet it has “{key}”.",
        "when it is known, write state: working with evidence; else take this out.",
        "state: working",
    ),
    "P905": Message(
        "A desk ends before it begins",
        "The desk's last day “{end}” comes before its first “{start}”.",
        "mend one of the two, for example “valid_from: 2020-11-19” and “valid_to: 2025-06-30”.",
        "valid_from: 2020-11-19\nvalid_to: 2025-06-30",
    ),
    "P906": Message(
        "A desk has ended and leads nowhere",
        "“{title}” has ended, and whoever comes by its old address is not told where to go.",
        "add successors: the file of the next team; when it is not known write successor_note, for example "
        "successor_note: “Nơi kế tiếp cần người có thẩm quyền xác nhận”.",
        "successors:\n  - xa-ba-tri",
    ),
    "P907": Message(
        "Badge code of another form",
        "“{text}” is no code of a team's badge.",
        "write DH- and 4 to 6 capitals and digits without 0 O 1 I L U, for example DH-K7M2.",
        "code: DH-K7M2",
    ),
    "P908": Message(
        "Badge code given twice",
        "The code “{text}” is in use at {other}.",
        "choose another, for example DH-W4X8; a code out of use is not given again.",
        "code: DH-W4X8",
    ),
    "P909": Message(
        "The desk's telephone looks like a mobile",
        "“{text}” looks like somebody's own telephone.",
        "write the desk's shared number only, for example “0270 3 822 000”; if this is the desk's shared telephone, "
        "leave it.",
        'desk_phone: "0270 3 822 000"',
    ),
    "P910": Message(
        "No persons of a team",
        "“{key}” is for a person; the site takes no name, age or own number of members.",
        "take it out; tell only how many know a field, for example field: Tư pháp - hộ tịch, count: 2.",
        'members:\n  - field: "Tư pháp - hộ tịch"\n    count: 2',
    ),
    "P911": Message(
        "A volunteer's card lacks a part",
        "The team has a badge code but no “{key}”: the card carries both what is helped with and the official channel.",
        "add both, for example guides: [nop-ho-so-truc-tuyen] and channels: [cong-dich-vu-cong-quoc-gia]; without a "
        "card take out code.",
        "guides: [nop-ho-so-truc-tuyen]\nchannels: [cong-dich-vu-cong-quoc-gia]",
    ),
    "P912": Message(
        "Words too long for card or form",
        "“{text}” is too long for the team's cards and forms.",
        "shorten it, for example title: “Đội hình xung kích phường Bến Tre”.",
        'title: "Đội hình xung kích phường Bến Tre"',
    ),
    "P913": Message(
        "A team at a place that has ended",
        "The team is said to work at “{title}”, which has ended.",
        "name the place of today under units, for example units: [xa-ba-tri]; if the team has ended too, write "
        "state: ended.",
        "units: [xa-ba-tri]",
    ),
    "P914": Message(
        "A code out of use from a day to come",
        "The old badge code is said to be out of use from {day}, after today ({today}).",
        "write the day it really went out of use; while it is in use keep it under code, for example code: DH-K7M2.",
        "until: 2026-11-20",
    ),
    "P915": Message(
        "A way of telling people listed twice",
        "The way “{text}” stands above already.",
        "take one out, for example keep method: publications once.",
        "methods:\n  - method: publications",
    ),
}
