"""What is wrong with a poster, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/poster/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P301": Message(
        "Nobody named as approver",
        "The poster says it is approved (status: approved) but not by whom.",
        "add the approver's office, not their name, for example approved_by: Trưởng Ban Tuyên giáo; "
        "if nobody has approved it yet, write status: draft.",
        "status: approved\napproved_by: Trưởng Ban Tuyên giáo",
    ),
    "P302": Message(
        "The campaign has ended",
        "The campaign “{campaign}” has ended, yet this poster is still on the site.",
        "take down what hangs; if the poster is still needed, move it to a campaign that goes on, "
        "for example campaign: dich-vu-cong-truc-tuyen.",
        "campaign: dich-vu-cong-truc-tuyen",
    ),
    "P303": Message(
        "QR code out of use",
        "The QR code “{qr}” is out of use, with the note “{note}”.",
        "choose a code of content/qr/ that is in use, for example qr: huong-dan-nop-ho-so.",
        "qr: huong-dan-nop-ho-so",
    ),
    "P304": Message(
        "Approved, yet still a draft",
        "The poster says it is approved but still carries “DỰ THẢO” (draft), because {reason}.",
        "clear what is in the way at the QR code or at `address` of content/site.yml, "
        "for example address: https://ten-co-quan.gov.vn/; until then write status: draft.",
        "status: draft",
    ),
    "P305": Message(
        "Nothing to stand on",
        "This poster stands on nothing: it has no documents, serves or guide.",
        "name the letter behind it, for example documents: [1949-cv-tdtn-tckt], "
        "or a guide that names its sources, for example guide: nop-ho-so-truc-tuyen.",
        "documents: [1949-cv-tdtn-tckt]",
    ),
    "P306": Message(
        "Headline in capitals",
        "The headline “{text}” has many words in capitals, where Vietnamese marks crowd each other.",
        "use a capital for the first letter and for names only, for example “{suggestion}”.",
        "headline: Nộp hồ sơ ngay tại nhà",
    ),
    "P601": Message(
        "Long headline",
        "The headline “{text}” has {words} words, too many to be read in passing.",
        "keep to {most} words at most, one idea a poster, for example “Nộp hồ sơ tại nhà, khỏi đi xa”.",
        "headline: Nộp hồ sơ tại nhà, khỏi đi xa",
    ),
    "P602": Message(
        "Text does not fit the poster",
        "“{text}” is too long for its place on the format “{format}”, by about {words} words.",
        "drop at least {words} words and leave side thoughts to the guide; "
        "a headline that fits every format: “Nộp hồ sơ tại nhà”.",
        "headline: Nộp hồ sơ tại nhà",
    ),
    "P603": Message(
        "The font lacks this character",
        "The poster's font cannot draw “{letters}” in “{text}”.",
        "leave it out or say it in words, for example “Quét mã để xem cách làm” instead of a pointing hand.",
        "action: Quét mã để xem cách làm",
    ),
    "P604": Message(
        "Colour too pale",
        "The colour “{colour}” is too pale: its contrast with white is {ratio}, at least {wanted} is needed.",
        'choose a darker colour, for example "#0B4F9E" (blue) or "#16734F" (green).',
        'primary: "#16734F"',
    ),
    "P605": Message(
        "A word longer than the line",
        "“{text}” is longer than a whole line of the format “{format}” and has no place to break.",
        "shorten it or part it with a space, for example “dichvucong.gov.vn”.",
        "points:\n  - Gõ đúng dichvucong.gov.vn",
    ),
    "P606": Message(
        "Address too long to print beside the code",
        "The address “{text}” is too long to be printed beside the QR code on the format “{format}” for typing.",
        "where the code says encoding: direct, write encoding: short, so that it goes through the site's short "
        "address; where it is short already, the site needs a shorter address in content/site.yml.",
        "encoding: short",
    ),
    "P609": Message(
        "Loa cannot set this format yet",
        "Loa cannot set this poster by the rules of print on “{format}” ({rules}).",
        "leave the format “{name}” out with the key {key}, for example {key}: [a4, a3]; this is a limit of Loa, so "
        "tell your technical contact with this line.",
        "formats: [a4, a3]",
    ),
}
