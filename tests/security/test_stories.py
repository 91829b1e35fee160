"""What somebody has not agreed to, or agrees to no more, is in nothing that is made.

In: the tiny site with stories planted: agreed to, withdrawn, without consent. Out: the finished site laid open: pages,
search, data, zips, PDFs, names of files. Not here: the page of a story (tests/unit/kinds/story).
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from security.laid_open import texts
from tiny import TODAY, files_in, loa, tiny_site

STORY = """\
---
title: "Chỉ bà con ở bến {mark}"
name: "Nhóm {mark}"
summary: "Chuyện của {mark}."
owner: to-thu
campaign: nop-ho-so
date: 2026-11-20
{consent}certificate:
  code: GN-{code}
  issued: 2026-11-20
  issuer: to-thu
  reason: "Ghi nhận {mark}."
evidence:
  - text: "Nguồn về {mark}."
    as_of: 2026-11
---

Kể về {mark}.
"""
AGREED = """\
consent:
  given: 2026-11-18
  paper: "Giấy số 3 {mark}"
  scope: [page, certificate, reuse]
"""
PAPER = "Giấy số 3"
MARKS = {"agreed": ("BenDoSang", "7KX4M9RT"), "withdrawn": ("BenDoTrua", "8KX4M9RT"), "asked": ("BenDoToi", "9KX4M9RT")}


def holders(files: dict[str, bytes], mark: str) -> set[str]:
    """Where a word stands, however it is written or packed."""
    sought = mark.casefold()
    found = (
        (where, unicodedata.normalize("NFC", text)) for name, data in files.items() for where, text in texts(name, data)
    )
    return {where for where, text in found if sought in text.casefold()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    root = tiny_site(tmp_path_factory.mktemp("stories"))
    (root / "content" / "dien-hinh").mkdir()
    consents = {
        "agreed": AGREED,
        "withdrawn": AGREED.replace("reuse]", "reuse]\n  withdrawn: 2026-11-21"),
        "asked": "",
    }
    for state, (mark, code) in MARKS.items():
        text = STORY.replace("{consent}", consents[state]).replace("{mark}", mark).replace("{code}", code)
        (root / "content" / "dien-hinh" / f"chuyen-{state}.md").write_text(text, encoding="utf-8")
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert not [mark for mark, _ in MARKS.values() if mark in outcome.stdout + outcome.stderr]
    return files_in(root / "site")


def test_what_was_agreed_to_is_found_wherever_it_should(made: dict[str, bytes]) -> None:
    """Without this the test below would show nothing."""
    found = holders(made, MARKS["agreed"][0])
    assert {"dien-hinh/chuyen-agreed/index.html", "dien-hinh/index.html"} <= found
    assert any(where.startswith("search/") for where in found)
    assert "dien-hinh/chuyen-agreed/giay-ghi-nhan.pdf!1" in found
    assert {"du-lieu/v1/dien-hinh.json", "du-lieu/v1/dien-hinh.csv"} <= found


@pytest.mark.parametrize("state", ["withdrawn", "asked"])
def test_nothing_of_a_withheld_story_is_in_anything(made: dict[str, bytes], state: str) -> None:
    assert holders(made, MARKS[state][0]) == set()
    assert holders(made, f"chuyen-{state}") == set()


def test_where_the_paper_lies_is_told_nowhere(made: dict[str, bytes]) -> None:
    assert holders(made, PAPER) == set()


def test_a_preview_gives_nothing_away_either(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    (root / "content" / "dien-hinh").mkdir()
    for state, consent in (("withdrawn", AGREED.replace("reuse]", "reuse]\n  withdrawn: 2026-11-21")), ("asked", "")):
        mark, code = MARKS[state]
        text = STORY.replace("{consent}", consent).replace("{mark}", mark).replace("{code}", code)
        (root / "content" / "dien-hinh" / f"chuyen-{state}.md").write_text(text, encoding="utf-8")
    outcome = loa(root, "build", "--today", TODAY, "--preview")
    assert outcome.returncode == 0, outcome.stderr
    files = files_in(root / "site")
    assert holders(files, MARKS["withdrawn"][0]) | holders(files, MARKS["asked"][0]) == set()
    assert "xem-truoc/noi-dung-con-loi/index.html" in holders(files, "P970")
