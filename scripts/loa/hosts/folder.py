"""The folder host: the plan written down as docs/, overrides/ and mkdocs.yml, for any generator that reads those.

In: a prepared site, a folder. Out: the folder, which MkDocs or ProperDocs builds to the same addresses without Loa.
Not here: building it.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from loa.build.site import Prepared
from loa.build.wrong import WrongUse
from loa.hosts.place import new_folder
from loa.hosts.theme import may_pass, menu, site_name, site_url, source_text, theme_data
from loa.kind import Page
from loa.site.nav import section_of
from loa.source.tree import Node, Scalar, Seq
from loa.source.yaml import yaml_tree

MARK = ".loa-export"
"""Lies in every exported folder, so that a later export knows it may replace it."""

_MARK_TEXT = (
    "Thư mục này do “loa export” tạo ra và sẽ được thay mới ở lần xuất sau. Đừng sửa ở đây; hãy sửa trong content/.\n"
)
_NUMBER = re.compile(r"[-+]?(0|[1-9]\d*)(\.\d+)?")
_PLAIN_KEY = re.compile(r"[a-z_][a-z0-9_.-]*")


def exported(site: Prepared, target: Path) -> tuple[str, ...]:
    """The files of the exported folder, which now lies at the target."""
    with new_folder(target) as folder:
        (folder / MARK).write_text(_MARK_TEXT, encoding="utf-8")
        (folder / "mkdocs.yml").write_text(settings_text(site), encoding="utf-8")
        for path, held in _docs(site):
            _write(folder / "docs" / path, held)
        for path in theme_files(site.root / "overrides"):
            _write(folder / "overrides" / path, site.root / "overrides" / path)
        return tuple(sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()))


def is_export(names: frozenset[str]) -> bool:
    """Whether these are the files of an exported folder."""
    return MARK in names


def _docs(site: Prepared) -> Iterator[tuple[str, Path | bytes]]:
    """(path below docs/, what it holds) for every output."""
    for output in site.plan.outputs:
        if isinstance(output, Page):
            yield output.path, source_text(output, section_of(output.path, site.plan.navigation)).encode()
        else:
            assert site.made is not None, "a plan with more than pages has been painted"
            yield output.path, site.made.files[output.path]


def _write(path: Path, held: Path | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(held, Path):
        shutil.copyfile(held, path)
    else:
        path.write_bytes(held)


def theme_files(overrides: Path) -> tuple[str, ...]:
    """What of overrides/ a theme needs: templates, and the files that may be published."""
    found = sorted(path for path in overrides.rglob("*") if path.is_file())
    return tuple(
        path.relative_to(overrides).as_posix()
        for path in found
        if may_pass(path.relative_to(overrides), overrides) or path.suffix in (".html", ".xml")
    )


def settings_text(site: Prepared) -> str:
    """mkdocs.yml for the exported folder: the site's own, without Loa, with what Loa would have told MkDocs.

    Raises: WrongUse when the site's mkdocs.yml uses what only MkDocs itself can read (!ENV, anchors, Python names).
    """
    tree, problems = yaml_tree("mkdocs.yml", (site.root / "mkdocs.yml").read_bytes())
    if tree is None or tree.unread or problems:
        raise WrongUse("Không xuất được: mkdocs.yml dùng cách viết riêng của MkDocs (thẻ “!”, neo “&”, bí danh “*”).")
    settings: dict[str, Any] = {str(key.text): _value(node) for key, node in tree.root.entries}
    plugins = [entry for entry in settings.get("plugins", []) if _name(entry) != "loa"]
    told = theme_data(site)
    extra = {**settings.get("extra", {}), "loa": told}
    theme = {**settings.get("theme", {}), "custom_dir": "overrides"}
    settings |= {
        "site_name": site_name(site),
        "site_description": told["tagline"],
        "site_url": site_url(site),
        "docs_dir": "docs",
        "theme": theme,
    }
    settings |= {"plugins": plugins, "extra": extra, "nav": menu(site.plan.navigation)}
    return "\n".join(_lines(settings)) + "\n"


def _name(entry: object) -> str:
    return next(iter(entry)) if isinstance(entry, dict) else str(entry)


def _value(node: Node) -> Any:
    """The node's value by the core rules of YAML 1.2: only true, false, null and numbers are no texts."""
    if isinstance(node, Seq):
        return [_value(item) for item in node.items]
    if not isinstance(node, Scalar):
        return {str(key.text): _value(value) for key, value in node.entries}
    if not node.plain or node.text is None:
        return node.text
    if node.text in ("true", "false"):
        return node.text == "true"
    if _NUMBER.fullmatch(node.text):
        return float(node.text) if "." in node.text else int(node.text)
    return node.text


def _lines(value: object, indent: str = "") -> Iterator[str]:
    """The value as lines of YAML, every text written as JSON, so that no reader can take it for anything else."""
    if isinstance(value, dict) and value:
        for key, held in value.items():
            name = key if _PLAIN_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)
            yield from _entry(f"{indent}{name}:", held, indent)
    elif isinstance(value, list) and value:
        for held in value:
            yield from _entry(f"{indent}-", held, indent)
    else:
        yield f"{indent}{json.dumps(value, ensure_ascii=False)}"


def _entry(head: str, held: object, indent: str) -> Iterator[str]:
    if isinstance(held, dict | list) and held:
        yield head
        yield from _lines(held, f"{indent}  ")
    else:
        yield f"{head} {json.dumps(held, ensure_ascii=False)}"
