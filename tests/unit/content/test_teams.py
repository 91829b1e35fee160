"""The reference site's records of teams: one for every commune, none with a fact made up.

In: content/doi-hinh/ and the State's tables. Out: what differs. Not here: what teams show (unit/kinds/test_team.py).
"""

from __future__ import annotations

from pathlib import Path

import pytest

import communes
import teams
from loa.kinds.team.record import State, Team
from unit.content.ground import ROOT, reference_site

ASKED = dict([teams.ASKED.split("=", 1)])


def test_every_place_has_its_record(capsys: pytest.CaptureFixture[str]) -> None:
    assert teams.main(["--check"]) == 0, capsys.readouterr().out


def test_a_record_of_which_nothing_is_known_says_what_the_tables_and_letters_say() -> None:
    for name, text in teams.team_files("86", ASKED):
        found = reference_site().get("team", name.removesuffix(".yml"))
        assert isinstance(found, Team)
        if found.state is State.UNKNOWN:
            assert (ROOT / teams.TEAMS / name).read_text(encoding="utf-8") == text, name


def test_only_places_of_the_province_that_was_asked_name_the_letter() -> None:
    for commune in communes.communes("86"):
        found = reference_site().get("team", commune.id)
        assert isinstance(found, Team)
        from_ben_tre = any(origin["province"] == "Tỉnh Bến Tre" for origin in commune.origins)
        assert bool(found.asked_by) is from_ben_tre, commune.id


def test_what_officers_wrote_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / teams.TEAMS / "xa-ba-tri.yml"
    kept.parent.mkdir(parents=True)
    kept.write_text("title: Đã biết\n", encoding="utf-8")
    assert teams.main(["--site", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "132 files written\n"
    assert kept.read_text(encoding="utf-8") == "title: Đã biết\n"
