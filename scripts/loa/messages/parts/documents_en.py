"""What documents and the citing of documents get wrong beyond their form, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/document/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P830": Message(
        "First citation not in full",
        "The first citation of “{text}” lacks: {missing}.",
        "cite a document of a State body in full the first time, then only by form, number and symbol, for example: "
        "{full}.",
        "Thực hiện Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021 của Sở Thông tin và Truyền thông về việc sử dụng kênh…",
    ),
    "P831": Message(
        "Later citation too long",
        "“{text}” has been cited in full above.",
        "give form, number and symbol only: {short}.",
        "Công văn 1020/STTTT-TTBCXB còn nêu hai việc.",
    ),
    "P832": Message(
        "Date without its zero",
        "“{text}”, in the citation of a State body's document, lacks a zero.",
        "write days below 10 and the months 1 and 2 with two digits: {right}.",
        "Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021",
    ),
    "P833": Message(
        "Dates disagree",
        "Here document {short} is of “{text}”, but {file} has {right}.",
        "look at the document and correct what is wrong; if that file is right, write ngày {right}.",
        "Công văn số 1020/STTTT-TTBCXB ngày 02/6/2021",
    ),
    "P834": Message(
        "Number and symbol disagree",
        "Here it says “{text}”, but {file} has “{right}”.",
        "write number and symbol as the document does: {right}.",
        "Công văn số 2321-CV/TĐTN-TCKT",
    ),
    "P835": Message(
        "No issuer",
        "“{title}” does not say who issued it, so the page says “chưa có”.",
        "add issuer with a file name of don-vi/, for example issuer: tinh-doan-ben-tre; as long as that body has no "
        "file, write issuer_text as the letter has it.",
        "issuer: tinh-doan-ben-tre",
    ),
    "P836": Message(
        "Attachment not found",
        "There is no file “{text}” in {folder}.",
        "put the file into {folder}, or correct its name (capitals and ending count); if it is not held, write "
        "held: false and delete file. PDF, Word and Excel files lie in content/van-ban/, for example "
        "file: huong-dan.pdf.",
        "held: true\nfile: huong-dan.pdf",
    ),
    "P837": Message(
        "Standing without a source",
        "The document is said to be “{text}”, without saying where that is known from and as of when.",
        "add evidence with text and as_of; if you are not sure, write status: unknown.",
        'status: expired\nevidence:\n  - text: "Hết hiệu lực theo Quyết định 15/QĐ-UBND."\n    as_of: 2026-11',
    ),
    "P838": Message(
        "Replaced by something older",
        "The replacement “{text}” is of {other}, before this document ({own}).",
        "check both dates, or turn it round: replaced_by stands in the older document, for example "
        "replaced_by: 118-2025-nd-cp.",
        "status: replaced\nreplaced_by: 118-2025-nd-cp",
    ),
    "P839": Message(
        "Basis younger than the document",
        "This document is of {own} and rests on “{text}” of {other}.",
        "check date in both files, or delete that basis; only what came before can be one, for example "
        "basis: [5295-kh-ubnd].",
        "date: 2020-10-15\nbasis:\n  - 5295-kh-ubnd",
    ),
    "P840": Message(
        "Issuer told twice",
        "There is issuer: {issuer}, and issuer_text “{text}” besides.",
        "delete issuer_text; it is only for bodies without a file in don-vi/. Keep for example issuer: {issuer}.",
        "issuer: tinh-doan-ben-tre",
    ),
    "P880": Message(
        "A duty found by machine, not looked through",
        "“{title}” was found in the letter by machine and nobody has looked at it.",
        "read the quote: if it is a duty, name it, say who does it (actors, units) and delete review: true; if not, "
        "delete the item.",
        "- id: viec-1\n  title: Giới thiệu kênh Zalo\n  kind: request\n  actors: các đơn vị",
    ),
}
