"""Policy: what a page that stands alone may load: its own styles, named by their hashes, and nothing else.

In: a finished HTML page with its styles inside. Out: the same page with their hashes in its policy.
Not here: the policy of the site's other pages, which hold no style and no script of their own (overrides/main.html).

Source: Content Security Policy Level 3, 2.3.1: 'sha256-' and the Base64 of the SHA-256 of what stands between the tags.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

PLACE = "{styles}"
"""Stands in the page's policy where the hashes go."""
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def with_hashes(page: str) -> str:
    """The page with the hash of each of its styles in its policy.

    >>> with_hashes("style-src {styles} <style>a{}</style>").split()[1][:16]
    "'sha256-X1RutGBr"
    """
    hashes = (b64encode(sha256(style.encode()).digest()).decode() for style in _STYLE.findall(page))
    return page.replace(PLACE, " ".join(f"'sha256-{each}'" for each in hashes) or "'none'", 1)
