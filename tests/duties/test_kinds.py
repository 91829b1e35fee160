"""What the letters oblige posts, events, stories and series to do, row by row.

In: records as officers type them, the reference site. Out: the duties' acceptance checks. Not here: how it is done
(tests/unit/kinds).
"""

from __future__ import annotations

from kit import world
from loa.kinds import KINDS
from loa.site.check import rule_problems
from unit.kinds.post.posts import POST, post_site

FOLDER = "content/bai-dang/"


def test_s3_5_a_post_has_a_text_for_each_channel_and_one_that_is_too_long_fails() -> None:
    assert not [one for one in rule_problems(post_site(), world(), KINDS) if one.place.file.startswith(FOLDER)]
    long = POST.replace("title: Nộp tại nhà", f"title: {'Nộp hồ sơ tại nhà ' * 9}")
    found = [one for one in rule_problems(post_site(long), world(), KINDS) if one.code == "P950"]
    assert [one.place.line for one in found] == [22]
    assert dict(found[0].args)["over"] == str(len(("Nộp hồ sơ tại nhà " * 9).strip()) - 150)
