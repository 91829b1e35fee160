"""Canaries: the exported site built by those who are to follow MkDocs, and held against the site as Loa builds it.

In: a site, builders' names. Out: for each a table of what differs, and 1 when something does that is not
explained below.
Not here: exporting (loa export), choosing a successor (LONGEVITY.md).

    python scripts/canary.py [--site DIR] [--today DATE] mkdocs properdocs zensical

Compared are addresses, the anchors of every page, the words and links of its article, the files of the search, and the
bytes of everything that is no page.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from urllib.parse import urljoin

from lxml import html

ROOT = Path(__file__).resolve().parents[1]
_LINKS, _SCRIPTS = ".//@href | .//*[not(self::script)]/@src", ".//script/@src"

TODAY = "2026-11-22"

EXPECTED: Mapping[str, Mapping[str, str]] = {
    "mkdocs": {},
    "properdocs": {},
    "zensical": {
        "address assets/javascripts/*": "the theme's scripts carry other hashes; no page loads any of them",
        "address assets/stylesheets/*": "the theme's style sheets carry other hashes; no page loads any of them",
        "address search.json*": "Zensical's own index; ours lies under search/ and is the same",
        "bytes sitemap.xml*": "Zensical writes its own: the same addresses, without the days that records give",
        "script *": "a script's address in a page is taken for one beside the .md file: no copy button, no finder",
        "link van-ban/*: lost [[]], new *": "the same, for the chain's picture; its links stand in the text as well",
    },
}
"""What may differ, by builder: the difference and its place, and why nobody loses by it."""


@dataclass(frozen=True, order=True)
class Difference:
    """One thing that is not as in the main build."""

    what: str
    place: str
    more: str = ""

    def why(self, builder: str) -> str:
        """The explanation, "" when there is none."""
        told = f"{self.what} {self.place}: {self.more}"
        return next((why for pattern, why in EXPECTED[builder].items() if fnmatchcase(told, pattern)), "")


def differences(main: Path, other: Path) -> tuple[Difference, ...]:
    """All that differs between two built sites, in order."""
    ours, theirs = names(main), names(other)
    found = [Difference("address", name, "is missing") for name in ours - theirs]
    found += [Difference("address", name, "is new") for name in theirs - ours]
    for name in ours & theirs:
        found += page_differences(name, main, other) if name.endswith(".html") else file_differences(name, main, other)
    return tuple(sorted(found))


def names(folder: Path) -> set[str]:
    """Every file below a folder by its address."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def file_differences(name: str, main: Path, other: Path) -> list[Difference]:
    """Whether a file that is no page has other bytes."""
    same = (main / name).read_bytes() == (other / name).read_bytes()
    return [] if same else [Difference("search" if name.startswith("search/") else "bytes", name, "other bytes")]


def page_differences(name: str, main: Path, other: Path) -> list[Difference]:
    """What readers and links would find different on a page: anchors, words, where its links lead."""
    one, two = (seen((folder / name).read_text(encoding="utf-8"), name) for folder in (main, other))
    found = []
    for what, ours, theirs in zip(("anchor", "words", "link", "script"), one, two, strict=True):
        lost, more = [each for each in ours if each not in theirs], [each for each in theirs if each not in ours]
        if lost or more:
            found.append(Difference(what, name, f"lost {lost[:3]}, new {more[:3]}"))
    return found


def seen(text: str, name: str) -> tuple[tuple[str, ...], ...]:
    """(anchors, the article's words line by line, where its links and pictures lead, its scripts) of a page."""
    tree = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    articles = tree.xpath("//article") or tree.xpath("//body")
    anchors = set(tree.xpath("//*[@id and not(starts-with(@id, '__'))]/@id"))
    words = tuple(" ".join(line.split()) for one in articles for line in one.text_content().split("\n") if line.strip())
    led = [[urljoin(f"/{name}", link) for one in articles for link in one.xpath(path)] for path in (_LINKS, _SCRIPTS)]
    return tuple(sorted(anchors)), words, *(tuple(sorted(set(links))) for links in led)


def built_by(builder: str, exported: Path, ground: Path) -> Path:
    """The site that a builder makes of a copy of the exported folder.

    Raises: RuntimeError when it makes none.
    """
    folder = shutil.copytree(exported, ground / builder)
    beside = Path(sys.executable).with_name(builder)
    program = str(beside) if beside.exists() else shutil.which(builder)
    if program is None:
        raise RuntimeError(f"{builder} is not here")
    strict = ["--strict"] if builder != "zensical" else ["--clean"]
    ran(builder, [program, "build", *strict], folder)
    marks = [path.name for path in (folder / "site").rglob("*.html") if re.search(r"\{\{|\{%", path.read_text("utf-8"))]
    if marks:  # a builder that leaves out what it does not know says nothing of it
        raise RuntimeError(f"{builder} has left marks of templates in {marks[:5]}")
    return folder / "site"


def ran(name: str, command: Sequence[str], folder: Path) -> None:
    """Runs a command.

    Raises: RuntimeError with what it said, when it fails.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603  # builders by name
    if done.returncode:
        raise RuntimeError(f"{name} failed: {(done.stdout + done.stderr)[-2000:]}")


def told(builder: str, found: Sequence[Difference], pages: int) -> tuple[tuple[str, ...], int]:
    """A builder's table, and how many differences have no explanation."""
    bare = [one for one in found if not one.why(builder)]
    lines = [f"{builder}: {pages} pages, {len(found)} differences, {len(bare)} of them unexplained"]
    for pattern, why in EXPECTED[builder].items():
        count = sum(one.why(builder) == why for one in found)
        lines.append(
            f"  {count:4}  {pattern}: {why}" if count else f"     -  {pattern}: is no more, take it off the list"
        )
    lines += [f"     !  {one.what} {one.place}: {one.more}" for one in bare[:40]]
    return tuple(lines), len(bare)


def main() -> int:
    """Builds, compares, prints."""
    parser = argparse.ArgumentParser(description="the exported site by other builders, held against ours")
    parser.add_argument("--site", type=Path, default=ROOT)
    parser.add_argument("--today", default=TODAY)
    parser.add_argument("builders", nargs="+", choices=sorted(EXPECTED))
    arguments = parser.parse_args()
    loa = [sys.executable, "-m", "loa.cli", "-C", str(arguments.site.resolve())]
    failed = 0
    with tempfile.TemporaryDirectory(prefix="loa-canary-") as name:
        ground = Path(name)
        ran("loa build", [*loa, "build", "--today", arguments.today, "--out", str(ground / "main")], ground)
        ran("loa export", [*loa, "export", "--today", arguments.today, str(ground / "exported")], ground)
        pages = sum(each.endswith(".html") for each in names(ground / "main"))
        for builder in arguments.builders:
            try:
                site = built_by(builder, ground / "exported", ground)
            except RuntimeError as error:
                print(error)
                failed += 1
                continue
            lines, bare = told(builder, differences(ground / "main", site), pages)
            print(*lines, sep="\n")
            failed += bool(bare)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
