"""Staged: MkDocs loaded and set up for one site, its warnings heard.

In: a prepared site. Out: a Stage on which pages are made. Not here: the making (rendered.py), a whole build by
MkDocs itself (built.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.config import load_config

from loa.build.site import Prepared
from loa.hosts.built import listening
from loa.hosts.rendered import Stage


@contextmanager
def staged(site: Prepared) -> Iterator[Stage]:
    """A stage for this site."""
    with listening() as heard:
        config = load_config(config_file=str(site.root / "mkdocs.yml"))
        yield Stage(site, config, heard.lines)
