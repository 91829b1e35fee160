"""What the tests of the duties look at: the reference site's records, and the pages made of them.

In: the reference site's library. Out: records by short names, pages as Markdown, what a changed file would be told.
Not here: the tests (test_*.py), reading the site (unit/content/ground.py).
"""

from __future__ import annotations

from functools import cache

from kit import TODAY, source, world
from loa.kind import Output, Page
from loa.kinds import KINDS
from loa.kinds.campaign.record import Campaign
from loa.kinds.channel.record import Channel
from loa.model.chain import Duty
from loa.model.read import library_read
from loa.source.folder import source_files
from loa.world import World
from unit.content.ground import LETTERS, ROOT, document, letter, reference_site


def duty(row: str) -> Duty:
    """The duty that holds a row, by the letter it comes from and its id."""
    found = letter(row[:2]).parts().get(row.lower())
    assert isinstance(found, Duty), f"{LETTERS[row[:2]]} has no duty {row.lower()}"
    return found


def campaign(name: str) -> Campaign:
    """A campaign of the reference site by its id."""
    found = reference_site().get("campaign", name)
    assert isinstance(found, Campaign)
    return found


def channel(name: str) -> Channel:
    """A channel of the reference site by its id."""
    found = reference_site().get("channel", name)
    assert isinstance(found, Channel)
    return found


def here() -> World:
    """The world of the reference site, on the day of the tests."""
    return world(reference_site().site.address, TODAY)


@cache
def made(kind: str, name: str) -> tuple[Output, ...]:
    """Everything made of one record of the reference site."""
    record = reference_site().get(kind, name)
    assert record is not None, f"no {kind} {name}"
    (found,) = (each for each in KINDS if each.name == kind)
    return tuple(found.outputs(record, reference_site(), here()))


def page(kind: str, name: str) -> str:
    """The Markdown of a record's page."""
    return next(output.text for output in made(kind, name) if isinstance(output, Page))


def listing(kind: str) -> str:
    """The Markdown of the page of all records of a kind."""
    (found,) = (each for each in KINDS if each.name == kind)
    return next(output.text for output in found.listing(reference_site(), here()) if isinstance(output, Page))


def told(file: str, old: str, new: str) -> set[str]:
    """The codes of what is told when these words of a file of the reference site are changed to others."""
    text = (ROOT / file).read_text(encoding="utf-8")
    assert old in text, f"{file} does not say “{old}”"
    files = [each for each in source_files(ROOT)[0] if each.file != file]
    changed = source(file, text.replace(old, new, 1))
    return {one.code for one in library_read([*files, changed], [kind.record for kind in KINDS]).problems}


def rests_on(short: str, *names: str) -> None:
    """The letter names these bases and no others, they are records, and each knows the letter."""
    assert [basis.id for basis in letter(short).basis] == list(names)
    for name in names:
        known = [record.id for record, path in reference_site().mentions(document(name)) if path[0] == "basis"]
        assert LETTERS[short] in known
        assert f"({name}.md)" in page("document", LETTERS[short])
        assert f"({LETTERS[short]}.md)" in page("document", name)


def lacks(short: str, words: str) -> None:
    """The letter's page says that this is not there."""
    assert any(words in line for line in letter(short).missing), letter(short).missing
    assert words in page("document", LETTERS[short])
