"""loa approvals: whether two people stood behind each published change of codes, channels and settings.

In: a site's history. Out: each such change with the people behind it, and 1 when one stood alone.
Not here: the rule that asks for them beforehand (the Git host's, by CODEOWNERS).
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from loa.build.root import site_root
from loa.build.wrong import WrongUse
from loa.cli.git import said

HELP = "mỗi thay đổi mã QR, kênh có đủ hai người chưa"
ABOUT = """\
Đọc lịch sử Git và kể mỗi lần mã QR, kênh chính thức hay thiết lập trang đã đổi: ai sửa, ai duyệt. Người duyệt là người
gộp nhánh của người khác, hoặc người được ghi ở cuối lời ghi: “Reviewed-by: …”, “Approved-by: …”. Lần nào chỉ có một
người thì mã kết thúc là 1."""

WATCHED = ("content/qr", "content/kenh", "content/site.yml")
PEOPLE = 2
_APPROVER = re.compile(r"^(?:Reviewed|Approved|Acked)-by:.*?<([^<>\s]+@[^<>\s]+)>\s*$", re.MULTILINE | re.IGNORECASE)
_HOST = re.compile(r"^(?:noreply@github\.com|.*\[bot\]@.*)$", re.IGNORECASE)
"""A Git host that merges at somebody's wish is nobody's second pair of eyes."""
_FIELDS = "%H%x1f%as%x1f%ae%x1f%P%x1f%s%x1f%B%x1e"


@dataclass(frozen=True, slots=True)
class Change:
    """One change as it came into the main line. Shape: `people` are mailboxes, each once, the author first."""

    commit: str
    day: str
    subject: str
    people: tuple[str, ...]

    @property
    def is_alone(self) -> bool:
        """Whether fewer people than two stood behind it."""
        return len(self.people) < PEOPLE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument("base", metavar="BẢN", nargs="?", help="chỉ xét từ sau bản này, ví dụ v1.2 (mặc định: từ đầu)")


def run(arguments: argparse.Namespace) -> int:
    """0 when two people stood behind each change, 1 when somebody was alone.

    Raises: WrongUse when there is no history, or no such state.
    """
    root = site_root(arguments.folder)
    found = tuple(changes_since(root, arguments.base))
    alone = [change for change in found if change.is_alone]
    for change in found:
        mark = "MỘT NGƯỜI" if change.is_alone else "hai người"
        print(f"{change.day}  {change.commit[:9]}  {mark}  {change.subject}\n    {', '.join(change.people)}")
    what = "mã QR, kênh, thiết lập trang"
    if not found:
        print(f"Chưa có thay đổi nào về {what}.")
    elif alone:
        print(
            f"{len(alone)}/{len(found)} lần đổi {what} chỉ có một người; nhờ người thứ hai xem lại rồi ghi Reviewed-by."
        )
    else:
        print(f"Cả {len(found)} lần đổi {what} đều có hai người.")
    return int(bool(alone))


def changes_since(root: Path, base: str | None) -> Iterator[Change]:
    """Every change of what is watched in the main line, the newest first."""
    span = f"{base}..HEAD" if base else "HEAD"
    told = said(root, "log", "--first-parent", "-m", f"--format={_FIELDS}", "--end-of-options", span, "--", *WATCHED)
    if told is None:
        raise WrongUse(f"Không đọc được lịch sử Git{f' từ bản “{base}”' if base else ''}; hãy ghi đúng tên bản.")
    seen: set[str] = set()
    for entry in told.decode(errors="replace").split("\x1e"):
        commit, day, author, parents, subject, body = (entry.strip("\n").split("\x1f") + [""] * 6)[:6]
        if commit and commit not in seen:
            seen.add(commit)
            yield Change(commit, day, subject, _people(root, commit, parents.split(), author, body))


def _people(root: Path, commit: str, parents: list[str], author: str, body: str) -> tuple[str, ...]:
    """The people behind a change: who wrote it, who merged it, who is named as having looked at it."""
    written = [author]
    if len(parents) > 1:
        span = f"{parents[0]}..{commit}^2"
        inner = said(root, "log", "--format=%ae%x1f%B%x1e", "--end-of-options", span, "--", *WATCHED) or b""
        entries = [entry.strip("\n").split("\x1f") for entry in inner.decode(errors="replace").split("\x1e")]
        written = [entry[0] for entry in entries if entry[0]] + [author]
        body += "\n".join(entry[1] for entry in entries if len(entry) > 1)
    named = (*written, *_APPROVER.findall(body))
    return tuple(dict.fromkeys(name.lower() for name in named if not _HOST.match(name)))
