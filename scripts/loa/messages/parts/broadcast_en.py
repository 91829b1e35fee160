"""What is wrong with scripts for loudspeakers and with pronunciations, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/broadcast/, kinds/pronunciation/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P920": Message(
        "The script is too long",
        "The script has {syllables} syllables, about {seconds} s, but “{text}” is {slot}: {over} too many.",
        "strike out about {words} words in lines, or choose a longer slot, for example slot: 60s or slot: 3min.",
        "slot: 60s",
    ),
    "P921": Message(
        "The script is too short",
        "The script has only {syllables} syllables and takes about {seconds} s, but “{text}” is {slot}.",
        "add a sentence, for example where to ask once more; a script of 60s or 3min may also take a shorter slot, for "
        "example slot: 30s.",
        "slot: 30s",
    ),
    "P922": Message(
        "Where to ask is not said twice",
        "“{text}” stands in the script {times} times. People on a road hear the end only: say it twice.",
        "repeat it in the last sentence, word for word, for example “Xin nhắc lại: bà con cứ đến {text}.”; if the "
        "script calls the place otherwise, change desk.",
        "contact:\n  desk: bộ phận một cửa của xã, phường mình",
    ),
    "P923": Message(
        "The telephone number is not said twice",
        "The number “{text}” stands in the script {times} times. It is over before anybody has a pen: say it twice.",
        "repeat it in the last sentence, for example “Xin nhắc lại: {text}.”; if no number is needed, delete phone.",
        'contact:\n  phone: "0270 3000 111"',
    ),
    "P924": Message(
        "No last day",
        "The script is approved or scheduled and has no last day on which it may be aired.",
        "write the day of the order, for example until: 2026-12-31; if nobody has ordered it, delete airing and write "
        "status: draft.",
        "until: 2026-12-31",
    ),
    "P925": Message(
        "The schedule ends before it begins",
        "The last day “{text}” lies before the first ({start}).",
        "look at both days again, for example start: {start} and until: {start} for a single day.",
        "airing:\n  start: 2026-12-01\nuntil: 2026-12-31",
    ),
    "P926": Message(
        "A bare address in the script",
        "“{text}” cannot be read out: nobody could type it from hearing.",
        "say the place's name instead, for example “Cổng Dịch vụ công quốc gia”; if it must be, write it as words: "
        "“{said}”.",
        "lines:\n  - Bà con gõ: dịch vụ công, viết liền không dấu, chấm gờ-o-vê, chấm vê-nờ.",
    ),
    "P927": Message(
        "Brackets in the script",
        "Nobody hears a bracket: “{text}”.",
        "make it a sentence, for example “bộ phận một cửa, mở trong giờ hành chính”, or leave it out.",
        "lines:\n  - Mời bà con đến bộ phận một cửa, mở trong giờ hành chính.",
    ),
    "P928": Message(
        "An abbreviation that nobody can say",
        "Nobody has told how “{text}” is said.",
        "write it in full; if it is used often, add to content/phat-am.yml: written: {text}, said: its words, for "
        "example written: TNXP, said: thanh niên xung phong.",
        'words:\n  - written: "TNXP"\n    said: "thanh niên xung phong"',
    ),
    "P929": Message(
        "A foreign word without a reading",
        "“{text}” is not Vietnamese and has no reading; readers will stumble.",
        "use a Vietnamese word, or add to the script's say: written: {text}, said: its syllables, for example "
        "written: website, said: oép-sai.",
        'say:\n  - written: "website"\n    said: "oép-sai"',
    ),
    "P930": Message(
        "A sentence too long for the ear",
        "The sentence that begins with “{text}…” has {syllables} syllables; beyond {most} the end is not understood.",
        "make two sentences of it, each with one thought: “Bà con mở điện thoại. Chưa rành thì có người chỉ”.",
        "lines:\n  - Bà con mở điện thoại. Chưa rành thì có người chỉ.",
    ),
    "P931": Message(
        "The channel is not named",
        "The script is about the channel “{text}”, but that name is not in its lines.",
        "say the whole name, letter for letter, for example “Kênh tên là {text}”.",
        "lines:\n  - Kênh tên là Công dân số Thái Bình.",
    ),
    "P932": Message(
        "An old translation",
        "{language}: it was made of the Vietnamese text marked “{text}”, which has changed since (now {mark}).",
        "have it read by somebody who speaks it, mend it, then write mark: {mark}.",
        "languages:\n  - language: km\n    mark: 3f9a1c07",
    ),
    "P933": Message(
        "A translation without a mark",
        "{language}: it does not say of which Vietnamese text it was made, so nobody will know when it is old.",
        "if it was made of today's text, add mark: {mark}.",
        "languages:\n  - language: km\n    mark: 3f9a1c07",
    ),
    "P934": Message(
        "A reading that cannot be said",
        "The reading “{text}” holds a digit, a sign or an abbreviation.",
        "write syllables, as a mouth says them, for example said: bốn gờ, said: ô-tê-pê.",
        'written: "4G"\nsaid: "bốn gờ"',
    ),
    "P935": Message(
        "A schedule without hours",
        "The schedule tells neither the hours nor how often a day.",
        "write the hours, for example times: [05:30, 17:00]; if only their number is known, write per_day: 2.",
        "airing:\n  start: 2026-12-01\n  times: [05:30, 17:00]",
    ),
    "P936": Message(
        "One word, two readings",
        "“{text}” has a reading above: “{said}”.",
        "keep one, delete the other.",
        'words:\n  - written: "TNXP"\n    said: "thanh niên xung phong"',
    ),
    "P937": Message(
        "As often as ordered?",
        "The order says “{text}” times a day, the schedule has {count} hours.",
        "add or delete hours, for example times: [05:30, 17:00] with per_day: 2, or write per_day: {count}.",
        "times: [05:30, 17:00]\nper_day: 2",
    ),
    "P938": Message(
        "A schedule of more than a year",
        "From {start} to “{text}” is more than a year; nobody will remember why it is aired.",
        "end it within a year, for example until: 2026-12-31; renew it when it is still wanted.",
        "until: 2026-12-31",
    ),
    "P939": Message(
        "Approved by nobody",
        "The script is said to be approved (status: approved), but not by whom.",
        "add the approver's office, not a name, for example approved_by: Phó Chủ tịch Ủy ban nhân dân xã; if nobody "
        "has, write status: draft.",
        "status: approved\napproved_by: Phó Chủ tịch Ủy ban nhân dân xã",
    ),
    "P940": Message(
        "Approved, but the channel is not verified",
        "The script is approved and still bears “DỰ THẢO”, for the channel “{text}” is not verified.",
        "verify the channel in content/kenh/ (state: verified, with day and office); until then write status: draft.",
        "status: draft",
    ),
    "P941": Message(
        "One language twice",
        "{language} already stands above.",
        "make one of the two; if it was made of today's text, write mark: {mark}.",
        "languages:\n  - language: km",
    ),
    "P943": Message(
        "A script without ground",
        "This script rests on nothing: it names no documents, serves or evidence.",
        "name the letter it rests on, for example documents: [1949-cv-tdtn-tckt], or a source below evidence.",
        "documents: [1949-cv-tdtn-tckt]",
    ),
    "P948": Message(
        "Letters that cannot be printed",
        "The site's fonts lack “{text}”, so this script has no PDF.",
        "write it in Vietnamese letters, for example title: Quét mã an toàn; the Word and text files are there.",
        "title: Quét mã an toàn",
    ),
    "P942": Message(
        "A paper's number and symbol in the script",
        "Nobody remembers “{text}” from a loudspeaker.",
        "say whose paper it is and what about, for example “theo công văn của Tỉnh đoàn”; its number belongs below "
        "documents.",
        "documents:\n  - 2321-cv-tdtn-tckt",
    ),
}
