"""What is wrong with posts, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/post/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P950": Message(
        "A text too long for its place",
        "{part} for “{outlet}” has {length} characters, {over} over the limit of {most} (by a source read {as_of}).",
        "shorten this line by at least {over} characters, or write a shorter text for that place alone, "
        "such as {key}: Nộp hồ sơ tại nhà, below outlet: {value}.",
        "versions:\n  - outlet: zalo-article\n    title: Nộp hồ sơ tại nhà",
    ),
    "P951": Message(
        "A post without ground",
        "This post rests on nothing: it names no documents, serves, guide or evidence.",
        "name the letter it rests on, such as documents: [1949-cv-tdtn-tckt], "
        "or a guide that names its sources, such as guide: nop-ho-so-truc-tuyen.",
        "documents: [1949-cv-tdtn-tckt]",
    ),
    "P952": Message(
        "Not a hashtag",
        "“{text}” is no hashtag: only letters, digits and underscores hold together.",
        "leave out the #, blanks and punctuation, for example {suggestion}.",
        "hashtags: [DichVuCong, VinhLong]",
    ),
    "P953": Message(
        "One place told twice",
        "“{text}” already stands above for the same channel.",
        "make one entry of the two; for two different channels give each its channel, "
        "such as channel: fanpage-tuoi-tre-ben-tre.",
        "versions:\n  - outlet: facebook\n    channel: fanpage-tuoi-tre-ben-tre",
    ),
    "P954": Message(
        "A broadcast without an article",
        "A broadcast of a Zalo account sends an article, and none is worded here.",
        "add an entry outlet: zalo-article, or take the entry zalo-broadcast out.",
        "versions:\n  - outlet: zalo-article\n  - outlet: zalo-broadcast",
    ),
    "P955": Message(
        "A link off the list",
        "“{text}” leads to {host}, which is not on the list of allowed hosts.",
        "take the link out of the text and use a short code of the site, such as qr: huong-dan-nop-ho-so; if {host} is "
        "where people should go, add it to allowed_hosts in content/site.yml.",
        "qr: huong-dan-nop-ho-so",
    ),
    "P956": Message(
        "Nobody named who allowed it",
        "The post says it is approved (status: approved) but not by whom.",
        "add the office of who allowed it, no name, such as approved_by: Trưởng Ban Tuyên giáo; "
        "if nobody has yet, write status: draft.",
        "status: approved\napproved_by: Trưởng Ban Tuyên giáo",
    ),
    "P957": Message(
        "A day still to come",
        "The day “{text}” lies after today ({today}).",
        "write the day on which it was really worded or posted, such as {today}; if it is not posted yet, "
        "delete posted.",
        "posted:\n  date: 2026-11-20",
    ),
    "P958": Message(
        "Approved, with the picture of a draft",
        "The post is approved, but its picture comes from the poster “{poster}”, which is still marked “DỰ THẢO”.",
        "have that poster approved first, or choose an approved one, such as poster: nop-ho-so-tai-nha; until then "
        "write status: draft.",
        "poster: nop-ho-so-tai-nha",
    ),
    "P959": Message(
        "Posted before it was approved",
        "The post says it was posted while its status is still draft.",
        "if it was approved, write status: approved and approved_by: Trưởng Ban Tuyên giáo; if it was not posted, "
        "delete posted.",
        "status: approved\napproved_by: Trưởng Ban Tuyên giáo",
    ),
}
