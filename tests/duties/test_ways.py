"""Ways of telling people: row S1-4, each of the six with a starter of its own, all six built.

In: the reference site with the starters laid into it. Out: what is made of each. Not here: the starters' own words
(house/test_kinds.py).
"""

from __future__ import annotations

from house.test_kinds import entered, example_of, world_of
from loa.kind import Page
from loa.kinds import KINDS
from loa.model.chain import Method
from loa.problems import Severity
from loa.site.check import checked
from loa.source.folder import SourceFile, source_files
from unit.content.ground import ROOT

WAYS = {
    Method.PUBLICATIONS: "poster",
    Method.BROADCASTS: "broadcast",
    Method.ARTICLES: "series",
    Method.MEETINGS: "event",
    Method.EXAMPLES: "story",
    Method.OTHERS: "post",
}
"""The kind in which officers write for each way."""


def test_s1_4_each_of_the_six_ways_has_a_starter_and_all_six_build() -> None:
    assert set(WAYS) == set(Method)
    kinds = {kind.name: kind for kind in KINDS}
    starters = {way: example_of(kinds[name]) for way, name in WAYS.items()}
    found, problems = source_files(ROOT)
    laid = [SourceFile(place, data, len(data)) for place, data in starters.values()]
    for place, data in starters.values():
        found = tuple(entered(file, place, data) for file in found)
    seen = checked(ROOT, world_of, files=((*found, *laid), problems))
    for way, (place, _) in starters.items():
        told = {one.code for one in seen.problems if one.place.file == place and one.severity is Severity.ERROR}
        assert told == {"P133"}, way  # nobody has changed the starter yet
        pages = [output for output in seen.plan.outputs if isinstance(output, Page) and output.edit == place]
        assert pages, way
