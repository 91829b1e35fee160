"""A kit holds all of its campaign or unit, says what is a draft, and is the same to the byte while nothing changes.

In: the plan of the tiny site, made-up prints. Out: bundles, zips, texts. Not here: packing (tests/unit/exports).
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from kit import world
from loa.build.bundles import bundle_bytes, bundle_key, bundled
from loa.build.cache import Cache
from loa.kind import Bundle, Output, Page, Print
from loa.kinds import KINDS
from loa.model.library import Library
from loa.model.read import library_read
from loa.sheet.marks import Sheet, Squares, Words
from loa.site.kit_texts import posting_alt, sheet_text, size_wording
from loa.site.kits import kit_outputs
from loa.site.plan import outputs_of
from loa.source.folder import source_files

TINY = Path(__file__).resolve().parents[2] / "sites" / "tiny"


@cache
def tiny() -> tuple[Library, tuple[Output, ...]]:
    """The tiny site's library and what its kinds want made."""
    read = library_read(source_files(TINY)[0], [kind.record for kind in KINDS])
    assert read.library is not None
    return read.library, tuple(outputs_of(read.library, world(), KINDS))


def kits(outputs: tuple[Output, ...]) -> dict[str, Bundle]:
    library, _ = tiny()
    made = kit_outputs(outputs, library, world())
    return {output.path: output for output in made if isinstance(output, Bundle)}


def painted(outputs: tuple[Output, ...]) -> dict[str, Path | bytes]:
    """Bytes of their own for every print, as a painter would give."""
    return {output.path: output.path.encode() for output in outputs if isinstance(output, Print)}


def for_unit(output: Print) -> Print:
    folder, _, name = output.path.rpartition("/")
    return replace(output, path=f"{folder}/to-thu/{name}")


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def text(files: dict[str, bytes], name: str) -> str:
    return files[name].decode("utf-8-sig").replace("\r\n", "\n")


def campaign_kit() -> tuple[Bundle, dict[str, bytes]]:
    _, outputs = tiny()
    bundle = kits(outputs)["bo-tai-lieu/nop-ho-so.zip"]
    return bundle, unpacked(bundle_bytes(bundle, painted(outputs)))


def test_a_campaign_has_one_kit_with_everything() -> None:
    _, outputs = tiny()
    bundle, files = campaign_kit()
    assert list(kits(outputs)) == [bundle.path]
    assert {name.partition("/")[0] for name in files} == {"nop-ho-so"}
    below = {name.removeprefix("nop-ho-so/") for name in files}
    assert {"IN-AN.txt", "MO-TA-HINH.txt", "GIAY-PHEP.txt", "manifest.json", "loi-van/nop-ho-so.txt"} <= below
    assert {f"ma-qr/DU-THAO-nop-ho-so.{form}" for form in ("svg", "png", "pdf")} == {
        name for name in below if name.startswith("ma-qr/")
    } or {f"ma-qr/nop-ho-so.{form}" for form in ("svg", "png", "pdf")} <= below
    posters = {name for name in below if name.startswith("ap-phich/")}
    planned = {output.path for output in outputs if isinstance(output, Print) and output.path.startswith("ap-phich/")}
    assert {name.rpartition("nop-ho-so-")[2] for name in posters} == {
        path.rpartition("/")[2] for path in planned if not path.endswith("/xem.png")
    }


def test_the_manifest_vouches_for_every_other_file() -> None:
    _, files = campaign_kit()
    listed = json.loads(files.pop("nop-ho-so/manifest.json"))["files"]
    assert {file["name"]: file["sha256"] for file in listed} == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items()
    }
    assert all(file["licence"] and file["record"].startswith("content/") for file in listed)
    assert all(file["alt"] for file in listed if file["format"].startswith("image/"))


def test_drafts_are_told_in_names_and_notes() -> None:
    _, files = campaign_kit()
    posters = [name for name in files if "/ap-phich/" in name]
    assert posters
    assert all("/DU-THAO-" in name for name in posters)
    assert "CHƯA IN, CHƯA DÁN" in text(files, "nop-ho-so/IN-AN.txt")


def test_what_is_no_draft_is_not_called_one() -> None:
    _, outputs = tiny()
    sound = tuple(without_draft(output) if isinstance(output, Print) else output for output in outputs)
    (bundle,) = kits(sound).values()
    files = unpacked(bundle_bytes(bundle, painted(sound)))
    assert not [name for name in files if "DU-THAO" in name]
    assert "DỰ THẢO" not in text(files, "nop-ho-so/IN-AN.txt")


def without_draft(output: Print) -> Print:
    kept = tuple(m for m in output.sheet.marks if not (isinstance(m, Words) and m.text.startswith("DỰ THẢO")))
    return replace(output, sheet=replace(output.sheet, marks=kept))


def test_a_unit_with_posters_of_its_own_has_its_own_kit() -> None:
    _, outputs = tiny()
    own = tuple(
        for_unit(output)
        for output in outputs
        if isinstance(output, Print) and output.path.startswith(("ap-phich/", "qr/"))
    )
    found = kits((*outputs, *own))
    assert sorted(found) == ["bo-tai-lieu/don-vi/to-thu.zip", "bo-tai-lieu/nop-ho-so.zip"]
    members = {member.output.path for member in found["bo-tai-lieu/don-vi/to-thu.zip"].members}
    assert {output.path for output in own} <= members
    assert not {path for path in members if path.startswith("ap-phich/") and "/to-thu/" not in path}
    assert {member.output.path for member in found["bo-tai-lieu/nop-ho-so.zip"].members} & {
        o.path for o in own
    } == set()
    names = {member.name for member in found["bo-tai-lieu/don-vi/to-thu.zip"].members}
    assert any(name.endswith("nop-ho-so-to-thu.svg") for name in names)


def test_the_page_leads_to_every_kit_and_tells_no_size() -> None:
    library, outputs = tiny()
    (page,) = (output for output in kit_outputs(outputs, library, world()) if isinstance(output, Page))
    assert page.path == "bo-tai-lieu/index.md"
    assert "](nop-ho-so.zip)" in page.text
    assert "DU-THAO" in page.text
    assert "MB" not in page.text


def test_a_campaign_that_is_over_has_no_kit() -> None:
    library, outputs = tiny()
    campaign = library.get("campaign", "nop-ho-so")
    assert campaign is not None
    over = campaign.model_copy(update={"end": campaign.start})  # type: ignore[attr-defined]  # a Campaign has both
    entries = {**library.entries}
    entries["campaign", "nop-ho-so"] = replace(entries["campaign", "nop-ho-so"], record=over)
    later = replace(world(), today=world().today.replace(year=2100))
    (page,) = kit_outputs(outputs, replace(library, entries=entries), later)
    assert isinstance(page, Page)
    assert "Chưa có bộ nào" in page.text


def test_no_posters_no_page() -> None:
    library, _ = tiny()
    entries = {key: entry for key, entry in library.entries.items() if key[0] != "poster"}
    assert list(kit_outputs((), replace(library, entries=entries), world())) == []


def test_nothing_changed_the_same_bytes() -> None:
    _, outputs = tiny()
    bundle, _ = campaign_kit()
    shuffled = replace(bundle, members=bundle.members[::-1])
    assert bundle_bytes(bundle, painted(outputs)) == bundle_bytes(shuffled, painted(outputs))


def test_a_kit_is_packed_again_only_when_something_in_it_changes(tmp_path: Path) -> None:
    _, outputs = tiny()
    bundle, _ = campaign_kit()
    held, store = painted(outputs), Cache(tmp_path)
    made, keys = bundled([bundle], held, store)
    first = made[bundle.path]
    assert bundled([bundle], held, store) == (made, keys)
    assert first.read_bytes() == bundle_bytes(bundle, held)
    poster = next(member.output.path for member in bundle.members if member.output.path.startswith("ap-phich/"))
    assert bundle_key(bundle, {**held, poster: b"other"}, store) not in keys
    renamed = replace(bundle, members=(replace(bundle.members[0], alt="Khác"), *bundle.members[1:]))
    assert bundle_key(renamed, held, store) not in keys


def test_what_the_cache_holds_is_not_read_to_know_it(tmp_path: Path) -> None:
    _, outputs = tiny()
    bundle, _ = campaign_kit()
    store = Cache(tmp_path)
    held: dict[str, Path | bytes] = {
        path: store.kept(hashlib.sha256(path.encode()).hexdigest()[:40], "png", path.encode())
        for path in painted(outputs)
    }
    key = bundle_key(bundle, held, store)
    for file in held.values():
        assert isinstance(file, Path)
        file.write_bytes(b"")
    assert bundle_key(bundle, held, store) == key


def sheet(*marks: Words | Squares) -> Sheet:
    return Sheet(210, 297, "#FFFFFF", marks, "Thử")


def line(words: str, block: int, role: str = "text") -> Words:
    return Words(10, 10, words, "sans-400", 12, "#000000", role, block)


def test_a_sheet_is_told_paragraph_by_paragraph() -> None:
    code = Squares(0, 0, 30, ("1",), "https://x.gov.vn/", "Mã QR dẫn tới x.gov.vn")
    told = sheet(
        line("Nộp hồ sơ", 1, "title"),
        line("tại nhà", 1, "title"),
        line("1", 2),
        line("Mở trang", 2),
        code,
        line("DỰ THẢO", 9, "artifact"),
        line("Bản 1", 3, "small"),
    )
    assert sheet_text(told) == "Nộp hồ sơ tại nhà\n1. Mở trang\nMã QR dẫn tới x.gov.vn\nBản 1"
    assert posting_alt("Áp phích", told) == "Áp phích, ghi: Nộp hồ sơ tại nhà. 1. Mở trang. Mã QR dẫn tới x.gov.vn."


def test_sizes_are_told_as_printers_say_them() -> None:
    def told(width: float, height: float, form: str = "pdf", dpi: int = 0) -> str:
        return size_wording(Print("x", Sheet(width, height, "#FFFFFF", (), "x"), form, dpi, "x"))

    assert told(210, 297) == "PDF, giấy A4 đứng"
    assert told(420, 297) == "PDF, giấy A3 ngang"
    assert told(800, 1800) == "PDF, khổ 80 × 180 cm"
    assert told(80, 86) == "PDF, khổ 8 × 8,6 cm"
    assert told(190.5, 190.5, "png", 144) == "ảnh PNG, 1080 × 1080 điểm ảnh"
