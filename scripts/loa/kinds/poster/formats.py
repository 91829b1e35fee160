"""The papers and screens a poster comes in: sizes, distances, smallest type, files.

In: nothing. Out: FORMATS, one row a format. Not here: what a row says (form.py), where things stand (layouts/).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kinds.poster.form import READABLE_SHARE, Composition, File, Format
from loa.sheet.units import MM_PER_INCH, mm_from_px

__all__ = [
    "FORMATS",
    "PREVIEW",
    "READABLE_SHARE",
    "Composition",
    "File",
    "Format",
    "chosen",
    "format_named",
    "preview_of",
]

PREVIEW = "xem.png"
"""The picture on the poster's page, of the first format that the poster comes in."""

PREVIEW_PX, PREVIEW_LEAST_PX = 480, 260
"""Its width, and its height at least: a banner's code would not be read back otherwise."""

_PHONE_DPI = 144
"""Two pixels a point: 1080 pixels are 190.5 mm. Held in the hand they are a third of that."""

_WALL_DPI = 52
"""1920 pixels are 938 mm: a screen of 42 inches."""


def _print_files(name: str, preview_dpi: int) -> tuple[File, ...]:
    """What is made of a format that is printed."""
    return (
        File(f"{name}.pdf", "pdf", 0, "PDF để in"),
        File(f"{name}-den-trang.pdf", "pdf", 0, "PDF đen trắng, ít mực", mono=True),
        File(f"{name}-xem.png", "png", preview_dpi, "ảnh xem trước", asked=True),
    )


def _screen_files(name: str, dpi: int) -> tuple[File, ...]:
    """What is made of a format that is shown."""
    return (File(f"{name}.png", "png", dpi, "ảnh PNG"), File(f"{name}.webp", "webp", dpi, "ảnh WebP, tải nhanh hơn"))


def _screen_mm(width_px: int, height_px: int, dpi: int) -> tuple[float, float]:
    return mm_from_px(width_px, dpi), mm_from_px(height_px, dpi)


def _paper(  # noqa: PLR0913, PLR0917 - a row of the table below
    name: str,
    label: str,
    use: str,
    paper: str,
    size_mm: tuple[float, float],
    distances_m: tuple[float, float],
    smallest_pt: float,
    files: tuple[File, ...],
    usual: bool = False,
) -> Format:
    """A sheet of paper, upright or lying."""
    composition: Composition = "tall" if size_mm[1] > size_mm[0] else "wide"
    return Format(name, label, use, paper, *size_mm, composition, *distances_m, smallest_pt, files, usual=usual)


_A3, _A4, _A5 = "A3 (29,7 × 42 cm)", "A4 (21 × 29,7 cm)", "A5 (14,8 × 21 cm)"
_A4_FILES = (*_print_files("a4", 100)[:2], File("a4.png", "png", 150, "ảnh PNG"))

_ON_WALLS = "in bằng máy in văn phòng, dán ở bảng tin, bàn hướng dẫn"
_FROM_A_SHOP = "in ở tiệm in hoặc máy in khổ lớn, treo ở nơi đông người"
_BY_HAND = "phát tay, kẹp vào sổ, dán ở quầy"

_PAPERS = (
    _paper("a4", "A4 đứng", _ON_WALLS, _A4, (210, 297), (2, 0.5), 8, _A4_FILES, usual=True),
    _paper("a3", "A3 đứng", _FROM_A_SHOP, _A3, (297, 420), (3, 0.7), 10, _print_files("a3", 72), usual=True),
    _paper("a5", "A5 đứng", _BY_HAND, _A5, (148, 210), (1, 0.35), 7, _print_files("a5", 144), usual=True),
    _paper("a4-ngang", "A4 ngang", _ON_WALLS, _A4, (297, 210), (2, 0.5), 8, _print_files("a4-ngang", 100)),
    _paper("a3-ngang", "A3 ngang", _FROM_A_SHOP, _A3, (420, 297), (3, 0.7), 10, _print_files("a3-ngang", 72)),
    _paper("a5-ngang", "A5 ngang", _BY_HAND, _A5, (210, 148), (1, 0.35), 7, _print_files("a5-ngang", 144)),
)
"""Source of distances: A4 is read from 2 m, A3 from 3 m, A5 from the other side of a desk; a code scanned from there
would need a side of 20 or 30 cm, more than the sheet holds, so it is sized for the step closer that people take. Where
the code leads, layouts make it larger than that."""

_SCREENS = (
    Format(
        "vuong",
        "Ảnh vuông",
        "đăng trên Zalo, Facebook và trang tin",
        "",
        *_screen_mm(1080, 1080, _PHONE_DPI),
        composition="side",
        read_m=1,
        scan_m=0.5,
        smallest_pt=11,
        files=_screen_files("vuong", _PHONE_DPI),
        usual=True,
    ),
    Format(
        "doc",
        "Ảnh đứng toàn màn hình",
        "đăng tin (story) trên Zalo, Facebook; đặt trạng thái",
        "",
        *_screen_mm(1080, 1920, _PHONE_DPI),
        composition="story",
        read_m=1,
        scan_m=0.5,
        smallest_pt=12,
        files=_screen_files("doc", _PHONE_DPI),
        clear_top_mm=mm_from_px(250, _PHONE_DPI),
        clear_bottom_mm=mm_from_px(340, _PHONE_DPI),
        usual=True,
    ),
    Format(
        "man-hinh",
        "Màn hình ngang",
        "chiếu trên ti vi ở bộ phận một cửa, nhà văn hoá, hội trường",
        "",
        *_screen_mm(1920, 1080, _WALL_DPI),
        composition="wide",
        read_m=5,
        scan_m=2,
        smallest_pt=26,
        files=_screen_files("man-hinh", _WALL_DPI),
        usual=True,
    ),
    Format(
        "the-lien-ket",
        "Ảnh kèm đường dẫn",
        "hiện ra khi gửi địa chỉ của trang này qua Zalo, Facebook",
        "",
        *_screen_mm(1200, 630, _PHONE_DPI),
        composition="card",
        read_m=1.4,
        scan_m=0,
        smallest_pt=14,
        files=_screen_files("the-lien-ket", _PHONE_DPI),
        usual=True,
    ),
)
"""Source of distances: a phone shows its pictures at a third of their size, so 1 m is arm's length. A screen on the
wall is read across a waiting room and scanned from in front of it."""

_LARGE = (
    Format(
        "standee",
        "Standee",
        "đặt ở cửa ra vào, sảnh chờ, ngày hội",
        "80 × 180 cm, in bạt hoặc PP",
        *(800, 1800),
        composition="standee",
        read_m=6,
        scan_m=1.5,
        smallest_pt=26,
        files=_print_files("standee", 25),
        clear_top_mm=70,
        clear_bottom_mm=110,
    ),
    Format(
        "bang-ron",
        "Băng rôn",
        "treo ngang đường, trước cổng, trên sân khấu",
        "400 × 80 cm, in bạt",
        *(4000, 800),
        composition="banner",
        read_m=15,
        scan_m=4,
        smallest_pt=60,
        files=_print_files("bang-ron", 10),
    ),
)
"""A standee's foot hides its lowest 10 cm; people step up to it. A banner is read from the road."""

FORMATS: tuple[Format, ...] = (*_PAPERS, *_SCREENS, *_LARGE)


def format_named(name: str) -> Format:
    """The format of that name.

    Raises: KeyError when there is none.
    """
    return {each.name: each for each in FORMATS}[name]


def preview_of(form: Format) -> File:
    """The file that shows a format on the poster's page, fine enough for its code to be read back."""
    per_mm = max(PREVIEW_PX / form.width_mm, PREVIEW_LEAST_PX / form.height_mm)
    return File(PREVIEW, "png", round(per_mm * MM_PER_INCH), "ảnh xem trước")


def chosen(forms: Iterable[Format], names: Iterable[str]) -> tuple[Format, ...]:
    """Of these formats those that the site makes: the named ones, or the usual ones when none is named."""
    wanted = frozenset(names)
    return tuple(form for form in forms if (form.name in wanted if wanted else form.usual))
