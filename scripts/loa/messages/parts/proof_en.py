"""What products, plans and reported results get wrong, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/product/, kinds/plan/, kinds/document/).
"""

from __future__ import annotations

from loa.messages.message import Message

_STAGES = "drafted: 2024-07-10\nsent: 2024-07-12\nreceived: 2024-07-12\nposted: 2024-07-15"

MESSAGES: dict[str, Message] = {
    "P800": Message(
        "Neither a role nor a department",
        "“{text}” is neither a role nor a department.",
        "write the role or department that answers for it, never a person's name, for example “Phòng Văn hóa và "
        "Thông tin”.",
        'responsible: "Phòng Văn hóa và Thông tin"',
    ),
    "P801": Message(
        "A person's name",
        "“{text}” looks like a person's name; this site names roles and departments only.",
        "take out the name and keep the role or department, for example “Phó Trưởng phòng Văn hóa và Thông tin”.",
        'responsible: "Phó Trưởng phòng Văn hóa và Thông tin"',
    ),
    "P802": Message(
        "A month is needed",
        "“{text}” is not a month.",
        "write year-month, for example {suggestion}.",
        "month: 2024-07",
    ),
    "P803": Message(
        "Days out of order",
        "The day of “{stage}”, {day}, lies before that of “{before}”, {since}.",
        "check both days: drafted, sent, received, posted follow one another, for example sent: {since}.",
        _STAGES,
    ),
    "P804": Message(
        "A day still to come",
        "The day “{day}” lies after today ({today}).",
        "write only what has been done, for example {key}: {today}; take the line out if it has not been done.",
        _STAGES,
    ),
    "P805": Message(
        "A link before it is posted",
        "There is the link “{text}” but no day of posting.",
        "add the day if it is posted, for example posted: 2024-07-15; otherwise take out the line link.",
        "posted: 2024-07-15\nlink: https://dichvucong.gov.vn/",
    ),
    "P806": Message(
        "A social network without a verified channel",
        "“{host}” is a place where anybody can have an account.",
        "write as channel one whose address there is verified, for example channel: zalo-cong-dan-so-thai-binh; "
        "take out the line link if the channel is not verified.",
        "channel: zalo-cong-dan-so-thai-binh",
    ),
    "P807": Message(
        "A link outside the list of allowed hosts",
        "The link leads to “{host}”, which is not on the list of allowed hosts.",
        "if you have checked that host, add “{host}” to allowed_hosts in content/site.yml, for example allowed_hosts: "
        "[{host}]; otherwise take out the line link.",
        "allowed_hosts:\n  - dichvucong.gov.vn",
    ),
    "P808": Message(
        "Not a duty of this unit",
        "The duty “{text}” does not name “{unit}”, so this file counts as no result of that unit.",
        "check serves and unit; take the line out of serves if it was done of one's own accord, for example "
        "serves: [].",
        "serves: [stttt-ttbc-2024-07#s2-4]",
    ),
    "P809": Message(
        "A form that does not count",
        "The form “{form}” is not among the forms that “{text}” counts.",
        "write one of: {forms}; if it is another form the product is shown, but does not count.",
        "form: news",
    ),
    "P810": Message(
        "No content strand",
        "The campaign “{campaign}” has content strands, but the product does not say which one it belongs to.",
        "add strands, one of: {strands}.",
        "strands: [chuyen-doi-so-ben-tre#dich-vu-cong]",
    ),
    "P811": Message(
        "A strand of another campaign",
        "“{text}” is not a content strand of the campaign “{campaign}”.",
        "choose a strand of the campaign that is written under campaign, for example strands: "
        "[chuyen-doi-so-ben-tre#dich-vu-cong].",
        "strands: [chuyen-doi-so-ben-tre#dich-vu-cong]",
    ),
    "P812": Message(
        "A result of a unit that the duty does not name",
        "The duty “{title}” does not name “{unit}”, but there is a result of it.",
        "write under progress the unit that was asked, or add it to the duty's units, for example units: [{example}].",
        "progress:\n  - unit: ubnd-huyen-vu-thu\n    done: true\n    on: 2024-07-17",
    ),
    "P813": Message(
        "A task outside the plan's time",
        "The time “{day}” lies outside the plan (from {start} to {end}).",
        "write days within the plan, for example start: {start}; or make the plan longer with its start and end.",
        "start: 2026-12-01\nend: 2026-12-31",
    ),
    "P814": Message(
        "A proposal done without its document",
        "The proposal “{title}” is said to be done, but no resulting document is named.",
        "add document with a file's name in van-ban/, for example document: 311-qd-ttg; write done: false as long as "
        "there is none.",
        "progress:\n  - unit: tinh-doan-ben-tre\n    done: true\n    on: 2022-09-01\n    document: 311-qd-ttg",
    ),
    "P815": Message(
        "Outreach that does not go ahead",
        "This task begins “{start}”, not before “{thing}” on {on}.",
        "let the outreach begin before {on}, or check the day in ahead_of, for example start: 2026-12-02 for what "
        "happens on 2026-12-12.",
        'start: 2026-12-02\nahead_of:\n  title: "Ngày ra quân"\n  on: 2026-12-12',
    ),
    "P816": Message(
        "A number without a source",
        "The number “{text}” has no source and no day.",
        "add {key} with the number's source and day, for example as_of: 2021-06; take the number out if there is none.",
        'evidence:\n  - text: "Công văn 2321-CV/TĐTN-TCKT."\n    as_of: 2021-06',
    ),
}
