"""Starters: a new record begins as its kind's commented example.

In: a kind's or folder's name, an id. Out: the file's path and text, or why there can be none.
Not here: writing it (cli/new.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from loa.build.wrong import WrongUse
from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.schema import described
from loa.site.starters import example_of
from loa.source.nearest import nearest
from loa.source.slug import slug

LONGEST_ID = 80


def kind_named(word: str, kinds: Sequence[Kind] = KINDS) -> Kind:
    """The kind with this English name, folder or Vietnamese label: "poster", "ap-phich", "Áp phích".

    Raises: WrongUse when there is none; it names the one that was probably meant.
    """
    sought = slug(word)
    by_name = {name: kind for kind in kinds for name in (kind.name, kind.folder, slug(kind.label)) if name}
    if sought in by_name:
        return by_name[sought]
    meant = nearest(sought, by_name)
    hint = f"có phải “{meant}” không?" if meant else f"hãy chọn một trong: {', '.join(names(kinds))}."
    raise WrongUse(f"Không có loại nội dung “{word}”; {hint}")


def names(kinds: Sequence[Kind] = KINDS) -> tuple[str, ...]:
    """The folders of the kinds that may have many files."""
    return tuple(kind.folder for kind in kinds if kind.folder)


def starter(kind: Kind, name: str) -> tuple[PurePosixPath, str]:
    """(path relative to the site root, text) of a new record's file; a kind of a single file takes no name.

    Raises: WrongUse when the kind has a single file and a name is given, or the name is no id.
    """
    if kind.record.FILE:
        if name:
            raise WrongUse(f"{kind.label} chỉ có một tệp: content/{kind.record.FILE}. Hãy mở tệp ấy để sửa.")
        return PurePosixPath("content", kind.record.FILE), example_of(kind)[1]
    if not name:
        raise WrongUse(
            f"Lệnh còn thiếu ID: hãy ghi thêm tên tệp không kèm đuôi, ví dụ: loa new {kind.folder} nop-ho-so"
        )
    if name != slug(name) or len(name) > LONGEST_ID:
        proper = slug(name)[:LONGEST_ID].strip("-")
        hint = f", ví dụ “{proper}”" if proper else ""
        raise WrongUse(f"Tên tệp “{name}” không dùng được: chỉ dùng chữ thường không dấu, chữ số và dấu “-”{hint}.")
    example = example_of(kind)
    ending = PurePosixPath(example[0]).suffix
    return PurePosixPath("content", kind.folder, f"{name}{ending}"), example[1]


def free_id(kind: Kind, title: str, root: Path) -> str:
    """A name made of a title that no file of the kind has yet.

    Raises: WrongUse when nothing of the title can stand in a name.
    """
    name = slug(title)[:LONGEST_ID].strip("-")
    if not name:
        raise WrongUse(f"Không đặt được tên tệp theo tiêu đề “{title}”; hãy ghi thêm tên tệp, ví dụ tep-1.")
    number, free = 1, name
    while any((root / "content" / kind.folder).glob(f"{free}.*")):
        number += 1
        free = f"{name[: LONGEST_ID - len(str(number)) - 1]}-{number}"
    return free


def required_keys(kind: Kind) -> tuple[tuple[str, str], ...]:
    """(key, what it is for) of every key that a record of this kind must have, in order."""
    schema = described(kind.record)
    told = schema["properties"]
    return tuple((key, str(told[key].get("description", ""))) for key in schema["required"])
