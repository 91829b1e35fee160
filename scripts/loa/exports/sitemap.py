"""Sitemap: the addresses of a site's pages, for programs that look through it.

In: addresses with the day of their last change. Out: bytes. Not here: which pages a site has (site/sitemap.py).

Source: the sitemaps protocol 0.9; at most 50,000 addresses and 50 MiB in one file.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from xml.sax.saxutils import escape

MOST = 50_000


def sitemap_bytes(pages: Iterable[tuple[str, date | None]]) -> bytes:
    """The file, by address; a page whose last change is not known has no day.

    Raises: ValueError when there are more pages than one file may hold.
    """
    found = sorted(pages)
    if len(found) > MOST:
        raise ValueError(f"a sitemap holds {MOST} addresses, not {len(found)}")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    for address, changed in found:
        day = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
        lines.append(f"<url><loc>{escape(address)}</loc>{day}</url>")
    return ("\n".join([*lines, "</urlset>"]) + "\n").encode()
