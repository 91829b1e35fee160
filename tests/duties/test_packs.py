"""One message from the centre to the base: row S3-9, a signed pack, what may be filled in, the version taken.

In: a centre and a village. Out: what the village may and may not say. Not here: the whole walk (tests/packs/).
"""

from __future__ import annotations

from pathlib import Path

from packs.ground import PACK, ground, told


def test_s3_9_one_message_goes_down_open_where_it_may_be_filled_in_and_is_accounted_for(tmp_path: Path) -> None:
    here = ground(tmp_path)
    assert here.adopt(here.build()).returncode == 0
    here.local("huong-dan/nop-ho-so.yml", "owner: ubnd-xa-mau\nhelp: [Bộ phận một cửa xã Mẫu]\n")
    assert "LỖI" not in here.check()
    pack = told(here.village)["adopted"][0]
    assert (pack["id"], pack["version"]) == (PACK, 1)
    assert next(one for one in pack["records"] if one["record"] == "guide:nop-ho-so")["filled"] == ["owner", "help"]
    here.local("huong-dan/nop-ho-so.yml", "summary: Lời của riêng xã.\n")
    assert "LỖI P521" in here.check()  # changed locked text is reported
