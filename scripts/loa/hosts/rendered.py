"""Rendered: pages made by MkDocs' own parts, one by one, in as many processes as there are cores.

In: a prepared site, the pages wanted. Out: each page's file, and what it depends on besides its source.
Not here: which pages are wanted (incremental.py), keys (shell.py).
"""

from __future__ import annotations

import json
import multiprocessing
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import markdown
from mkdocs.commands.build import _build_theme_template, get_context
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import (
    Page as MkDocsPage,
)
from mkdocs.structure.pages import (
    _ExtractAnchorsTreeprocessor,
    _ExtractTitleTreeprocessor,
    _RawHTMLPreprocessor,
    _RelativePathTreeprocessor,
)
from mkdocs.structure.toc import get_toc

from loa.build.pool import as_they_come, cores
from loa.build.site import Prepared
from loa.hosts.mkdocs_files import described, empty_folder, planned_files, theme_files
from loa.hosts.theme import front_matter
from loa.kind import Page
from loa.site.nav import section_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File

MANY = 24
"""From so many pages on, a second process is worth its start."""
_CHUNK = 8


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page's file, and what it rests on besides its own source.

    Shape: `found` are the files it looked for by source path, and whether they were there; `anchors` may be linked to
    in this page, `links` are (source path of a page, anchor) that it links to; `warned` is what MkDocs said of it.
    """

    path: str
    html: bytes
    found: tuple[tuple[str, bool], ...]
    anchors: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    warned: tuple[str, ...] = ()


class _Looked(Files):
    """MkDocs' files, writing down which were looked for."""

    def __init__(self, files: Files) -> None:
        super().__init__(list(files))
        self.found: dict[str, bool] = {}

    def get_file_from_path(self, path: str) -> File | None:
        file = super().get_file_from_path(path)
        self.found[path] = file is not None
        return file


class Stage:
    """MkDocs' configuration, files, menu and templates for one site, ready to make any of its pages."""

    def __init__(self, site: Prepared, config: MkDocsConfig, heard: list[str]) -> None:
        self.site = site
        self.heard = heard
        self.config = described(config, site, empty_folder(site.root))
        self.config.plugins._current_plugin = "loa"  # noqa: SLF001  # who makes files, as MkDocs notes it in events
        self.env = self.config.theme.get_env()
        found = Files([])
        found.add_files_from_theme(self.env, self.config)
        self.theme = {file.dest_uri: str(file.abs_src_path) for file in theme_files(found, self.config)}
        self.files = _Looked(planned_files(found, self.config, site))
        self.nav = get_navigation(self.files, self.config)
        self.pages: dict[str, MkDocsPage] = {}
        for file in self.files.documentation_pages(inclusion=InclusionLevel.is_included):
            page = file.page or MkDocsPage(None, file, self.config)
            self.pages[file.src_uri] = page

    @cached_property
    def _markdown(self) -> markdown.Markdown:
        return markdown.Markdown(
            extensions=self.config["markdown_extensions"], extension_configs=self.config["mdx_configs"] or {}
        )

    @cached_property
    def _documents(self) -> Sequence[File]:
        return self.files.documentation_pages(inclusion=InclusionLevel.is_included)

    def rendered(self, path: str, planned: Page | None = None) -> Rendered:
        """One page, as the site has planned it or as it is given here."""
        page, planned = self.pages[path], planned or self.site.pages[path]
        self.files.found, before = {}, len(self.heard)
        self._convert(page, planned)
        page.active = True
        try:
            context = get_context(self.nav, self._documents, self.config, page)
            template = self.env.get_template(page.meta.get("template", "main.html"))
            html = template.render(context).encode("utf-8", errors="xmlcharrefreplace")
        finally:
            page.active = False
        links = tuple(
            (target.src_uri, anchor) for target, wanted in (page.links_to_anchors or {}).items() for anchor in wanted
        )
        anchors = tuple(sorted(page.present_anchor_ids or ()))
        return Rendered(path, html, tuple(self.files.found.items()), anchors, links, tuple(self.heard[before:]))

    def _convert(self, page: MkDocsPage, planned: Page) -> None:
        """What MkDocs' `Page.render` does, with one converter for all pages and front matter that need not be read."""
        converter = self._markdown.reset()
        front = front_matter(planned, section_of(planned.path, self.site.plan.navigation))
        page.meta = json.loads(json.dumps(front, ensure_ascii=False, default=str))
        page.markdown = planned.text.lstrip("\n")
        raw, title = _RawHTMLPreprocessor(), _ExtractTitleTreeprocessor()
        anchors = _ExtractAnchorsTreeprocessor(page.file, self.files, self.config)
        paths = _RelativePathTreeprocessor(page.file, self.files, self.config)
        for part in (raw, anchors, paths, title):
            part._register(converter)  # noqa: SLF001  # as Page.render does; it replaces the last page's of that name
        page.content = converter.convert(page.markdown)
        page.toc = get_toc(getattr(converter, "toc_tokens", []))
        page._title_from_render = title.title  # noqa: SLF001  # likewise
        page.present_anchor_ids = anchors.present_anchor_ids | raw.present_anchor_ids
        page.links_to_anchors = paths.links_to_anchors

    def all_rendered(self, paths: Sequence[str], processes: int | None) -> Iterator[Rendered]:
        """Many pages, in any order; by several processes where that is quicker and safe."""
        workers = min(processes or cores(), len(paths) // _CHUNK)
        if len(paths) < MANY or workers < 2 or threading.active_count() > 1:
            yield from map(self.rendered, paths)
            return
        global _stage  # noqa: PLW0603  # what a forked process finds; nothing so large can be handed over
        _stage = self
        chunks = [paths[start : start + _CHUNK] for start in range(0, len(paths), _CHUNK)]
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
            for _, made in as_they_come(_rendered_in_worker, enumerate(chunks), pool, workers):
                yield from made
        _stage = None

    def statics(self, folder: Path) -> None:
        """The theme's pages that are no page's own, written to a folder: the page of lost addresses."""
        self.config.site_dir = str(folder)
        for name in self.config.theme.static_templates:
            _build_theme_template(name, self.env, self.files, self.config, self.nav)


_stage: Stage | None = None


def _rendered_in_worker(paths: Sequence[str]) -> list[Rendered]:
    assert _stage is not None, "forked before there was a stage"
    return [_stage.rendered(path) for path in paths]
