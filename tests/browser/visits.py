"""A visitor: opens pages of the built site and writes down what they ask for and complain of.

In: a browser, the site's address and folder. Out: Playwright pages, hosts asked, words on the console.
Not here: demands.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

FOLDERS = ("huong-dan", "kenh", "ap-phich", "qr", "chien-dich", "don-vi", "doi-hinh", "tin-bai", "van-ban")

ALONE = ("kiem-tra/", "don-vi/ten-cu-ten-moi/", "doi-hinh/chua-co-thong-tin/", "chien-dich/danh-cho-ai/")
"""Pages that are like no other."""

PAGES = ("", *(f"{folder}/" for folder in FOLDERS), *(f"{folder}/*" for folder in (*FOLDERS, "trang")), *ALONE)
"""One page of every type: home, each listing, "*", the first page below it, and those like no other."""


class Visit:
    """One visitor; every call opens a page in a new window of the wanted width."""

    def __init__(self, browser: Browser, address: str, site: Path) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self._site = site
        self.address = address
        self.hosts: set[str] = set()
        self.complaints: list[str] = []

    def __call__(self, path: str, width: int = 360, height: int = 740, **wishes: Any) -> Page:
        """The page, loaded, at that width; `wishes` are those of a Playwright context."""
        context = self._browser.new_context(viewport={"width": width, "height": height}, **wishes)
        self._contexts.append(context)
        page = context.new_page()
        page.on("request", self._asked)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(self.address + self.path(path), wait_until="load")
        return page

    def path(self, path: str) -> str:
        """The address below the site's, with "*" filled in by the first page there."""
        if not path.endswith("*"):
            return path
        folder = self._site / path.removesuffix("*")
        return f"{path.removesuffix('*')}{min(found.parent.name for found in folder.glob('*/index.html'))}/"

    def close(self) -> None:
        """Closes all windows."""
        for context in self._contexts:
            context.close()

    def _asked(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob"):
            self.hosts.add(parts.netloc)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)
