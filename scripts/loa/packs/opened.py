"""Opened: a pack's file from a stranger, vouched for member by member, or refused.

In: bytes, whom the site trusts, the day. Out: Opened. Not here: zips (archive.py), what its records say (model/), what
the site has adopted before (adopting).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from loa.kinds import KINDS
from loa.model.filed import filed
from loa.model.pack import Manifest, Pack, digest_of, manifest_read
from loa.model.trust import Trust
from loa.packs.archive import unpacked
from loa.packs.refused import RefusedError
from loa.packs.signing import signer
from loa.pages.writer import day
from loa.source.folder import ATTACHMENT_ENDINGS, CONTENT, PICTURE_ENDINGS, TEXT_ENDINGS

OWN = frozenset(("site", "home", "pack", "pronunciation", "print", "product", "plan", "team", "manual", "story"))
"""Kinds of which each site has its own: settings, first page, what it issues, what hangs and was done there."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack that may be adopted. Shape: `members` by their names below content/."""

    pack: Pack
    manifest: bytes
    signature: bytes
    members: Mapping[str, bytes]


def opened(data: bytes, trust: Trust, today: date) -> Opened:
    """The pack in a file, once everything about the file itself has been found right.

    Raises: RefusedError with the first thing that is not.
    """
    manifest, signature, members = unpacked(data)
    key = signer(manifest, signature)
    if key is None:
        raise RefusedError(
            "Chữ ký không khớp với nội dung: tệp đã bị sửa sau khi ký, hoặc chữ ký bị thay. Không nhận tệp này; "
            "hãy báo cho nơi phát hành."
        )
    try:
        read = manifest_read(manifest)
    except ValueError as error:
        raise RefusedError(f"Bản kê của bộ nội dung không đọc được, hoặc do bản Loa mới hơn đóng ({error}).") from error
    _trusted(read, key, trust)
    if read.expires_on and read.expires_on < today:
        raise RefusedError(f"Bộ nội dung “{read.title}” bản {read.version} đã hết hạn ngày {day(read.expires_on)}.")
    _as_listed(read, members)
    return Opened(Pack(read, digest_of(manifest), key), manifest, signature, members)


def _trusted(manifest: Manifest, key: str, trust: Trust) -> None:
    revoked = trust.revoked_for(key, manifest.id, manifest.version)
    if revoked is not None:
        what = "Khóa ký bộ này" if revoked.key else f"Bộ nội dung “{manifest.title}” bản {manifest.version}"
        raise RefusedError(f"{what} đã bị thu hồi: {revoked.reason}")
    if trust.holder(key, manifest.id) is None:
        raise RefusedError(
            f"Bộ nội dung “{manifest.title}” ký bằng khóa {key}, không có trong danh sách tin cậy của trang này. "
            f"Đúng là khóa của {manifest.issuer} (hỏi qua đường chính thức) thì thêm vào mục trust của "
            "content/site.yml rồi làm lại."
        )


def _as_listed(manifest: Manifest, members: Mapping[str, bytes]) -> None:
    """The members are those of the list, neither more nor fewer nor others."""
    listed = {member.name: member for member in manifest.members}
    strange = sorted(members.keys() - listed.keys())
    lacking = sorted(listed.keys() - members.keys())
    if strange:
        raise RefusedError(f"Trong tệp có mục “{strange[0]}” không ghi trong bản kê đã ký, nên không nhận.")
    if lacking:
        raise RefusedError(f"Bản kê đã ký có mục “{lacking[0]}” mà trong tệp không có, nên không nhận.")
    for name, data in members.items():
        if digest_of(data) != listed[name].sha256 or len(data) != listed[name].size_bytes:
            raise RefusedError(f"Mục “{name}” không đúng như bản kê đã ký (khác dấu vân tay SHA-256), nên không nhận.")
        if not name.endswith(TEXT_ENDINGS + PICTURE_ENDINGS + ATTACHMENT_ENDINGS):
            raise RefusedError(f"Mục “{name}” không phải loại tệp mà trang dùng, nên không nhận.")
    held = {_record_of(name) for name in members if name.endswith(TEXT_ENDINGS)}
    if held != set(manifest.records):
        other = min(held ^ set(manifest.records))
        raise RefusedError(f"Bản kê và các tệp trong bộ không nói cùng một điều về “{other}”, nên không nhận.")


def _record_of(name: str) -> str:
    """The "kind:id" of a text."""
    home = filed(f"{CONTENT}/{name}", [kind.record for kind in KINDS])
    if home is None or home[0].KIND in OWN:
        raise RefusedError(f"Mục “{name}” là phần trang nào cũng có riêng, nên không nhận từ bộ nội dung.")
    return f"{home[0].KIND}:{home[1]}"
