"""Trust: whose packs a site takes, and which of them no longer.

In: plain data. Out: parts of the site's settings. Not here: checking signatures (packs/).
"""

from __future__ import annotations

import base64
import binascii
from typing import Annotated

from pydantic import BeforeValidator, Field

from loa.model.record import Part
from loa.model.values import Id, Line, Text, fault

KEY_BYTES = 32


def _public_key(value: object) -> object:
    if isinstance(value, str):
        try:
            known = len(base64.b64decode(value.strip(), validate=True)) == KEY_BYTES
        except binascii.Error:
            known = False
        if not known:
            raise fault("P533", text=value)
    return value


PublicKey = Annotated[Line, BeforeValidator(_public_key)]
"""An Ed25519 public key: its 32 bytes in Base64, 44 characters."""


class TrustedKey(Part):
    """A body whose packs this site takes."""

    issuer: Line = Field(description="Cơ quan giữ khóa, như cơ quan ấy tự gọi.")
    key: PublicKey = Field(description="Khóa công khai của cơ quan ấy, 44 ký tự, nhận qua đường chính thức.")
    packs: tuple[Id, ...] = Field((), description="Chỉ nhận những bộ này của họ; để trống thì nhận mọi bộ.")


class Revoked(Part):
    """A pack, or a key, that is no longer to be taken."""

    pack: Id | None = Field(None, description="Bộ nội dung bị thu hồi.")
    versions: tuple[int, ...] = Field((), description="Chỉ những bản này; để trống thì mọi bản.")
    key: PublicKey | None = Field(None, description="Khóa bị lộ hoặc không còn dùng.")
    reason: Text = Field(description="Vì sao, theo thông báo nào.")


class Trust(Part):
    """Whose packs this site takes."""

    keys: tuple[TrustedKey, ...] = Field((), description="Những cơ quan mà trang này nhận bộ nội dung.")
    revoked: tuple[Revoked, ...] = Field((), description="Những bộ nội dung, những khóa không nhận nữa.")

    def holder(self, key: str, pack: str) -> TrustedKey | None:
        """Who holds a key that may sign this pack."""
        return next((one for one in self.keys if one.key == key and (not one.packs or pack in one.packs)), None)

    def revoked_for(self, key: str, pack: str, version: int) -> Revoked | None:
        """What takes this key or this version of this pack out of use."""
        for one in self.revoked:
            if one.key is not None and one.key == key:
                return one
            if one.pack == pack and (not one.versions or version in one.versions):
                return one
        return None
