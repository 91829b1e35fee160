"""Pack: content that one body publishes for many to show as their own, as its list of contents tells of it.

In: the bytes of a manifest. Out: a frozen Manifest; for a record, the mark of the pack it came in. Not here: signatures
and zips (packs/), putting a site's own words into a pack's records (localised.py).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationError

from loa.model.record import Part
from loa.model.values import Day, Https, Id, Line, Text

FORMAT = 1
"""Of the manifest; raised when a Loa of today could no longer read what an older one has packed, or the reverse."""
CONTENT_FORMAT = 1
"""Of the records inside."""
LARGEST_MANIFEST_BYTES = 4 * 1024 * 1024
MOST_MEMBERS = 5000

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
MemberName = Annotated[
    str, StringConstraints(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$", max_length=200)
]
"""A file below content/: a folder at most, plain names."""
RecordName = Annotated[str, StringConstraints(pattern=r"^[a-z-]+:[a-z0-9-]+$", max_length=160)]
FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)*$", max_length=120)]


class Member(Part):
    """One file of a pack, seen from content/."""

    name: MemberName
    sha256: Sha256
    size_bytes: int = Field(ge=0)


class Manifest(Part):
    """What a pack holds.

    Shape: `open` names, for each record as "kind:id", the fields that whoever adopts it may fill in their own way; all
    else is locked. `site` is the address of the site that published it.
    """

    loa_pack: Literal[1]
    content_format: Literal[1]
    id: Id
    title: Line
    summary: Text
    version: int = Field(ge=1, le=99_999)
    issuer: Line
    site: Https
    licence: Line
    issued: Day
    expires_on: Day | None = None
    records: tuple[RecordName, ...] = Field(min_length=1, max_length=MOST_MEMBERS)
    open: Mapping[RecordName, tuple[FieldName, ...]] = Field({})
    members: tuple[Member, ...] = Field(min_length=1, max_length=MOST_MEMBERS)


def manifest_read(data: bytes) -> Manifest:
    """The manifest of these bytes.

    Raises: ValueError for anything else; what the message says is for technicians.
    """
    if len(data) > LARGEST_MANIFEST_BYTES:
        raise ValueError("too large")
    try:
        # Texts become dates as in officers' files; numbers must be numbers.
        return Manifest.model_validate(json.loads(data.decode("utf-8")))
    except (ValidationError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError(re.sub(r"\s+", " ", str(error))[:300]) from error


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as it is signed: the same to the byte whenever it says the same."""
    values = manifest.model_dump(mode="json", exclude_none=True)
    return (json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


@dataclass(frozen=True)
class Pack:
    """A pack that a site has adopted. Shape: `key` is the public key it was signed with, `digest` its manifest's."""

    manifest: Manifest
    digest: str
    key: str = ""

    @property
    def id(self) -> str:
        """What it is known by."""
        return self.manifest.id

    @cached_property
    def open(self) -> Mapping[str, frozenset[str]]:
        """The open fields by "kind:id"."""
        return {name: frozenset(fields) for name, fields in self.manifest.open.items()}


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a record came from: the pack, who issued it, and which of its open fields the site has filled in itself."""

    pack: str
    title: str
    version: int
    issuer: str
    issued: str
    filled: tuple[str, ...] = ()

    @property
    def wording(self) -> str:
        """Whose message it is and which version, in one line."""
        return f"{self.issuer}, bộ nội dung “{self.title}”, bản {self.version}"

    @property
    def short(self) -> str:
        """The same for small print."""
        return f"Nội dung của {self.issuer}, bản {self.version}"


def mark_of(pack: Pack, filled: tuple[str, ...] = ()) -> Mark:
    """The mark of a pack's records."""
    manifest = pack.manifest
    return Mark(manifest.id, manifest.title, manifest.version, manifest.issuer, manifest.issued.isoformat(), filled)


def digest_of(data: bytes) -> str:
    """SHA-256 in hexadecimal, as manifests and locks write it."""
    return sha256(data).hexdigest()
