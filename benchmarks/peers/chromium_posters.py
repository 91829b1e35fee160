"""The benchmark's posters by headless Chromium, from an HTML page that fits its own headline.

In: a corpus, a way of using Chromium. Out: PNG or PDF files. Not here: the page (poster.html).

Ways: "started" starts one browser for each poster; "kept" starts it once, through Playwright, and shows it one poster
after the other on the same page.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from asked import HEIGHT_MM, WIDTH_MM, Asked, Texts, asked

_PAGE = Path(__file__).with_name("poster.html")
_NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")


def chromium() -> str | None:
    """The browser on this machine, None without one."""
    names = (os.environ.get("LOA_CHROMIUM", ""), *_NAMES)
    return next((found for name in names if name and (found := shutil.which(name))), None)


def page(todo: Asked, texts: Texts | None = None) -> str:
    """The HTML, with a poster's texts in it if they are given; lengths in pixels unless it is to be printed."""
    faces = "".join(
        f'@font-face{{font-family:"Be Vietnam Pro";font-weight:{name[-3:]};src:url("{Path(file).as_uri()}")}}'
        for name, file in todo.faces.items()
    )
    unit = "" if todo.format == "pdf" else f":root{{--mm:{todo.dpi / 25.4}px}}"
    show = f"show({json.dumps(texts, ensure_ascii=False)})" if texts else ""
    html = _PAGE.read_text(encoding="utf-8").replace("/* TEXTS */", show)
    return html.replace("/* FACES */", faces).replace("</style>", f"{unit}</style>")


def size_px(todo: Asked) -> tuple[int, int]:
    """Width and height of the picture."""
    return round(WIDTH_MM * todo.dpi / 25.4), round(HEIGHT_MM * todo.dpi / 25.4)


def paint_started(todo: Asked, browser: str) -> None:
    """Each poster with a browser of its own."""
    width, height = size_px(todo)
    with tempfile.TemporaryDirectory() as folder:
        for number, texts in enumerate(todo.texts):
            file = Path(folder) / "poster.html"
            file.write_text(page(todo, texts), encoding="utf-8")
            wanted = (
                [f"--print-to-pdf={todo.file(number)}", "--no-pdf-header-footer"]
                if todo.format == "pdf"
                else [f"--screenshot={todo.file(number)}", f"--window-size={width},{height}", "--hide-scrollbars"]
            )
            command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
            subprocess.run([*command, *wanted, file.as_uri()], check=True, capture_output=True)


def paint_kept(todo: Asked, browser: str) -> None:
    """All posters on one page of one browser."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - the other way works without it

    width, height = size_px(todo)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "poster.html"
        file.write_text(page(todo), encoding="utf-8")
        with playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"]) as started:
            shown = started.new_page(viewport={"width": width, "height": height})
            shown.goto(file.as_uri())
            for number, texts in enumerate(todo.texts):
                shown.evaluate("texts => show(texts)", texts)
                if todo.format == "pdf":
                    shown.pdf(path=todo.file(number), prefer_css_page_size=True, print_background=True)
                else:
                    shown.screenshot(path=todo.file(number))


def main() -> None:
    """Paints what the command line asks for."""
    todo = asked(("started", "kept"))
    browser = chromium()
    if browser is None:
        raise SystemExit("no Chromium here")
    (paint_started if todo.way == "started" else paint_kept)(todo, browser)


if __name__ == "__main__":
    main()
