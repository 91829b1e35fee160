"""Body: what a page's Markdown may not hold, and the links it makes.

In: a Markdown body and the line it begins on. Out: problems, links with their places. Not here: whether a link's target
exists (site/), turning Markdown into HTML (hosts/).
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice, pairwise

from loa.problems import Place, Problem, Severity, problem
from loa.source.code_marks import without_code
from loa.source.tables import uneven_rows
from loa.source.text import most_telling

ALLOWED_SCHEMES = frozenset(("http", "https", "mailto", "tel", "sms", "geo"))

MOST_OF_ONE_CHECK = 500
"""Where a check has found so much, the file is no page, and reading on would only take time."""

_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]*>?|[?!][^<>]*>?)")
_COMMENT = re.compile(r"<!--(?:(?!-->).)*(?:-->)?", re.DOTALL)
_AUTOLINK = re.compile(r"^<((?:https?|ftp)://[^\s<>]*|(?:mailto:)?[\w.+-]+@[\w.-]+)>$", re.IGNORECASE)
_ATTRIBUTES = re.compile(
    r"\{:?[^{}\n]*?(?<![\w-])(on\w+|style|href|src|srcset|srcdoc|action|formaction)\s*=[^{}\n]*\}", re.IGNORECASE
)
_TARGET = re.compile(r"\]\([ \t]*(?:<(?P<angled>[^<>\n]*)>|(?P<plain>(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*))")
_BRACKETS = re.compile(r"\\.|[\[\]]|\n[ \t]*(?=\n)")
_DEFINITION = re.compile(r"^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*<?(?P<target>[^\s<>]+)>?", re.MULTILINE)
_PICTURE = re.compile(r"!\[(?P<alt>(?:[^\[\]\\]|\\.)*)\](?=[(\[])")
_HEADING = re.compile(r"^(?P<marks>#{1,6})(?P<text>.*)$", re.MULTILINE)
_UNDERLINE = re.compile(r"^(?P<text>[ ]{0,3}(?![#>*+-] |\d+[.)] )\S.*)\n(?P<line>=+|-+)[ \t]*$", re.MULTILINE)
_ID_MARK = re.compile(r"\{:?[^{}]*\}\s*$")


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture of a body; `target` as written, in NFC."""

    target: str
    place: Place
    is_picture: bool


class _Body:
    """A body with its code blanked out, and the place of any of its characters."""

    def __init__(self, file: str, body: str, body_line: int) -> None:
        self.file, self.written, self.body_line = file, body, body_line
        self.text, self.unclosed = without_code(body)
        self.starts = [0, *accumulate(len(line) + 1 for line in body.split("\n"))]

    def place(self, start: int, end: int) -> Place:
        """The place of the characters start to end; only the first line of several."""
        index = bisect_right(self.starts, start) - 1
        last = min(end, self.starts[index + 1] - 1)
        column = start - self.starts[index] + 1
        return Place(self.file, self.body_line + index, column, column + max(0, last - start))

    def quote(self, start: int, end: int) -> str:
        """What is written there, for a sentence: one line, not too long."""
        text = unicodedata.normalize("NFC", self.written[start:end].split("\n")[0])
        return text if len(text) <= 60 else text[:59] + "…"


def body_problems(file: str, body: str, body_line: int) -> tuple[Problem, ...]:
    """Everything wrong in a Markdown body.

    Pass `Front.written` for places that are exact in files written in NFD, too.
    """
    parsed = _Body(file, body, body_line)
    fences = (problem(parsed.place(parsed.starts[i], parsed.starts[i + 1] - 1), "P507") for i in parsed.unclosed)
    checks = (_html_problems, _attribute_problems, _link_problems, _picture_problems, _heading_problems, _row_problems)
    return most_telling((*fences, *(found for check in checks for found in islice(check(parsed), MOST_OF_ONE_CHECK))))


def body_links(file: str, body: str, body_line: int) -> tuple[Link, ...]:
    """Every link and picture of a Markdown body, in the order of their places."""
    return tuple(sorted(_links(_Body(file, body, body_line)), key=lambda link: link.place))


def _links(body: _Body) -> Iterator[Link]:
    pictures = _picture_ends(body.text)
    for match in _TARGET.finditer(body.text):
        name = "angled" if match["angled"] is not None else "plain"
        yield _link(body, match.start(name), match.end(name), match.start() in pictures)
    for match in _DEFINITION.finditer(body.text):
        yield _link(body, match.start("target"), match.end("target"), False)
    for match in _TAG.finditer(body.text):
        if _AUTOLINK.match(match[0]):
            yield _link(body, match.start() + 1, match.end() - 1, False)


def _link(body: _Body, start: int, end: int, is_picture: bool) -> Link:
    return Link(unicodedata.normalize("NFC", body.written[start:end]), body.place(start, end), is_picture)


def _picture_ends(text: str) -> frozenset[int]:
    """Where the brackets close that ![ has opened."""
    open_brackets: list[int] = []
    ends: set[int] = set()
    for match in _BRACKETS.finditer(text):
        at = match.start()
        if match[0] == "[":
            open_brackets.append(at)
        elif match[0] == "]":
            begin = open_brackets.pop() if open_brackets else 0
            if begin and text[begin - 1] == "!":
                ends.add(at)
        elif match[0][0] == "\n":  # a blank line ends the paragraph, and what was open in it
            open_brackets.clear()
    return frozenset(ends)


def scheme(target: str) -> str:
    """What a browser would take for the scheme of a target, in small letters; empty without one.

    Browsers drop control characters and read &#…; first, so "java&#10;script:" is judged as they see it.
    """
    read = "".join(letter for letter in html.unescape(target.replace("\\", "")) if letter > " ")
    match = _SCHEME.match(read)
    return match[1].lower() if match else ""


def _row_problems(body: _Body) -> Iterator[Problem]:
    for row in uneven_rows(body.text.split("\n")):
        place = body.place(body.starts[row.at], body.starts[row.at + 1] - 1)
        grave = Severity.ERROR if row.cells > row.wanted else Severity.REMINDER
        yield problem(place, "P895", grave, count=row.cells, wanted=row.wanted)


def _link_problems(body: _Body) -> Iterator[Problem]:
    for link in _links(body):
        name = scheme(link.target)
        if name and name not in ALLOWED_SCHEMES and "@" not in link.target.partition(":")[0]:
            yield problem(link.place, "P502", text=f"{name}:")
        elif not link.target.strip():
            place = Place(link.place.file, link.place.line, max(1, link.place.column - 1), link.place.column + 1)
            yield problem(place, "P508")
    for match in re.finditer(r"(?<!!)(?<!\\)\[\s*\]\(", body.text):
        yield problem(body.place(match.start(), match.end() - 1), "P506")


def _html_problems(body: _Body) -> Iterator[Problem]:
    comments = [(match.start(), match.end()) for match in _COMMENT.finditer(body.text)]
    for start, end in comments:
        yield problem(body.place(start, end), "P509", text=body.quote(start, end))
    # A backslash before < guards nothing: Python-Markdown lets the tag through all the same.
    opened: set[tuple[str, ...]] = set()
    for match in _TAG.finditer(_without(body.text, comments)):
        name = match[0][1:].lstrip("/").split(">")[0].split()[:1]
        closes = match[0].startswith("</") and tuple(name) in opened
        opened.add(tuple(name))
        if not closes and not _AUTOLINK.match(match[0]):
            yield problem(body.place(*match.span()), "P501", text=body.quote(*match.span()))


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with spaces where the spans are."""
    parts, last = [], 0
    for start, end in spans:
        parts += [text[last:start], " " * (end - start)]
        last = end
    return "".join([*parts, text[last:]])


def _attribute_problems(body: _Body) -> Iterator[Problem]:
    for match in _ATTRIBUTES.finditer(body.text):
        yield problem(body.place(*match.span()), "P510", text=match[1])


def _picture_problems(body: _Body) -> Iterator[Problem]:
    for match in _PICTURE.finditer(body.text):
        # Code inside the brackets was blanked out, yet it is text all the same.
        if not body.written[match.start("alt") : match.end("alt")].strip():
            yield problem(body.place(*match.span()), "P503")


def _heading_problems(body: _Body) -> Iterator[Problem]:
    found: list[tuple[int, int, int]] = []
    for match in _HEADING.finditer(body.text):
        start, end = match.start(), match.start() + len(match[0].rstrip())
        words = body.written[match.start("text") : match.end("text")]
        if words and words[0] not in " \t":
            first = match["marks"] + words.split()[0]
            yield problem(body.place(start, start + len(first)), "P511", text=first)
            continue
        if not _ID_MARK.sub("", words.rstrip("# \t")).strip():
            yield problem(body.place(start, start + len(match["marks"])), "P504", text=match["marks"])
        found.append((start, end, len(match["marks"])))
    underlined = _UNDERLINE.finditer(body.text)
    found += [(match.start("text"), match.end("text"), 1 if match["line"][0] == "=" else 2) for match in underlined]
    # The page's title is its heading of level 1.
    for (_, _, above), (start, end, level) in pairwise([(0, 0, 1), *sorted(found)]):
        if level > above + 1:
            should = "#" * (above + 1)
            yield problem(body.place(start, end), "P505", Severity.REMINDER, level=level, above=above, marks=should)
