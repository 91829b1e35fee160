"""Handout: what a station is given of a script: a text for any machine, a Word document in large type.

In: a script and its words, library, world. Out: files. Not here: printed sheets (paper.py), the page (page.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loa.exports.word import NO_BREAK_HYPHEN, Paragraph, document_bytes
from loa.kinds.broadcast.record import Broadcast, Translation
from loa.kinds.broadcast.standing import DRAFT, draft_reasons, stamp
from loa.kinds.broadcast.wording import Script
from loa.model.clock import clock_wording
from loa.model.library import Library
from loa.pages.writer import day
from loa.world import World

READ_PT = 20.0
"""Read from a stand at arm's length, in a dim studio, by somebody who has left the glasses at home."""

TITLE_PT = 24.0
NOTE_PT = 12.0
ALERT = "B3261E"
VIETNAMESE = "vi-VN"


@dataclass(frozen=True, slots=True)
class File:
    """A file of a script: where it lies in the site, what readers call it, a word on it."""

    path: str
    label: str
    note: str
    content: bytes


def folder(broadcast: Broadcast) -> str:
    """Where the files of a script lie."""
    return f"{Broadcast.FOLDER}/{broadcast.id}"


def handouts(broadcast: Broadcast, script: Script, library: Library, world: World) -> Iterator[File]:
    """The script as text and as document, in Vietnamese, then in the languages that it has."""
    head = tuple(head_lines(broadcast, script, library, world))
    place = folder(broadcast)
    word = _document(broadcast.title, VIETNAMESE, head, script.said, broadcast, library)
    yield File(f"{place}/loi-doc.docx", "Lời đọc, chữ lớn", "tệp Word, A4", word)
    yield File(f"{place}/loi-doc.txt", "Lời đọc", "tệp chữ .txt", text_bytes(broadcast.title, head, script.said))
    for translation in broadcast.languages:
        if translation.lines:
            yield from _translated(broadcast, translation, script, head)


def _translated(
    broadcast: Broadcast, translation: Translation, script: Script, head: tuple[str, ...]
) -> Iterator[File]:
    """A translation as text alone: word processors here may lack its letters, and would hide that."""
    language = translation.language
    stale = ("BẢN DỊCH CŨ: bản tiếng Việt đã sửa sau khi dịch, nhờ người biết tiếng xem lại.",)
    notes = stale if translation.mark != script.mark else ()
    content = text_bytes(translation.title or broadcast.title, (language.label, *notes, *head), translation.lines)
    path = f"{folder(broadcast)}/loi-doc-{language.value}.txt"
    yield File(path, f"Lời đọc, {language.label[0].lower()}{language.label[1:]}", "tệp chữ .txt", content)


def head_lines(broadcast: Broadcast, script: Script, library: Library, world: World) -> Iterator[str]:
    """What stands above the words: whether it may be aired, how long it takes, when, who answers for it."""
    stamped = stamp(broadcast, library, world)
    if stamped == DRAFT:
        yield f"{DRAFT}, CHƯA PHÁT. {' '.join(draft_reasons(broadcast, library))}"
    elif stamped:
        yield f"{stamped}. Không đọc nữa."
    measured = "" if script.tempo.measured else ", giả định"
    pace = f"{script.tempo.syllables_per_minute} tiếng một phút{measured}"
    yield f"Thời lượng {broadcast.slot.label}: {script.length.syllables} tiếng, khoảng {script.seconds} giây ({pace})."
    yield schedule_wording(broadcast)
    yield f"Chịu trách nhiệm nội dung: {library.resolve(broadcast.owner).title}; {broadcast.responsible}."


def schedule_wording(broadcast: Broadcast) -> str:
    """When it is aired, in one sentence."""
    airing = broadcast.airing
    if airing is None:
        return "Lịch phát: chưa có."
    hours = "; ".join(clock_wording(at) for at in airing.times)
    often = f"{airing.count} lần mỗi ngày" if airing.count else "chưa rõ mấy lần mỗi ngày"
    until = f"đến hết ngày {day(broadcast.until)}" if broadcast.until else "chưa có ngày hết hạn"
    days = "; ".join(each.label.lower() for each in airing.days)
    told = (often, f"lúc {hours}" if hours else "", days, f"từ ngày {day(airing.start)} {until}")
    return f"Lịch phát: {', '.join(part for part in told if part)}."


def text_bytes(title: str, head: tuple[str, ...], said: tuple[str, ...]) -> bytes:
    """A text file as Notepad on an old office machine shows it right: a mark for UTF-8, line ends as Windows has."""
    lines = [title.upper(), *head, "", *(line for paragraph in said for line in (paragraph, ""))]
    return ("\r\n".join("\n".join(lines).split("\n")).rstrip() + "\r\n").encode("utf-8-sig")


def _document(
    title: str, language: str, head: tuple[str, ...], said: tuple[str, ...], broadcast: Broadcast, library: Library
) -> bytes:
    owner = library.resolve(broadcast.owner).title
    paragraphs = [
        Paragraph(title, TITLE_PT, bold=True, level=1, after_pt=10),
        *(_note(line) for line in head[:-1]),
        Paragraph(head[-1], NOTE_PT, after_pt=18),
        *(Paragraph(unbroken(paragraph), READ_PT, after_pt=14, line=1.5) for paragraph in said),
        Paragraph("Hết bài.", NOTE_PT, colour="5A5A5A"),
    ]
    return document_bytes(title, paragraphs, author=owner, language=language, footer=broadcast.title)


def unbroken(said: str) -> str:
    """The text with words such as “vi-en-i-ai-đi” held together: whoever reads aloud reads them in one go."""
    return re.sub(r"(?<=\w)-(?=\w)", NO_BREAK_HYPHEN, said)


def _note(line: str) -> Paragraph:
    """A line of the head; what begins in capitals is a warning."""
    warns = line.partition(" ")[0].isupper()
    return Paragraph(line, NOTE_PT, bold=warns, colour=ALERT if warns else "", after_pt=4)
