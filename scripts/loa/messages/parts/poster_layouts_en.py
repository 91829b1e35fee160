"""What is wrong with a poster's layout and its own parts, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/poster/), other complaints of posters.
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P307": Message(
        "The layout lacks its own part",
        "The layout “{layout}” needs “{key}”, which the poster does not have.",
        "add “{key}:” (loa new poster gives a specimen), or choose another layout, for example layout: big-qr.",
        "layout: big-qr",
    ),
    "P308": Message(
        "Not shown on the poster",
        "“{key}” is not shown on the poster, whose layout is “{layout}”.",
        "change the layout to layout: {shown_by}, or take “{key}” out.",
        "layout: event",
    ),
    "P309": Message(
        "No such format",
        "There is no format named “{text}”.",
        "perhaps “{nearest}” is meant; the formats are: {allowed}.",
        "formats: [a4, vuong]",
    ),
    "P325": Message(
        "Not a format of this layout",
        "The layout “{layout}” cannot be drawn as “{text}”.",
        "choose from: {allowed}; or choose another layout, for example layout: big-qr, which comes in every format.",
        "formats: [a4, a5]",
    ),
    "P326": Message(
        "Ends before it begins",
        "The end “{end}” is not after the beginning “{start}”.",
        "correct one of the two, for example “start: 07:30” and “end: 11:00”.",
        "start: 07:30\nend: 11:00",
    ),
    "P327": Message(
        "The event is over",
        "The event was over on {day}, but its invitation is still on the site.",
        "take down what hangs and what was posted, then delete this file; if it is held again, give the new day, for "
        "example day: 2026-12-05.",
        "day: 2026-12-05",
    ),
    "P328": Message(
        "A figure of a day to come",
        "The figure is as of “{text}”, but today is {today}.",
        "give the time that the source gives for the figure, for example as_of: 2021-06.",
        "as_of: 2021-06",
    ),
    "P329": Message(
        "The channel has ended",
        "The channel “{channel}” has ended and can no longer be told of on a card.",
        "choose a channel in content/kenh/ that is alive, for example channel: cong-dich-vu-cong-quoc-gia; or take "
        "channel out.",
        "channel: cong-dich-vu-cong-quoc-gia",
    ),
    "P607": Message(
        "Not fine enough to print",
        "The picture “{text}” has only {pixels} pixels and would be blurred as “{format}”.",
        "take the larger original, or make small formats only, for example formats: [a5, vuong]; a drawing (.svg) is "
        "sharp in every format.",
        "formats: [a5, vuong]",
    ),
    "P608": Message(
        "Not a picture",
        "The file “{text}” cannot be opened as a picture.",
        "try to open it, save it again as .jpg, .png, .webp or .svg and name the new file in content/hinh/, for "
        "example file: ban-mot-cua.svg.",
        "file: ban-mot-cua.svg",
    ),
}
