"""A pack from a stranger: whatever is wrong with it is said in a clear word, and nothing is written.

In: a sound pack, spoilt in one way each. Out: refusals, an untouched site. Not here: taking sound packs (test_walk.py).
"""

from __future__ import annotations

import base64
import io
import json
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from loa.model.pack import digest_of
from loa.packs.signing import new_key, public_key, signature_bytes
from packs.ground import PACK, Ground, ground, members
from tiny import files_in, loa

Members = dict[str, bytes]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ground, Members]:
    here = ground(tmp_path_factory.mktemp("goi"))
    return here, members(here.build())


def zipped(inside: Members, more: Callable[[zipfile.ZipFile], None] | None = None) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in inside.items():
            archive.writestr(name, data)
        if more:
            more(archive)
    return whole.getvalue()


def signed(inside: Members, key: Path, change: Callable[[dict[str, Any]], None]) -> Members:
    """The members with a changed list of contents, properly signed: whoever holds the key may err, too."""
    manifest = json.loads(inside["manifest.json"])
    change(manifest)
    data = (json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
    private = key.read_text(encoding="ascii")
    return {**inside, "manifest.json": data, "signature.json": signature_bytes(data, private)}


def with_member(inside: Members, key: Path, name: str, data: bytes, record: str = "") -> Members:
    """The members with one more, listed and signed."""

    def listed(manifest: dict[str, Any]) -> None:
        kept = [one for one in manifest["members"] if one["name"] != name]
        manifest["members"] = [*kept, {"name": name, "sha256": digest_of(data), "size_bytes": len(data)}]
        manifest["records"] = [*manifest["records"], *([record] if record else [])]

    return {**signed(inside, key, listed), f"content/{name}": data}


def climbing(inside: Members, _: Ground) -> bytes:
    return zipped({**inside, "content/../../trong-nha.yml": b"title: A\n"})


def absolute(inside: Members, _: Ground) -> bytes:
    return zipped({**inside, "/x.yml": b"title: A\n"})


def hidden(inside: Members, _: Ground) -> bytes:
    return zipped({**inside, "content/.git/config.yml": b"title: A\n"})


def unknown(inside: Members, _: Ground) -> bytes:
    return zipped({**inside, "content/huong-dan/la.yml": b"title: A\n"})


def bomb(inside: Members, _: Ground) -> bytes:
    return zipped({**inside, "content/hinh/bom.png": b"\0" * (64 * 1024 * 1024)})


def lying_size(inside: Members, _: Ground) -> bytes:
    data = bytearray(zipped(inside))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (5).to_bytes(4, "little")
    return bytes(data)


def link(inside: Members, _: Ground) -> bytes:
    def more(archive: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo("content/hinh/lien-ket.png")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")

    return zipped(inside, more)


def twice(inside: Members, _: Ground) -> bytes:
    with pytest.warns(UserWarning, match="Duplicate"):
        return zipped(inside, lambda archive: archive.writestr("content/huong-dan/nop-ho-so.yml", b"title: B\n"))


def no_signature(inside: Members, _: Ground) -> bytes:
    return zipped({name: data for name, data in inside.items() if name != "signature.json"})


def no_manifest(inside: Members, _: Ground) -> bytes:
    return zipped({name: data for name, data in inside.items() if name != "manifest.json"})


def wrong_hash(inside: Members, _: Ground) -> bytes:
    name = "content/huong-dan/nop-ho-so.yml"
    return zipped({**inside, name: inside[name].replace("Mở".encode(), "Tắt".encode())})


def forged_list(inside: Members, _: Ground) -> bytes:
    return zipped({**inside, "manifest.json": inside["manifest.json"].replace(b'"version": 1', b'"version": 2')})


def lacking(inside: Members, _: Ground) -> bytes:
    return zipped({name: data for name, data in inside.items() if "ap-phich" not in name})


def wrong_key(inside: Members, _: Ground) -> bytes:
    return zipped({**inside, "signature.json": signature_bytes(inside["manifest.json"], new_key())})


def other_purpose(inside: Members, _: Ground) -> bytes:
    """A true key's signature over other bytes."""
    told = json.loads(inside["signature.json"])
    told["signature"] = base64.b64encode(b"\0" * 64).decode()
    return zipped({**inside, "signature.json": json.dumps(told).encode()})


def expired(inside: Members, here: Ground) -> bytes:
    return zipped(signed(inside, here.key, lambda manifest: manifest.update(expires_on="2026-11-01")))


def newer_format(inside: Members, here: Ground) -> bytes:
    return zipped(signed(inside, here.key, lambda manifest: manifest.update(content_format=2)))


def more_than_asked(inside: Members, here: Ground) -> bytes:
    return zipped(signed(inside, here.key, lambda manifest: manifest.update(run="rm -rf /")))


def program(inside: Members, here: Ground) -> bytes:
    return zipped(with_member(inside, here.key, "trang/chay.py", b"print(1)\n"))


def settings(inside: Members, here: Ground) -> bytes:
    """A pack that brings settings of its own, so that the site would trust whom it likes."""
    return zipped(with_member(inside, here.key, "site.yml", b"title: A\n"))


def huge_picture(inside: Members, here: Ground) -> bytes:
    picture = io.BytesIO()
    Image.new("1", (40_000, 40_000)).save(picture, "PNG")
    record = b"title: To\nfile: to.png\nalt: To.\norigin: To.\nlicence: own-work\npeople: none\n"
    inside = with_member(inside, here.key, "hinh/to.png", picture.getvalue())
    return zipped(with_member(inside, here.key, "hinh/to.yml", record, "picture:to"))


def shadow(inside: Members, here: Ground) -> bytes:
    unit = b"title: Gi\xe1\xba\xa3 danh x\xc3\xa3\nsystem: state\nlevel: commune\n"
    return zipped(with_member(inside, here.key, "don-vi/ubnd-xa-mau.yml", unit, "unit:ubnd-xa-mau"))


def script(inside: Members, here: Ground) -> bytes:
    text = b"---\ntitle: A\nsummary: B.\nupdated: 2026-11-20\n---\n<script>alert(1)</script>\n"
    return zipped(with_member(inside, here.key, "trang/doc.md", text, "page:doc"))


def no_zip(_: Members, __: Ground) -> bytes:
    return b"PK\x03\x04 khong phai zip"


def cut_off(inside: Members, _: Ground) -> bytes:
    return zipped(inside)[:-30]


SPOILT = {
    climbing: "không được phép có",
    absolute: "không được phép có",
    hidden: "không được phép có",
    unknown: "không ghi trong bản kê",
    bomb: "quá mức cho phép",
    lying_size: "hỏng",
    link: "không phải tệp thường",
    twice: "hai mục cùng tên",
    no_signature: "không có chữ ký",
    no_manifest: "không có bản kê",
    wrong_hash: "không đúng như bản kê",
    forged_list: "Chữ ký không khớp",
    lacking: "trong tệp không có",
    wrong_key: "không có trong danh sách tin cậy",
    other_purpose: "Chữ ký không khớp",
    expired: "hết hạn",
    newer_format: "bản Loa mới hơn",
    more_than_asked: "không đọc được",
    program: "không phải loại tệp",
    settings: "trang nào cũng có riêng",
    huge_picture: "chưa dùng được",
    shadow: "trùng với nội dung đang có",
    script: "chưa dùng được",
    no_zip: "hỏng",
    cut_off: "hỏng",
}


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_a_spoilt_pack_is_refused_and_nothing_is_written(
    made: tuple[Ground, Members], spoil: Callable[[Members, Ground], bytes], tmp_path: Path
) -> None:
    here, inside = made
    before = files_in(here.village / "content"), (here.village / "packs").exists()
    pack = tmp_path / "goi.zip"
    pack.write_bytes(spoil(inside, here))
    refused = here.adopt(pack)
    assert refused.returncode == 1, refused.stdout + refused.stderr
    assert SPOILT[spoil] in refused.stderr, refused.stderr
    assert "Traceback" not in refused.stderr
    assert (files_in(here.village / "content"), (here.village / "packs").exists()) == before
    assert not (here.village.parent / "trong-nha.yml").exists()


def test_the_sound_pack_is_taken_after_all_that(made: tuple[Ground, Members], tmp_path: Path) -> None:
    here, inside = made
    pack = tmp_path / "goi.zip"
    pack.write_bytes(zipped(inside))
    done = here.adopt(pack)
    assert done.returncode == 0, done.stderr


def test_names_that_look_alike_older_versions_and_other_signers_are_refused(tmp_path: Path) -> None:
    here = ground(tmp_path)
    inside = members(here.build())
    pack = tmp_path / "goi.zip"

    def offered(made: Members) -> str:
        pack.write_bytes(zipped(made))
        return here.adopt(pack).stderr

    pack.write_bytes(zipped(signed(inside, here.key, lambda manifest: manifest.update(version=3))))
    assert here.adopt(pack).returncode == 0
    assert "không lùi về bản 2" in offered(signed(inside, here.key, lambda manifest: manifest.update(version=2)))
    assert "nội dung khác bản đã nhận" in offered(
        signed(inside, here.key, lambda manifest: manifest.update(version=3, title="Khác"))
    )
    alike = PACK.replace("o", "0", 1)
    assert "trông giống" in offered(signed(inside, here.key, lambda manifest: manifest.update(id=alike)))
    other = tmp_path / "khac.pem"
    other.write_text(new_key(), encoding="ascii")
    settings = here.village / "content" / "site.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        f'{text}    - issuer: Nơi khác\n      key: "{public_key(other.read_text(encoding="ascii"))}"\n',
        encoding="utf-8",
    )
    assert "ký bằng khóa khác" in offered(signed(inside, other, lambda manifest: manifest.update(version=4)))


def test_what_was_revoked_is_refused_and_told_where_it_is_in_use(tmp_path: Path) -> None:
    here = ground(tmp_path)
    pack = here.build()
    assert here.adopt(pack).returncode == 0
    with (here.village / "content" / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"  revoked:\n    - pack: {PACK}\n      versions: [1]\n      reason: Sai số điện thoại.\n")
    assert "P525" in here.check()
    assert "đã bị thu hồi: Sai số điện thoại." in here.adopt(pack).stderr


def test_only_those_packs_of_a_key_are_taken_that_it_is_trusted_for(tmp_path: Path) -> None:
    here = ground(tmp_path)
    with (here.village / "content" / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write("      packs: [bo-khac]\n")
    assert "không có trong danh sách tin cậy" in here.adopt(here.build()).stderr


def test_a_key_in_a_repository_or_of_another_sort_signs_nothing(tmp_path: Path) -> None:
    here = ground(tmp_path)
    repository = tmp_path / "kho"
    repository.mkdir()
    subprocess.run(["git", "init", "-q", str(repository)], check=True)
    key = repository / "khoa.pem"
    key.write_text(new_key(), encoding="ascii")
    refused = loa(here.centre, "pack", "build", PACK, "--key", str(key))
    assert refused.returncode == 2
    assert "ngoài mọi kho" in refused.stderr
    assert loa(here.centre, "pack", "key", str(repository / "moi.pem")).returncode == 2
    here.key.write_text("không phải khóa", encoding="utf-8")
    assert "Khóa ký không đọc được" in loa(here.centre, "pack", "build", PACK, "--key", str(here.key)).stderr
    assert "LOA_PACK_KEY" in loa(here.centre, "pack", "build", PACK).stderr
    by_environment = loa(here.centre, "pack", "build", PACK, "--today", "2026-11-22", more={"LOA_PACK_KEY": new_key()})
    assert by_environment.returncode == 0, by_environment.stderr
