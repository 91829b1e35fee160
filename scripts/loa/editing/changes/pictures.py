"""Pictures: posters before and after, side by side on a page that needs nothing else.

In: changed looks, how a sheet is painted. Out: files of a folder. Not here: which posters differ (compared.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape

from loa.editing.changes.compared import LookChange
from loa.kind import Print

Painted = Callable[[Print], bytes]
_STYLE = (
    "body{font:18px/1.5 sans-serif;margin:2rem;background:#fffdf8;color:#14202b}"
    "section{display:flex;gap:2rem;flex-wrap:wrap;margin:0 0 3rem}"
    "figure{margin:0}img{max-width:24rem;height:auto;border:1px solid #d8d3c8}h2{margin:0 0 .5rem}"
)


def picture_files(looks: Iterable[LookChange], before: Painted, after: Painted) -> Mapping[str, bytes]:
    """The page and its pictures by name: "index.html", "<poster>-truoc.png", "<poster>-sau.png"."""
    files: dict[str, bytes] = {}
    parts = []
    for look in looks:
        figures = []
        for sheet, paint, name, word in (
            (look.before, before, "truoc", "Trước"),
            (look.after, after, "sau", "Sau"),
        ):
            if sheet is None:
                figures.append(f"<figure><figcaption>{word}</figcaption><p>(không có)</p></figure>")
                continue
            file = f"{look.poster.id}-{name}.png"
            files[file] = paint(sheet)
            alt = escape(f"{word}: {look.poster.title}")
            figures.append(f'<figure><figcaption>{word}</figcaption><img src="{file}" alt="{alt}"></figure>')
        parts.append(f"<h2>{escape(look.poster.title)}</h2><section>{''.join(figures)}</section>")
    page = (
        '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Áp phích trước và sau</title><style>{_STYLE}</style>"
        f"<h1>Áp phích trước và sau</h1>{''.join(parts)}</html>\n"
    )
    return {"index.html": page.encode(), **files}
