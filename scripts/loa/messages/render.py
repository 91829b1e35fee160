"""Render: one Problem told in four ways, to a terminal, a Git host, another program and a preview page.

In: Problems and the lines of files. Out: text. Not here: the sentences (parts/), finding problems.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from loa.messages.excerpt import Excerpt, excerpt
from loa.messages.words import LABELS, counted, severity_word, told
from loa.problems import Problem, Severity, in_order

LinesOf = Callable[[str], Sequence[str]]
"""File relative to the site's root -> its lines; nothing for a file that cannot be shown."""

_RED, _YELLOW, _BOLD, _DIM, _PLAIN = "\033[1;31m", "\033[1;33m", "\033[1m", "\033[2m", "\033[0m"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#!|~>:@^$])")


def terminal_text(problems: Iterable[Problem], lines_of: LinesOf, lang: str = "vi", colour: bool = False) -> str:
    """The problems as people read them in a terminal, sorted by place, with a closing count."""
    kept = in_order(problems)
    blocks = [_terminal_block(found, lines_of, lang, colour) for found in kept]
    return "\n\n".join([*blocks, counted(kept, lang)]) + "\n"


def _terminal_block(found: Problem, lines_of: LinesOf, lang: str, colour: bool) -> str:
    words, place = told(found, lang), found.place
    hue = (_RED if found.severity is Severity.ERROR else _YELLOW) if colour else ""
    bold, dim, plain = (_BOLD, _DIM, _PLAIN) if colour else ("", "", "")
    head = f"{bold}{_quiet(place.file)}:{place.line}:{place.column}{plain}"
    block = [f"{head}  {hue}{severity_word(found, lang)} {found.code}{plain}", f"  {_quiet(words.sentence)}"]
    shown = _shown(found, lines_of)
    if shown is not None:
        number = f"{place.line:>5}"
        block.append(f"{dim}{number} │{plain} {shown.line}")
        block.append(f"{dim}{' ' * len(number)} │{plain} {hue}{shown.stroke}{plain}")
    block.append(f"  {LABELS[lang].remedy}: {_quiet(words.remedy)}")
    return "\n".join(block)


def _shown(found: Problem, lines_of: LinesOf) -> Excerpt | None:
    """The line with its stroke; nothing for an empty line or a file without lines."""
    lines, place = lines_of(found.place.file), found.place
    if not 1 <= place.line <= len(lines) or not lines[place.line - 1].strip():
        return None
    return excerpt(lines[place.line - 1], place.column, place.end_column)


def _quiet(text: str) -> str:
    """The text without characters that would steer a terminal."""
    return _CONTROL.sub("·", text).replace("\n", " ")


def github_text(problems: Iterable[Problem], lang: str = "vi") -> str:
    """The problems as workflow commands, which GitHub shows on the changed lines; empty when there are none."""
    return "".join(_annotation(found, lang) + "\n" for found in in_order(problems))


def _annotation(found: Problem, lang: str) -> str:
    words, place = told(found, lang), found.place
    command = "error" if found.severity is Severity.ERROR else "warning"
    where = {
        "file": place.file,
        "line": str(place.line),
        "endLine": str(place.line),
        "col": str(place.column),
        "endColumn": str(max(place.end_column, place.column + 1)),
        "title": f"{severity_word(found, lang)} {found.code}: {words.title}",
    }
    properties = ",".join(f"{name}={_property(value)}" for name, value in where.items())
    text = f"{words.sentence}\n{LABELS[lang].remedy}: {words.remedy}"
    return f"::{command} {properties}::{_message(text)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def json_text(problems: Iterable[Problem], lang: str = "vi") -> str:
    """The problems as a JSON list for other programs; [] when there are none."""
    return json.dumps([_object(found, lang) for found in in_order(problems)], ensure_ascii=False, indent=2) + "\n"


def _object(found: Problem, lang: str) -> dict[str, object]:
    words, place = told(found, lang), found.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_column": place.end_column,
        "code": found.code,
        "severity": found.severity.value,
        "message": words.sentence,
        "remedy": words.remedy,
    }


def page_markdown(problems: Iterable[Problem], lines_of: LinesOf, lang: str = "vi") -> str:
    """The problems as the Markdown of a page, file by file; every word of the officers' is escaped."""
    kept = in_order(problems)
    parts = [_escaped(counted(kept, lang))]
    for file, group in groupby(kept, key=lambda found: found.place.file):
        parts.append(f"## {_escaped(file)}")
        parts += [_page_block(found, lines_of, lang) for found in group]
    return "\n\n".join(parts) + "\n"


def _page_block(found: Problem, lines_of: LinesOf, lang: str) -> str:
    words, labels = told(found, lang), LABELS[lang]
    where = labels.at.format(line=found.place.line, column=found.place.column)
    head = f"**{_escaped(where)} · {severity_word(found, lang)} {found.code}.** {_escaped(words.sentence)}"
    shown = _shown(found, lines_of)
    # Indented code shows every letter as it is and cannot be closed from inside, unlike a fence.
    code = [f"    {found.place.line:>5} │ {shown.line}\n    {' ' * 5} │ {shown.stroke}"] if shown else []
    return "\n\n".join([head, *code, f"**{labels.remedy}:** {_escaped(words.remedy)}"])


def _escaped(text: str) -> str:
    """The text so that Markdown shows it letter by letter."""
    safe = _quiet(text).replace("&", "&amp;").replace("<", "&lt;")
    return _MARKDOWN.sub(lambda match: f"&#{ord(match[0])};", safe)
