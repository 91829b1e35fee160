"""What is written and how it is said, sentence by sentence.

In: the tables beside this file, kept by hand. Out: every sentence that is said otherwise. Not here: what holds for any
text (tests/property/test_speech.py).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from loa.speech.spoken import spoken
from loa.speech.voice import NORTH, SOUTH

TABLES = sorted(Path(__file__).parent.glob("*.tsv"))
FEWEST = 200


def rows_of(table: Path) -> list[tuple[int, str, str]]:
    """(line, written, said) of a table; lines that begin with # are for people."""
    lines = table.read_text(encoding="utf-8").splitlines()
    parted = [(number, line.split("\t")) for number, line in enumerate(lines, 1) if line and not line.startswith("#")]
    return [(number, written, said) for number, (written, said) in parted]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_sentence_is_said_as_its_table_says(table: Path) -> None:
    voice = SOUTH if table.stem == "south" else NORTH
    faults = [
        f"{table.name}:{number}  {written}\n    is said  {got}\n    not      {said}"
        for number, written, said in rows_of(table)
        if (got := spoken(written, voice=voice).text) != said
    ]
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_nothing_in_the_tables_is_left_unsaid_but_symbols_of_papers(table: Path) -> None:
    left = [unsaid.written for _, written, _ in rows_of(table) for unsaid in spoken(written).unsaid]
    assert not left


def test_the_tables_hold_as_many_sentences_as_were_promised() -> None:
    written = [written for table in TABLES for _, written, _ in rows_of(table)]
    assert len(set(written)) >= FEWEST
    for table in TABLES:
        alone = [written for _, written, _ in rows_of(table)]
        assert len(set(alone)) == len(alone), table.name
