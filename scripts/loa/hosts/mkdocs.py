"""The MkDocs plugin: MkDocs is given the plan's pages and files as virtual files, and sees nothing else.

In: mkdocs.yml. Out: MkDocs builds exactly the plan.
Not here: what is in the plan (build/site.py), how files are made for MkDocs (mkdocs_files.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin

from loa.build.site import Prepared, prepared
from loa.build.wrong import WrongUse
from loa.hosts.mkdocs_files import LoaConfig, described, empty_folder, planned_files, wishes_of
from loa.messages.render import terminal_text

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files


class LoaPlugin(BasePlugin[LoaConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves a method of its own untyped
    """Loa for MkDocs. `loa build` hands over a site; plain MkDocs has it all made here."""

    serving = False
    given: Prepared | None = None
    site: Prepared

    def on_startup(self, command: str, **_: Any) -> None:
        """Remembers whether this is a preview; a plugin with this event is kept over rebuilds."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Prepares the site, and shows MkDocs its name, address and menu, and an empty folder for pages."""
        root = Path(config.config_file_path).parent
        try:
            self.site = self.given or prepared(root, wishes_of(self.config, self.serving))
        except (WrongUse, ValueError) as error:
            raise PluginError(str(error)) from error
        if self.site.refused:
            raise PluginError("\n" + terminal_text(self.site.problems, self.site.checked.lines_of))
        return described(config, self.site, empty_folder(root))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Everything of the theme and of the plan, and nothing else."""
        return planned_files(files, config, self.site)

    def on_serve(self, server: LiveReloadServer, **_: Any) -> LiveReloadServer:
        """Watches what officers and designers change."""
        for folder in (self.site.root / name for name in ("content", "packs", "overrides")):
            if folder.is_dir():
                server.watch(str(folder))
        return server
