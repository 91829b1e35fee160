"""Kinds: every idea the site knows, in the order of its menu.

In: one folder a kind. Out: KINDS. Not here: what they share (kind.py, pages/, model/).
"""

from __future__ import annotations

from loa.kind import Kind
from loa.kinds import (
    brief,
    broadcast,
    campaign,
    channel,
    document,
    event,
    guide,
    home,
    manual,
    news,
    pack,
    page,
    picture,
    plan,
    post,
    poster,
    product,
    pronunciation,
    qr,
    series,
    story,
    team,
    term,
    unit,
)
from loa.kinds import print as prints

KINDS: tuple[Kind, ...] = (
    home.KIND,
    guide.KIND,
    team.KIND,
    channel.KIND,
    qr.KIND,
    poster.KIND,
    campaign.KIND,
    news.KIND,
    event.KIND,
    story.KIND,
    post.KIND,
    broadcast.KIND,
    brief.KIND,
    document.KIND,
    product.KIND,
    plan.KIND,
    series.KIND,
    pack.KIND,
    unit.KIND,
    picture.KIND,
    prints.KIND,
    pronunciation.KIND,
    term.KIND,
    page.KIND,
    manual.KIND,
)
"""What people come for first, what stands behind it last."""
