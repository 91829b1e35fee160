"""Words on photographs stand out against the pixels really behind them, or stand on a panel.

In: photographs bright and dark, calm and restless. Out: sheets of the photo layout, judged by what is painted. Not
here: the layout without a photograph (unit/kinds/poster/test_layouts.py).
"""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

import kit
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout
from loa.kinds.poster.sheet import poster_sheet
from loa.paint.painter import file_bytes
from loa.paint.photographs import picture_contrast
from loa.paint.readback import unread_symbols
from loa.sheet.behind import words_on_pictures
from loa.sheet.marks import Picture, Sheet, Words
from unit.kinds.poster.parted import MORE, poster_of

FILE = "content/hinh/ben-song.jpg"
RECORD = MORE["hinh/ben-song.yml"].replace("ben-song.svg", "ben-song.jpg") + "focus:\n  y: 75\n  x: 80\n"


def photograph(kind: str, size: tuple[int, int] = (1200, 1600)) -> bytes:
    """A photograph of one sort, the same every time."""
    dice = random.Random(kind)  # noqa: S311  # chance that repeats itself
    shades = {"sky": (200, 240), "night": (5, 40), "restless": (0, 255), "middle": (90, 150)}[kind]
    small = Image.new("RGB", (48, 64))
    small.putdata([tuple(dice.randint(*shades) for _ in range(3)) for _ in range(48 * 64)])
    out = io.BytesIO()
    small.resize(size, Image.Resampling.BICUBIC if kind != "restless" else Image.Resampling.NEAREST).save(out, "JPEG")
    return out.getvalue()


def sheet_on(kind: str, form: Format, status: str = "approved") -> tuple[Sheet, bytes]:
    size = (1600, 900) if form.width_mm > form.height_mm else (1200, 1600)
    data = photograph(kind, size)
    poster, library = poster_of(Layout.PHOTO, {"status": status}, more={"hinh/ben-song.yml": RECORD})
    sheet = poster_sheet(poster, form, library, kit.world(files={FILE: data}))
    assert isinstance(sheet, Sheet), sheet
    return sheet, data


def over(sheet: Sheet) -> list[Words]:
    """The lines that stand on the picture."""
    return [words for words, _ in words_on_pictures(sheet, kit.world().measure)]


@pytest.mark.parametrize("status", ["approved", "draft"])
@pytest.mark.parametrize("kind", ["sky", "night", "middle", "restless"])
@pytest.mark.parametrize("form", offered(Layout.PHOTO), ids=lambda form: form.name)
def test_every_line_stands_out_against_its_pixels(form: Format, kind: str, status: str) -> None:
    sheet, data = sheet_on(kind, form, status)
    assert picture_contrast(sheet, lambda _file: data) == ()


def test_a_calm_photograph_has_words_on_it_and_a_restless_one_a_panel() -> None:
    (a4, *_) = offered(Layout.PHOTO)
    assert [line.role for line in over(sheet_on("night", a4)[0])].count("title") >= 1
    assert over(sheet_on("restless", a4)[0]) == []


def test_a_dark_photograph_needs_no_veil_and_a_bright_one_takes_dark_words() -> None:
    (a4, *_) = offered(Layout.PHOTO)
    night, sky = sheet_on("night", a4)[0], sheet_on("sky", a4)[0]
    (dark,) = [mark for mark in night.marks if isinstance(mark, Picture)]
    assert dark.veil is None
    assert {line.colour for line in over(night)} == {"#FFFFFF"}
    assert "#FFFFFF" not in {line.colour for line in over(sky)}


@pytest.mark.parametrize("name", ["png", "pdf", "webp"])
def test_its_code_reads_back(name: str) -> None:
    (a4, *_) = offered(Layout.PHOTO)
    sheet, data = sheet_on("middle", a4)
    made = file_bytes(sheet, name, 150, lambda _file: data)
    assert unread_symbols(sheet, made, name, 150) == ()
