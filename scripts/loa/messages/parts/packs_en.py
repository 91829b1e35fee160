"""What is told of content packs, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (packs/, model/packed.py, kinds/pack/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P520": Message(
        "Fills in nothing",
        "No content pack has a record “{text}” to fill in.",
        "name the file after a record of the pack, for example “{nearest}”, or delete it when it is not needed.",
        "owner: ubnd-xa-vi-du",
    ),
    "P521": Message(
        "This field of the pack is locked",
        "{key} is kept by {issuer} in the pack “{pack}”. The pack says: “{theirs}”. This file says: “{text}”.",
        "take the field out of this file. Fields you may fill in: {allowed}. For other words, ask the issuer.",
        "owner: ubnd-xa-vi-du",
    ),
    "P522": Message(
        "The pack is no longer what was signed",
        "The file “{text}” of the pack “{pack}” was changed, is missing or does not belong to it.",
        "do not edit inside packs/; adopt the pack again from its file, for example: loa pack adopt {pack}-v1.zip. "
        "What you "
        "may fill in goes into content/dia-phuong/.",
        "loa pack adopt dich-vu-cong-v1.zip",
    ),
    "P523": Message(
        "A pack that was not adopted",
        "“{text}” in packs/ is not in packs/lock.json, or that file cannot be read.",
        "delete it and adopt the pack again from its file, for example: loa pack adopt dich-vu-cong-v1.zip.",
        "loa pack adopt dich-vu-cong-v1.zip",
    ),
    "P524": Message(
        "The pack's signature does not fit",
        "The signature in the pack “{text}” is not by the key {key}, with which it was adopted.",
        "delete the pack's folder and adopt it again, for example: loa pack adopt {text}-v1.zip; if that fails, "
        "tell the "
        "issuer.",
        "loa pack adopt dich-vu-cong-v1.zip",
    ),
    "P525": Message(
        "The pack was revoked",
        "Version {version} of the pack “{text}” may no longer be used: “{reason}”.",
        "take a newer one, for example: loa pack update dich-vu-cong-v2.zip; while there is none: loa pack drop "
        "dich-vu-cong.",
        "loa pack update dich-vu-cong-v2.zip",
    ),
    "P526": Message(
        "The pack has expired",
        "The pack “{text}” holds until {day}.",
        "ask {issuer} for a newer one, then for example: loa pack update dich-vu-cong-v2.zip.",
        "loa pack update dich-vu-cong-v2.zip",
    ),
    "P527": Message(
        "The same as in an adopted pack",
        "The record “{text}” is both here and in the pack “{pack}” ({file}).",
        "delete this file to use the pack's words, or give your own another name, for example {text}-cua-xa.",
        "title: Nội dung riêng của xã",
    ),
    "P528": Message(
        "Two packs have the same record",
        "The record “{text}” is in both packs “{other}” and “{pack}”.",
        "drop one of them, for example: loa pack drop {pack}; and tell the issuer.",
        "loa pack drop dich-vu-cong",
    ),
    "P529": Message(
        "The pack's key is not trusted",
        "The pack “{text}” of {issuer} is signed with the key {key}, which is not under trust.",
        "if it is truly theirs, add it to content/site.yml, for example trust: keys: - issuer: {issuer}.",
        'trust:\n  keys:\n    - issuer: "Cơ quan phát hành"\n      key: "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI="',
    ),
    "P530": Message(
        "The pack has no such content",
        "The pack has no “{text}” to leave open.",
        "name a kind or a record of the pack, for example of: {nearest}.",
        "of: guide",
    ),
    "P531": Message(
        "No such field",
        "A {label} has no field “{text}”.",
        "use the field's name, for example fields: [{nearest}].",
        "fields: [owner]",
    ),
    "P533": Message(
        "Not a public key",
        "“{text}” is not a public key.",
        "copy the issuer's 44 characters, for example “MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=”.",
        'key: "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI="',
    ),
    "P534": Message(
        "The same file name as in a pack",
        "The file “{text}” is both in content/ and in an adopted pack.",
        "give your file another name, for example cua-xa-{text}, and change it where it is used.",
        "file: cua-xa-hinh.png",
    ),
    "P535": Message(
        "Not where the code is kept",
        "“{text}” is not the short address of the code {qr}.",
        "write the address in the code, ending with /q/{qr}/, for example https://trang.example/q/{qr}/; such a code "
        "has encoding: short and no units.",
        "kept_at: https://trang.example/q/K7M2/",
    ),
    "P536": Message(
        "The pack is empty",
        "Nothing is in this pack yet.",
        "name at least one record in one of {keys}, for example guides: [nop-ho-so-truc-tuyen].",
        "guides: [nop-ho-so-truc-tuyen]",
    ),
}
