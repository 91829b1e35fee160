"""What is wrong with the ledger of codes and with where codes lead, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/ledger.py, kinds/qr/).
"""

from __future__ import annotations

from loa.messages.message import Message
from loa.messages.parts.codes_vi import MESSAGES as EXAMPLES

MESSAGES: dict[str, Message] = {
    "P352": Message(
        "The ledger's first line is wrong",
        "The first line of the ledger of codes reads “{text}”.",
        "write the first line as follows: {columns}; if a spreadsheet has turned commas into semicolons, take the "
        "file's former state from Git.",
        EXAMPLES["P352"].example,
    ),
    "P353": Message(
        "A line of the ledger has too many or too few columns",
        "This line has {count} columns, every line of the ledger must have {wanted}.",
        "take the line from the file's former state; empty columns keep their commas, a note with a comma stands in "
        'double quotes, for example "Pasted over, now H2KY3".',
        EXAMPLES["P353"].example,
    ),
    "P354": Message(
        "Double quotes in the ledger do not match",
        "From “{text}” on the line cannot be read as columns.",
        'put the whole cell into one pair of double quotes and double those inside, for example "called ""the new""".',
        EXAMPLES["P354"].example,
    ),
    "P355": Message(
        "The code was given out on another line",
        "The code “{text}” was given out on line {line} of the ledger; no code is ever given out twice.",
        "delete the line you have added and run “loa qr issue” for a new code.",
        EXAMPLES["P355"].example,
    ),
    "P356": Message(
        "The ledger is out of order",
        "This line has the day {text}, after a line with the day {before}.",
        "new lines always go to the end: move this line to its place, or look at the day again, for example {before}.",
        EXAMPLES["P356"].example,
    ),
    "P357": Message(
        "Retired without a reason or without agreement",
        "The code “{text}” is marked as retired, but the column note or agreed_by is empty.",
        "write the reason in note and the office that agreed in agreed_by (no person's name), for example "
        '"Pasted over, now H2KY3",Editors.',
        EXAMPLES["P357"].example,
    ),
    "P358": Message(
        "The file of a code that was given out is gone",
        "The code “{qr}” was given to the file content/qr/{text}.yml, which is gone.",
        "take content/qr/{text}.yml from Git; if the code is no longer used, write state: retired and retired_note in "
        "the file instead of deleting it.",
        EXAMPLES["P358"].example,
    ),
    "P359": Message(
        "The unit of a code that was given out is gone",
        "The code “{qr}” was given to the unit “{text}”, but no file in content/don-vi/ has that name.",
        "take the unit's file from Git; if the unit has ended, write valid_to and successors instead of deleting it.",
        EXAMPLES["P359"].example,
    ),
    "P370": Message(
        "The address has a port or a user name",
        "This address says “{text}”, which is more than a host.",
        "write the host alone in small letters, for example https://{host}/.",
        EXAMPLES["P370"].example,
    ),
    "P371": Message(
        "The address is a number",
        "“{host}” is an IP address; nobody can tell whose page that is.",
        "write the page's host name, for example https://dichvucong.gov.vn/.",
        EXAMPLES["P371"].example,
    ),
    "P372": Message(
        "The host has strange letters",
        "“{host}” is a host spelt with letters that only look like Latin ones.",
        "write a host of plain letters, for example https://dichvucong.gov.vn/.",
        EXAMPLES["P372"].example,
    ),
    "P373": Message(
        "The host could be mistaken for an allowed one",
        "“{host}” looks like “{nearest}” but is not, and it is not on the list of allowed hosts.",
        "if {nearest} is meant, write https://{nearest}/; if not, drop the address, for people would be misled.",
        EXAMPLES["P373"].example,
    ),
    "P374": Message(
        "There is another address inside the address",
        "The part “{text}” of this address sends readers on to somewhere else.",
        "open the address and copy that of the last page, for example https://dichvucong.gov.vn/.",
        EXAMPLES["P374"].example,
    ),
    "P375": Message(
        "Leads to a social network without a verified channel",
        "On “{host}” anybody can open an account.",
        "describe the channel in content/kenh/, verify its address (address, verified_on), and write channel instead "
        "of url here, for example channel: zalo-chinh-quyen-so-ben-tre.",
        EXAMPLES["P375"].example,
    ),
    "P376": Message(
        "A listed host is not written as one",
        "“{text}” is not a host name.",
        "write the host alone in small plain letters, without https:// and slash, for example dichvucong.gov.vn; to "
        "allow every host of the State write gov.vn.",
        EXAMPLES["P376"].example,
    ),
    "P377": Message(
        "The master symbol has been altered",
        "The file “{file}” has the fingerprint {now}…, not {recorded}… as when it was received.",
        "put back the file that came with the letter; if the body has sent a new one, read it, change payload and "
        "write the new fingerprint, for example as sha256sum content/hinh/{file} tells it.",
        EXAMPLES["P377"].example,
    ),
    "P378": Message(
        "Not a fingerprint",
        "“{text}” is not a SHA-256 fingerprint.",
        "copy the 64 small hexadecimal digits that sha256sum tells, for example "
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.",
        EXAMPLES["P378"].example,
    ),
    "P379": Message(
        "A cell of the ledger begins like a formula",
        "This cell says “{text}”; a spreadsheet would take it for a formula.",
        "leave out =, +, - or @ at the beginning, for example Pasted over at the market.",
        EXAMPLES["P379"].example,
    ),
    "P380": Message(
        "Codes of units must be short ones",
        "There are units, but the symbol is to hold the target itself, so all units' codes would be the same.",
        "write encoding: short, or delete units.",
        EXAMPLES["P380"].example,
    ),
    "P381": Message(
        "In use, yet replaced",
        "This code is in use but names “{text}” as its successor.",
        "if it is retired, write state: retired and retired_note; if it is in use, delete successor.",
        EXAMPLES["P381"].example,
    ),
    "P382": Message(
        "A master symbol holds its own address",
        "With a master picture the code holds the address in that picture, not a short one of this site.",
        "write encoding: direct, or delete master.",
        EXAMPLES["P382"].example,
    ),
    "P383": Message(
        "Anybody can use that host",
        "Below “{text}” anybody can put a page.",
        "write the body's own host, for example dichvucong.gov.vn; describe and verify social channels in "
        "content/kenh/, they need not stand here.",
        EXAMPLES["P383"].example,
    ),
    "P458": Message(
        "A unit with a code has been left out",
        "The code “{qr}” was given to “{text}”, which units of {owner} no longer names. {prints}.",
        "add “{text}” to units again; if the code is no longer used, run: "
        'loa qr retire {qr} --why "The unit was merged" --agreed-by "Editors".',
        EXAMPLES["P458"].example,
    ),
    "P460": Message(
        "There is no ledger of codes",
        "The site has {count} codes but no ledger content/qr/so-cai.csv.",
        "if it has been deleted, take it from Git; if the site is new, run: loa qr issue.",
        EXAMPLES["P460"].example,
    ),
    "P461": Message(
        "The code is not in the ledger",
        "The code “{text}” is not in the ledger content/qr/so-cai.csv.",
        "run “loa qr issue” to enter it, and hand in the ledger together with this change.",
        EXAMPLES["P461"].example,
    ),
    "P462": Message(
        "Units without a code of their own",
        "{count} units have no code of their own in the ledger: {names}.",
        "run “loa qr issue” to give them codes, and hand in the ledger together with this change.",
        EXAMPLES["P462"].example,
    ),
    "P463": Message(
        "A code given out now holds another address",
        "The code “{qr}” was given out with the address “{recorded}” and would now hold “{now}”. {prints}.",
        "write the former target again; if it must change, take down all sheets and run: "
        'loa qr repoint {qr} --why "The page has moved" --agreed-by "Editors".',
        EXAMPLES["P463"].example,
    ),
    "P464": Message(
        "The site's address has changed while codes are out",
        "The site's address is now “{text}”, but {count} codes given out hold “{recorded}”. {prints}.",
        "write address: {recorded} again; if the site must move, keep the old address working, take down all sheets "
        'and run: loa qr repoint --all --why "The site has moved" --agreed-by "Editors".',
        EXAMPLES["P464"].example,
    ),
    "P465": Message(
        "A code given out now leads elsewhere",
        "The code “{qr}” led to “{recorded}” when it was given out and now leads to “{now}”. {prints}.",
        "write the former target again; if it must change and somebody has agreed, run: "
        'loa qr repoint {qr} --why "The guide was replaced" --agreed-by "Editors".',
        EXAMPLES["P465"].example,
    ),
    "P466": Message(
        "The code's state differs from the ledger's",
        "The file says that the code “{qr}” is “{text}”, the ledger says “{recorded}”.",
        "retire a code with the command, which changes both: "
        'loa qr retire {qr} --why "Pasted over" --agreed-by "Editors"; if it is in use, write state: active here.',
        EXAMPLES["P466"].example,
    ),
    "P467": Message(
        "A code given out was changed",
        "This file was given the code “{recorded}” and now says “{text}”.",
        "write code: {recorded} again; for another code make a new file in content/qr/.",
        EXAMPLES["P467"].example,
    ),
    "P468": Message(
        "The code was given to another",
        "The code “{text}” was given to “{other}” (line {line} of the ledger).",
        "take a new one from “loa qr issue --propose” and write it here, for example code: H7N4X.",
        EXAMPLES["P468"].example,
    ),
    "P469": Message(
        "One file has two codes in the ledger",
        "This line gives the code “{text}” to {owner}, which has another one already.",
        "delete the line if it was added by mistake; for one more code make a new file in content/qr/.",
        EXAMPLES["P469"].example,
    ),
    "P470": Message(
        "A line of the ledger is gone",
        "The code “{text}” of the file {qr} was published and is no longer in the ledger.",
        "write the line “{line}” again.",
        EXAMPLES["P470"].example,
    ),
    "P471": Message(
        "A published code was given to another",
        "The code “{qr}” was given to “{recorded}”, now the ledger says “{text}”.",
        "write “{recorded}” again; the other one needs a new code, run: loa qr issue.",
        EXAMPLES["P471"].example,
    ),
    "P472": Message(
        "A published code was changed without saying why and who agreed",
        "The line of the code “{qr}” said “{recorded}” and now says “{text}”.",
        "write “{recorded}” again; if it must change, write the reason in note and the office that agreed in "
        "agreed_by, for example The site has moved,Editors.",
        EXAMPLES["P472"].example,
    ),
    "P474": Message(
        "A note of the ledger is gone",
        "The line of the code “{qr}” had the note “{recorded}” and has none now.",
        "write “{recorded}” in note again.",
        EXAMPLES["P474"].example,
    ),
    "P475": Message(
        "Two codes are nearly alike",
        "The code “{text}” differs from “{other}” by one letter; one slip leads to the other.",
        "if nothing is printed yet, take the one that “loa qr issue --propose” offers, for example code: H7N4X; if it "
        "is printed, leave it.",
        EXAMPLES["P475"].example,
    ),
    "P476": Message(
        "Not compared with the published ledger",
        "There is no Git here, so nobody knows whether a line of the ledger was lost or changed.",
        "run it again in a working copy with Git, for example: loa qr check --base origin/main.",
        EXAMPLES["P476"].example,
    ),
    "P703": Message(
        "The master symbol says something else",
        "The picture “{file}” reads “{read}”, not “{payload}”.",
        "read it with a telephone: if it is the right picture, copy what it says into payload; if not, put in the file "
        "that came with the letter, for example ma-oa-goc.png.",
        EXAMPLES["P703"].example,
    ),
}
