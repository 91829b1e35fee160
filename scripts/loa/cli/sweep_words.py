"""What a sweep found, in words and as JSON.

In: what was swept, the site it was swept in. Out: lines, plain data. Not here: sweeping (site/sweep/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from loa.kind import Print
from loa.kinds.print.affected import Touched
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.problems import Place
from loa.site.check import Checked
from loa.site.sweep.places import Spot, Task
from loa.site.sweep.shown import Shown
from loa.site.sweep.swept import Swept

_BEFORE, _AFTER = 30, 40
"""Characters of a line shown around the words."""


def described(found: Swept, library: Library) -> dict[str, object]:
    """What was found of one subject, as JSON."""
    renaming = found.subject.renaming
    return {
        "subject": found.subject.title,
        "key": renaming.key,
        "old": list(renaming.old),
        "new": list(renaming.new),
        "since": str(renaming.since) if renaming.since else None,
        "places": [
            _where(each.place) | _whose(each.record) | {"said": each.said, "task": each.task.name.lower()}
            for each in found.spots
        ],
        "references": [
            _where(each.place) | _whose(each.record) | {"key": _dotted(each.path)} for each in found.references
        ],
        "pages": [{"address": each.address, "source": each.output.edit} for each in found.pages],
        "prints": [
            {"address": each.address, "source": each.output.edit, "format": each.output.format}
            for each in found.prints
            if isinstance(each.output, Print)
        ],
        "hanging": [_hung(each, library) for each in found.hanging],
    }


def _where(place: Place) -> dict[str, object]:
    return {"file": place.file, "line": place.line, "column": place.column, "end_column": place.end_column}


def _whose(record: Record | None) -> dict[str, object]:
    return {"kind": record.KIND if record else None, "id": record.id if record else None}


def _hung(each: Touched, library: Library) -> dict[str, object]:
    row = each.printed
    return {
        "file": library.file(row),
        "id": row.id,
        "poster": row.poster.id,
        "unit": row.unit.id,
        "place": row.place,
        "count": row.count,
        "keeper": row.keeper,
        "because_of": [f"{record.KIND}/{record.id}" for record in each.chain],
    }


def _dotted(path: Path) -> str:
    return ".".join(map(str, path))


def text_lines(found: Iterable[Swept], seen: Checked) -> Iterator[str]:
    """What was found, subject by subject."""
    empty = True
    for each in found:
        empty = False
        yield from ("", _head(each), *_body(each, seen))
    if empty:
        yield "Không có gì phải xem lại."


def _head(found: Swept) -> str:
    renaming = found.subject.renaming
    since = f" từ {renaming.since.in_table}" if renaming.since else ""
    if renaming.now is None:
        gone = f": không còn{since}, chưa rõ đơn vị kế tiếp" if renaming.since else ""
        return f"{found.subject.title}{gone}"
    return f"{found.subject.title}: nay là {renaming.now}{f' ({since.strip()})' if since else ''}"


def _body(found: Swept, seen: Checked) -> Iterator[str]:
    if found.is_empty:
        yield "  Không chỗ nào nhắc tới."
    for task in Task:
        places = [each for each in found.spots if each.task is task]
        if places or (task is Task.CHANGE and not found.is_empty):
            yield f"  {task.value}: {f'{len(places)} chỗ' if places else 'không chỗ nào'}"
            yield from (f"    {_line(each, seen)}" for each in places)
    if found.references:
        yield f"  Tệp dẫn tới đơn vị này: {len(found.references)} chỗ"
        for row in found.references:
            yield f"    {_at(row.place)}  {_named(row.record)}: {_dotted(row.path)}"
    yield from _outputs("Trang có những chữ này", found.pages)
    yield from _folders("Tờ in, hình có những chữ này", found.prints)
    yield from _hanging(found.hanging, seen)


def _hanging(sheets: tuple[Touched, ...], seen: Checked) -> Iterator[str]:
    """What hangs and shows the words, or a code whose record holds them."""
    if sheets:
        yield f"  Bản đang dán phải xem lại: {sum(each.printed.count for each in sheets)} bản"
    for each in sheets:
        row = each.printed
        file = seen.library.file(row) if seen.library else row.id
        yield f"    {row.place}: {row.count} bản {row.poster.id}, {row.keeper}  ←  {file}"


def _line(spot: Spot, seen: Checked) -> str:
    """A place with its record and the words around it."""
    lines = seen.lines_of(spot.place.file)
    text = lines[spot.place.line - 1] if spot.place.line <= len(lines) else ""
    start, end = spot.place.column - 1, spot.place.end_column - 1
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    cut = "…" if start > _BEFORE else "", "…" if len(text) > end + _AFTER else ""
    shown = f"{cut[0]}{before.lstrip()}{text[start:end]}{after.rstrip()}{cut[1]}"
    return f"{_at(spot.place)}  {_named(spot.record)}: {shown}"


def _at(place: Place) -> str:
    return f"{place.file}:{place.line}:{place.column}"


def _named(record: Record | None) -> str:
    return f"{record.LABEL} “{record.title}”" if record else "Tệp"


def _outputs(heading: str, outputs: tuple[Shown, ...]) -> Iterator[str]:
    if outputs:
        yield f"  {heading}: {len(outputs)}"
        yield from (f"    {each.address}  ←  {each.output.edit}" for each in outputs)


def _folders(heading: str, outputs: tuple[Shown, ...]) -> Iterator[str]:
    """Prints, told by the folder they lie in."""
    if outputs:
        yield f"  {heading}: {len(outputs)} tệp"
    for (folder, edit), group in groupby(outputs, key=lambda each: (each.address.rpartition("/")[0], each.output.edit)):
        yield f"    {folder}/ ({len(tuple(group))} tệp)  ←  {edit}"
