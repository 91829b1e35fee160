"""Built: a prepared site turned into a finished folder by MkDocs, in this process, and put in place in one move.

In: a prepared site, where it shall lie. Out: the folder, its list of files.
Not here: preparing (build/site.py), MkDocs' events (mkdocs.py).
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from loa.build.site import Prepared
from loa.hosts.place import new_folder
from loa.site.plan import Plan, address

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from loa.hosts.mkdocs import LoaPlugin

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # the theme's notice is for whoever chooses a theme, not for officers


class HostFailure(RuntimeError):  # noqa: N818  # a failure of ours is not an error in content
    """MkDocs did not make what the plan says; the text tells what it said, in its own words."""


class _Heard(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def built(site: Prepared, target: Path, after: Callable[[Path], None] | None = None) -> tuple[str, ...]:
    """The addresses of the finished site, which now lies at the target; `after` may still change its folder.

    Raises: HostFailure when MkDocs warns of anything, or the files are not those of the plan. The old site stays then.
    """
    with new_folder(target) as folder:
        _run_mkdocs(site, folder)
        missing = missing_addresses(site.plan, folder)
        if missing:
            raise HostFailure("planned, but not built:\n" + "\n".join(missing))
        if after:
            after(folder)
        return addresses_in(folder)


def _run_mkdocs(site: Prepared, folder: Path) -> None:
    from mkdocs.commands.build import build  # noqa: PLC0415  # half a second that only a build needs to spend
    from mkdocs.config import load_config  # noqa: PLC0415  # likewise
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415  # likewise

    with listening() as heard:
        try:
            config = load_config(config_file=str(site.root / "mkdocs.yml"), site_dir=str(folder), strict=True)
            plugin = loa_plugin(config)
            plugin.given = site
            try:
                build(config)
            finally:
                plugin.given = None
        except (MkDocsException, SystemExit) as error:
            raise HostFailure("\n".join([*heard.lines, str(error)])) from error


def loa_plugin(config: MkDocsConfig) -> LoaPlugin:
    """Loa's plugin among those that mkdocs.yml names.

    Raises: HostFailure when it names none.
    """
    from loa.hosts.mkdocs import LoaPlugin  # noqa: PLC0415  # importing it imports MkDocs

    plugin = config.plugins.get("loa")
    if not isinstance(plugin, LoaPlugin):
        raise HostFailure("mkdocs.yml does not name the plugin loa")
    return plugin


@contextmanager
def listening() -> Iterator[_Heard]:
    """MkDocs' own logger, heard and not shown."""
    logger, heard = logging.getLogger("mkdocs"), _Heard()
    spreads = logger.propagate
    logger.addHandler(heard)
    logger.propagate = False
    try:
        yield heard
    finally:
        logger.propagate = spreads
        logger.removeHandler(heard)


def addresses_in(folder: Path) -> tuple[str, ...]:
    """Every file below a folder, as addresses, in order."""
    return tuple(sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()))


def missing_addresses(plan: Plan, folder: Path) -> tuple[str, ...]:
    """The plan's addresses that hold no file there."""
    return tuple(where for where in map(address, plan.outputs) if not (folder / where).is_file())
