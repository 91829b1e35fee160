"""Masks: what in a letter belongs to a single human being is struck out before anything is written.

In: chunks. Out: chunks with a visible mark in each such place, and how often of which sort. Not here: what is private
(source/private/), the names of those who sign, which letters bear in public.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from loa.editing.letters.chunks import Chunk
from loa.site.privacy import WORDS
from loa.source.private import private_data
from loa.source.reading import Reading

_MOST_ROUNDS = 200
"""Of a table of people one name is found at a time."""


def without_private(chunks: Iterable[Chunk]) -> tuple[tuple[Chunk, ...], Counter[str]]:
    """The chunks with "[đã lược số di động]" and the like in place of what is private, and the count of each sort."""
    counts: Counter[str] = Counter()
    markdowns = [chunk.markdown for chunk in chunks]
    for _ in range(_MOST_ROUNDS):
        whole = "\n\n".join(markdowns)
        reading = Reading("", whole.split("\n"))
        found = private_data(reading.text)
        if not found:
            break
        for one in reversed(found):
            word = WORDS[one.sort]
            counts[word] += 1
            start, end = reading.written_at(one.start), reading.written_at(one.end)
            end = min(end, (whole + "\n\n").index("\n\n", start))  # what runs on is found in the next round
            whole = f"{whole[:start]}[đã lược {word}]{whole[end:]}"
        markdowns = whole.split("\n\n")
    return tuple(replace(chunk, markdown=text) for chunk, text in zip(chunks, markdowns, strict=True)), counts
