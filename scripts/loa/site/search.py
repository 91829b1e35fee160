"""Search: what a reader's browser needs to find pages by words, in small files that it fetches as they are needed.

In: the plan's pages. Out: the first file, which answers by titles and summaries; files of words for everything else.
Not here: matching and ranking (overrides/assets/javascripts/search.js), spelling (source/syllable.py).

The files are scripts that hand over data, not data to be fetched, so that they open from a USB stick too. A page takes
part unless its front matter says `search: {exclude: true}`; `boost` there weighs it, `words` add what it is found by.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import NamedTuple

from loa.kind import Data, Page
from loa.site.nav import NavItem, section_of
from loa.site.recall import Recall
from loa.site.synonyms import also
from loa.source.slug import without_marks
from loa.source.syllable import words

FOLDER = "search"
FIRST = f"{FOLDER}/pages.js"
SUMMARY_LETTERS = 110
_MARKUP = re.compile(r"<[^>]*>|\]\([^)]*\)|\{[^{}]*\}|[*_`#|>\[\]]+")
_SPACES = re.compile(r"\s+")
_COMMON = 0.4
"""Words on more than this share of all pages tell them apart no more, and would be the longest lists."""


class Entry(NamedTuple):
    """What is known of a page before its text: `section` is a number in the list of sections, -1 for none."""

    url: str
    title: str
    section: int
    weight: int
    summary: str
    words: str


def search_outputs(pages: Iterable[Page], items: Sequence[NavItem], recall: Recall | None = None) -> Iterator[Data]:
    """The files of the search: the first one, and one for each beginning of words."""
    found = sorted((page for page in pages if not _settings(page).get("exclude")), key=lambda page: page.path)
    if not found:
        return
    sections = {item.page: item.title for group in items for item in group.children}
    names = tuple(sections)
    entries = [_entry(page, section_of(page.path, items), names) for page in found]
    told = {"sections": list(sections.values()), "pages": entries}
    yield Data(FIRST, _script("pages", told), "content/")
    for beginning, postings in sorted(_postings([_said(page, recall) for page in found]).items()):
        yield Data(f"{FOLDER}/{beginning}.js", _script("words", beginning, postings), "content/")


def _settings(page: Page) -> Mapping[str, object]:
    told = page.meta.get("search")
    return told if isinstance(told, Mapping) else {}


def _entry(page: Page, section: str | None, sections: Sequence[str]) -> Entry:
    told = _settings(page)
    boost, more = told.get("boost", 1), told.get("words", ())
    summary = plain_text(str(page.meta.get("description", "")))
    more = tuple(map(str, more)) if isinstance(more, Iterable) else ()
    about = " · ".join((page.title, summary, *more))
    stem = page.path.removesuffix("index.md").removesuffix(".md")
    return Entry(
        f"{stem}/" if stem and not stem.endswith("/") else stem,
        page.title,
        sections.index(section) if section in sections else -1,
        round(100 * boost) if isinstance(boost, int | float) else 100,
        shortened(summary, SUMMARY_LETTERS),
        " · ".join((*more, *also(about))),
    )


def plain_text(markdown: str) -> str:
    """The words of a text without the marks of Markdown and HTML."""
    return _SPACES.sub(" ", unescape(_MARKUP.sub(" ", markdown))).strip()


def shortened(text: str, letters: int) -> str:
    """The text up to a word's end, with … where there was more."""
    if len(text) <= letters:
        return text
    return f"{text[:letters].rpartition(' ')[0].rstrip(' ,;:–')}…"


def _said(page: Page, recall: Recall | None) -> tuple[str, ...]:
    """Every word of a page's own text, once."""
    if recall is None:
        return _words_of(page.text)
    return recall.of_text(f"words {page.path}", page.text, _words_of)


def _words_of(text: str) -> tuple[str, ...]:
    return tuple(sorted(set(words(plain_text(text)))))


def _postings(said: Sequence[Iterable[str]]) -> dict[str, dict[str, str]]:
    """{beginning: {word: the numbers of its pages}}; a beginning is a word's first letter without marks.

    Numbers are told as the steps from one to the next, to the base of 36.
    """
    pages: dict[str, list[int]] = {}
    for number, page in enumerate(said):
        for word in page:
            pages.setdefault(word, []).append(number)
    found: dict[str, dict[str, str]] = {}
    for word in sorted(pages):
        if len(pages[word]) <= max(8, _COMMON * len(said)):
            found.setdefault(beginning_of(word), {})[word] = _steps(pages[word])
    return found


def beginning_of(word: str) -> str:
    """The name of the file that holds a word."""
    letter = without_marks(word)[:1]
    return letter if letter.isascii() and letter.isalnum() else "_"


def _steps(numbers: Sequence[int]) -> str:
    return ",".join(_base36(after - before) for before, after in zip((0, *numbers), numbers, strict=False))


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    told = digits[number % 36]
    while number := number // 36:
        told = digits[number % 36] + told
    return told


def _script(*handed: object) -> bytes:
    name, *values = handed
    told = ",".join(json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in values)
    return f"loaSearch.{name}({told})\n".encode()
