"""A code leads nowhere but to hosts on the list, spelt plainly, that pass nobody on.

In: addresses. Out: what is said of them. Not here: where it is said (tests/problems/kinds/qr).
"""

from __future__ import annotations

import pytest

from loa.model.targets import address_fault, is_allowed, list_fault

ALLOWED = ("gov.vn", "binhdanhocvuso.org.vn")

ADDRESSES = [
    ("https://dichvucong.gov.vn/", None),
    ("https://dichvucong.gov.vn", None),
    ("https://gov.vn/", None),
    ("https://www.a.b.gov.vn/p/home?ma=12&next=2#muc-3", None),
    ("https://dichvucong.gov.vn/tim?q=cong.an", None),
    ("https://dichvucong.gov.vn:443/", "P370"),
    ("https://admin@dichvucong.gov.vn/", "P370"),
    ("https://dichvucong.gov.vn@la.example/", "P370"),
    ("https://DichVuCong.gov.vn/", None),
    ("https://10.0.0.1/", "P371"),
    ("https://0x7f000001/", "P371"),
    ("https://1.gov.2130706433/", "P371"),
    ("https://xn--dichvucng-b7a.gov.vn/", "P372"),
    ("https://dichvucong.bentre.gov.vn/", "P323"),
    ("https://motcua.thai-binh.gov.vn/", "P323"),
    ("https://dichvucong.bocongan.gov.vn/", None),
    ("https://gov.vn.example/", "P320"),
    ("https://dichvuconggov.vn/", "P320"),
    ("https://binhdanhocvuso.org.vn.la.com/", "P373"),
    ("https://binhdanh0cvuso.org.vn/", "P373"),
    ("https://blnhdanhocvuso-org.vn/", "P373"),
    ("https://la.com/", "P320"),
    ("https://a.gov.vn/?url=https://la.com", "P374"),
    ("https://a.gov.vn/?x=https%3A%2F%2Fla.com", "P374"),
    ("https://a.gov.vn/?x=https%253A%252F%252Fla.com", "P374"),
    ("https://a.gov.vn/?next=//la.com", "P374"),
    ("https://a.gov.vn/?next=%5C%5Cla.com", "P374"),
    ("https://a.gov.vn/?redirect_uri=la.com/x", "P374"),
    ("https://a.gov.vn/?tu=la.com", None),
    ("https://a.gov.vn/?x=javascript:alert(1)", "P374"),
    ("https://a.gov.vn/#/go?to=https://la.com", "P374"),
    ("https://a.gov.vn/chuyen/https://la.com", "P374"),
    ("https://a.gov.vn//la.com", "P374"),
]


@pytest.mark.parametrize(("address", "code"), ADDRESSES)
def test_where_a_code_may_lead(address: str, code: str | None) -> None:
    fault = address_fault(address, ALLOWED)
    assert (fault.code if fault else None) == code


@pytest.mark.parametrize(
    ("host", "allowed"),
    [("gov.vn", True), ("a.gov.vn", True), ("agov.vn", False), ("gov.vn.a", False), ("vn", False), ("", False)],
)
def test_hosts_are_matched_at_dots(host: str, allowed: bool) -> None:
    assert is_allowed(host, ["gov.vn"]) is allowed


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("gov.vn", None),
        ("dichvucong.gov.vn", None),
        ("vn", "form"),
        ("https://gov.vn", "form"),
        ("gov.vn/", "form"),
        ("*.gov.vn", "form"),
        ("Gov.vn", "form"),
        ("10.0.0.1", "form"),
        ("xn--a-b7a.vn", "form"),
        ("com.vn", "shared"),
        ("github.io", "shared"),
        ("zalo.me", "shared"),
        ("bit.ly", "shared"),
    ],
)
def test_the_list_names_hosts_of_one_owner(entry: str, fault: str | None) -> None:
    assert list_fault(entry) == fault
