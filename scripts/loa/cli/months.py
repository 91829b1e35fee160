"""A month as an option.

In: text. Out: a Span, or what is wrong with it. Not here: other options (options.py), which every verb loads.
"""

from __future__ import annotations

import argparse
from datetime import date

from loa.model.spans import Span, span_of


def month(text: str) -> Span:
    """A month written as 2024-07."""
    try:
        year, number = (int(part) for part in text.split("-"))
        return span_of(date(year, number, 1))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” không phải tháng dạng năm-tháng, ví dụ 2024-07.") from error
