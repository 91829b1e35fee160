"""A Paper as one page of HTML that needs no other file, to read on a screen and to print on A4.

In: a Paper. Out: bytes. Not here: pages of the site (pages/), what a report says (site/boards/).
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from importlib.resources import files

from loa.exports.paper import Heading, Paper, Passage
from loa.exports.table import Cell, Table


def html_bytes(paper: Paper) -> bytes:
    """The paper, its styles inside it; nothing in it is fetched or run."""
    style = files("loa.exports").joinpath("paper.css").read_text(encoding="utf-8")
    lines = (
        "<!doctype html>",
        f'<html lang="{html.escape(paper.language)}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{html.escape(f'{paper.title}: {paper.subtitle}')}</title>",
        f"<style>\n{style}</style></head>",
        "<body>",
        _sides("head", (paper.left, paper.right)),
        _sides("blank", ((paper.number,), (paper.day,))),
        f"<h1>{html.escape(paper.title)}<small>{html.escape(paper.subtitle)}</small></h1>",
        *(_block(block) for block in paper.blocks),
        _sides("ends", paper.ends),
        "</body></html>",
    )
    return ("\n".join(lines) + "\n").encode()


def _sides(name: str, sides: Iterable[tuple[str, ...]]) -> str:
    columns = ("".join(f"<p>{html.escape(line)}</p>" for line in lines) for lines in sides)
    return f'<div class="{name}">' + "".join(f"<div>{column}</div>" for column in columns) + "</div>"


def _block(block: Heading | Passage | Table) -> str:
    if isinstance(block, Heading):
        return f"<h2>{html.escape(block.text)}</h2>"
    if isinstance(block, Passage):
        return f"<p{' class=marked' if block.marked else ''}>{html.escape(block.text)}</p>"
    return "\n".join(_table(block))


def _table(table: Table) -> Iterator[str]:
    yield f'<div class="wide"><table><caption>{html.escape(table.title)}</caption>'
    yield "<thead><tr>" + "".join(f'<th scope="col">{html.escape(one.label)}</th>' for one in table.columns) + "</tr>"
    yield "</thead><tbody>"
    yield from (f"<tr>{_cells(row)}</tr>" for row in table.rows)
    yield "</tbody>"
    if table.foot:
        yield "<tfoot>" + "".join(f"<tr>{_cells(row)}</tr>" for row in table.foot) + "</tfoot>"
    yield "</table></div>"
    if table.note:
        yield f"<p>{html.escape(table.note)}</p>"


def _cells(row: Iterable[Cell]) -> str:
    return "".join(f"<td>{_value(cell)}</td>" for cell in row)


def _value(cell: Cell) -> str:
    text = html.escape(cell.text)
    return f'<span class="{cell.look}">{text}</span>' if cell.look else text
