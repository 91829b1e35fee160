"""The cache gives back what was put in, or nothing.

In: a temporary folder. Out: what damage, renaming and pruning do to it. Not here: keys (test_build.py).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from loa.build.cache import Cache, digest

KEY = digest(b"a sheet")
DAY_S = 24 * 3600


def test_what_was_kept_is_found(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    path = cache.kept(KEY, "png", b"picture")
    assert path.read_bytes() == b"picture"
    assert path.suffix == ".png"
    assert cache.found(KEY) == path
    assert cache.found(digest(b"another sheet")) is None


@pytest.mark.parametrize("damage", [b"", b"pictur", b"picturE", b"picture and more"])
def test_a_damaged_file_is_not_given_out_and_does_not_stay(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    path = cache.kept(KEY, "png", b"picture")
    path.write_bytes(damage)
    assert cache.found(KEY) is None
    assert not path.exists()
    assert cache.kept(KEY, "png", b"picture").read_bytes() == b"picture"


def test_a_damaged_file_does_not_hide_a_sound_one(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    sound = cache.kept(KEY, "png", b"picture")
    sound.with_name(f"{KEY}-{'0' * 40}.png").write_bytes(b"torn")
    assert cache.found(KEY) == sound


def test_nothing_half_written_is_ever_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_self: Path, _target: object) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    cache = Cache(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        cache.kept(KEY, "png", b"picture")
    assert cache.found(KEY) is None


def test_pruning_spares_what_is_wanted_or_young(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    wanted, unwanted = cache.kept(KEY, "png", b"picture"), cache.kept(digest(b"old"), "pdf", b"page")
    now_s = unwanted.stat().st_mtime
    assert cache.prune({KEY}, now_s) == 0
    assert cache.prune({KEY}, now_s + 2 * DAY_S) == 1
    assert wanted.exists()
    assert not unwanted.exists()


def test_parts_of_a_digest_do_not_run_together() -> None:
    assert digest(b"ab", b"c") != digest(b"a", b"bc") != digest(b"abc")
