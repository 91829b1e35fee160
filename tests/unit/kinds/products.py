"""A small site with a campaign, a letter that wants a product a month, and a product, for tests.

In: changes to the product. Out: texts of files, a Library. Not here: the tests.
"""

from __future__ import annotations

from loa.model.library import Library
from unit.kinds.made import site

LETTER = """
    title: Công văn về tin hằng tháng
    family: state
    form: cong-van
    number: "8"
    issuer: tinh-doan
    date: 2024-07-01
    subject: Mỗi tháng một tin
    duties:
      - id: viec-1
        title: Mỗi tháng một tin
        kind: request
        actors: các huyện đoàn
        units: [tinh-doan]
        quotes: [Mỗi tháng một tin]
        quota:
          at_least: 1
          per: month
          forms: [news]
      - id: viec-2
        title: Lập kế hoạch
        kind: request
        actors: các huyện đoàn
        units: [tinh-doan]
        quotes: [Lập kế hoạch]
        shown_by: plan
"""

CAMPAIGN = """
    title: Chiến dịch có mạch
    summary: Để thử.
    owner: tinh-doan
    start: 2024
    strands:
      - id: mach-1
        title: Dịch vụ công trực tuyến
"""

PRODUCT = """
    title: Tin tháng bảy
    summary: Cách nộp hồ sơ tại nhà.
    form: news
    unit: tinh-doan
    month: 2024-07
    responsible: Ban Tuyên giáo
    campaign: cd
    strands: [cd#mach-1]
    audiences: [people]
    documents: [cong-van]
    serves: [cong-van#viec-1]
    drafted: 2024-07-10
"""

PLAN = """
    title: Kế hoạch tháng tám
    summary: Nói cách nộp hồ sơ.
    unit: tinh-doan
    campaign: cd
    documents: [cong-van]
    serves: [cong-van#viec-2]
    responsible: Ban Tuyên giáo
    issued: 2024-07-20
    start: 2024-08
    end: 2024-09
    goals: [Ai cũng biết nộp hồ sơ]
    reach:
      - audience: people
        target: 120 người
      - audience: student
    tasks:
      - id: viec-1
        title: Phát thanh
        method: broadcasts
        strand: cd#mach-1
        place: Đài truyền thanh xã
        start: 2024-08-05
        ahead_of:
          title: Ngày ra quân
          on: 2024-08-12
        responsible: Ban Tuyên giáo
    progress:
      - on: 2024-08-06
        text: Đã phát thanh ở 3 xã.
"""


def whole(product: str = PRODUCT, plan: str = PLAN, **more: str) -> Library:
    """The site with its product and plan, and other files."""
    return site(van_ban__cong_van=LETTER, chien_dich__cd=CAMPAIGN, san_pham__tin=product, ke_hoach__kh=plan, **more)
