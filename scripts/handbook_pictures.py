"""Pictures of the handbook, taken from the real desk of the real site, so that they show what officers see.

In: the site's content, a Chromium. Out: content/hinh/so-tay-*.png. Not here: the words around them (content/so-tay/).

Run by `make handbook-pictures` after the desk's face has changed; the site is copied first, so nothing is left behind.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
TODAY = "2026-11-26"
SIZE = {"width": 1200, "height": 780}
COLOURS = 64
PORT = "8761"


def main() -> int:
    """0 when every picture was taken."""
    with tempfile.TemporaryDirectory(prefix="loa-handbook-") as name:
        site = Path(name) / "site"
        site.mkdir()
        for part in ("content", "overrides", "mkdocs.yml"):
            source = ROOT / part
            (shutil.copytree if source.is_dir() else shutil.copy)(source, site / part)
        command = [sys.executable, "-u", "-m", "loa.cli", "desk", "--no-open", "--port", PORT, "--today", TODAY]
        with subprocess.Popen(command, cwd=site, stderr=subprocess.PIPE, text=True) as desk:  # noqa: S603  # our own
            assert desk.stderr is not None
            told = re.search(r"http://\S+", desk.stderr.readline())
            assert told, "the desk has told no address"
            take_all(told[0])
            desk.send_signal(signal.SIGINT)
    return 0


def take_all(address: str) -> None:
    """Goes to each place that the handbook shows, and takes its picture."""
    with sync_playwright() as playwright:
        chromium = os.environ.get("LOA_CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport=SIZE, locale="vi-VN")  # type: ignore[arg-type]  # a plain dict is one
        page.set_default_timeout(120_000)
        page.goto(address)
        page.get_by_role("heading", name="Việc hôm nay").wait_for()
        for name, go in PLACES.items():
            page.goto(re.sub(r"(//[^/]+/).*", r"\1", page.url))
            go(page)
            page.wait_for_timeout(1500)
            save(page.screenshot(), ROOT / "content" / "hinh" / f"{name}.png")
        browser.close()


def save(png: bytes, path: Path) -> None:
    """Keeps a picture with few colours: the desk has no more, and pages stay light."""
    picture = Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    picture.save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} KiB")


def to_first(_page: Page) -> None:
    """The first page, as it opens."""


def to_poster(page: Page) -> None:
    """A poster of the site with its preview."""
    page.goto(f"{page.url}sua/ap-phich/nop-ho-so-tai-nha")
    page.frame_locator("[data-preview]").get_by_role("heading").first.wait_for()


def to_guide(page: Page) -> None:
    """The steps of a guide."""
    page.goto(f"{page.url}sua/huong-dan/nop-ho-so-truc-tuyen")
    page.frame_locator("[data-preview]").get_by_role("heading").first.wait_for()
    page.locator('[data-field="steps"]').scroll_into_view_if_needed()
    page.mouse.wheel(0, 500)


PLACES: dict[str, Callable[[Page], None]] = {
    "so-tay-viec-hom-nay": to_first,
    "so-tay-ap-phich": to_poster,
    "so-tay-huong-dan": to_guide,
}

if __name__ == "__main__":
    sys.exit(main())
