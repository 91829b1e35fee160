"""Synonyms: what people type for what is written: abbreviations and the words they stand for.

In: a page's text. Out: the words to be found by besides. Not here: names of places, which are in the units' records.
"""

from __future__ import annotations

from loa.source.syllable import words

SAME: tuple[tuple[str, ...], ...] = (
    ("DVC", "dịch vụ công"),
    ("DVCTT", "dịch vụ công trực tuyến"),
    ("DVCQG", "Cổng Dịch vụ công quốc gia"),
    ("TTHC", "thủ tục hành chính"),
    ("UBND", "ủy ban nhân dân"),
    ("HĐND", "hội đồng nhân dân"),
    ("OA", "Official Account", "tài khoản chính thức"),
    ("QR", "mã vuông"),
    ("VNeID", "định danh điện tử", "căn cước điện tử"),
    ("CCCD", "căn cước công dân", "thẻ căn cước"),
    ("BHYT", "bảo hiểm y tế"),
    ("CNSCĐ", "công nghệ số cộng đồng"),
    ("TNXK", "thanh niên xung kích"),
    ("CĐS", "chuyển đổi số"),
    ("TTTT", "thông tin và truyền thông"),
    ("KHCN", "khoa học và công nghệ"),
    ("một cửa", "Trung tâm Phục vụ hành chính công"),
    ("phường xã", "xã phường"),
)
"""Groups of wordings that mean the same; where a page says one, the others find it too."""

_GROUPS = tuple(tuple((wording, f" {' '.join(words(wording))} ") for wording in group) for group in SAME)


def also(text: str) -> tuple[str, ...]:
    """The wordings that should find a page with this text and do not stand in it."""
    said = f" {' '.join(words(text))} "
    found: dict[str, None] = {}
    for group in _GROUPS:
        if any(looked in said for _, looked in group):
            found.update((wording, None) for wording, looked in group if looked not in said)
    return tuple(found)
