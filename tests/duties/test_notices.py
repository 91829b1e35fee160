"""Notices: row S2-3, a notice for the staff of every agency with a sheet that carries the channel's code.

In: the reference site as it stood when the letter asked, with the notice that an officer would add. Out: one version
for each agency, its code read back. Not here: posters per unit in general (sheets/, unit/kinds/).
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from textwrap import dedent

from kit import world
from loa.kind import Print
from loa.kinds import KINDS
from loa.kinds.unit.record import Unit
from loa.paint.painter import file_bytes
from loa.paint.readback import decoded
from loa.problems import Severity
from loa.sheet.marks import Squares, Words
from loa.site.check import checked
from loa.source.folder import SourceFile, source_files
from unit.content.ground import ROOT

THEN = date(2024, 7, 10)
FILE = "content/ap-phich/thong-bao-trong-co-quan.yml"
NOTICE = """
    title: "Thông báo trong cơ quan: quan tâm “Công dân số Thái Bình”"
    campaign: cong-dan-so-thai-binh
    layout: message
    headline: "Cả cơ quan cùng quan tâm kênh Zalo"
    message: "Kênh “Công dân số Thái Bình”, theo công văn tháng 7/2024."
    action: "Quét mã để xem cách tìm kênh"
    qr: kenh-cong-dan-so-thai-binh
    owner: so-tttt-thai-binh
    audiences: [official]
    documents: [stttt-ttbc-2024-07]
    serves: ["stttt-ttbc-2024-07#s2-3"]
    units: [ubnd-cac-huyen-thanh-pho-thai-binh]
    slots: [name]
    version: 1
    date: 2024-07-10
    status: draft
"""


def test_s2_3_every_agency_has_its_own_notice_with_the_channels_code() -> None:
    found, problems = source_files(ROOT)
    notice = SourceFile(FILE, dedent(NOTICE).lstrip().encode(), 0)
    seen = checked(ROOT, lambda address: world(address, THEN), KINDS, ((*found, notice), problems))
    told = [one for one in seen.problems if one.place.file == FILE and one.severity is Severity.ERROR]
    assert told == []
    assert seen.library is not None
    group = seen.library.get("unit", "ubnd-cac-huyen-thanh-pho-thai-binh")
    assert isinstance(group, Unit)
    agencies = {reference.id: seen.library.resolve(reference).title for reference in group.members}
    assert len(agencies) == 8
    sheets: dict[str, list[Print]] = defaultdict(list)
    for output in seen.plan.outputs:
        if isinstance(output, Print) and output.edit == FILE and output.path.count("/") == 3:
            sheets[output.path.split("/")[2]].append(output)
    assert set(sheets) == set(agencies)
    for agency, prints in sheets.items():
        words = " ".join(mark.text for mark in prints[0].sheet.marks if isinstance(mark, Words))
        assert agencies[agency].split()[-1] in words
    one = next(each for prints in sheets.values() for each in prints if each.format == "pdf")
    payload = next(mark.payload for mark in one.sheet.marks if isinstance(mark, Squares))
    picture = file_bytes(one.sheet, "png", 150, lambda name: (ROOT / name).read_bytes(), one.finish)
    assert decoded(picture) == (payload,)
