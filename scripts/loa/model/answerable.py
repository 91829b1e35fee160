"""Who answers for something, told by office: a role or a department, never a person's name.

In: text. Out: the text, or an error whose type is a message code. Not here: names, which no public file holds.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Annotated

from pydantic import BeforeValidator

from loa.model.values import Line, fault
from loa.source.slug import slug

_OFFICES = frozenset(
    """
    ban bi-thu bien-tap bo-phan can-bo chanh-van-phong chi-doan chi-hoi chu-nhiem chu-tich chuyen-vien cong-chuc dai
    dieu-phoi doan doi giam-doc hieu-truong hoi lanh-dao nguoi-phu-trach nhom pho phong phu-trach thu-ky thuong-truc
    to tong-bien-tap tram trung-tam truong uy-vien van-phong vien-chuc
    """.split()  # noqa: SIM905  # a list of 40 quoted words hides the words
)
"""Words of offices, one of which every role holds, as slugs."""

_LONGEST_OFFICE = 3

_SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Trương
    """.split()  # noqa: SIM905  # as above
)
"""The commonest; rarer ones are also words of offices and places."""

_CALLED = frozenset(("ông", "bà", "anh", "chị", "đ/c"))

_NAMED_AFTER = frozenset(
    "trường thpt thcs học viện phường xã trấn huyện quận đường phố đội".split()  # noqa: SIM905  # as above
)
"""Words after which a person's name is that of a school, a hospital or a place."""

_PARTED = re.compile(r"(?<=[,;:.)])\s+")
"""Where a comma or a stop parts what follows from a name."""

_MARKS = "()“”\"'.,;:"

_NOBODY = "Hồ Chí Minh"
"""Whose name the Union bears."""


def person_in(text: str) -> str | None:
    """A person's name that the text seems to hold, None where it holds none.

    >>> person_in("Trưởng phòng Nguyễn Văn Ấn"), person_in("Bí thư Đoàn trường THPT Nguyễn Đình Chiểu")
    ('Nguyễn Văn Ấn', None)
    >>> person_in("Ban Chấp hành Đoàn TNCS Hồ Chí Minh xã"), person_in("chị Đào, Văn phòng")
    (None, 'Đào')
    """
    words = [word.strip(_MARKS) for word in _PARTED.sub(" | ", text).split()]
    for index, word in enumerate(words):
        before = words[index - 1].casefold() if index else ""
        called = before in _CALLED or (before == "chí" and words[index - 2].casefold() == "đồng")
        name = " ".join(takewhile(lambda each: each[:1].isupper(), words[index : index + 4]))
        if called and name:
            return name
        if word in _SURNAMES and " " in name and before not in _NAMED_AFTER and not name.startswith(_NOBODY):
            return name
    return None


def _office(value: object) -> object:
    if isinstance(value, str):
        name = person_in(value)
        if name:
            raise fault("P801", text=name)
        if not _names_an_office(value):
            raise fault("P800", text=value.strip())
    return value


def _names_an_office(text: str) -> bool:
    words = slug(text).split("-")
    sizes = range(1, _LONGEST_OFFICE + 1)
    return any("-".join(words[start : start + size]) in _OFFICES for size in sizes for start in range(len(words)))


Role = Annotated[Line, BeforeValidator(_office)]
"""An office or department that answers for something: “Phòng Thông tin – Tuyên truyền”."""
