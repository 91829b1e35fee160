"""Open data holds what each kind lists as public, is as its schema says, and keeps what version 1 has promised.

In: the reference site, made-up records. Out: the files, read by json, csv and jsonschema. Not here: the form of CSV
(tests/unit/exports), the pages that tell of the data.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kit import TODAY, world
from loa.kind import Data
from loa.kinds import KINDS
from loa.model.library import Library
from loa.model.withheld import open_library
from loa.site.open_data import FOLDER, headings, open_data_outputs
from loa.site.open_data_page import open_data_pages
from unit.content.ground import reference_site
from unit.kinds.made import site
from unit.kinds.story.told import NO_CONSENT, STORY, WITHDRAWN, story_site

PROMISED = Path(__file__).with_name("open_data_v1.txt")
SIGNS = ("=", "+", "-", "@")
REUSE = STORY.replace("scope: [page, certificate]", "scope: [page, certificate, reuse]")


def data(whole: Library) -> dict[str, bytes]:
    """Every file below du-lieu/v1/, by its name there."""
    made = open_data_outputs(open_library(whole, TODAY), world(), KINDS)
    return {output.path.removeprefix(f"{FOLDER}/"): output.content for output in made if isinstance(output, Data)}


@cache
def reference() -> dict[str, bytes]:
    """Those of the reference site."""
    return data(reference_site())


def told(name: str, files: dict[str, bytes] | None = None) -> Any:
    return json.loads((files or reference())[name])


def rows(name: str, files: dict[str, bytes] | None = None) -> list[dict[str, str]]:
    """A CSV file as Python's own reader reads it."""
    text = (files or reference())[name].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_every_json_file_is_as_its_schema_says() -> None:
    names = [name for name in reference() if name.endswith(".schema.json")]
    assert len(names) > 12
    for name in names:
        Draft202012Validator.check_schema(told(name))
        found = told(name.replace(".schema.json", ".json"))
        faults = list(Draft202012Validator(told(name)).iter_errors(found))
        assert not faults, (name, faults[0].json_path, faults[0].message)


def test_a_schema_notices_what_is_not_as_it_says() -> None:
    for name in (name for name in reference() if name.endswith(".schema.json")):
        spoilt = told(name.replace(".schema.json", ".json"))
        del spoilt["records"][0]["title"]
        assert list(Draft202012Validator(told(name)).iter_errors(spoilt)), name


def test_every_record_is_there_and_is_what_its_kind_makes_public() -> None:
    for kind in KINDS:
        records = reference_site().of(kind.name)
        if not (kind.record.PUBLIC and records):
            continue
        found = told(f"{kind.folder or kind.record.FILE.partition('.')[0]}.json")
        assert (found["kind"], found["count"]) == (kind.name, len(records))
        assert [each["id"] for each in found["records"]] == [record.id for record in records]
        fields = {name.partition(".")[0] for name in kind.record.PUBLIC}
        assert all(set(each) == {"id", "page", *fields} for each in found["records"]), kind.name


def test_csv_and_json_tell_the_same() -> None:
    for name in (name for name in reference() if name.endswith(".csv")):
        assert not [row for row in rows(name) if None in row or None in row.values()], name
    units = told("don-vi.json")["records"]
    assert [row["id"] for row in rows("don-vi.csv")] == [each["id"] for each in units]
    assert [row["title"] for row in rows("don-vi.csv")] == [each["title"] for each in units]
    steps = [(each["id"], str(number)) for each in told("huong-dan.json")["records"] for number, _ in told_steps(each)]
    assert [(row["record_id"], row["steps_no"]) for row in rows("huong-dan-steps.csv")] == steps


def told_steps(guide: Any) -> Iterator[tuple[int, Any]]:
    return enumerate(guide["steps"], 1)


def test_what_would_be_a_formula_is_none_in_a_table() -> None:
    whole = site(don_vi__to_a="title: '=HYPERLINK(\"http://x\")'\nsystem: union\nlevel: province\n")
    titles = [row["title"] for row in rows("don-vi.csv", data(whole))]
    assert '\'=HYPERLINK("http://x")' in titles
    for name in (name for name in reference() if name.endswith(".csv")):
        assert not [value for row in rows(name) for value in row.values() if value.startswith(SIGNS)], name


def test_the_list_of_the_data_names_every_file() -> None:
    listed = {
        address.removeprefix(f"https://loa.gov.vn/{FOLDER}/")
        for each in told("index.json")["data"]
        for address in (each["json"], each["schema"], *(table["url"] for table in each["csv"]))
    }
    assert listed == reference().keys() - {"index.json"}


def test_the_pages_lead_to_every_file() -> None:
    outputs = tuple(open_data_outputs(open_library(reference_site(), TODAY), world(), KINDS))
    for page in open_data_pages(outputs, reference_site(), KINDS):
        assert not [name for name in reference() if f"(v1/{name})" not in page.text], page.path


def test_the_day_of_the_build_changes_nothing() -> None:
    again = open_data_outputs(open_library(reference_site(), TODAY), world(today=TODAY.replace(year=2027)), KINDS)
    assert {output.path: output.content for output in again if isinstance(output, Data)} == {
        f"{FOLDER}/{name}": content for name, content in reference().items()
    }


@pytest.mark.parametrize("story", [STORY, NO_CONSENT, WITHDRAWN], ids=["not for others", "no consent", "withdrawn"])
def test_a_story_that_others_may_not_take_over_is_not_there(story: str) -> None:
    assert not [name for name in data(story_site(story)) if name.startswith("dien-hinh")]


def test_a_story_that_others_may_take_over_goes_without_its_papers() -> None:
    files = data(story_site(REUSE))
    assert [each["id"] for each in told("dien-hinh.json", files)["records"]] == ["ben-do"]
    assert not [
        name for name, content in files.items() if "GN-7KX4M9RT" in content.decode() or "tủ hồ sơ" in content.decode()
    ]


def promised() -> dict[str, list[str]]:
    """The columns of each table as they were promised."""
    lines = PROMISED.read_text(encoding="utf-8").splitlines()
    return {name: columns.split() for name, _, columns in (line.partition(": ") for line in lines)}


def given() -> dict[str, list[str]]:
    """The columns of each table as they are."""
    return {
        path.removeprefix(f"{FOLDER}/"): list(columns)
        for kind in KINDS
        if kind.record.PUBLIC
        for path, columns in headings(kind)
    }


def test_nothing_that_version_1_promised_has_gone() -> None:
    """What fails here breaks a promise to others: it needs du-lieu/v2/ beside this one."""
    gone = {name: set(columns) - set(given().get(name, ())) for name, columns in promised().items()}
    assert not {name: columns for name, columns in gone.items() if columns}


def test_what_is_new_in_version_1_is_promised_too() -> None:
    """Add the lines or names to open_data_v1.txt, if they shall be public and stay so."""
    new = {name: set(columns) - set(promised().get(name, ())) for name, columns in given().items()}
    assert not {name: columns for name, columns in new.items() if columns}
