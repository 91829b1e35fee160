"""The words of a poster, gathered once for its sheets and its page.

In: a poster, the library it stands in, the site's address. Out: Content, plain texts and colours.
Not here: where they stand (layouts/), Markdown (page.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from loa.kinds.poster.logos import LogoWords, logos_of
from loa.kinds.poster.parts import (
    DeskWords,
    EventWords,
    FigureWords,
    PictureWords,
    desk_words,
    event_words,
    figure_words,
    picture_words,
    unsettled_channel,
)
from loa.kinds.poster.record import Approval, Poster
from loa.model.library import Library
from loa.model.look import Look, look_of
from loa.model.roles import Coloured, Scannable
from loa.model.site import Brand
from loa.model.values import PartialDate, Ref
from loa.sheet.code import Code
from loa.sheet.colour import contrast
from loa.sheet.rules import LEAST_CONTRAST

NOT_APPROVED = "áp phích chưa được duyệt"
"""Why a poster whose status is draft may not hang on a wall."""

WATERMARK = "DỰ THẢO"


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a sheet says.

    Shape: `drafts` are the reasons why it may not be printed yet, none when it may; `address` is the payload for
    those who type; `primary` is the campaign's own colour or the site's; `figure`, `event`, `desk` and `picture` are
    what only some layouts show; `look` are the picture files of the code's symbol, `seen_code` is the symbol with
    what they show.
    """

    title: str
    campaign: str
    headline: str
    message: str | None
    points: tuple[str, ...]
    action: str
    payload: str
    address: str
    owner: str
    version: str
    stock_code: str
    shared: str
    drafts: tuple[str, ...]
    primary: str
    brand: Brand
    figure: FigureWords | None = None
    event: EventWords | None = None
    desk: DeskWords | None = None
    picture: PictureWords | None = None
    logos: tuple[LogoWords, ...] = ()
    look: Look | None = None
    seen_code: Code | None = None

    @property
    def code(self) -> Code:
        """The symbol; one made with pictures, or received as one, has been looked at before it is set."""
        assert self.seen_code or self.look is None, f"{self.look} has not been looked at"
        return self.seen_code or Code(self.payload, self.code_alt)

    @property
    def number_colour(self) -> str:
        """The highlight, where it can be read on the primary."""
        return self.brand.sun if contrast(self.brand.sun, self.primary) >= LEAST_CONTRAST else "#FFFFFF"

    @property
    def code_alt(self) -> str:
        """The text alternative of the symbol."""
        return f"Mã QR dẫn tới {self.address}"

    @property
    def small_print(self) -> tuple[str, ...]:
        """Who answers, whose message it is if it came in a pack, which version of when, under which stock code."""
        owner, stock = f"Chịu trách nhiệm nội dung: {self.owner}", f"Mã tài liệu: {self.stock_code}"
        return (owner, *([self.shared] if self.shared else []), self.version, stock)

    @property
    def draft_note(self) -> str:
        """The reasons in one sentence, "" when there are none."""
        return f"Chưa in, chưa dán: {'; '.join(self.drafts)}." if self.drafts else ""


def content_of(poster: Poster, library: Library, base_url: str, code: Scannable | None = None) -> Content:
    """The words of this poster, with another code than its own if one is given."""
    code = code or code_of(poster, library)
    brand = library.site.brand
    return Content(
        title=poster.title,
        campaign=library.resolve(poster.campaign).title,
        headline=poster.headline,
        message=poster.message,
        points=poster.points,
        action=poster.action,
        payload=code.payload(library, base_url),
        address=code.typed_address(library, base_url),
        owner=library.resolve(poster.owner).title,
        version=f"Bản {poster.version}, {date_wording(poster)}",
        stock_code=stock_code(poster),
        shared=mark.short if (mark := library.mark(poster)) else "",
        drafts=draft_reasons(poster, library, base_url, code),
        primary=primary_colour(poster, library),
        brand=brand,
        figure=figure_words(poster.figure, library) if poster.figure else None,
        event=event_words(poster.event, library) if poster.event else None,
        desk=desk_words(poster.desk, library) if poster.desk else None,
        picture=picture_words(poster, library),
        logos=logos_of((*brand.logos, *_campaign_logos(poster, library)), library),
        look=look_of(code, library),
    )


def _campaign_logos(poster: Poster, library: Library) -> tuple[Ref, ...]:
    campaign = library.resolve(poster.campaign)
    return campaign.logos if isinstance(campaign, Coloured) else ()


def date_wording(poster: Poster) -> str:
    """The version's date as tables show it: 22/11/2026."""
    return PartialDate.read(poster.date.isoformat()).in_table


def stock_code(poster: Poster) -> str:
    """What a print is ordered and taken down by: the poster's id with its version."""
    return f"{poster.id}-v{poster.version}"


def code_of(poster: Poster, library: Library) -> Scannable:
    """The code that the poster carries."""
    code = library.resolve(poster.qr)
    assert isinstance(code, Scannable)
    return code


def draft_reasons(poster: Poster, library: Library, base_url: str, code: Scannable | None = None) -> tuple[str, ...]:
    """Why the poster may not be printed yet, in Vietnamese; none when it may."""
    code = code or code_of(poster, library)
    own = NOT_APPROVED if poster.status is Approval.DRAFT else None
    reasons = (own, code.draft_reason(library, base_url), unsettled_channel(poster, library))
    return tuple(reason for reason in reasons if reason)


def primary_colour(poster: Poster, library: Library) -> str:
    """The campaign's own colour, the site's where it has none."""
    campaign = library.resolve(poster.campaign)
    own = campaign.primary if isinstance(campaign, Coloured) else None
    return own or library.site.brand.primary
