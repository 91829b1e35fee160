"""A small site with a poster, its code and a post, for tests of posts.

In: nothing. Out: texts as officers type them. Not here: tests.
"""

from __future__ import annotations

from loa.model.library import Library
from unit.kinds.made import site

CAMPAIGN = """
    title: Nộp hồ sơ tại nhà
    summary: Mời mọi người nộp hồ sơ tại nhà.
    owner: tinh-doan
    start: 2026
"""
GUIDE = """
    title: Cách nộp hồ sơ
    need: Tôi muốn nộp hồ sơ tại nhà
    summary: Làm xong thì hồ sơ được gửi đi.
    owner: tinh-doan
    steps:
      - action: Mở Cổng.
"""
CODE = """
    title: Mã chung
    code: K7M2
    summary: Xem cách nộp.
    owner: tinh-doan
    issued: 2026-11-22
    guide: nop
"""
POSTER = """
    title: Áp phích nộp hồ sơ
    campaign: nop
    headline: Nộp hồ sơ ngay tại nhà
    points: ["Mở cổng", "Bấm nộp"]
    action: Quét mã để xem cách làm
    qr: nop
    guide: nop
    owner: tinh-doan
    date: 2026-11-22
    status: approved
    approved_by: Trưởng ban
"""
POST = """
    title: Bốn việc để nộp hồ sơ
    campaign: nop
    summary: Bà con nộp hồ sơ ngay tại nhà.
    text: |
      Mở cổng, đăng nhập.

      - Chọn thủ tục *đúng tên*.
      # Không phải tiêu đề
    hashtags: [DichVuCong, NopHoSo]
    qr: nop
    poster: nop
    guide: nop
    owner: tinh-doan
    responsible: Ban Tuyên giáo
    date: 2026-11-22
    status: approved
    approved_by: Trưởng ban
    versions:
      - outlet: zalo-article
        qr: nop-zalo
      - outlet: zalo-broadcast
        title: Nộp tại nhà
      - outlet: facebook
        posted:
          date: 2026-11-22
          url: https://www.facebook.com/mau/1
      - outlet: website
        text: Lời riêng cho trang.
"""


def post_site(post: str = POST, poster: str = POSTER) -> Library:
    """The site, with another post or poster if one is given."""
    return site(
        chien_dich__nop=CAMPAIGN,
        huong_dan__nop=GUIDE,
        qr__nop=CODE,
        qr__nop_zalo=CODE.replace("K7M2", "T4Y5").replace("Mã chung", "Mã cho Zalo"),
        ap_phich__nop=poster,
        bai_dang__nop=post,
    )
