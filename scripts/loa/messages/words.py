"""Words: a Problem's sentence and remedy in a language, and the fixed words around them.

In: a Problem, "vi" or "en". Out: texts filled in. Not here: how they are laid out (render.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loa.messages import en, vi
from loa.messages.message import Message
from loa.messages.parts.reasons_en import REASONS
from loa.problems import Problem, Severity

CATALOGUES: Mapping[str, Mapping[str, Message]] = {"vi": vi.CATALOGUE, "en": en.CATALOGUE}


@dataclass(frozen=True, slots=True)
class Labels:
    """The fixed words of a language. Counts are told by `counted`."""

    error: str
    reminder: str
    remedy: str
    at: str
    all_well: str
    errors: tuple[str, str]
    reminders: tuple[str, str]
    files: tuple[str, str]
    in_files: str
    refused: str
    allowed: str


LABELS: Mapping[str, Labels] = {
    "vi": Labels(
        error="LỖI",
        reminder="NHẮC",
        remedy="Cách sửa",
        at="Dòng {line}, cột {column}",
        all_well="Không có lỗi nào.",
        errors=("lỗi", "lỗi"),
        reminders=("lời nhắc", "lời nhắc"),
        files=("tệp", "tệp"),
        in_files="{counts} trong {files}.",
        refused="Sửa hết lỗi rồi mới đăng được.",
        allowed="Vẫn đăng được.",
    ),
    "en": Labels(
        error="ERROR",
        reminder="REMINDER",
        remedy="How to fix",
        at="Line {line}, column {column}",
        all_well="No errors.",
        errors=("error", "errors"),
        reminders=("reminder", "reminders"),
        files=("file", "files"),
        in_files="{counts} in {files}.",
        refused="The site can be published when no error is left.",
        allowed="The site can be published.",
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """A Problem in words."""

    title: str
    sentence: str
    remedy: str


def told(found: Problem, lang: str = "vi") -> Told:
    """The words of a problem.

    Raises: KeyError when the catalogue has no such code or a Problem lacks a word: that is our own failure.
    """
    message = CATALOGUES[lang][found.code]
    words = dict(found.args)
    if lang == "en" and "reason" in words:
        words["reason"] = REASONS.get(words["reason"], words["reason"])
    return Told(message.title, message.sentence.format(**words), message.remedy.format(**words))


def severity_word(found: Problem, lang: str = "vi") -> str:
    """LỖI or NHẮC."""
    labels = LABELS[lang]
    return labels.error if found.severity is Severity.ERROR else labels.reminder


def counted(problems: Iterable[Problem], lang: str = "vi") -> str:
    """How many there are, in how many files, and what follows from that: one or two closing sentences."""
    labels, kept = LABELS[lang], tuple(problems)
    errors = sum(found.severity is Severity.ERROR for found in kept)
    if not kept:
        return labels.all_well
    counts = [(errors, labels.errors), (len(kept) - errors, labels.reminders)]
    files = _number(len({found.place.file for found in kept}), labels.files)
    named = ", ".join(_number(number, words) for number, words in counts if number)
    sentence = labels.in_files.format(counts=named, files=files)
    return f"{sentence} {labels.refused if errors else labels.allowed}"


def _number(number: int, words: tuple[str, str]) -> str:
    return f"{number} {words[0] if number == 1 else words[1]}"
