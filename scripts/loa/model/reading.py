"""Reading: how fast and in whose voice texts are read aloud, stated once for the site and where a record differs.

In: plain data. Out: frozen parts, and the role of a record that teaches how words are said. Not here: saying a text,
counting its seconds (speech/).
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from pydantic import Field

from loa.model.chain import Evidence
from loa.model.record import Part
from loa.model.values import Choice


class Region(Choice):
    """Whose words the numbers are said in."""

    NORTH = ("north", "miền Bắc (linh, nghìn)")
    SOUTH = ("south", "miền Nam (lẻ, ngàn)")


class Tempo(Part):
    """How fast a reader speaks. Nobody has measured announcers here: until somebody does, all of it is assumed."""

    syllables_per_minute: int = Field(200, ge=80, le=400, description="Đọc bao nhiêu tiếng (âm tiết) một phút.")
    comma_ms: int = Field(300, ge=0, le=3000, description="Nghỉ ở dấu phẩy, phần nghìn giây.")
    stop_ms: int = Field(600, ge=0, le=5000, description="Nghỉ cuối câu, phần nghìn giây.")
    paragraph_ms: int = Field(1000, ge=0, le=10_000, description="Nghỉ cuối đoạn, phần nghìn giây.")
    measured: Evidence | None = Field(
        None, description="Đo ở đâu, lúc nào, với người đọc thật; để trống thì trang ghi rõ là giả định."
    )


class Reading(Part):
    """How the site's texts are read aloud."""

    region: Region = Field(Region.NORTH, description="Đọc số theo giọng miền nào.")
    tempo: Tempo = Field(Tempo(), description="Tốc độ đọc.")


@runtime_checkable
class Pronouncing(Protocol):
    """A record that teaches how words are said."""

    @property
    def readings(self) -> tuple[tuple[str, str], ...]:
        """(written, said) of each word, in the officers' order."""
        ...
