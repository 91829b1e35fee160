"""The web fonts: made by the committed script, with all that Vietnamese and Khmer need.

In: overrides/assets/fonts/, scripts/webfonts.py. Out: coverage, size, sameness. Not here: the style sheet (browser/).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # fontTools carries no types

from unit.paint.test_fonts import VIETNAMESE

NAMES = ("be-vietnam-pro-400", "be-vietnam-pro-600", "be-vietnam-pro-800", "noto-sans-khmer-400", "noto-sans-khmer-700")


@pytest.mark.parametrize("name", NAMES[:3])
def test_vietnamese_is_whole_and_the_file_small(name: str, repository: Path) -> None:
    file = repository / "overrides" / "assets" / "fonts" / f"{name}.woff2"
    assert set(map(ord, VIETNAMESE)) - set(TTFont(file).getBestCmap()) == set()
    assert file.stat().st_size < 24 * 1024


@pytest.mark.parametrize("name", NAMES[3:])
def test_khmer_is_whole_and_shaped(name: str, repository: Path) -> None:
    font = TTFont(repository / "overrides" / "assets" / "fonts" / f"{name}.woff2")
    assert set(range(0x1780, 0x17A3)) - set(font.getBestCmap()) == set()
    features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"pref", "blwf", "abvf", "pstf"} <= features


def test_they_are_what_the_script_makes(repository: Path) -> None:
    run = subprocess.run(
        [sys.executable, "scripts/webfonts.py", "--check"], cwd=repository, capture_output=True, check=False
    )
    assert (run.returncode, run.stdout.decode()) == (0, "")
