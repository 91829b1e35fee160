"""Products and plans: rows S1-2, 3, 7, 8, 12, S2-5, 6.

In: small sites with products and plans, right and wrong. Out: what is told of them. Not here: boards (test_boards.py).
"""

from __future__ import annotations

import re

from kit import SITE, TODAY, UNIT, source, world
from loa.kinds import KINDS
from loa.kinds.product.record import Product, Stage
from loa.model.library import Library
from loa.model.read import library_read
from loa.site.check import rule_problems
from unit.kinds.made import page
from unit.kinds.products import CAMPAIGN, LETTER, PLAN, PRODUCT, whole


def told(product: str = PRODUCT, plan: str = PLAN) -> set[str]:
    """The codes of all that is said of a small site with this product and plan."""
    texts = {
        "site.yml": SITE + "    allowed_hosts: [gov.vn]\n",
        "don-vi/tinh-doan.yml": UNIT,
        "van-ban/cong-van.yml": LETTER,
        "chien-dich/cd.yml": CAMPAIGN,
        "san-pham/tin.yml": product,
        "ke-hoach/kh.yml": plan,
    }
    read = library_read([source(f"content/{path}", text) for path, text in texts.items()], [k.record for k in KINDS])
    rules = rule_problems(read.library, world(today=TODAY), KINDS) if isinstance(read.library, Library) else ()
    return {one.code for one in (*read.problems, *rules)}


def lacking(text: str, key: str) -> str:
    """The text without one key and what stands below it."""
    return re.sub(rf"^    {key}:.*\n(?:     .*\n)*", "", text, flags=re.MULTILINE)


def test_s1_2_a_plan_tells_goals_content_method_channel_time_and_owner() -> None:
    assert told() == set()
    for key in ("goals", "responsible", "start", "unit", "reach"):
        assert "P104" in told(plan=lacking(PLAN, key)), key
    text = page(whole(), "plan", "kh").text
    for words in ("Ai cũng biết nộp hồ sơ", "Dịch vụ công trực tuyến", "truyền thanh", "05/8/2024", "Ban Tuyên giáo"):
        assert words in text


def test_s1_3_a_product_of_a_campaign_with_strands_names_its_strand() -> None:
    assert told(lacking(PRODUCT, "strands")) == {"P810"}


def test_s1_7_outreach_that_does_not_go_ahead_is_warned_of() -> None:
    assert told(plan=PLAN.replace("start: 2024-08-05", "start: 2024-08-11")) == set()
    assert told(plan=PLAN.replace("start: 2024-08-05", "start: 2024-08-12")) == {"P815"}
    assert told(plan=PLAN.replace("start: 2024-08-05", "start: 2024-08")) == {"P815"}


def test_s1_8_a_product_without_a_document_is_refused() -> None:
    assert told(lacking(PRODUCT, "documents")) == {"P104"}
    assert told(PRODUCT.replace("documents: [cong-van]", "documents: []")) == {"P110"}
    assert told(PRODUCT.replace("documents: [cong-van]", "documents: [cong-van-la]")) == {"P202"}


def test_s1_12_a_plan_has_its_own_timetable_and_a_missing_target_is_shown() -> None:
    text = page(whole(), "plan", "kh").text
    assert "120 người" in text
    assert "chưa có chỉ tiêu" in text
    assert "Đã phát thanh ở 3 xã." in text


def test_s2_5_only_a_posted_product_has_a_link_and_its_lag_is_shown() -> None:
    linked = PRODUCT + "    link: https://dichvucong.gov.vn/tin\n"
    assert told(linked) == {"P805"}
    posted = linked + "    sent: 2024-07-12\n    received: 2024-07-13\n    posted: 2024-07-20\n"
    assert told(posted) == set()
    assert told(posted.replace("dichvucong.gov.vn", "tin.example.com")) == {"P807"}
    assert told(posted.replace("posted: 2024-07-20", "posted: 2024-07-11")) == {"P803"}
    text = page(whole(posted), "product", "tin").text
    assert "Từ lúc đã nhận đến lúc đã đăng: 7 ngày." in text
    assert [stage.value for stage in Stage] == ["drafted", "sent", "received", "posted"]


def test_s2_6_a_product_without_a_responsible_role_is_refused() -> None:
    assert told(lacking(PRODUCT, "responsible")) == {"P104"}
    assert told(PRODUCT.replace("Ban Tuyên giáo", "Trần Văn Tám")) == {"P801"}
    assert "Ban Tuyên giáo" in page(whole(), "product", "tin").text
    assert Product.model_fields["responsible"].is_required()
