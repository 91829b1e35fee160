"""A picture says whose it is on one page, and nothing of the papers that are kept elsewhere.

In: pictures as officers type them. Out: credits, the page. Not here: what is refused (tests/problems/kinds/hinh).
"""

from __future__ import annotations

from dataclasses import replace

from kit import world
from loa.kind import Copy
from loa.kinds.picture import KIND
from loa.kinds.picture.record import Picture
from loa.kinds.picture.rules import every_file_vouched, file_there
from loa.model.library import Library
from loa.model.roles import Depicting
from unit.kinds.made import listing, site

OWN = """
    title: Cổng chợ
    file: cong-cho.svg
    alt: Cổng chợ buổi sáng, có hàng dừa hai bên
    origin: Ban Biên tập vẽ
    licence: own-work
    people: none
    focus:
      x: 25
"""
GIVEN = """
    title: Bến sông
    file: ben-song.jpg
    alt: Người chèo xuồng qua bến sông
    origin: Bảo tàng tỉnh gửi
    licence: by-permission
    permission: Văn bản số 12/BT ngày 03/11/2026
    author:
      name: Bảo tàng tỉnh
    people: consented
    consent: Giấy số 3, tủ hồ sơ Văn phòng
"""
FILES = frozenset(("content/hinh/cong-cho.svg", "content/hinh/ben-song.jpg"))


def pictures() -> Library:
    return replace(site(hinh__cong_cho=OWN, hinh__ben_song=GIVEN), files=FILES)


def picture(whole: Library, name: str) -> Picture:
    found = whole.get("picture", name)
    assert isinstance(found, Picture)
    return found


def test_it_plays_the_part_that_posters_ask_for() -> None:
    whole = pictures()
    own = picture(whole, "cong-cho")
    assert isinstance(own, Depicting)
    assert own.source == "content/hinh/cong-cho.svg"
    assert own.focus_share == (0.25, 0.5)


def test_own_work_follows_the_sites_licence() -> None:
    whole = pictures()
    assert picture(whole, "cong-cho").credit(whole) == "Hình tự làm, CC BY 4.0"


def test_a_permission_is_quoted() -> None:
    whole = pictures()
    credit = picture(whole, "ben-song").credit(whole)
    assert credit == "Bảo tàng tỉnh, dùng theo văn bản: Văn bản số 12/BT ngày 03/11/2026"


def test_the_page_shows_every_picture_and_keeps_papers_to_itself() -> None:
    whole = pictures()
    text = listing(whole, "picture").text
    for words in ("Cổng chợ buổi sáng", "Người chèo xuồng", "Bảo tàng tỉnh", "Văn bản số 12/BT"):
        assert words in text
    assert "tủ hồ sơ" not in text
    copied = {output.file for output in KIND.listing(whole, world()) if isinstance(output, Copy)}
    assert copied == set(FILES)


def test_a_picture_that_is_not_there_is_not_shown() -> None:
    whole = replace(pictures(), files=frozenset(("content/hinh/cong-cho.svg",)))
    assert "Bến sông" not in listing(whole, "picture").text
    assert [found.code for found in file_there(picture(whole, "ben-song"), whole, world())] == ["P348"]


def test_only_pictures_need_a_record() -> None:
    whole = replace(pictures(), files=FILES | {"content/hinh/la.png", "content/van-ban/ke-hoach.pdf"})
    found = list(every_file_vouched(whole, world()))
    assert [(one.code, one.place.file) for one in found] == [("P347", "content/hinh/la.png")]
    assert dict(found[0].args)["suggestion"] == "content/hinh/la.yml"


def test_no_pictures_no_page() -> None:
    assert list(KIND.listing(site(), world())) == []
