"""A post is worded for each place from one record, as long as the place wants it, with the place's own code.

In: posts as officers type them. Out: texts, files, the page. Not here: what is refused (tests/problems/kinds/bai-dang),
the copy buttons (tests/browser/test_copy.py).
"""

from __future__ import annotations

import html
import re

import pytest

from kit import world
from loa.kind import Data, Print
from loa.kinds.post.limits import length, taken
from loa.kinds.post.record import Outlet, Post
from loa.kinds.post.wording import Wording, wordings
from loa.model.library import Library
from loa.site.plan import plan
from unit.kinds.made import BY_NAME, listing, outputs, page, shown
from unit.kinds.post.posts import POST, POSTER, post_site

BASE = "https://loa.gov.vn/"


def worded(whole: Library) -> dict[str, Wording]:
    """The post at every place, by the place's name."""
    post = whole.get("post", "nop")
    assert isinstance(post, Post)
    return {each.version.outlet.value: each for each in wordings(post, whole, BASE)}


def texts(wording: Wording) -> dict[str, str]:
    return {part.limit.part: part.text for part in wording.parts}


def test_each_place_gets_the_parts_it_asks_for() -> None:
    told = worded(post_site())
    assert list(texts(told["zalo-article"])) == ["title", "summary", "text"]
    assert texts(told["zalo-broadcast"]) == {"title": "Nộp tại nhà", "summary": "Bà con nộp hồ sơ ngay tại nhà."}
    assert list(texts(told["facebook"])) == ["text"]


def test_where_there_is_no_field_for_a_headline_it_stands_above_the_text() -> None:
    told = worded(post_site())
    assert texts(told["facebook"])["text"].split("\n\n")[0] == "Bốn việc để nộp hồ sơ"
    assert "Bốn việc" not in texts(told["zalo-article"])["text"]


def test_the_places_own_code_leads_on_and_else_the_common_one() -> None:
    told = worded(post_site())
    assert texts(told["zalo-article"])["text"].endswith("Xem thêm: https://loa.gov.vn/q/T4Y5/")
    assert "https://loa.gov.vn/q/K7M2/" in texts(told["facebook"])["text"]
    assert [told[name].own_code for name in ("zalo-article", "facebook")] == [True, False]


def test_hashtags_stand_where_they_lead_somewhere() -> None:
    told = worded(post_site())
    assert texts(told["facebook"])["text"].endswith("\n\n#DichVuCong #NopHoSo")
    assert "#DichVuCong" not in texts(told["website"])["text"] + texts(told["zalo-article"])["text"]


def test_a_text_of_its_own_replaces_the_common_one() -> None:
    assert texts(worded(post_site())["website"])["text"].startswith("Lời riêng cho trang.")


def test_the_picture_fits_the_place_and_is_one_that_the_plan_makes() -> None:
    whole = post_site()
    told = worded(whole)
    pictures = {name: each.picture for name, each in told.items()}
    assert pictures["facebook"] is not None
    assert pictures["zalo-article"] is not None
    assert (pictures["facebook"].width_px, pictures["facebook"].height_px) == (1080, 1080)
    assert (pictures["zalo-article"].width_px, pictures["zalo-article"].height_px) == (1200, 630)
    made, _ = plan(whole, world(), list(BY_NAME.values()))
    painted = {output.path for output in made.outputs if isinstance(output, Print)}
    assert {picture.path for picture in pictures.values() if picture} <= painted


def test_a_poster_for_paper_only_gives_no_picture() -> None:
    told = worded(post_site(poster=POSTER + "    formats: [a4]\n"))
    assert all(each.picture is None for each in told.values())


def test_characters_count_as_the_stricter_places_count_them() -> None:
    assert length("Quét mã") == 7
    assert length("👍👍") == 4


@pytest.mark.parametrize("outlet", Outlet)
def test_every_place_says_what_it_takes_and_a_number_never_stands_without_its_source(outlet: Outlet) -> None:
    takes = taken()[outlet]
    assert takes.limits
    for limit in takes.limits:
        assert (limit.most is None) == (limit.source is None)
        assert limit.source is None or limit.source.as_of.year >= 2026


def test_the_page_shows_every_text_letter_for_letter() -> None:
    whole = post_site()
    seen = shown(page(whole, "post", "nop").text)
    boxes = [
        html.unescape(re.sub(r"<[^>]+>", "", box)) for box in re.findall(r"<pre[^>]*>(.*?)</pre>", seen, re.DOTALL)
    ]
    wanted = [part.text for wording in worded(whole).values() for part in wording.parts]
    assert boxes[: len(wanted)] == wanted
    assert boxes[-1].startswith("Áp phích ghi: Nộp hồ sơ ngay tại nhà. Mở cổng. Bấm nộp.")


def test_the_page_tells_lengths_limits_and_what_has_no_source() -> None:
    text = page(post_site(), "post", "nop").text
    assert "11/150 ký tự" in text
    assert "giới hạn chưa có nguồn nên không kiểm" in text
    assert "63.206 ký tự" in text
    assert "Đã đăng ngày 22/11/2026" in text


def test_every_text_can_be_taken_away_as_a_file() -> None:
    files = {
        one.path: one.content.decode("utf-8-sig")
        for one in outputs(post_site(), "post", "nop")
        if isinstance(one, Data)
    }
    assert set(files) == {f"bai-dang/nop/{outlet.value}.txt" for outlet in Outlet}
    assert files["bai-dang/nop/zalo-broadcast.txt"] == (
        "TIÊU ĐỀ\nNộp tại nhà\n\nTRÍCH DẪN\nBà con nộp hồ sơ ngay tại nhà.\n"
    )
    assert files["bai-dang/nop/facebook.txt"].startswith("Bốn việc để nộp hồ sơ\n\nMở cổng")


@pytest.mark.parametrize(
    ("post", "poster", "reason"),
    [
        (POST.replace("status: approved\n    approved_by: Trưởng ban", "status: draft"), POSTER, "bản nháp"),
        (POST, POSTER.replace("status: approved", "status: draft"), "áp phích còn mang chữ “DỰ THẢO”"),
    ],
)
def test_what_must_not_be_posted_yet_says_why(post: str, poster: str, reason: str) -> None:
    text = page(post_site(post, poster), "post", "nop").text
    assert "Chưa đăng bài này." in text
    assert reason in text


def test_an_approved_post_carries_no_warning() -> None:
    assert "Chưa đăng bài này" not in page(post_site(), "post", "nop").text


def test_a_specimen_address_is_told() -> None:
    whole = post_site()
    record = whole.get("post", "nop")
    assert record
    made = BY_NAME["post"].outputs(record, whole, world("https://loa.example/"))
    text = next(one.text for one in made if hasattr(one, "text"))
    assert "địa chỉ trang còn là địa chỉ mẫu" in text


def test_the_listing_groups_posts_by_campaign() -> None:
    text = listing(post_site(), "post").text
    assert "## Nộp hồ sơ tại nhà { #nop" in text
    assert "Đã đăng 22/11/2026" in text
