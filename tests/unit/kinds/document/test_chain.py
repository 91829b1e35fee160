"""A document's chain is drawn whole: every step once in each picture, each a link, no words over an edge.

In: small sites and the reference site's letters. Out: the SVG, parsed. Not here: how it looks (tests/browser).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from urllib.parse import urljoin, urlsplit

import pytest

from kit import world
from loa.kinds.document.chain import MOST_ANSWERS, Chain, Step, chain_of
from loa.kinds.document.chain_picture import FACE, NARROW, PAD, SIZE, WIDE, chain_svg
from loa.kinds.document.record import Document
from loa.model.library import Library
from loa.paint.fonts import measure
from unit.content.ground import LETTERS, letter, reference_site
from unit.kinds.made import page, shown, site

SVG = "{http://www.w3.org/2000/svg}"

ASKING = """
    title: Kế hoạch thử
    family: union
    form: ke-hoach
    number: "15"
    symbol: KH/ĐTN
    issuer: tinh-doan
    subject: Thử
    duties:
      - id: mot
        title: Hướng dẫn người dân & <nhớ> ghi lại
        kind: request
        actors: các đơn vị
        units: [tinh-doan]
        quotes: ["Hướng dẫn"]
      - id: hai
        title: Việc chưa ai làm
        kind: request
        actors: các đơn vị
        units: [tinh-doan]
        quotes: ["Làm"]
"""

GUIDE = """
    title: Hướng dẫn {number}
    need: Tôi cần
    summary: Làm xong.
    owner: tinh-doan
    serves: ["thu#mot"]
    never: [Không hỏi mã OTP.]
    steps:
      - action: Mở.
"""


def drawn(whole: Library, name: str) -> list[ET.Element]:
    """The pictures of a document's chain: for a phone, for a wide window."""
    document = whole.get("document", name)
    assert isinstance(document, Document)
    svg = chain_svg(chain_of(document, whole), measure).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    return list(ET.fromstring(svg).iter(f"{SVG}svg"))


def answered(count: int) -> Library:
    """A letter one of whose duties has so many guides."""
    guides = {f"huong_dan__so_{number}": GUIDE.format(number=number) for number in range(count)}
    return site(van_ban__thu=ASKING, **guides)


def words(picture: ET.Element) -> list[str]:
    """The words of each box, line breaks as spaces."""
    return [" ".join(span.text or "" for span in text.iter(f"{SVG}tspan")) for text in picture.iter(f"{SVG}text")]


def test_every_step_stands_in_both_pictures() -> None:
    for picture in drawn(answered(2), "thu"):
        said = [one for one in words(picture) if one]
        assert said == [
            "chưa ghi căn cứ nào",
            "15-KH/ĐTN",
            "Hướng dẫn người dân & <nhớ> ghi lại",
            "Hướng dẫn 0",
            "Hướng dẫn 1",
            "Việc chưa ai làm",
            "chưa có tài liệu",
        ]


def test_steps_lead_to_finished_pages() -> None:
    for picture in drawn(answered(1), "thu"):
        leads = [link.get("href") for link in picture.iter(f"{SVG}a")]
        assert leads == ["#mot", "../../huong-dan/so-0/", "#hai"]


def test_what_is_not_there_is_no_link_and_dashed() -> None:
    picture = drawn(answered(0), "thu")[0]
    groups = [group for group in picture.iter(f"{SVG}g") if "--missing" in (group.get("class") or "")]
    assert len(groups) == 3
    for group in groups:
        box = group.find(f"{SVG}rect")
        assert box is not None
        assert box.get("stroke-dasharray")


def test_many_answers_are_counted_and_told_below() -> None:
    count = MOST_ANSWERS + 3
    picture = drawn(answered(count), "thu")[0]
    assert "và 4 tài liệu khác" in words(picture)
    text = page(answered(count), "document", "thu").text
    assert all(f"[Hướng dẫn {number}](../huong-dan/so-{number}.md)" in text for number in range(count))


def test_the_page_keeps_the_picture_as_it_is() -> None:
    whole = answered(1)
    document = whole.get("document", "thu")
    assert isinstance(document, Document)
    assert chain_svg(chain_of(document, whole), world().measure) in shown(page(whole, "document", "thu").text)


@pytest.mark.parametrize("short", LETTERS)
def test_no_words_leave_their_box_and_no_box_the_picture(short: str) -> None:
    for picture, room in zip(drawn(reference_site(), letter(short).id), (NARROW, WIDE), strict=True):
        assert picture.get("viewBox") == f"0 0 {room} {picture.get('height')}"
        for group in (*picture.iter(f"{SVG}a"), *picture.iter(f"{SVG}g")):
            box = group.find(f"{SVG}rect")
            assert box is not None
            right = float(box.get("x", "")) + float(box.get("width", ""))
            below = float(box.get("y", "")) + float(box.get("height", ""))
            assert right <= room
            assert below <= float(picture.get("height", ""))
            for line in group.iter(f"{SVG}tspan"):
                wide = measure(line.text or "", FACE).width * SIZE
                assert float(line.get("x", "")) + wide <= right - PAD + 2, line.text
                assert float(line.get("y", "")) < below


def test_boxes_do_not_cover_each_other() -> None:
    for picture in drawn(reference_site(), letter("S1").id):
        boxes = [
            tuple(float(box.get(key, "")) for key in ("x", "y", "width", "height"))
            for box in picture.iter(f"{SVG}rect")
        ]
        for number, (x, y, width, height) in enumerate(boxes):
            for other_x, other_y, other_width, other_height in boxes[number + 1 :]:
                apart = x + width <= other_x or other_x + other_width <= x
                assert apart or y + height <= other_y or other_y + other_height <= y


def test_a_word_wider_than_its_box_is_broken() -> None:
    chain = Chain((Step("Căn cứ", "W" * 90),), Step("Văn bản này", "1/" + "X" * 60), ())
    for picture in chain_svg(chain, measure).split("<svg")[1:]:
        assert picture.count("<tspan") > 4


def test_the_same_chain_is_the_same_picture() -> None:
    whole = reference_site()
    assert chain_svg(chain_of(letter("S4"), whole), measure) == chain_svg(chain_of(letter("S4"), whole), measure)
    assert "\n\n" not in chain_svg(chain_of(letter("S4"), whole), measure)


def test_every_address_of_the_reference_sites_pictures_is_a_page() -> None:
    whole = reference_site()
    pages = {f"/{record.page.partition('#')[0].removesuffix('.md').removesuffix('/index')}/" for record in whole.all()}
    for short in LETTERS:
        here = f"/van-ban/{letter(short).id}/"
        for link in drawn(whole, letter(short).id)[0].iter(f"{SVG}a"):
            path = urlsplit(urljoin(here, link.get("href", ""))).path
            assert path in pages, path
