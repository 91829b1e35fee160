"""Outgoing links, asked with patience: a site of somebody else's may be slow, shy of robots or down for an hour.

In: the built site. Out: a table of links that are dead, and 1 when there are any; what only refuses robots is told
apart. Not here: links inside the site (the build refuses those).

    python scripts/links.py --site site [--rounds 3] [--pause-s 600]

Only what failed is asked again, in later rounds. Nothing is sent but the address; a host is asked one thing at a time.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from lxml import html

from loa.model.site import is_specimen

DEAD = frozenset((404, 410))
"""Answers that say there is no such page. Whatever else a server refuses, it is there: some let no program in."""
GONE, REFUSED, FINE = "dead", "refused", "fine"
_AGENT = "Mozilla/5.0 (compatible; loa-links)"


def outgoing(site: Path) -> Mapping[str, str]:
    """Every address outside the site that a page leads to, with the first page that does."""
    found: dict[str, str] = {}
    for page in sorted(site.rglob("*.html")):
        tree = html.document_fromstring(page.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
        for link in tree.xpath("//a/@href"):
            address = str(link).partition("#")[0]
            if address.startswith(("http://", "https://")) and not is_specimen(address):
                found.setdefault(address, page.relative_to(site).as_posix())
    return found


def verdict(address: str, patience_s: float) -> tuple[str, str]:
    """(dead, refused or fine; what the other side said)."""
    parts = urlsplit(address)
    plain = urlunsplit(parts._replace(path=quote(parts.path, safe="/%:@!$&'()*+,;=~-._")))
    try:
        request = Request(plain, headers={"User-Agent": _AGENT})  # noqa: S310  # http and https only, see outgoing
        with urlopen(request, timeout=patience_s) as answer:  # noqa: S310  # likewise
            return FINE, str(answer.status)
    except HTTPError as error:
        return (GONE if error.code in DEAD else REFUSED), str(error.code)
    except (OSError, HTTPException, ValueError) as error:  # no such host, no answer in time, no HTTP
        return GONE, str(getattr(error, "reason", error) or type(error).__name__)


def asked(addresses: Iterable[str], patience_s: float) -> dict[str, tuple[str, str]]:
    """The verdict on each address, hosts side by side."""
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        hosts.setdefault(urlsplit(address).netloc, []).append(address)

    def one_host(some: list[str]) -> list[tuple[str, tuple[str, str]]]:
        return [(address, verdict(address, patience_s)) for address in some]

    with ThreadPoolExecutor(8) as pool:
        return dict(pair for pairs in pool.map(one_host, hosts.values()) for pair in pairs)


def patiently(addresses: Iterable[str], rounds: int, pause_s: float, patience_s: float) -> dict[str, tuple[str, str]]:
    """The verdicts after all rounds; an address that answered once is fine."""
    found = asked(addresses, patience_s)
    for _ in range(rounds - 1):
        again = [address for address, (outcome, _) in found.items() if outcome == GONE]
        if not again:
            break
        time.sleep(pause_s)
        found |= asked(again, patience_s)
    return found


def main() -> int:
    """Asks and tells."""
    parser = argparse.ArgumentParser(description="outgoing links of a built site")
    parser.add_argument("--site", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pause-s", type=float, default=600)
    parser.add_argument("--patience-s", type=float, default=30)
    arguments = parser.parse_args()
    pages = outgoing(arguments.site)
    found = patiently(pages, arguments.rounds, arguments.pause_s, arguments.patience_s)
    dead = sorted(address for address, (outcome, _) in found.items() if outcome == GONE)
    refused = sorted(address for address, (outcome, _) in found.items() if outcome == REFUSED)
    print(f"{len(found)} outgoing links: {len(found) - len(dead) - len(refused)} fine, ", end="")
    print(f"{len(refused)} let no program in, {len(dead)} dead after {arguments.rounds} rounds")
    for address in dead:
        print(f"- dead ({found[address][1]}): {address} on {pages[address]}")
    for address in refused:
        print(f"- refused ({found[address][1]}): {address} on {pages[address]}")
    return int(bool(dead))


if __name__ == "__main__":
    sys.exit(main())
