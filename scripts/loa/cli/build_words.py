"""What `loa build` says: what is wrong, what was made and why, how to look at it.

In: a prepared site, what was finished. Out: words. Not here: building.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from loa.build.build import counts
from loa.build.site import Prepared
from loa.cli.terminal import has_colour
from loa.hosts.incremental import Finished
from loa.messages.render import terminal_text
from loa.model.memory import Question


def tell_problems(site: Prepared) -> str:
    """All problems, told on standard error; the words."""
    if not site.problems:
        return ""
    told = terminal_text(site.problems, site.checked.lines_of, "vi", has_colour(sys.stderr))
    print(told, end="", file=sys.stderr)
    return told


def why(site: Prepared, done: Finished) -> str:
    """What was done anew and because of what, one a line."""
    lines = [f"  tính lại {name}: {_change(question)}" for name, question in site.checked.worked.items()]
    lines += [f"  dựng lại {path}: {cause.value}" for path, cause in sorted(done.made.items())]
    return "\n".join(["Làm lại, và vì sao:", *(lines or ["  không có gì"])])


def _change(question: Question) -> str:
    """What has changed, as an officer would call it."""
    sort, *names = question
    words = {
        "new": "chưa tính lần nào, hoặc Loa đã đổi phiên bản",
        "all": "có tệp trong content/ đã đổi",
        "files": "danh sách tệp kèm đã đổi",
        "ledger": "sổ mã QR đã đổi",
        "today": "sang ngày khác",
        "base_url": "địa chỉ trang đã đổi",
    }
    if sort in ("entry", "named"):
        return f"{names[0]} {names[1]} đã đổi" if sort == "entry" else f"những gì nhắc tới {names[0]} {names[1]} đã đổi"
    return words.get(sort) or f"{' '.join(names)} đã đổi"


def headline(site: Prepared, target: Path, took_s: float) -> str:
    """That it is done."""
    done = "Đã dựng bản xem trước" if site.wishes.preview else "Đã dựng xong trang"
    return f"{done} trong {took_s:.1f} giây: {target}"


def painted(site: Prepared) -> list[str]:
    """How much was painted, if anything could be."""
    made = site.made
    if made is None:
        return []
    return [f"  vẽ mới {made.painted}, dùng lại {made.kept} · {made.codes} mã QR trên hình đã được đọc lại và đúng"]


def summary(site: Prepared, target: Path, files: int, offline: bool = False) -> str:
    """What was made and how to look at it."""
    held = counts(site.plan)
    pictures = held["png"] + held["webp"] + held["svg"]
    lines = [
        f"  {held['page']} trang · {pictures} hình áp phích · {held['pdf']} tệp PDF để in · tất cả {files} tệp",
    ]
    if site.checked.left_out:
        lines.append(f"  tạm vắng {len(site.checked.left_out)} tệp còn lỗi hoặc dựa vào tệp còn lỗi; xem trang báo lỗi")
    if offline:
        lines.append(f"Mở bằng cách bấm đúp vào:  {target / 'index.html'}")
        lines.append("Chép cả thư mục ấy vào USB là mang đi được, không cần mạng, không cần cài gì.")
        return "\n".join(lines)
    lines.append(f"Xem thử:  {shlex.join([sys.executable, '-m', 'http.server', '-d', str(target), '8000'])}")
    lines.append("rồi mở  http://localhost:8000/")
    return "\n".join(lines)
