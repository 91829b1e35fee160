"""The landing page of a code: light enough for the poorest network, whole without script or style.

In: a code, library, world. Out: Data, one standalone HTML file. Not here: the code's page on the site (page.py).
"""

from __future__ import annotations

import html
import posixpath
from importlib.resources import files
from string import Template
from urllib.parse import urlsplit

from loa.kind import Data
from loa.kinds.qr.record import Qr
from loa.kinds.qr.unit_code import UnitCode
from loa.model.library import Library
from loa.model.roles import Scannable
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
        owner=html.escape(f"{_unit_name(unit, library)} · {owner}" if unit else owner),
        summary=html.escape(qr.summary),
        middle=_leading_on(qr, library, world) if note is None else _retired(qr, note, library),
        listing=_relative("qr/"),
        typed=html.escape(f"{world.base_url.removeprefix('https://')}q/{code.code}"),
        **{name: getattr(brand, name) for name in ("ink", "paper", "primary", "leaf", "sun", "alert")},
    )
    return Data(f"q/{code.code}/index.html", page.encode(), library.file(qr))


def _unit_name(unit: UnitCode, library: Library) -> str:
    """The name of the unit that a code belongs to; its id when its file is gone."""
    record = library.get("unit", unit.unit_id)
    return record.title if record else unit.unit_id


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
    return _button(address, record.title) + f"<p>Nút này mở một trang khác của <strong>{host}</strong>.</p>"


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
