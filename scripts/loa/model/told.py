"""Told: what a site tells of the packs it has adopted and of its channels, read as a stranger's file.

In: the bytes of a packs.json. Out: a frozen Told. Not here: writing it (site/packs.py), judging it (packs/survey.py).
"""

from __future__ import annotations

import json
from typing import Literal

from pydantic import Field, ValidationError

from loa.model.pack import MOST_MEMBERS, FieldName, RecordName, Sha256
from loa.model.record import Part
from loa.model.values import Day, Https, Id, Line

LARGEST_BYTES = 8 * 1024 * 1024
MOST_CHANNELS = 1000


class ToldName(Part):
    """A unit by id and name."""

    id: Id
    title: Line


class ToldUnit(ToldName):
    """Who answers for a site."""

    level: Line
    parents: tuple[ToldName, ...] = Field((), max_length=20)


class ToldRecord(Part):
    """One record of a pack as a site shows it."""

    record: RecordName
    filled: tuple[FieldName, ...] = ()
    locked: Sha256


class ToldPack(Part):
    """One adopted pack."""

    id: Id
    title: Line
    issuer: Line
    version: int = Field(ge=1)
    issued: Day
    expires_on: Day | None = None
    digest: Sha256
    records: tuple[ToldRecord, ...] = Field((), max_length=MOST_MEMBERS)


class ToldIssue(Part):
    """One pack that a site issues."""

    id: Id
    title: Line
    version: int = Field(ge=1)
    issued: Day


class ToldChannel(Part):
    """One official channel."""

    id: Id
    title: Line
    platform: Line
    state: Line
    address: Https | None = None
    owner: ToldName
    parent: Id | None = None


class Told(Part):
    """What one site tells."""

    format: Literal[1]
    site: Https
    title: Line
    unit: ToldUnit
    adopted: tuple[ToldPack, ...] = Field((), max_length=200)
    issued: tuple[ToldIssue, ...] = Field((), max_length=200)
    channels: tuple[ToldChannel, ...] = Field((), max_length=MOST_CHANNELS)


def told_read(data: bytes) -> Told:
    """What a packs.json tells.

    Raises: ValueError when it is none, with words for technicians.
    """
    if len(data) > LARGEST_BYTES:
        raise ValueError("too large")
    try:
        return Told.model_validate(json.loads(data.decode("utf-8")))
    except (ValidationError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError(str(error).splitlines()[0][:200]) from error
