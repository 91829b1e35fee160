"""What the kinds stage tells, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P360": Message(
        "Not an official code of a place",
        "“{text}” is not an official code of a place.",
        'write all 5 digits of a commune or 2 of a province, with leading zeros and in quotes, for example "29110".',
        'code: "29110"',
    ),
    "P361": Message(
        "No former place named",
        "This item names “{district}” but none of its former communes.",
        'add whole or partly, for example whole: ["Xã An Đức"]; take the item out if it is not known.',
        'formed_from:\n  - province: "Tỉnh Bến Tre"\n    district: "Huyện Ba Tri"\n    whole: ["Xã An Đức"]',
    ),
    "P362": Message(
        "Two places with one code",
        "The code “{text}” is also that of another place, in {other}.",
        'check the code in both files; every commune of today has one of its own, for example "29110".',
        'code: "29110"',
    ),
    "P363": Message(
        "For places only",
        "The key {key} is for provinces and communes only; “{title}” is not said to be a place.",
        "write system: place if it is one; otherwise take out {key}.",
        "system: place",
    ),
    "P364": Message(
        "Versions of units, by half",
        "There is {key} but no {lacking}: versions need to know for which units they are and what these fill in.",
        "add {lacking}, for example units: [cac-xa-phuong-vinh-long] and slots: [name, phone, code]; without "
        "versions of units, take out {key}.",
        "units: [cac-xa-phuong-vinh-long]\nslots: [name, phone, code]",
    ),
    "P365": Message(
        "Units without a code of their own",
        "The versions need codes of their own, but “{qr}” has none for {count} units: {names}.",
        "add these units to units in qr/{qr}.yml, or take code out of slots to print one code on all, for example "
        "slots: [name, phone].",
        "slots: [name, phone]",
    ),
    "P366": Message(
        "A group that names nobody",
        "“{text}” is a group that names no unit, so no version is made.",
        "name the units under members of the group, or name their files here, for example units: [xa-ba-tri].",
        "units: [xa-ba-tri]",
    ),
    "P367": Message(
        "A version for a unit that has ended",
        "There are versions for units that have ended: {names}.",
        "name their successors instead, for example units: [xa-ba-tri].",
        "units: [xa-ba-tri]",
    ),
    "P368": Message(
        "No such format for single units",
        "Versions of units cannot be made as “{text}”; this layout prints: {allowed}.",
        "choose one of these, for example unit_formats: [{example}].",
        "unit_formats: [a4]",
    ),
    "P369": Message(
        "No room for what units fill in",
        "As {format}, the poster's words leave too little room for a unit's name, address, telephone and hours.",
        "take out about {words} words here, or some of slots, for example slots: [name, phone, code].",
        "slots: [name, phone, code]",
    ),
}
