"""loa doctor: what this machine lacks, and the exact command that gets it.

In: this machine. Out: a list, and 2 when something that a build needs is missing. Not here: installing anything.
"""

from __future__ import annotations

import argparse
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from typing import NamedTuple

from loa import __version__
from loa.paint.fonts import FACES, FACES_DIR, raqm_ready

HELP = "xem máy này còn thiếu gì và cách cài"
ABOUT = "Kiểm tra Python, các thư viện, phông chữ và công cụ; thiếu gì thì nêu đúng lệnh để cài."

LIBRARIES = ("Jinja2", "mkdocs", "mkdocs-material", "pillow", "pydantic", "PyYAML", "qrcode", "typst", "zxing-cpp")
"""What a build imports; the versions wanted stand in the installed package's own metadata."""

BROWSERS = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")


class Finding(NamedTuple):
    """One thing looked at; `cure` is the command that helps, and only some things are needed to build."""

    name: str
    state: str
    good: bool
    needed: bool = True
    cure: str = ""


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Nothing to tell."""


def run(_arguments: argparse.Namespace) -> int:
    """0 when everything that a build needs is there, else 2."""
    found = [*machine(), *libraries(), *for_tests()]
    for finding in found:
        sign = "✓" if finding.good else "✗" if finding.needed else "–"
        print(f"{sign} {finding.name:<18} {finding.state}")
        if finding.cure and not finding.good:
            print(f"    cài bằng: {finding.cure}")
    lacking = [finding.name for finding in found if finding.needed and not finding.good]
    print(f"\nCòn thiếu để dựng trang: {', '.join(lacking)}." if lacking else "\nMáy này dựng được trang.")
    return 2 if lacking else 0


def machine() -> Iterator[Finding]:
    """Python, Loa itself, text shaping, fonts."""
    recent = sys.version_info >= (3, 11)
    yield Finding("Python", platform.python_version(), recent, cure="sudo apt-get install python3 python3-venv")
    plugin = any(entry.name == "loa" for entry in metadata.entry_points(group="mkdocs.plugins"))
    state = __version__ if plugin else "chưa được cài thành gói, MkDocs không thấy"
    yield Finding("Loa", state, plugin, cure="python -m pip install --no-deps --editable .")
    shaped = raqm_ready()
    state = "xếp chữ được" if shaped else "thiếu, không xếp được chữ Việt và Khmer"
    yield Finding("raqm, fribidi", state, shaped, cure="sudo apt-get install libfribidi0")
    lost = [face.file for face in FACES.values() if not (FACES_DIR / face.file).is_file()]
    yield Finding("phông chữ", f"thiếu {', '.join(lost)}" if lost else f"đủ {len(FACES)} kiểu", not lost)


def libraries() -> Iterator[Finding]:
    """Every library that a build imports, with the version that Loa asks for where it asks for one."""
    wanted = pins()
    for name in LIBRARIES:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            yield Finding(name, "chưa có", good=False, cure=f"python -m pip install {name}{_at(wanted.get(name))}")
            continue
        pin = wanted.get(name)
        other = pin is not None and pin != version
        state = f"{version}, Loa cần {pin}" if other else version
        yield Finding(name, state, not other, cure=f"python -m pip install {name}{_at(pin)}")


def pins() -> dict[str, str]:
    """The versions that Loa's own metadata fixes, by name; none when it is not installed as a package."""
    try:
        required = metadata.requires("loa") or []
    except metadata.PackageNotFoundError:
        return {}
    found = (re.match(r"([A-Za-z0-9._-]+)==([^ ;]+)", entry) for entry in required)
    return {match[1]: match[2] for match in found if match}


def for_tests() -> Iterator[Finding]:
    """What only the tests need."""
    browser = next((path for path in map(shutil.which, BROWSERS) if path), None)
    yield Finding(
        "Chromium",
        browser or "không có (chỉ cần khi chạy kiểm thử)",
        bool(browser),
        False,
        "sudo apt-get install chromium",
    )
    poppler = shutil.which("pdftoppm")
    yield Finding(
        "poppler",
        poppler or "không có (chỉ cần khi chạy kiểm thử)",
        bool(poppler),
        False,
        "sudo apt-get install poppler-utils",
    )


def _at(version: str | None) -> str:
    return f"=={version}" if version else ""
