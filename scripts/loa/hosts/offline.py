"""Offline: a finished site's files turned into a copy that opens from a USB stick by double click.

In: an address of the finished site and what it holds. Out: the same for the copy, None for what a copy has no use for.
Not here: making the site (incremental.py, built.py), where the copy lies (place.py).

A browser that reads a folder finds no index.html by itself and has no root: every link names its file and begins where
its page stands. Each page says that it is a copy, of which day, and where the latest is.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from loa.build.site import Prepared
from loa.hosts.place import README
from loa.hosts.theme import site_name, site_url

ONLINE = frozenset(("404.html",))
"""Files that only a web server asks for."""
_CANONICAL = re.compile(r'<link rel="?canonical"?[^>]*>')
_LINK = re.compile(r'(\s(?:href|src)=)(?:"([^"]*)"|([^\s"\'>]+))')
_BEGINS = tuple(map(re.compile, (r'(?=<header class="loa-header")', r"(?=<main[\s>])", r"(?<=<body>)")))
"""Where a page's own words begin: in the site's frame, in a page that stands alone, in any other."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What every page of a copy must know: the site's name and address, the day, the files that are there."""

    name: str
    base_url: str
    day: str
    files: Collection[str]

    def of(self, where: str, content: bytes) -> bytes | None:
        """What the copy holds at an address of the site."""
        if where in ONLINE:
            return None
        if not where.endswith(".html"):
            return content
        text = content.decode("utf-8")
        canonical = _CANONICAL.search(text)  # says where the page is at home, which is not on the stick
        begins = canonical.end() if canonical else 0
        linked = (_LINK.sub(lambda found: self._link(found, where), part) for part in (text[:begins], text[begins:]))
        head, body = linked
        if canonical:
            head = f"{head[: head.rindex('<link')]}{canonical[0]}"
        return self._labelled(head + body).encode()

    def readme(self) -> bytes:
        """A few words for whoever opens the folder, as an old machine's editor shows them right."""
        lines = (
            f"{self.name}: bản xem không cần mạng, chép ngày {self.day}.",
            "",
            "Cách mở: bấm đúp vào tệp index.html trong thư mục này. Trang mở ra trong trình duyệt.",
            "Chép đi nơi khác thì chép cả thư mục; đừng đổi tên, đừng lấy riêng từng tệp.",
            f"Bản mới nhất, khi có mạng: {self.base_url}",
        )
        return "\r\n".join((*lines, "")).encode("utf-8-sig")

    def _link(self, found: re.Match[str], where: str) -> str:
        link = html.unescape(found[2] if found[2] is not None else found[3])
        return f'{found[1]}"{html.escape(self._from_folder(link, where))}"'

    def _from_folder(self, link: str, where: str) -> str:
        """A link as a page in a folder has it; one that leads to no file of the copy stays as it is."""
        parts, own = urlsplit(link), urlsplit(self.base_url)
        at_home = (parts.scheme, parts.netloc) == (own.scheme, own.netloc)
        if not parts.path or ((parts.scheme or parts.netloc) and not at_home):
            return link
        if parts.path.startswith("/"):
            if not parts.path.startswith(own.path):
                return link
            path = parts.path[len(own.path) :]
        else:
            path = posixpath.join(posixpath.dirname(where), parts.path)
        file = self._file(path)
        if file is None:
            return link
        rest = (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
        quoted = parts.path.rpartition("/")[2] if not file.endswith("index.html") else "index.html"
        place = posixpath.relpath(posixpath.dirname(file) or ".", posixpath.dirname(where) or ".")
        return posixpath.normpath(posixpath.join(place, quoted)) + rest

    def _file(self, path: str) -> str | None:
        """The copy's file at a path of the site, which may lead to a folder."""
        plain = posixpath.normpath(unquote(path) or ".").removeprefix("./")
        for file in (plain, "index.html" if plain == "." else f"{plain}/index.html"):
            if file in self.files and file not in ONLINE:
                return file
        return None

    def _labelled(self, text: str) -> str:
        """The page with the note that it is a copy, above all that it says."""
        said = f"Bản xem không cần mạng, chép ngày {self.day}. Có mạng thì xem bản mới nhất:"
        address = html.escape(self.base_url)
        note = f'<p class="loa-preview note" role="note">{said} <a href="{address}">{address}</a></p>\n'
        found = next(filter(None, (begin.search(text) for begin in _BEGINS)), None)
        return f"{text[: found.start()]}{note}{text[found.start() :]}" if found else text


def copy_of(site: Prepared, files: Collection[str]) -> Copy:
    """What turns this site's files into a copy."""
    world = site.checked.world
    day = f"{world.today:%d/%m/%Y}" if world else ""
    return Copy(site_name(site), site_url(site), day, frozenset(files))


def copy_in_place(site: Prepared, folder: Path) -> None:
    """Turns a folder that holds a finished site into a copy."""
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    copy = copy_of(site, paths)
    for where, path in paths.items():
        content = copy.of(where, path.read_bytes())
        path.unlink()
        if content is not None:
            path.write_bytes(content)
    (folder / README).write_bytes(copy.readme())
