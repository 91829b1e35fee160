"""What is wrong with symbols made with pictures, and with words on pictures, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/qr/, kinds/poster/), other complaints of codes.
"""

from __future__ import annotations

from loa.messages.message import Message
from loa.messages.parts.symbols_vi import MESSAGES as EXAMPLES

MESSAGES: dict[str, Message] = {
    "P610": Message(
        "The logo in the code is too large",
        "The logo is {text}% as wide as the code; over {most}% many telephones cannot read it.",
        "write no more than {most}, for example percent: {most}, or delete the line.",
        EXAMPLES["P610"].example,
    ),
    "P611": Message(
        "No code can be read on the master picture",
        "The picture “{file}” does not show just one upright QR code, dark on light.",
        "ask the sender for the original file of the code (no photograph, no scan), for example the PNG that the "
        "channel's own settings offer, and write its name: file: ma-oa-goc.png.",
        EXAMPLES["P611"].example,
    ),
    "P612": Message(
        "The master symbol has no clear border",
        "On the picture “{file}” words, a frame or dark colour stand close to the code, where scanners need light.",
        "ask the sender for a picture of the code alone, for example file: ma-oa-goc.png; until then delete "
        "master: the code is drawn from its address.",
        EXAMPLES["P612"].example,
    ),
    "P613": Message(
        "The code is too small on the master picture",
        "The code takes only {percent}% of the longer side of “{file}”; it needs {least}% to be printed large enough.",
        "ask the sender for a picture of the code alone, without a poster or a card around it, for example "
        "file: ma-oa-goc.png.",
        EXAMPLES["P613"].example,
    ),
    "P614": Message(
        "No logo on a master symbol",
        "This code has both a master picture and a logo; a received picture is never drawn upon.",
        "delete logo, keep master.",
        EXAMPLES["P614"].example,
    ),
    "P616": Message(
        "Words on the picture are hard to read",
        "The line “{text}” on “{format}” does not stand out against the part of the picture behind it.",
        "choose a picture with a calm part (sky, wall, water), for example picture: ben-song-xu-dua.",
        EXAMPLES["P616"].example,
    ),
    "P618": Message(
        "The master picture is not sharp enough",
        "On the picture “{file}” a module of the code is only {pixels} pixels wide and will print blurred.",
        "ask the sender for a larger picture, at least {least} pixels wide; do not enlarge the old one. For example "
        "write the new file: file: ma-oa-goc-lon.png.",
        EXAMPLES["P618"].example,
    ),
}
