"""A place's page tells what went into it, and one page tells of every name, old or new, what it is called today.

In: a few communes with their former parts. Out: the text of their pages. Not here: the reference site's 124 communes
(unit/content/), posters made for them (unit/kinds/poster/).
"""

from __future__ import annotations

import re

from kit import library, world
from loa.kind import Page
from loa.kinds import KINDS
from loa.kinds.unit.gazetteer import PAGE, by_letter, gazetteer
from loa.kinds.unit.listing import unit_listing
from loa.kinds.unit.page import unit_outputs
from loa.kinds.unit.record import Unit
from loa.model.library import Library

PLACE = "title: {title}\nsystem: place\nlevel: commune\ntype: {type}\ncode: '{code}'\nparent: tinh\nformed_from:\n"
ORIGIN = "  - {{province: Tỉnh Bến Tre, district: {district}, {extent}: [{names}]}}\n"

TEXTS = {
    "don-vi/tinh.yml": "title: Tỉnh Vĩnh Long\nsystem: place\nlevel: province\n",
    "don-vi/tinh-cu.yml": (
        "title: Tỉnh Bến Tre\nsystem: place\nlevel: province\nvalid_to: 2025-06-30\nsuccessors: [tinh]\n"
    ),
    "don-vi/huyen-ba-tri.yml": (
        "title: Huyện Ba Tri\nsystem: place\nlevel: district\nparent: tinh-cu\nvalid_to: 2025-06-30\n"
        "successors: [xa-ba-tri, xa-dong-hai]\n"
    ),
    "don-vi/xa-ba-tri.yml": PLACE.format(title="Xã Ba Tri", type="commune", code="29110")
    + ORIGIN.format(district="Huyện Ba Tri", extent="whole", names="Thị trấn Ba Tri, Xã Ấp Bắc")
    + ORIGIN.format(district="Huyện Thạnh Phú", extent="partly", names="Xã Đại Điền"),
    "don-vi/xa-dong-hai.yml": PLACE.format(title="Xã Đông Hải", type="commune", code="29111")
    + ORIGIN.format(district="Huyện Ba Tri", extent="whole", names="Xã Duy Nhất")
    + ORIGIN.format(district="Huyện Thạnh Phú", extent="partly", names="Xã Đại Điền"),
    "don-vi/phuong-8.yml": PLACE.format(title="Phường 8", type="ward", code="29112")
    + ORIGIN.format(district="Thành phố Bến Tre", extent="whole", names="Phường 8"),
    "don-vi/cac-xa.yml": (
        "title: Các xã, phường\nsystem: group\nlevel: commune\nparent: tinh\n"
        "members: [phuong-8, xa-ba-tri, xa-dong-hai]\n"
    ),
}


def site() -> Library:
    return library(TEXTS, [kind.record for kind in KINDS])


def page(name: str) -> str:
    whole = site()
    unit = whole.get("unit", name)
    assert unit is not None
    (made,) = unit_outputs(unit, whole, world())
    assert isinstance(made, Page)
    return made.text


def names() -> Page:
    return next(made for made in gazetteer(site(), world()) if isinstance(made, Page))


def rows() -> dict[str, str]:
    """Each name of the list with what stands beside it, links without their addresses."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", names().text)
    cells = (
        line.strip("| ").split(" | ") for line in plain.splitlines() if line.startswith("| ") and "---" not in line
    )
    return {name: now for name, now in cells if name != "Tên"}


def test_every_former_commune_leads_to_the_commune_of_today() -> None:
    found = rows()
    assert found["Thị trấn Ba Tri, huyện Ba Tri, Bến Tre"] == "Xã Ba Tri"
    assert found["Xã Duy Nhất, huyện Ba Tri, Bến Tre"] == "Xã Đông Hải"


def test_a_divided_commune_leads_to_all_and_says_so() -> None:
    assert rows()["Xã Đại Điền, huyện Thạnh Phú, Bến Tre"] == "Xã Ba Tri (một phần), Xã Đông Hải (một phần)"


def test_a_former_district_leads_to_all_places_that_took_its_land() -> None:
    assert rows()["Huyện Ba Tri, Bến Tre"] == "Xã Ba Tri, Xã Đông Hải"


def test_a_former_province_leads_to_the_province_of_today() -> None:
    assert rows()["Tỉnh Bến Tre, tỉnh cũ"] == "Tỉnh Vĩnh Long"
    assert rows()["Tỉnh Vĩnh Long"] == "tên hiện nay"


def test_names_of_today_stand_in_the_same_list() -> None:
    assert rows()["Xã Ba Tri"] == "tên hiện nay"
    assert [name for name in rows() if "Ba Tri" in name.split(",")[0]] == [
        "Xã Ba Tri",
        "Huyện Ba Tri, Bến Tre",
        "Thị trấn Ba Tri, huyện Ba Tri, Bến Tre",
    ]


def test_letters_stand_for_the_name_not_for_the_sort_of_place_and_dd_is_a_letter() -> None:
    headings = re.findall(r"^### (\S+)", names().text, re.MULTILINE)
    assert headings == ["A", "B", "D", "Đ", "P", "T", "V"]
    places = [unit for unit in site().of("unit") if isinstance(unit, Unit) and unit.in_gazetteer]
    assert [(letter, [each.id for each in found]) for letter, found in by_letter(places)] == [
        ("B", ["xa-ba-tri"]),
        ("Đ", ["xa-dong-hai"]),
        ("P", ["phuong-8"]),
    ]


def test_the_list_is_not_in_the_search_where_it_would_answer_every_name() -> None:
    headings = [line for line in names().text.splitlines() if line.startswith("##")]
    assert len(headings) > 1
    assert all("data-search-exclude" in heading for heading in headings)


def test_the_list_of_units_leads_to_it_and_leaves_the_places_to_it() -> None:
    made = {each.path: each.text for each in unit_listing(site(), world()) if isinstance(each, Page)}
    assert set(made) == {PAGE, "don-vi/index.md"}
    assert "ten-cu-ten-moi.md" in made["don-vi/index.md"]
    assert "Xã Ba Tri" not in made["don-vi/index.md"]


def test_a_site_without_such_places_has_no_such_page() -> None:
    whole = library({"don-vi/tinh.yml": TEXTS["don-vi/tinh.yml"]}, [kind.record for kind in KINDS])
    assert not list(gazetteer(whole, world()))
    assert len(list(unit_listing(whole, world()))) == 1


def test_a_places_page_tells_what_went_into_it_and_leads_to_the_former_district() -> None:
    text = page("xa-ba-tri")
    assert "- [Huyện Ba Tri](huyen-ba-tri.md), tỉnh Bến Tre: Thị trấn Ba Tri; Xã Ấp Bắc" in text
    assert "- Huyện Thạnh Phú, tỉnh Bến Tre: một phần Xã Đại Điền" in text
    assert "29110" in text
    assert "Tiền thân" not in text, "a district is not what the commune was"


def test_what_is_not_known_of_its_desk_is_said_plainly() -> None:
    text = page("xa-ba-tri")
    for label in ("Địa chỉ", "Điện thoại tiếp dân", "Giờ tiếp dân"):
        assert re.search(rf"{label}</dt>\n<dd[^>]*><span class=\"loa-unknown\">chưa có", text), label


def test_a_group_of_places_is_told_by_letters() -> None:
    text = page("cac-xa")
    assert "**Đ**: [Xã Đông Hải](xa-dong-hai.md)" in text


def test_a_province_does_not_list_its_places_one_by_one() -> None:
    text = page("tinh")
    assert "[Các xã, phường](cac-xa.md)" in text
    assert "(xa-ba-tri.md)" not in text
