"""The Vietnamese catalogue: every code that a file of the officers' can meet.

In: the parts by stage. Out: CATALOGUE. Not here: the sentences themselves (parts/).
"""

from __future__ import annotations

from loa.messages.message import Message, joined
from loa.messages.parts import (
    answered_vi,
    briefs_vi,
    broadcast_vi,
    build_vi,
    codes_vi,
    documents_vi,
    events_vi,
    folder_vi,
    kinds_vi,
    materials_vi,
    model_vi,
    packs_vi,
    pages_vi,
    poster_layouts_vi,
    poster_vi,
    posts_vi,
    privacy_vi,
    proof_vi,
    records_vi,
    references_vi,
    series_vi,
    site_vi,
    source_vi,
    stories_vi,
    symbols_vi,
    team_vi,
    terms_vi,
    writing_vi,
    yaml_vi,
)

__all__ = ["CATALOGUE", "Message"]

CATALOGUE = joined(
    source_vi.MESSAGES,
    yaml_vi.MESSAGES,
    folder_vi.MESSAGES,
    model_vi.MESSAGES,
    references_vi.MESSAGES,
    kinds_vi.MESSAGES,
    answered_vi.MESSAGES,
    records_vi.MESSAGES,
    documents_vi.MESSAGES,
    privacy_vi.MESSAGES,
    terms_vi.MESSAGES,
    codes_vi.MESSAGES,
    poster_vi.MESSAGES,
    poster_layouts_vi.MESSAGES,
    symbols_vi.MESSAGES,
    materials_vi.MESSAGES,
    posts_vi.MESSAGES,
    broadcast_vi.MESSAGES,
    briefs_vi.MESSAGES,
    proof_vi.MESSAGES,
    series_vi.MESSAGES,
    events_vi.MESSAGES,
    stories_vi.MESSAGES,
    team_vi.MESSAGES,
    site_vi.MESSAGES,
    pages_vi.MESSAGES,
    packs_vi.MESSAGES,
    build_vi.MESSAGES,
    writing_vi.MESSAGES,
)
