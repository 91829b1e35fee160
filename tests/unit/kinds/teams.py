"""A small site with teams, for the tests of teams and of the places they serve.

In: lines to add to the one known team. Out: Library. Not here: tests.
"""

from __future__ import annotations

from loa.model.library import Library
from unit.kinds.made import site

COMMUNE = """
    title: {title}
    system: place
    level: commune
    type: commune
    code: "{code}"
    parent: tinh
    formed_from:
      - province: Tỉnh Bến Tre
        district: Huyện Ba Tri
        whole: [{whole}]
"""

GUIDE = """
    title: Nộp hồ sơ
    need: Tôi muốn nộp hồ sơ
    summary: Thử.
    owner: tinh-doan
    needed: [Căn cước]
    mistakes: [Quên sạc pin.]
    steps:
      - action: Mở Cổng.
"""

CHANNEL = """
    title: Cổng Dịch vụ công quốc gia
    platform: portal
    owner: tinh-doan
    summary: Thử.
    address: https://dichvucong.gov.vn/
    state: verified
    verified_on: 2026-11-01
"""

KNOWN = """
    title: Đội hình xã Ba Tri
    type: youth
    state: working
    units: [xa-ba-tri]
    founder: tinh-doan
    host: tinh
    stations:
      - id: trung-tam
        title: Trung tâm Phục vụ hành chính công xã Ba Tri
        site: one-stop
        address: Ấp Một, cạnh chợ
        desk_phone: "0270 3 822 000"
        hours:
          - {days: [MO, TU, WE, TH, FR], opens: "07:30", closes: "11:00"}
          - {days: [MO, TU, WE, TH, FR], opens: "13:30", closes: "16:30"}
        closed:
          - {first: 2026-12-01, last: 2026-12-02, why: Dọn nhà}
        holidays: Nghỉ lễ, Tết.
      - id: nha-van-hoa
        title: Nhà văn hóa ấp Hai
        site: hamlet
      - id: cho-cu
        title: Bàn ở chợ cũ
        site: other
        valid_to: 2026-06-30
        successors: [ba-tri#trung-tam]
    guides: [nop]
    channels: [cong]
    members:
      - {field: Hộ tịch, count: 2}
      - {field: Đất đai, count: 1}
    code: DH-K7M2
    former_codes:
      - {code: DH-W4X8, until: 2026-10-01, why: Mất thẻ}
    evidence:
      - text: Báo cáo.
        as_of: 2026-11
"""

UNKNOWN = "title: Xã An Đức, nơi giúp\nstate: unknown\nunits: [xa-an-duc]\nasked_by: [thu#v1]\n"

DISTRICT = """
    title: Bộ phận một cửa huyện Ba Tri
    state: unknown
    units: [huyen-ba-tri]
    stations:
      - id: mot-cua
        title: Bộ phận một cửa huyện Ba Tri
        site: one-stop
        valid_to: 2025-06-30
        successors: [ba-tri, an-duc]
        successor_note: Không còn cấp huyện.
"""

LETTER = """
    title: Công văn thử
    family: state
    form: cong-van
    subject: Lập đội hình
    issuer: tinh-doan
    date: 2020
    duties:
      - id: v1
        title: Lập đội hình
        kind: request
        actors: các xã
        quotes: [Đề nghị lập đội hình.]
"""


def teams(more: str = "", known: str = KNOWN) -> Library:
    """A province with two communes of a former district: one has a team, of the other nothing is known."""
    return site(
        don_vi__tinh="title: Tỉnh Vĩnh Long\nsystem: place\nlevel: province\n",
        don_vi__huyen_ba_tri=(
            "title: Huyện Ba Tri\nsystem: place\nlevel: district\nvalid_to: 2025-06-30\n"
            "successors: [xa-ba-tri, xa-an-duc]\n"
        ),
        don_vi__xa_ba_tri=COMMUNE.format(title="Xã Ba Tri", code="29110", whole="Thị trấn Ba Tri, Xã Vĩnh An"),
        don_vi__xa_an_duc=COMMUNE.format(title="Xã An Đức", code="29111", whole="Xã An Đức, Xã Thạnh Phong"),
        huong_dan__nop=GUIDE,
        kenh__cong=CHANNEL,
        van_ban__thu=LETTER,
        doi_hinh__ba_tri=known + more,
        doi_hinh__an_duc=UNKNOWN,
        doi_hinh__huyen_ba_tri=DISTRICT,
    )
