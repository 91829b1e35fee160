"""What is wrong with pictures and with the register of prints, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/picture/, kinds/print/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P334": Message(
        "Print newer than its poster",
        "The register says version {text} was printed, but the poster “{poster}” is at version {version}.",
        "look at the foot of the sheet and write what it says, for example version: {version}; if the poster has been "
        "changed, raise its version.",
        "version: 1",
    ),
    "P335": Message(
        "A sheet hangs that may not be printed",
        "At “{where}” hangs the poster “{poster}”, which may not be printed: {reason}.",
        "take it down and write taken_down; if it has been approved, write status: approved and approved_by at the "
        "poster.",
        "taken_down:\n  date: 2026-11-22\n  reason: Hung before the poster was approved",
    ),
    "P336": Message(
        "The printed code differs from today's",
        "At “{where}” hang {count} sheets whose code holds “{text}”, while the code “{qr}” now holds “{now}”.",
        "keep the old address (address in content/site.yml, or the code's target); if it must change, take these "
        "sheets down first and write taken_down with the day and the reason.",
        "taken_down:\n  date: 2026-11-22\n  reason: The site has moved, new sheets hang",
    ),
    "P337": Message(
        "Hung or taken down on a day still to come",
        "The day “{text}” lies after today ({today}).",
        "write the day it really happened, for example {today}; what does not hang yet is not registered yet.",
        "since: 2026-11-20",
    ),
    "P338": Message(
        "Taken down before it hung",
        "The day of taking down, “{text}”, lies before the day of hanging ({since}).",
        "look at both days; the day of taking down is {since} or later.",
        "since: 2026-11-20\ntaken_down:\n  date: 2026-11-22\n  reason: Out of date",
    ),
    "P339": Message(
        "A person's name in the register",
        "“{text}” is the name of a person; everybody can read this register.",
        "name the office only, for example keeper: Văn thư Ủy ban nhân dân xã.",
        "keeper: Văn thư Ủy ban nhân dân xã",
    ),
    "P347": Message(
        "Picture without a record",
        "No file tells what the picture “{name}” shows, where it comes from and on what terms it may be used, "
        "so it is not published.",
        "run loa new hinh and fill in {suggestion}; delete the picture if it is not used.",
        "content/hinh/office.yml",
    ),
    "P348": Message(
        "No such picture file",
        "There is no picture “{text}” in content/hinh/.",
        "copy it there, or correct the name, for example file: {suggestion}.",
        "file: office.jpg",
    ),
    "P349": Message(
        "One picture, two records",
        "The picture “{text}” already has the record {other}.",
        "put both into one file and delete the other, so that they cannot come to differ; for example only office.yml "
        "tells of office.jpg.",
        "file: office.jpg",
    ),
    "P450": Message(
        "Words that do not tell the picture",
        "The words “{text}” are only the file's name and do not say what is to be seen.",
        "tell it as on the telephone, for example alt: “An officer shows an old lady something on her phone”.",
        "alt: An officer shows an old lady something on her phone",
    ),
    "P451": Message(
        "Permission without a paper",
        "The picture is used by written permission (by-permission), but no paper is named.",
        "add a line permission, for example permission: “Letter 12/BT of 03/11/2026 by the provincial museum, for "
        "the site and posters”.",
        "licence: by-permission\npermission: Letter 12/BT of 03/11/2026 by the provincial museum",
    ),
    "P452": Message(
        "The licence wants the author named",
        "The licence {licence} obliges us to name the author, and none is named.",
        "add author with the name as the source gives it, for example name: “Provincial museum”.",
        "author:\n  name: Provincial museum\n  sort: body",
    ),
    "P453": Message(
        "A person named without need",
        "The picture names a person, though its licence does not ask for it and no consent is on record.",
        "leave the name out or name the body; if the person wants to be named, add consent with the paper's number and "
        "where it is kept, for example consent: “Paper 3, kept by the office”.",
        "author:\n  name: The editors\n  sort: body",
    ),
    "P454": Message(
        "No consent of the people shown",
        "Somebody can be recognised in the picture, but it is not said where their consent is kept.",
        "add consent with the paper's number and where it is kept, for example consent: “Paper 3, kept by the office”; "
        "without one, do not use the picture.",
        "people: consented\nconsent: Paper 3, kept by the office",
    ),
    "P455": Message(
        "Picture made on a day still to come",
        "The day the picture was made, “{text}”, lies after today ({today}).",
        "write the real one, for example taken_on: 2026-11; if nobody remembers, delete the line.",
        "taken_on: 2026-11",
    ),
    "P456": Message(
        "An old version hangs",
        "Version {text} hangs, while the poster “{poster}” is at version {version}.",
        "ask {keeper} to hang version {version}, then write taken_down here and add a file for the new sheets.",
        "taken_down:\n  date: 2026-11-22\n  reason: Replaced by version 2",
    ),
    "P457": Message(
        "Printed address not on record",
        "This print does not say which address its code holds, so nobody can be told when that address changes.",
        "scan a sheet; if it shows the following, add the line payload: {payload}.",
        "payload: https://loa.gov.vn/q/K7M2/",
    ),
}
