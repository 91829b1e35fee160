"""A small site with an event and the poster that invites to it, for tests.

In: nothing. Out: a library. Not here: tests.
"""

from __future__ import annotations

from loa.model.library import Library
from unit.kinds.made import site
from unit.kinds.post.posts import CAMPAIGN, CODE, GUIDE

EVENT = """
    title: Tập huấn nộp hồ sơ qua mạng
    sort: training
    summary: Người trực bàn cùng làm thử từng bước.
    day: 2026-12-05
    start: 07:30
    end: 11:00
    place: Hội trường xã
    host: tinh-doan
    owner: tinh-doan
    invited: Người trực bàn, không cần đăng ký
    join: Mang theo điện thoại
    agenda:
      - at: 07:30
        what: Đón khách, kết nối mạng
      - at: 08:00
        what: Làm thử một hồ sơ *từ đầu*
        by: Bộ phận một cửa
      - what: Hỏi đáp
    campaign: nop
    poster: moi
    date: 2026-11-22
    evidence:
      - text: Kế hoạch của tổ.
        as_of: 2026-11
"""
POSTER = """
    title: Mời dự tập huấn
    campaign: nop
    layout: event
    headline: Mời dự tập huấn
    event:
      day: 2026-12-05
      start: 07:30
      end: 11:00
      place: Hội trường xã
      invited: Người trực bàn
    action: Quét mã để xem cách làm
    qr: nop
    guide: nop
    owner: tinh-doan
    date: 2026-11-22
"""
HELD = """
    title: Ra quân tháng mười
    sort: launch
    summary: Ra quân ở ba ấp.
    day: 2026-10-05
    last_day: 2026-10-07
    session: morning
    host: tinh-doan
    owner: tinh-doan
    results:
      - value: 42 người
        label: được giúp
        source:
          text: Đếm tại chỗ.
          as_of: 2026-10-07
    date: 2026-10-08
    evidence:
      - text: Báo cáo của tổ.
        as_of: 2026-10
"""


def event_site(event: str = EVENT, poster: str = POSTER) -> Library:
    """The site: one event to come with its poster, one that is over."""
    return site(
        chien_dich__nop=CAMPAIGN,
        huong_dan__nop=GUIDE,
        qr__nop=CODE,
        ap_phich__moi=poster,
        su_kien__tap_huan=event,
        su_kien__ra_quan=HELD,
    )
