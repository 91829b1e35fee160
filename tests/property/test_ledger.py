"""A ledger is read back as it was written, grows only at its end, and its codes are far apart.

In: ledgers and codes made up by chance. Out: one that comes back changed, or two codes that one slip confuses.
Not here: what is wrong with a ledger (tests/problems/codes).
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from loa.kinds.qr.past import past_kept
from loa.kinds.qr.proposal import LETTERS, fresh_code, is_pleasant, near_code
from loa.kinds.qr.writing import retired, with_changed, with_lines
from loa.model.ledger import CODE, Issued, Ledger, State, ledger_read, ledger_text

NAMES = st.sampled_from(("ma", "nop-ho-so", "xa-an", "a1", "2026-b"))
CODES = st.text(LETTERS, min_size=4, max_size=8)
WORDS = st.text("abĐđồế ,;\"'“”=+-.0", max_size=20).map(lambda text: " ".join(text.split()).lstrip("=+-@ "))
HELD = st.text('aZ0./?&=;%,"-', max_size=20).map("https://".__add__)


@st.composite
def lines(draw: st.DrawFn) -> tuple[Issued, ...]:
    """Lines as issuing writes them: each code once, days in order."""
    made = []
    day = date(2026, 1, 1)
    for code in draw(st.lists(CODES, unique=True, max_size=8)):
        day += timedelta(days=draw(st.integers(0, 40)))
        state, note, who = draw(
            st.tuples(st.sampled_from(State), WORDS, WORDS).filter(
                lambda one: one[0] is State.ACTIVE or bool(one[1] and one[2])
            )
        )
        unit = draw(st.just("") | NAMES)
        target = draw(HELD | st.tuples(NAMES, NAMES).map(":".join))
        made.append(Issued(code, draw(NAMES), unit, draw(HELD), target, day.isoformat(), state, note, who))
    return tuple(made)


def read(data: bytes) -> Ledger:
    ledger, problems = ledger_read(data)
    assert not problems
    return ledger


@given(lines())
def test_what_is_written_is_read_back(made: tuple[Issued, ...]) -> None:
    written = ledger_text(made).encode()
    ledger = read(written)
    assert ledger.lines == made
    assert ledger_text(ledger.lines).encode() == written
    assert list(past_kept(ledger, read(written))) == []


@given(lines(), lines(), st.booleans())
def test_adding_leaves_every_old_byte(old: tuple[Issued, ...], new: tuple[Issued, ...], by_windows: bool) -> None:
    given = {line.code for line in old}
    new = tuple(line for line in new if line.code not in given)
    before = ledger_text(old).encode()
    if by_windows:
        before = b"\xef\xbb\xbf" + before.replace(b"\n", b"\r\n")
    after = with_lines(before, new)
    assert after.startswith(before)
    assert len(read_all(after)) == len(old) + len(new)
    unended = with_lines(before.rstrip(b"\r\n"), new)
    assert read_all(unended) == read_all(after)


def read_all(data: bytes) -> tuple[Issued, ...]:
    """All lines that can be read."""
    return ledger_read(data)[0].lines


@given(lines().filter(bool), st.data())
def test_retiring_changes_one_line(made: tuple[Issued, ...], data: st.DataObject) -> None:
    written = ledger_text(made).encode()
    ledger = read(written)
    line = data.draw(st.sampled_from(ledger.lines))
    after = with_changed(written, (retired(line, "Bị dán đè, nay dùng mã khác", "Văn phòng"),))
    changed = [
        index for index, (a, b) in enumerate(zip(written.split(b"\n"), after.split(b"\n"), strict=True)) if a != b
    ]
    assert line.row is not None
    assert changed in ([line.row.line - 1], [])
    assert read(after).by_code[line.code].state is State.RETIRED


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.sets(CODES, max_size=200))
def test_new_codes_are_pleasant_and_far_from_all(seed: int, given_out: set[str]) -> None:
    chance = Random(seed)  # noqa: S311  # the same codes for the same example
    codes = set(given_out)
    for _ in range(20):
        code = fresh_code(codes, chance)
        assert CODE.match(code)
        assert is_pleasant(code)
        assert near_code(code, codes) is None
        codes.add(code)


@given(CODES, st.data())
def test_one_slip_is_near(code: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(code) - 1))
    letter = data.draw(st.sampled_from(LETTERS))
    swapped = code[: at - 1] + code[at] + code[at - 1] + code[at + 1 :] if at else code
    for slip in (
        code[:at] + letter + code[at + 1 :],
        code[:at] + code[at + 1 :],
        code[:at] + letter + code[at:],
        swapped,
    ):
        assert near_code(slip, {code}) == code
