"""Signing: Ed25519 signatures over a pack's list of contents, and the only door to the library that makes them.

In: bytes, a private key's file as text, public keys. Out: a signature's file, who signed. Not here: whose key is
trusted (model/trust.py), where private keys lie (cli/).
"""

from __future__ import annotations

import base64
import binascii
import json

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from loa.packs.refused import RefusedError

_MEANING = b"loa content pack 1\n"
"""Goes before what is signed, so that no signature made for another purpose fits a pack."""
LARGEST_BYTES = 4096


def new_key() -> str:
    """A new private key as PEM."""
    key = Ed25519PrivateKey.generate()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")


def public_key(private: str) -> str:
    """The public key that belongs to a private one, as site.yml holds it.

    Raises: RefusedError when the text is no such private key.
    """
    return _text(_private(private).public_key())


def signature_bytes(manifest: bytes, private: str) -> bytes:
    """The signature's file for a manifest: the same to the byte for the same manifest and key."""
    key = _private(private)
    signature = base64.b64encode(key.sign(_MEANING + manifest)).decode("ascii")
    told = {"algorithm": "ed25519", "key": _text(key.public_key()), "signature": signature}
    return (json.dumps(told, indent=1, sort_keys=True) + "\n").encode()


def signer(manifest: bytes, signature: bytes) -> str | None:
    """The public key whose owner has signed this manifest; None when the signature does not fit, or is none."""
    try:
        if len(signature) > LARGEST_BYTES:
            return None
        told = json.loads(signature)
        if not isinstance(told, dict) or told.get("algorithm") != "ed25519":
            return None
        key = base64.b64decode(str(told["key"]), validate=True)
        public = Ed25519PublicKey.from_public_bytes(key)
        public.verify(base64.b64decode(str(told["signature"]), validate=True), _MEANING + manifest)
    except (ValueError, KeyError, RecursionError, binascii.Error, InvalidSignature):
        return None
    return _text(public)


def _private(text: str) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(text.encode(), password=None)
    except (ValueError, TypeError) as error:
        raise RefusedError(
            "Khóa ký không đọc được. Cần khóa Ed25519 dạng PEM, không đặt mật khẩu; tạo bằng: loa pack key TỆP"
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise RefusedError("Khóa ký phải là khóa Ed25519; tạo khóa đúng loại bằng: loa pack key TỆP")
    return key


def _text(key: Ed25519PublicKey) -> str:
    return base64.b64encode(key.public_bytes_raw()).decode("ascii")
