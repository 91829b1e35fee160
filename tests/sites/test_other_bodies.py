"""Loa is not one site: a health campaign of another body, in other colours and two languages, with no pack at all.

In: tests/sites/dengue. Out: the built site: its own words and colours, and nothing of the reference site's. Not here:
the commune that shows a pack (tests/packs/).
"""

from __future__ import annotations

import re
import shutil

import pytest

import kit
from loa.kinds import KINDS
from loa.paint.readback import decoded
from loa.sheet.colour import contrast
from loa.site.palette import PATH, palette_output
from tiny import ROOT, TODAY, files_in, loa

OTHERS = (
    "loa.example",
    "Ban Biên tập trang Loa",
    "Bến Tre",
    "Thái Bình",
    "Vĩnh Long",
    "dichvucong",
)
"""Words of the reference site."""
TEXTS = (".html", ".css", ".js", ".json", ".xml", ".svg", ".csv", ".ics", ".txt")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    root = tmp_path_factory.mktemp("dengue") / "trang"
    shutil.copytree(ROOT / "tests" / "sites" / "dengue", root)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    said = loa(root, "check", "--today", TODAY).stdout
    assert "Không có lỗi nào" in said, said
    built = loa(root, "build", "--today", TODAY)
    assert built.returncode == 0, built.stderr
    return files_in(root / "site")


@pytest.mark.parametrize("words", OTHERS)
def test_nothing_of_the_reference_site_is_in_it(site: dict[str, bytes], words: str) -> None:
    held = [name for name, data in site.items() if name.endswith(TEXTS) and words.encode() in data]
    assert held == []


def test_its_pages_have_its_own_colours(site: dict[str, bytes]) -> None:
    style = site[PATH].decode()
    assert "--primary: #0f5c46;" in style
    values = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", style.partition("prefers-color-scheme")[0]))
    night = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", style.partition("prefers-color-scheme")[2]))
    for ink, paper in (("primary", "paper"), ("leaf", "paper"), ("ink", "paper"), ("ink", "primary-tint")):
        assert contrast(values[ink], values[paper]) >= 4.5, (ink, paper)
    for ink, paper in (("link", "paper"), ("leaf", "paper"), ("ink", "primary-tint"), ("button-ink", "button")):
        assert contrast(night[ink], night[paper]) >= 4.5, (ink, paper)
    for page in ("index.html", "huong-dan/sot-thi-lam-gi/index.html"):
        assert f'{PATH}">'.encode() in site[page]


def test_the_house_has_no_second_style_sheet() -> None:
    house = kit.library({}, [kind.record for kind in KINDS])
    assert list(palette_output(house, kit.world())) == []


def test_guides_lead_to_their_other_language_and_back(site: dict[str, bytes]) -> None:
    guide = site["huong-dan/diet-loang-quang-moi-tuan/index.html"].decode()
    assert re.search(
        r'<a href="\.\./\.\./trang/ten-minutes-a-week/" hreflang="en" lang="en">English: Ten minutes', guide
    )
    page = site["trang/ten-minutes-a-week/index.html"].decode()
    assert re.search(r'<h1 id="ten-minutes-a-week" lang="en">', page)
    assert '<div lang="en">' in page
    assert "Bản tiếng Việt: <a" in page


def test_its_poster_carries_its_own_code(site: dict[str, bytes]) -> None:
    found = decoded(site["ap-phich/muoi-phut-moi-tuan/a4.png"])
    assert found == ("https://loang-quang.example/q/D3NG/",)
