"""The benchmark's posters by Typst, from a template that Typst itself lays out.

In: a corpus, a way of using Typst. Out: PNG or PDF files. Not here: the template (poster.typ), Loa's own use of Typst
(scripts/loa/paint/pdf.py).

Ways: "kept" has one Compiler in each process, which keeps fonts and layout between posters; "once" compiles each poster
from nothing, fonts kept; "document" sets all posters as pages of one document, which gives one PDF.
"""

from __future__ import annotations

import json
import multiprocessing
from functools import lru_cache
from pathlib import Path

import typst
from asked import Asked, asked

_TEMPLATE = Path(__file__).with_name("poster.typ")


@lru_cache(maxsize=1)
def _fonts(folder: str) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


@lru_cache(maxsize=1)
def _compiler(folder: str) -> typst.Compiler:
    return typst.Compiler(_TEMPLATE, font_paths=_fonts(folder))


def paint(work: tuple[Asked, int]) -> None:
    """One poster."""
    todo, number = work
    folder = str(Path(todo.faces["sans-400"]).parent)
    inputs = {"posters": json.dumps([todo.texts[number]], ensure_ascii=False)}
    output, ppi = todo.file(number), float(todo.dpi)
    if todo.way == "kept":
        _compiler(folder).compile(output=output, format=todo.format, ppi=ppi, sys_inputs=inputs)
    else:
        fonts = _fonts(folder)
        typst.compile(_TEMPLATE, output=output, font_paths=fonts, format=todo.format, ppi=ppi, sys_inputs=inputs)


def main() -> None:
    """Paints what the command line asks for."""
    todo = asked(("kept", "once", "document"))
    work = [(todo, number) for number in range(len(todo.texts))]
    if todo.way == "document":
        paint_document(todo)
    elif todo.processes == 1:
        for each in work:
            paint(each)
    else:
        with multiprocessing.get_context("fork").Pool(todo.processes) as pool:
            pool.map(paint, work, chunksize=4)


def paint_document(todo: Asked) -> None:
    """All posters at once, on all cores as Typst likes."""
    output = todo.out / ("all.pdf" if todo.format == "pdf" else "{0p}.png")
    fonts = _fonts(str(Path(todo.faces["sans-400"]).parent))
    inputs = {"posters": json.dumps(todo.texts, ensure_ascii=False)}
    typst.compile(
        _TEMPLATE,
        output=output,
        font_paths=fonts,
        format=todo.format,
        ppi=float(todo.dpi),
        sys_inputs=inputs,
    )


if __name__ == "__main__":
    main()
