"""The words of a post as they are posted at one place, and the picture that goes with them.

In: a post, library, the site's address. Out: Wordings. Not here: what is wrong with them (rules.py), the page that
shows them (page.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from loa.kinds.post.limits import Limit, Takes, length, taken
from loa.kinds.post.record import Outlet, Post, Version
from loa.model.library import Library
from loa.model.roles import Scannable
from loa.model.screens import OnScreens, ScreenPicture

WITH_HASHTAGS = frozenset((Outlet.FACEBOOK,))
"""Where a hashtag leads to what others have posted; elsewhere it would be noise. Source: our decision."""


@dataclass(frozen=True, slots=True)
class Part:
    """One text to paste, with what the place says about its length."""

    limit: Limit
    text: str

    @property
    def length(self) -> int:
        """How many characters it has."""
        return length(self.text)

    @property
    def over(self) -> int:
        """How many characters too many, 0 when it fits or when no limit is known."""
        return max(0, self.length - self.limit.most) if self.limit.most is not None else 0


@dataclass(frozen=True, slots=True)
class Wording:
    """A post at one place: its texts in the order in which the place asks for them, and what goes with them.

    Shape: `address` is the short address that the text leads on to, None when the post leads nowhere; `own_code` tells
    whether no other place uses it.
    """

    version: Version
    takes: Takes
    parts: tuple[Part, ...]
    address: str | None
    own_code: bool
    picture: ScreenPicture | None

    @property
    def plain(self) -> str:
        """All of it as a text file: the one text alone, or every part below its name."""
        if len(self.parts) == 1:
            return f"{self.parts[0].text}\n"
        return "\n".join(f"{part.limit.label.upper()}\n{part.text}\n" for part in self.parts)


def wordings(post: Post, library: Library, base_url: str) -> tuple[Wording, ...]:
    """The post at every place, in the record's order."""
    return tuple(_wording(post, version, library, base_url) for version in post.versions)


def _wording(post: Post, version: Version, library: Library, base_url: str) -> Wording:
    takes = taken()[version.outlet]
    address = short_address(post, version, library, base_url)
    texts = {
        "title": version.title or post.title,
        "summary": " ".join((version.summary or post.summary).split()),
        "text": _text(post, version, address, alone=len(takes.limits) == 1),
    }
    parts = tuple(Part(limit, texts[limit.part]) for limit in takes.limits)
    return Wording(version, takes, parts, address, version.qr is not None, _picture(post, takes, library))


def _text(post: Post, version: Version, address: str | None, alone: bool) -> str:
    """The text with what leads on from it; with the headline above it where the place has no field for one."""
    paragraphs = [version.title or post.title] if alone else []
    paragraphs.append((version.text or post.text).strip())
    if address:
        paragraphs.append(f"Xem thêm: {address}")
    if post.hashtags and version.outlet in WITH_HASHTAGS:
        paragraphs.append(" ".join(f"#{hashtag}" for hashtag in post.hashtags))
    return "\n\n".join(paragraphs)


def short_address(post: Post, version: Version, library: Library, base_url: str) -> str | None:
    """The address on this site that the place's own code stands for, or the post's; the only links that posts carry."""
    reference = version.qr or post.qr
    if reference is None:
        return None
    code = library.resolve(reference)
    return f"{base_url}q/{code.code}/" if isinstance(code, Scannable) else None


def _picture(post: Post, takes: Takes, library: Library) -> ScreenPicture | None:
    """The poster in the format that fits the place, or in the first that it has."""
    if post.poster is None:
        return None
    poster = library.resolve(post.poster)
    pictures = poster.screen_pictures if isinstance(poster, OnScreens) else ()
    fitting = (picture for picture in pictures if picture.name == takes.picture)
    return next(fitting, pictures[0] if pictures else None)
