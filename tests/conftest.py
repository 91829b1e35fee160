"""What every test may ask for.

In: this machine. Out: fixtures for the browser, the repository and the built reference site's tools. Not here: making
records and sites for tests (kit.py).
"""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest

BROWSERS = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell makes what it starts in the background deaf to interrupts, and so would be everything started by tests.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder that holds this repository."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium or Chrome on this machine; LOA_CHROMIUM names another one."""
    for name in (os.environ.get("LOA_CHROMIUM", ""), *BROWSERS):
        found = shutil.which(name) if name else None
        if found:
            return found
    pytest.fail("no Chromium here: run `sh scripts/setup.sh test`", pytrace=False)


@pytest.fixture(scope="session")
def pdftoppm() -> str:
    """The path of poppler's page renderer."""
    found = shutil.which("pdftoppm")
    if found is None:
        pytest.fail("no pdftoppm here: run `sh scripts/setup.sh test`", pytrace=False)
    return found
