"""The English catalogue: every code that a file of the officers' can meet.

In: the parts by stage. Out: CATALOGUE. Not here: the sentences themselves (parts/).
"""

from __future__ import annotations

from loa.messages.message import Message, joined
from loa.messages.parts import (
    answered_en,
    briefs_en,
    broadcast_en,
    build_en,
    codes_en,
    documents_en,
    events_en,
    folder_en,
    kinds_en,
    materials_en,
    model_en,
    packs_en,
    pages_en,
    poster_en,
    poster_layouts_en,
    posts_en,
    privacy_en,
    proof_en,
    records_en,
    references_en,
    series_en,
    site_en,
    source_en,
    stories_en,
    symbols_en,
    team_en,
    terms_en,
    writing_en,
    yaml_en,
)

__all__ = ["CATALOGUE", "Message"]

CATALOGUE = joined(
    source_en.MESSAGES,
    yaml_en.MESSAGES,
    folder_en.MESSAGES,
    model_en.MESSAGES,
    references_en.MESSAGES,
    kinds_en.MESSAGES,
    answered_en.MESSAGES,
    records_en.MESSAGES,
    documents_en.MESSAGES,
    privacy_en.MESSAGES,
    terms_en.MESSAGES,
    codes_en.MESSAGES,
    poster_en.MESSAGES,
    poster_layouts_en.MESSAGES,
    symbols_en.MESSAGES,
    materials_en.MESSAGES,
    posts_en.MESSAGES,
    broadcast_en.MESSAGES,
    briefs_en.MESSAGES,
    proof_en.MESSAGES,
    series_en.MESSAGES,
    events_en.MESSAGES,
    stories_en.MESSAGES,
    team_en.MESSAGES,
    site_en.MESSAGES,
    pages_en.MESSAGES,
    packs_en.MESSAGES,
    build_en.MESSAGES,
    writing_en.MESSAGES,
)
