"""What single records get wrong beyond their form, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/*/rules.py), posters.
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P310": Message(
        "The quotation differs from the document",
        "The quotation has “{word}” where “{document}” does not.",
        "copy the words again from the full text, slips and punctuation included; where words are left out, write […].",
        'quotes:\n  - "Giới thiệu kênh tuyên truyền này rộng rãi […] bằng nhiều hình thức đa dạng"',
    ),
    "P311": Message(
        "The duty names no unit",
        "The duty “{title}” names no unit, so it stands on no unit's page.",
        "add units with names of files in don-vi/ (without ending), for example units: [tinh-doan-ben-tre].",
        "units:\n  - tinh-doan-ben-tre",
    ),
    "P312": Message(
        "The basis goes round in a circle",
        "This document rests on “{text}”, which in the end rests on this document.",
        "remove the wrong line: a later document rests on an earlier one, for example 5295-kh-ubnd.",
        "basis:\n  - 5295-kh-ubnd",
    ),
    "P313": Message(
        "The replacing document is not named",
        "The document is said to be replaced, but not by which one.",
        "add replaced_by with the new document's file name; when it is not known, write status: unknown.",
        "status: replaced\nreplaced_by: 118-2025-nd-cp",
    ),
    "P314": Message(
        "Status and replacement disagree",
        "The document is replaced by “{text}”, but its status does not say so.",
        "write status: replaced, or remove replaced_by.",
        "status: replaced\nreplaced_by: 118-2025-nd-cp",
    ),
    "P315": Message(
        "The number holds more than a number",
        "“{text}” is more than the document's number.",
        'write only the number, for example number: "{example}"; the letters go to symbol: "CV/TĐTN-TCKT".',
        'number: "2321"\nsymbol: "CV/TĐTN-TCKT"',
    ),
    "P316": Message(
        "The date of issue cannot be right",
        "The date of issue “{text}” lies after today ({today}) or before 1945.",
        "look at the document again, for example 2021-06-09; where it is blank, remove date.",
        "date: 2021-06-09",
    ),
    "P317": Message(
        "A file for what is not held",
        "The attachment is said not to be held (held: false), yet it has the file “{text}”.",
        "write held: true if you have it; otherwise remove file.",
        'held: true\nfile: "huong-dan-zalo.pdf"',
    ),
    "P318": Message(
        "The source speaks from the future",
        "The source is dated “{text}”, after today ({today}).",
        "write when the source said so, for example as_of: 2021-06.",
        "as_of: 2021-06",
    ),
    "P319": Message(
        "The quotation names no document",
        "The strand “{title}” quotes words, but not from which document.",
        "add document with the name of a file in van-ban/, for example document: 1850-cv-tdtn-tckt.",
        "document: 1850-cv-tdtn-tckt",
    ),
    "P320": Message(
        "The code leads to a host that is not allowed",
        "This code leads to “{host}”, which is not among the allowed hosts.",
        "lead it to a page of your own (guide, channel, campaign or to_page); if you have checked the host, "
        "add “{host}” to allowed_hosts in content/site.yml.",
        "allowed_hosts:\n  - dichvucong.gov.vn",
    ),
    "P321": Message(
        "Two records with one code",
        "The code “{text}” has been given in {other}.",
        "give the newer file another code, for example H7N4; a printed code never changes.",
        "code: H7N4",
    ),
    "P322": Message(
        "The channel has no verified address",
        "This code holds the address of the channel “{channel}” itself, which has no verified address.",
        "write encoding: short to open the channel's page here, or verify the channel and fill in its address.",
        "encoding: short",
    ),
    "P323": Message(
        "A province's portal is closed",
        "“{host}” is a province's service portal; since 1/7/2025 there is only the national one.",
        "use {portal}.",
        "url: https://dichvucong.gov.vn/",
    ),
    "P324": Message(
        "The code is issued in the future",
        "The day of issue “{text}” lies after today ({today}).",
        "write the day on which the code was given, for example issued: {today}.",
        "issued: 2026-11-20",
    ),
    "P330": Message(
        "Tested in the future",
        "The day of testing “{text}” lies after today ({today}).",
        "write the day on which it was really tried, for example tested_on: {today}; if never, remove the line.",
        "tested_on: 2026-11-20",
    ),
    "P331": Message(
        "The guide names no source",
        "This guide does not say where its facts come from.",
        "add evidence: for each source text, as_of, and url or document.",
        'evidence:\n  - text: "Trang trợ giúp của Cổng Dịch vụ công quốc gia."\n    as_of: 2026-11',
    ),
    "P332": Message(
        "The picture is not told in words",
        "The picture “{text}” has no words, so blind readers do not know what it shows.",
        'add alt with one sentence, for example alt: "Nút Nộp hồ sơ ở đầu trang".',
        'picture: nop-ho-so.png\nalt: "Nút Nộp hồ sơ ở đầu trang"',
    ),
    "P333": Message(
        "There is no such file",
        "There is no file “{text}” in content/hinh/.",
        "put the file into content/hinh/, or mend the name, capitals and ending included, for example nop-ho-so.png.",
        "picture: nop-ho-so.png",
    ),
    "P340": Message(
        "Verified in the future",
        "The day of verification “{text}” lies after today ({today}).",
        "write the day on which it was really verified, for example verified_on: {today}.",
        "verified_on: 2026-11-20",
    ),
    "P341": Message(
        "Nobody is told how to find the channel",
        "The channel “{title}” has no address and does not say how to find it.",
        "add how_to_find, one step a line, by the channel's exact name.",
        'how_to_find:\n  - "Mở Zalo, bấm vào ô tìm kiếm."',
    ),
    "P342": Message(
        "Units go round in a circle",
        "Following “{key}” from “{text}” leads back to this unit.",
        "remove or mend “{text}”: no unit is its own superior, successor or member, "
        "for example parent names only the direct superior.",
        "parent: trung-uong-doan",
    ),
    "P343": Message(
        "The successor is not named",
        "“{title}” has ended, but its successor is not named.",
        "add successors with the file names; when it is not known, add successor_note saying who must confirm it.",
        'successor_note: "Đơn vị kế tiếp cần người có thẩm quyền xác nhận."',
    ),
    "P344": Message(
        "It ends before it begins",
        "The unit ends “{end}”, before it begins “{start}”.",
        "look at both: valid_from comes before valid_to, for example valid_from: 2020 and valid_to: 2025-06-30.",
        "valid_from: 2020\nvalid_to: 2025-06-30",
    ),
    "P345": Message(
        "Only groups have members",
        "“{title}” is no group, so it has no “{key}”.",
        "write system: group if it is one; otherwise remove this key and name the parent in each lower unit.",
        "system: group\nmembers:\n  - huyen-doan-ba-tri",
    ),
    "P346": Message(
        "It expires before it appears",
        "The item expires on {end}, before it appears on {start}.",
        "write expires after the date, or remove it, for example expires: 2026-12-31.",
        "date: 2026-11-20\nexpires: 2026-12-31",
    ),
    "P350": Message(
        "The link leads nowhere",
        "The link “{text}” leads to no page and no file.",
        "perhaps “{nearest}” is meant: change the address to {nearest}.",
        "[Nộp hồ sơ](../huong-dan/nop-ho-so-truc-tuyen.yml)",
    ),
    "P351": Message(
        "The link leads nowhere",
        "The link “{text}” leads to no page and no file.",
        "write the way from this file to the other, for example ../huong-dan/nop-ho-so-truc-tuyen.yml.",
        "[Nộp hồ sơ](../huong-dan/nop-ho-so-truc-tuyen.yml)",
    ),
}
