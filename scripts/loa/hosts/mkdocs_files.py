"""The plan as MkDocs' own files and settings.

In: a prepared site, MkDocs' configuration. Out: the configuration filled in, File objects.
Not here: MkDocs' events (mkdocs.py).
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.structure.files import File, Files, InclusionLevel

from loa.build.site import Prepared
from loa.build.wishes import Wishes, Workers
from loa.hosts.theme import may_pass, menu, site_name, site_url, source_text, theme_data
from loa.kind import Page
from loa.site.nav import section_of
from loa.site.plan import address

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

EMPTY = ".loa/empty"
"""Where MkDocs looks for pages, in vain."""


class LoaConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves a method of its own untyped
    """What mkdocs.yml may say below `- loa:`; all of it may stay away."""

    base_url = config_options.Optional(config_options.Type(str))
    today = config_options.Optional(config_options.Type(str))
    preview = config_options.Optional(config_options.Type(bool))
    jobs = config_options.Optional(config_options.Type(int))


def wishes_of(told: LoaConfig, serving: bool) -> Wishes:
    """What mkdocs.yml says below `- loa:`; a preview server previews unless it says otherwise.

    Raises: ValueError when `today` is no date.
    """
    today = date.fromisoformat(told.today) if told.today else None
    return Wishes(told.base_url, today, serving if told.preview is None else told.preview, Workers(told.jobs))


def empty_folder(root: Path) -> Path:
    """A folder without files, made anew: nobody's files are looked for in it."""
    folder = root / EMPTY
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)  # another build may have been as quick
    return folder


def described(config: MkDocsConfig, site: Prepared, pages: Path) -> MkDocsConfig:
    """The configuration with the site's name, address, menu and data; `pages` is where MkDocs will look for files.

    MkDocs publishes what it finds, follows symbolic links, and warns of what it does not know: so it finds nothing.
    """
    config.docs_dir = str(pages)
    config.site_name = site_name(site)
    config.extra["loa"] = theme_data(site)
    config.site_description = config.extra["loa"]["tagline"]
    config.site_url = config.site_url if _is_preview_address(config) else site_url(site) or None
    config.nav = menu(site.plan.navigation)
    config.edit_uri = None
    return config


def _is_preview_address(config: MkDocsConfig) -> bool:
    """Whether MkDocs' preview server has already set the address to its own."""
    return str(config.site_url or "").startswith("http://")


def planned_files(found: Files, config: MkDocsConfig, site: Prepared) -> Files:
    """The theme's files that may be published, and a virtual file for every output of the plan."""
    planned = {file.src_uri: file for file in _virtual_files(config, site)}
    theme = theme_files(found, config)
    return Files([*(file for file in theme if file.src_uri not in planned), *planned.values()])


def theme_files(found: Files, config: MkDocsConfig) -> tuple[File, ...]:
    """The theme's files that may be published."""
    own = Path(config.theme.custom_dir or config.docs_dir)
    return tuple(file for file in found if file.src_dir != config.docs_dir and _is_publishable(file, own))


def _is_publishable(file: File, own: Path) -> bool:
    """Whether a theme's file may be published: all of the theme's own, of overrides/ only what pages need."""
    return file.src_dir is None or Path(file.src_dir) != own or may_pass(PurePosixPath(file.src_uri), own)


def _virtual_files(config: MkDocsConfig, site: Prepared) -> list[File]:
    made = site.made.files if site.made else {}
    files = []
    for output in site.plan.outputs:
        if isinstance(output, Page):
            text = source_text(output, section_of(output.path, site.plan.navigation))
            level = InclusionLevel.NOT_IN_NAV if output.hidden else InclusionLevel.INCLUDED
            file = File.generated(config, output.path, content=text, inclusion=level)
            file.dest_uri = address(output)
        else:
            held = made[output.path]
            place = {"abs_src_path": str(held)} if isinstance(held, Path) else {"content": held}
            file = File.generated(config, output.path, inclusion=InclusionLevel.INCLUDED, **place)
        files.append(file)
    return files
