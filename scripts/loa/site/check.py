"""Check: everything that is wrong with a site, and its plan, in one go.

In: the site's root, a World for its address, the kinds. Out: Checked.
Not here: telling it (messages/), painting (build/).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.answered import review_reminders
from loa.model.figures import figures_sourced
from loa.model.library import Library
from loa.model.memory import Memory, Question
from loa.model.read import CONTENT, Read, library_read
from loa.model.record import Record
from loa.model.withheld import held_back, open_library
from loa.packs.adopted import site_files, trust_problems
from loa.problems import Place, Problem, Severity, in_order, problem
from loa.site.palette import pale_colours
from loa.site.plan import Plan, plan
from loa.site.privacy import emptied, kept_private
from loa.site.recall import Recall
from loa.site.starters import left_as_starters
from loa.site.writing.check import writing_reminders
from loa.source.folder import SourceFile, pack_of
from loa.world import World


@dataclass(frozen=True)
class Checked:
    """A site looked through.

    Shape: `library` and `world` are None when site.yml itself cannot be read; the library lacks what is withheld.
    `plan` holds what the sound records make; `left_out` are the files whose records are missing from it, `trimmed`
    those of records shown without what they named, because that is left out; `worked` names what had to be worked out,
    each with what had changed.
    In `texts`, and in all that is made of them, what is private is struck out. `ruled` has those
    records, too, that only wait for their day.
    """

    library: Library | None
    world: World | None
    plan: Plan
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...]
    trimmed: tuple[str, ...]
    texts: Mapping[str, bytes] = field(repr=False)
    worked: Mapping[str, Question] = field(default_factory=dict, repr=False)
    ruled: Library | None = None

    def lines_of(self, file: str) -> tuple[str, ...]:
        """A file's lines as the officer's editor shows them; none for a file that is not there."""
        text = self.texts.get(file, b"").decode("utf-8-sig", errors="replace")
        return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def checked(
    root: Path,
    world_of: Callable[[str], World],
    kinds: Sequence[Kind] = KINDS,
    files: tuple[tuple[SourceFile, ...], tuple[Problem, ...]] | None = None,
    memory: Memory | None = None,
    dictionary: frozenset[str] = frozenset(),
) -> Checked:
    """The site below a root folder; `world_of` is given the address that site.yml states.

    `files` stand in for what `source_files(root)` would find; what `memory` holds is not worked out again. Spelling is
    looked at where there is a `dictionary`.
    """
    found = site_files(root, memory, files)
    records = [kind.record for kind in kinds]
    kept = kept_private(found.files, records)
    texts = {file.file: file.data for file in kept.files if file.data is not None}
    read = library_read(kept.files, records, memory, found.packs)
    problems = (*found.problems, *kept.problems, *read.problems)
    if read.library is None:
        return Checked(None, None, Plan((), ()), in_order(problems), read.left_out, read.trimmed, texts)
    world = world_of(read.library.site.address)
    library = open_library(read.library, world.today)
    recall = Recall(library, world, memory)
    made, clashes = plan(library, world, kinds, recall)
    made = replace(made, outputs=emptied(made.outputs, kept.closed))
    ruled = open_library(read.library, world.today, checked=True)
    asking = Recall(ruled, world, memory)
    rules = (one for one in rule_problems(ruled, world, kinds, asking) if one.place.file not in read.trimmed)
    told_back = (*held_back(read.library, world.today), *writing_reminders(ruled, asking, dictionary))
    others = (*missing_files(read, kinds), *left_as_starters(ruled, kinds), *told_back, *_of_the_site(ruled, world))
    problems = in_order(filter(_can_be_mended, (*problems, *clashes, *rules, *others)))
    worked = recall.done | asking.done
    return Checked(library, world, made, problems, read.left_out, read.trimmed, texts, worked, ruled)


def _of_the_site(library: Library, world: World) -> Iterator[Problem]:
    """What no kind tells: what nobody has looked at for long, packs that hold no longer, colours too pale."""
    yield from review_reminders(library, world.today)
    yield from trust_problems(library, world.today)
    yield from pale_colours(library)


def _can_be_mended(one: Problem) -> bool:
    """Whether the problem is this site's: reminders of a pack's own words are for the body that wrote them."""
    return one.severity is Severity.ERROR or not pack_of(one.place.file)


def missing_files(read: Read, kinds: Sequence[Kind]) -> Iterator[Problem]:
    """A site needs every file that stands for a whole kind, its first page above all."""
    for kind in (kind for kind in kinds if kind.record.NEEDED):
        file = CONTENT + kind.record.FILE
        if kind.record.FILE and read.library and not read.library.of(kind.name) and file not in read.left_out:
            yield problem(Place(file), "P134", file=file, label=kind.label)


def rule_problems(
    library: Library, world: World, kinds: Sequence[Kind], recall: Recall | None = None
) -> Iterator[Problem]:
    """What the kinds' rules say of every record, rule by rule, and of all records together."""
    recall = recall or Recall(library, world)
    for kind in kinds:
        yield from recall(f"rules {kind.name}", partial(_asked_of_all, kind))
        for record in library.every(kind.name):
            yield from recall(f"rules {kind.name} {record.id}", partial(_asked_of_one, kind, record), record)


def _asked_of_all(kind: Kind, library: Library, world: World) -> Iterator[Problem]:
    for rule in kind.library_rules:
        yield from rule(library, world)


def _asked_of_one(kind: Kind, record: Record, library: Library, world: World) -> Iterator[Problem]:
    for rule in (figures_sourced, *kind.rules):
        yield from rule(record, library, world)
