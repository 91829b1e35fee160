"""A number told to readers has a source and a day, whichever kind of record tells it.

In: texts; records with and without sources. Out: which numbers are asked after. Not here: where it is told
(problems/kinds/).
"""

from __future__ import annotations

import pytest

from kit import world
from loa.kinds import KINDS
from loa.model.chain import Evidence
from loa.model.figures import NUMBER, figures_sourced
from loa.model.record import Record
from loa.model.schema import types_in
from loa.model.sources import sources_not_ahead
from unit.kinds.products import PRODUCT, whole

NUMBERS = (
    "850.000 tài khoản",
    "hơn 1,3 triệu người",
    "đạt 45%",
    "12,5 % số xã",
    "3 tỷ đồng",
    "20 phần trăm",
    "9.690,5",
)
NONE = (
    "ngày 19.7.2024",
    "gọi 0270.3822.999",
    "1900 1234",
    "Quyết định 118/2025",
    "3 người",
    "v1.2.3",
    "192.168.0.1",
    "4G",
)


@pytest.mark.parametrize("text", NUMBERS)
def test_statistics_are_seen(text: str) -> None:
    assert NUMBER.search(text)


@pytest.mark.parametrize("text", NONE)
def test_dates_telephones_and_small_counts_are_no_statistics(text: str) -> None:
    assert not NUMBER.search(text)


def told(product: str) -> list[str]:
    library = whole(product)
    record = library.get("product", "tin")
    assert record is not None
    return [problem.code for problem in figures_sourced(record, library, world())]


def test_a_number_in_a_product_needs_its_source() -> None:
    said = PRODUCT.replace("Cách nộp hồ sơ tại nhà.", "Đã có 850.000 người dùng.")
    assert told(PRODUCT) == []
    assert told(said) == ["P816"]
    sourced = said + (
        "    figures:\n      - value: 850.000 người\n        label: đã dùng\n"
        "        source: {text: Báo cáo, as_of: 2024-06}\n"
    )
    assert told(sourced) == []


def evidence_in(record: type[Record]) -> bool:
    """Whether records of the type, or their parts, hold sources."""
    seen: set[object] = set()
    ahead: list[object] = [record]
    while ahead:
        part = ahead.pop()
        if part is Evidence:
            return True
        if part not in seen and hasattr(part, "model_fields"):
            seen.add(part)
            ahead += [item for field in part.model_fields.values() for item in types_in(field.annotation)]
    return False


@pytest.mark.parametrize("kind", [kind for kind in KINDS if evidence_in(kind.record)], ids=lambda kind: kind.name)
def test_every_kind_with_sources_refuses_those_of_a_day_to_come(kind: object) -> None:
    rules = getattr(kind, "rules", ())
    # A poster has a rule of its own, which speaks of its figure.
    assert sources_not_ahead in rules or "figure_of_the_past" in {rule.__name__ for rule in rules}
