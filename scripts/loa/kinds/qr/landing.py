"""The landing page of a code: light enough for the poorest network, whole without script or style.

In: a code, library, world. Out: Data, one standalone HTML file. Not here: the code's page on the site (page.py).
"""

from __future__ import annotations

import html
import posixpath
import re
from importlib.resources import files
from string import Template
from typing import NamedTuple
from urllib.parse import urlsplit

from loa.kind import Data
from loa.kinds.qr.record import Qr
from loa.kinds.qr.unit_code import UnitCode
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Scannable
from loa.model.targets import is_platform
from loa.pages.policy import with_hashes
from loa.world import World

LARGEST_BYTES = 10 * 1024
"""What a phone on a weak network gets in one breath (about seven packets)."""


def landing_page(qr: Qr, library: Library, world: World, unit: UnitCode | None = None) -> Data:
    """The file behind the code's permanent address, or behind that of one unit's own code."""
    brand = library.site.brand
    code: Scannable = unit or qr
    note = unit.retired_note if unit else qr.retired_note
    owner = library.resolve(qr.owner).title
    page = Template(files("loa.kinds.qr").joinpath("landing.html").read_text(encoding="utf-8")).substitute(
        title=html.escape(f"{qr.title} – {library.site.title}"),
        heading=html.escape(qr.title),
        code=code.code,
        owner=html.escape(f"{unit.owner_title(library)} · {owner}" if unit else owner),
        summary=html.escape(after_scanning(qr.summary)),
        middle=_leading_on(qr, library, world) if note is None else _retired(qr, note, library),
        never=_never(qr, library),
        listing=_relative("kiem-tra/"),
        typed=html.escape(f"{world.base_url.removeprefix('https://')}q/{code.code}"),
        **{name: getattr(brand, name) for name in ("ink", "paper", "primary", "leaf", "sun", "alert")},
    )
    return Data(f"q/{code.code}/index.html", with_hashes(page).encode(), library.file(qr))


class Never(NamedTuple):
    """What a code's reader is never asked, or must mind: a title, the points, what to do when it happens anyway."""

    title: str
    points: tuple[str, ...]
    otherwise: str


def never_asked(qr: Qr, library: Library) -> Never:
    """Where people may log in by themselves, when they should; everywhere else, that nobody asks them to."""
    outside = qr.outside_address(library)
    host = urlsplit(outside).hostname or "" if outside else ""
    if not host or is_platform(host):
        return _NEVER
    return Never(
        "Trước khi đăng nhập",
        (
            f"Chỉ đăng nhập khi chính bà con bấm “Đăng nhập” trên {host}.",
            "Không đưa mật khẩu, mã OTP cho ai, kể cả người xưng là cán bộ.",
            "Không chuyển tiền vào tài khoản cá nhân, không cài ứng dụng lạ.",
        ),
        f"Địa chỉ ở đầu màn hình không phải {host} thì dừng lại: có thể mã đã bị dán đè.",
    )


_NEVER = Never(
    "Quét mã này, bà con không bao giờ bị hỏi",
    (
        "Mật khẩu hay mã OTP.",
        "Xác nhận đăng nhập, ví dụ bấm “Đồng ý” đăng nhập Zalo.",
        "Chuyển tiền, nạp thẻ hay cài ứng dụng lạ.",
    ),
    "Nếu bị hỏi những điều đó, hãy dừng lại: có thể mã đã bị dán đè.",
)


def _never(qr: Qr, library: Library) -> str:
    told = never_asked(qr, library)
    points = "\n".join(f"<li>{html.escape(point, quote=False)}</li>" for point in told.points)
    return f"<h2>{told.title}</h2>\n<ul>\n{points}\n</ul>\n<p>{html.escape(told.otherwise, quote=False)}</p>"


def after_scanning(summary: str) -> str:
    """A code's summary for somebody who has already scanned it.

    >>> after_scanning("Quét mã để xem từng bước nộp hồ sơ.")
    'Xem từng bước nộp hồ sơ.'
    """
    rest = _BEFORE.sub("", summary, count=1)
    return rest[:1].upper() + rest[1:]


_BEFORE = re.compile(r"^\s*quét mã (?:này )?(?:để |thì )", re.IGNORECASE)


def _relative(path: str) -> str:
    """The address of a path of the site seen from a landing page, so that it holds below any base address."""
    return posixpath.join("../..", path)


def _leading_on(qr: Qr, library: Library, world: World) -> str:
    """The one button, and in plain words where it leads."""
    outside = qr.outside_address(library)
    if outside is not None:
        host = html.escape(urlsplit(outside).hostname or "")
        where = f"Nút này mở trang <strong>{host}</strong>, ngoài trang của chúng tôi."
        return _button(outside, f"Mở {host}") + f"<p>{where}</p>{_about_channel(qr, library)}"
    target = qr.record_target
    assert target is not None  # a code without an address outside leads to a record
    record = library.resolve(target)
    host = html.escape(urlsplit(world.base_url).hostname or "")
    address = _relative(record.page.removesuffix(".md") + "/")
    return _button(address, _verb(record)) + f"<p>Nút này mở một trang khác của <strong>{host}</strong>.</p>"


def _verb(record: Record) -> str:
    """What the button does, said as a deed."""
    title = record.title
    if record.KIND == "channel":
        return f"Xem cách tìm kênh “{title}”"
    if record.KIND == "guide":
        return f"Xem từng bước: {title}"
    if record.KIND == "campaign":
        return f"Xem chiến dịch: {title}"
    return f"Mở trang: {title}"


def _about_channel(qr: Qr, library: Library) -> str:
    """A second, plain way: the channel's page with how to tell that it is genuine."""
    if qr.channel is None:
        return ""
    page = library.resolve(qr.channel).page.removesuffix(".md")
    return f'<p><a href="{_relative(page)}/">Cách nhận ra kênh thật</a></p>'


def _button(address: str, label: str) -> str:
    return f'<p><a class="go" rel="noreferrer" href="{html.escape(address)}">{html.escape(label)}</a></p>'


def _retired(qr: Qr, note: str, library: Library) -> str:
    """That the code is no longer in use, why, and the way to what is used now."""
    said = f'<p class="note"><strong>Mã này đã ngừng dùng.</strong> {html.escape(note)}</p>'
    successor = library.resolve(qr.successor) if qr.successor else None
    if isinstance(successor, Qr):
        instead = _button(f"../{successor.code}/", f"Mở mã dùng thay: {successor.title}")
        return said + instead + f"<p>Mã dùng thay là <strong>{successor.code}</strong>.</p>"
    return said + _button(_relative(""), library.site.title)
