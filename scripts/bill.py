"""What is shipped: a bill of materials (CycloneDX 1.6, JSON) and a list of licences, fonts and JavaScript included.

In: the built site, the locked packages of this environment, the faces' NOTICE. Out: sbom.cdx.json and LICENCES.md, the
same bytes for the same commit; 1 when something in the site has no known origin. Not here: publishing them (workflows).

    python scripts/bill.py --site site --out build/bill

What lies in the site itself has the scope "required"; what only makes it, "excluded": readers never receive it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

import loa

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
NOTICE = ROOT / "scripts" / "loa" / "paint" / "faces" / "NOTICE"
THEME = "mkdocs-material"

BUNDLED: Mapping[str, str] = {
    "clipboard": "MIT",
    "escape-html": "MIT",
    "focus-visible": "W3C",
    "lunr": "MIT",
    "lunr-languages": "MPL-1.1",
    "material-design-color": "MIT",
    "material-design-icons": "Apache-2.0",
    "rxjs": "Apache-2.0",
    "tiny-segmenter": "BSD-3-Clause",
    "tslib": "0BSD",
    "wordcut": "LGPL",
}
"""What the theme's scripts and styles are bundled from, with the licence that its package states on npm or, for
TinySegmenter, the file itself. The licence of wordcut is stated without its version; no page of ours loads the file."""

COPIED: Mapping[str, str] = {
    "material-design-icons": "assets/stylesheets/main.*.min.css",
    "lunr-languages": "assets/javascripts/lunr/min/*.js",
    "tiny-segmenter": "assets/javascripts/lunr/tinyseg.js",
    "wordcut": "assets/javascripts/lunr/wordcut.js",
}
"""What the theme hands on as it is."""

SPELT: Mapping[str, str] = {
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "MIT License": "MIT",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
}
"""Names of licences as packages write them, and as SPDX does."""

_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
_FACE = re.compile(
    r"^(\S[^\n]*?) (\d[\d.]*)\n  Copyright.*\n  Origin: (\S+)\n  Taken from the npm package (\S+) (\S+)", re.MULTILINE
)


@dataclass(frozen=True, order=True)
class Part:
    """One thing that is shipped, or that makes what is."""

    name: str
    version: str
    licence: str
    kind: str
    in_site: bool
    purl: str
    files: tuple[tuple[str, str], ...] = field(default=())


def parts(site: Path) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """All parts in order, and the files of the site whose origin is not known."""
    theme = [part for part in packages() if part.name == THEME]
    known = [*packages(), *faces(site), *bundled(site, theme[0].version)]
    return tuple(sorted(known)), tuple(unknown(site))


def packages() -> Iterator[Part]:
    """What the lock names and this environment has: all of it but what only other systems need."""
    for name, version in sorted(set(_PINNED.findall(LOCK.read_text(encoding="utf-8")))):
        try:
            told = metadata(name)
        except PackageNotFoundError:
            continue
        assert told["Version"] == version, f"{name}: {told['Version']} is here, {version} is locked"
        yield Part(name, version, licence_of(told), "Python", name == THEME, f"pkg:pypi/{name}@{version}")


def licence_of(told: object) -> str:
    """The licence that a package states, as SPDX spells it; "" when it states none."""
    get = getattr(told, "get_all")  # noqa: B009  # Message is untyped in the oldest Python that we serve
    expression = get("License-Expression") or []
    if expression:
        return str(expression[0])
    classified = [text.rpartition(" :: ")[2] for text in get("Classifier") or [] if text.startswith("License")]
    stated = [text for text in (get("License") or []) if "\n" not in text and len(text) < 60]
    found = [SPELT.get(text, text) for text in [*classified, *stated] if text != "OSI Approved"]
    return found[0] if found else ""


def faces(site: Path) -> Iterator[Part]:
    """The families that pages and sheets are set in, with the web fonts cut from them."""
    for name, version, _origin, package, taken in _FACE.findall(NOTICE.read_text(encoding="utf-8")):
        slug = name.lower().replace(" ", "-")
        cut = sorted(site.glob(f"assets/fonts/{slug}-*.woff2"))
        held = sorted(NOTICE.parent.glob(f"{name.replace(' ', '')}-*.ttf"))
        hashes = tuple((path.name, sha256(path)) for path in (*cut, *held))
        purl = f"pkg:npm/{package.replace('@', '%40')}@{taken}"
        yield Part(name, version, "OFL-1.1", "font", in_site=True, purl=purl, files=hashes)


def bundled(site: Path, theme: str) -> Iterator[Part]:
    """The libraries inside the theme's scripts and styles, as their source maps name them."""
    found: dict[str, list[Path]] = {}
    for path in sorted(site.glob("assets/**/*.map")):
        for source in json.loads(path.read_text(encoding="utf-8"))["sources"]:
            within = re.findall(r"node_modules/((?:@[^/]+/)?[^/]+)", source)
            if within:
                found.setdefault(within[-1], []).append(path.with_suffix(""))
    for copied, pattern in COPIED.items():
        copies = sorted(site.glob(pattern))
        found |= {copied: copies} if copies else {}
    for name, paths in sorted(found.items()):
        hashes = tuple((path.relative_to(site).as_posix(), sha256(path)) for path in sorted(set(paths)))
        version = f"as in {THEME} {theme}"
        yield Part(
            name, version, BUNDLED.get(name, ""), "JavaScript", in_site=True, purl=f"pkg:npm/{name}", files=hashes
        )


def unknown(site: Path) -> Iterator[str]:
    """Files of the theme's folder that neither we nor the theme are known to have put there."""
    template = Path(str(__import__("material").__file__)).parent / "templates"
    for path in sorted(site.glob("assets/**/*")):
        name = path.relative_to(site)
        if path.is_file() and not (ROOT / "overrides" / name).is_file() and not (template / name).is_file():
            yield name.as_posix()


def sha256(path: Path) -> str:
    """The hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def bill(found: Iterable[Part], moment: datetime) -> str:
    """The bill of materials; its number is made of what it says, its time is the commit's."""
    known = tuple(found)
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, repr(known)))
    bom.metadata.timestamp = moment
    factory = LicenseFactory()
    bom.metadata.component = Component(
        name="loa",
        version=loa.__version__,
        type=ComponentType.APPLICATION,
        bom_ref="loa",
        licenses=[factory.make_from_string("MIT")],
    )
    for part in known:
        inner = [
            Component(
                name=name,
                type=ComponentType.FILE,
                bom_ref=f"{part.kind}:{part.name}:{name}",
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=value)],
            )
            for name, value in part.files
        ]
        bom.components.add(
            Component(
                name=part.name,
                version=part.version,
                type=ComponentType.DATA if part.kind == "font" else ComponentType.LIBRARY,
                bom_ref=f"{part.kind}:{part.name}",
                purl=PackageURL.from_string(part.purl),
                scope=ComponentScope.REQUIRED if part.in_site else ComponentScope.EXCLUDED,
                licenses=[factory.make_from_string(part.licence)] if part.licence else [],
                components=inner,
            )
        )
    bom.register_dependency(bom.metadata.component, bom.components)
    told = json.loads(JsonV1Dot6(bom).output_as_string())
    return json.dumps(told, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def licences(found: Iterable[Part]) -> str:
    """The list of licences as a page of Markdown: what readers receive first."""
    known = tuple(found)
    lines = [
        "# Licences of what is shipped",
        "",
        "Loa itself: MIT. Written by `scripts/bill.py`; change nothing here.",
        "",
    ]
    for title, wanted in (("In the site that readers receive", True), ("Only makes the site", False)):
        lines += [f"## {title}", "", "| part | version | kind | licence |", "| --- | --- | --- | --- |"]
        rows = (part for part in known if part.in_site is wanted)
        lines += [f"| {part.name} | {part.version} | {part.kind} | {part.licence or 'not stated'} |" for part in rows]
        lines.append("")
    lines += ["The texts of the fonts' licence lie beside them in the site (`assets/fonts/OFL-*.txt`)."]
    return "\n".join(lines) + "\n"


def commit_time() -> datetime:
    """When the commit was made, so that the bill of a commit is always the same."""
    command = ["git", "log", "-1", "--format=%ct"]
    seconds = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603  # ours
    return datetime.fromtimestamp(int(seconds), UTC)


def main() -> int:
    """Writes both files; 1 when a part's origin or licence is not known."""
    parser = argparse.ArgumentParser(description="bill of materials and list of licences")
    parser.add_argument("--site", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    found, strange = parts(arguments.site)
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "sbom.cdx.json").write_text(bill(found, commit_time()), encoding="utf-8")
    (arguments.out / "LICENCES.md").write_text(licences(found), encoding="utf-8")
    bare = [part.name for part in found if not part.licence]
    print(f"{len(found)} parts, {sum(part.in_site for part in found)} of them in the site: {arguments.out}")
    for name in strange:
        print(f"  no known origin: {name}")
    for name in bare:
        print(f"  no known licence: {name}")
    return int(bool(strange or bare))


if __name__ == "__main__":
    sys.exit(main())
