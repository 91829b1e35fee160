"""What is wrong with events, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/event/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P960": Message(
        "An end without a beginning",
        "The event is said to end at {text}, but not when it begins.",
        "add the hour of beginning, such as start: 07:30; if it is not known, delete end and write session: morning.",
        "start: 07:30\nend: 11:00",
    ),
    "P961": Message(
        "An agenda out of order",
        "“{what}” is at {text}, before what stands above it ({before}).",
        "put the agenda in the order of its hours, or mend the hour, for example at: {before}.",
        "agenda:\n  - at: 07:30\n    what: Đón khách\n  - at: 08:00\n    what: Khai mạc",
    ),
    "P962": Message(
        "An event without ground",
        "This event rests on nothing: it names no documents, serves or evidence.",
        "name the letter it rests on, such as documents: [1850-cv-tdtn-tckt], or a source below evidence.",
        "documents: [1850-cv-tdtn-tckt]",
    ),
    "P963": Message(
        "The invitation says something else",
        "The poster “{poster}” gives the {label} as “{printed}”, the event as “{recorded}”.",
        "make both say the same; if the event is right, write {key}: {value} below event in the poster's file.",
        "day: 2026-12-05",
    ),
    "P964": Message(
        "This poster invites to nothing",
        "The poster “{poster}” is no invitation.",
        "choose a poster with layout: event and an event of its own, or delete poster.",
        "poster: moi-du-tap-huan",
    ),
    "P965": Message(
        "Results before the event",
        "Results are told although the event (on {day}) has not been yet, or was cancelled.",
        "delete the results until it is over; if the day is mistyped, mend it, for example day: 2026-11-20.",
        "day: 2026-11-20",
    ),
    "P966": Message(
        "Over, and no results told",
        "The event is over (on {day}), but nothing is said of what came of it.",
        "add results with numbers and their source, or a short result_note, without names; "
        "for example result_note: Đã hướng dẫn xong ở cả ba ấp.",
        "result_note: Đã hướng dẫn xong ở cả ba ấp.",
    ),
    "P967": Message(
        "An agenda longer than a sheet",
        "The agenda has {count} lines and does not fit on one sheet of A4 (it fails at “{text}”).",
        "join small parts and write each on one short line, for example what: Làm thử một hồ sơ.",
        "agenda:\n  - at: 08:00\n    what: Làm thử một hồ sơ",
    ),
}
