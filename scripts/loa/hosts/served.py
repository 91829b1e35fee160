"""Served: MkDocs' preview server on this machine alone, telling what each rebuild found.

In: a site root, a port, wishes. Out: a running server, until it is interrupted. Not here: rebuilding in parts.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable
from pathlib import Path

from loa.build.site import Prepared
from loa.build.wishes import Wishes
from loa.build.wrong import WrongUse
from loa.hosts.built import HostFailure, loa_plugin

HOST = "127.0.0.1"
"""Loopback: a preview may show drafts, so nobody else on the network may see it."""

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


def free_port(wanted: int, tries: int = 20) -> int:
    """The wanted port, or the first free one after it.

    Raises: WrongUse when none of them is free.
    """
    for port in range(wanted, min(wanted + tries, 65536)):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((HOST, port))
            except OSError:
                continue
            return port
    raise WrongUse(f"Các cổng {wanted}–{wanted + tries - 1} đều đang bận. Hãy chọn cổng khác bằng --port.")


def serve(root: Path, port: int, wishes: Wishes, tell: Callable[[Prepared], None]) -> None:
    """Serves the site at http://127.0.0.1:PORT/ until it is interrupted; `tell` hears of every rebuild.

    Raises: HostFailure when MkDocs cannot make the first build.
    """
    from mkdocs.commands.serve import serve as mkdocs_serve  # noqa: PLC0415  # only a preview needs to spend the time
    from mkdocs.config import load_config  # noqa: PLC0415  # likewise
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415  # likewise

    settings = str(root / "mkdocs.yml")
    try:
        plugin = loa_plugin(load_config(config_file=settings))
        plugin.wished, plugin.tell = wishes, tell  # MkDocs keeps the plugin over rebuilds
        logging.getLogger("mkdocs").setLevel(logging.WARNING)
        mkdocs_serve(config_file=settings, dev_addr=f"{HOST}:{port}")
    except (MkDocsException, SystemExit) as error:
        raise HostFailure(str(error)) from error
