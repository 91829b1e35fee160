"""What a landing page says: a deed on the button, words for somebody who has scanned, log-in where one starts it.

In: code records. Out: landing pages, the codes' own pages. Not here: where buttons lead (test_qr.py).
"""

from __future__ import annotations

import pytest

from loa.kind import Data
from loa.kinds.qr.landing import LARGEST_BYTES, after_scanning
from loa.model.library import Library
from unit.kinds.codes import VERIFIED, whole
from unit.kinds.made import outputs, page

NEVER = "Quét mã này, bà con không bao giờ bị hỏi"
ONESELF = "Chỉ đăng nhập khi chính bà con bấm “Đăng nhập” trên dichvucong.gov.vn."


def landing(library: Library) -> str:
    (made,) = (
        output for output in outputs(library, "qr", "ma") if isinstance(output, Data) and "q/K7M2" in output.path
    )
    assert len(made.content) <= LARGEST_BYTES
    return made.content.decode()


def test_a_code_to_a_portal_says_when_one_may_log_in() -> None:
    library = whole("url: https://dichvucong.gov.vn/")
    for text in (landing(library), page(library, "qr", "ma").text):
        assert ONESELF in text
        assert NEVER not in text


@pytest.mark.parametrize("target", ["guide: nop", "channel: zalo"])
def test_any_other_code_says_what_is_never_asked(target: str) -> None:
    library = whole(target, channel=VERIFIED)  # an address on a platform is no place to log in for a code
    for text in (landing(library), page(library, "qr", "ma").text):
        assert NEVER in text
        assert "Chỉ đăng nhập" not in text


@pytest.mark.parametrize(
    ("target", "label"),
    [("guide: nop", "Xem từng bước: Nộp hồ sơ"), ("channel: zalo", "Xem cách tìm kênh “Chính quyền số”")],
)
def test_the_button_is_a_deed(target: str, label: str) -> None:
    assert f">{label}</a>" in landing(whole(target))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Quét mã để xem từng bước.", "Xem từng bước."),
        ("Quét mã này thì biết cần mang gì.", "Biết cần mang gì."),
        ("Xem từng bước.", "Xem từng bước."),
    ],
)
def test_nobody_who_has_scanned_is_told_to_scan(before: str, after: str) -> None:
    assert after_scanning(before) == after


def test_the_page_follows_the_phone_into_the_dark() -> None:
    assert "prefers-color-scheme:dark" in landing(whole("guide: nop"))
