"""A site without its settings says so, in the words every other problem has.

In: content without site.yml. Out: the one complaint. Not here: settings that are there but wrong (kinds/).
"""

from __future__ import annotations

from kit import UNIT, source
from loa.kinds import KINDS
from loa.model.read import library_read
from problems.expected import told


def test_the_missing_settings_are_the_only_complaint() -> None:
    read = library_read([source("content/don-vi/tinh-doan.yml", UNIT)], [kind.record for kind in KINDS])
    assert read.library is None
    # LỖI P121 1
    assert [str(one) for one in told(read.problems)] == ["line 1: # LỖI P121 1"]
