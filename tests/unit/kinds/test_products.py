"""A product tells how far it has come, for whom and on which ground; a plan tells what is to come, when and by whom.

In: product and plan records. Out: stages, lags, Markdown pages. Not here: rules (problems/kinds/), boards (unit/site/).
"""

from __future__ import annotations

from datetime import date

import pytest

from loa.kinds.plan.record import Plan
from loa.kinds.product.record import Product, Stage
from loa.model.answerable import person_in
from loa.model.chain import MediaForm, Method
from loa.model.proving import Proving
from unit.kinds.made import listing, page
from unit.kinds.products import PLAN, PRODUCT, whole

POSTED = """
    sent: 2024-07-12
    received: 2024-07-15
    posted: 2024-07-20
    link: https://dichvucong.gov.vn/tin
"""


def product(more: str = "") -> Product:
    found = whole(PRODUCT + more).get("product", "tin")
    assert isinstance(found, Product)
    return found


def test_a_draft_proves_nothing_yet() -> None:
    assert product().stage is Stage.DRAFTED
    assert product().proved_on is None
    assert product().lags == ()


def test_a_product_counts_from_the_day_it_was_sent() -> None:
    found = product(POSTED)
    assert found.stage is Stage.POSTED
    assert found.proved_on == date(2024, 7, 12)
    assert [(before.value, after.value, days) for before, after, days in found.lags] == [
        ("sent", "received", 3),
        ("received", "posted", 5),
    ]
    assert isinstance(found, Proving)


def test_what_a_unit_posts_by_itself_counts_from_that_day() -> None:
    assert product("    posted: 2024-07-22\n").proved_on == date(2024, 7, 22)


def test_the_page_tells_stages_role_ground_and_lag() -> None:
    text = page(whole(PRODUCT + POSTED), "product", "tin").text
    for words in ("Đã đăng ngày 20/7/2024", "Ban Tuyên giáo", "Dịch vụ công trực tuyến", "3 ngày", "5 ngày"):
        assert words in text
    assert "(https://dichvucong.gov.vn/tin)" in text
    assert "(../van-ban/cong-van.md#viec-1)" in text


def test_the_page_of_a_draft_has_no_link_and_says_so() -> None:
    text = page(whole(), "product", "tin").text
    assert "chưa đăng" in text
    assert "loa-button" not in text
    assert text.count(">chưa<") == 3


def test_products_are_listed_by_month_newest_first() -> None:
    later = PRODUCT.replace("Tin tháng bảy", "Tin tháng tám").replace("month: 2024-07", "month: 2024-08")
    text = listing(whole(san_pham__tin_2=later), "product").text
    assert text.index("Tin tháng tám") < text.index("Tin tháng bảy")
    assert "2 sản phẩm đã ghi nhận, 0 sản phẩm đã đăng" in text


def test_every_form_belongs_to_one_of_six_ways() -> None:
    assert {form.method for form in MediaForm} == set(Method)
    assert MediaForm.REPORTAGE.method is MediaForm.BROADCAST.method is Method.BROADCASTS


def test_a_plan_counts_from_the_day_it_was_issued() -> None:
    found = whole().get("plan", "kh")
    assert isinstance(found, Plan)
    assert isinstance(found, Proving)
    assert found.proved_on == date(2024, 7, 20)


def test_the_page_of_a_plan_tells_its_timetable_and_says_what_has_no_target() -> None:
    text = page(whole(), "plan", "kh").text
    for words in ("Ai cũng biết nộp hồ sơ", "Phát thanh", "05/8/2024", "Ngày ra quân, 12/8/2024", "Ban Tuyên giáo"):
        assert words in text
    assert "120 người" in text
    assert "chưa có chỉ tiêu" in text
    assert "Đã phát thanh ở 3 xã." in text
    assert "quá hạn, chưa ghi nhận" in text


def test_a_plan_without_notes_says_so() -> None:
    text = page(whole(plan=PLAN.partition("    progress:")[0]), "plan", "kh").text
    assert "Chưa có ghi chép nào." in text


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("Phòng Văn hóa và Thông tin", None),
        ("Bí thư Đoàn trường THPT Nguyễn Đình Chiểu", None),
        ("Ban Thường vụ Đoàn TNCS Hồ Chí Minh huyện", None),
        ("Chánh Văn phòng Trần Thị Bé", "Trần Thị Bé"),
        ("đồng chí Hoa, cán bộ phòng", "Hoa"),
        ("Lê Văn Sĩ", "Lê Văn Sĩ"),
    ],
)
def test_a_name_is_told_from_a_role(role: str, name: str | None) -> None:
    assert person_in(role) == name
