"""A small site with a story, its consent and its certificate, for tests.

In: nothing. Out: a library. Not here: tests.
"""

from __future__ import annotations

from loa.model.library import Library
from unit.kinds.made import site

STORY = """
    title: Chỉ bà con nộp hồ sơ ngay tại bến đò
    name: Nhóm Bến Sông
    summary: Mỗi sáng chợ phiên, nhóm chỉ từng người làm theo từng bước.
    owner: tinh-doan
    date: 2026-11-20
    consent:
      given: 2026-11-18
      paper: Giấy số 3, tủ hồ sơ bí mật
      scope: [page, certificate]
    certificate:
      code: GN-7KX4M9RT
      issued: 2026-11-20
      issuer: tinh-doan
      reason: Kiên trì chỉ bà con từng bước làm dịch vụ công trực tuyến.
    evidence:
      - text: Ghi tại chỗ.
        as_of: 2026-11
"""
WITHDRAWN = STORY.replace("scope: [page, certificate]", "scope: [page, certificate]\n      withdrawn: 2026-11-21")
NO_CONSENT = STORY.partition("    consent:")[0] + "    certificate:" + STORY.partition("    certificate:")[2]


def story_site(story: str = STORY) -> Library:
    """The site, with another story if one is given; nothing is withheld yet."""
    return site(dien_hinh__ben_do=story)
