"""The words inside a kit: what each poster says, the pictures in words, how to print, on what terms to use it.

In: a kit, library. Out: text files as Members. Not here: which prints a kit holds (kits.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from loa.kind import Copy, Data, Member, Print
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Depicting, Pictured
from loa.sheet.marks import Picture, Sheet, Squares, Words
from loa.sheet.symbols import symbols
from loa.sheet.units import px_from_mm
from loa.site.kit_handouts import Handout, handout_notes

DRAFT = "DỰ THẢO"
_PIXELS = ("png", "webp")
_MONO = "-den-trang."
"""What stands in the names of black-and-white files."""

_MASTER = "hình mã gốc do cơ quan gửi, giữ nguyên, không chỉnh sửa"

_PAPERS = {(210, 297): "A4", (297, 420): "A3", (148, 210): "A5"}
_TERMS = {"CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/deed.vi"}

Naming = Callable[[str, Print], str]


@dataclass(frozen=True, slots=True)
class KitPoster:
    """A poster with the prints of it that a kit holds."""

    record: Record
    prints: tuple[Print, ...]

    @property
    def is_draft(self) -> bool:
        """Whether it may not be printed yet."""
        return any(is_draft(each.sheet) for each in self.prints)


@dataclass(frozen=True, slots=True)
class Kit:
    """What goes into one zip.

    Shape: `root` is the folder that unpacking makes; `about` is the campaign or unit; `codes` are the symbols to
    download, `masters` the pictures as which some of them were received.
    """

    path: str
    root: str
    about: Record
    posters: tuple[KitPoster, ...]
    codes: tuple[Print, ...]
    base_url: str
    edit: str
    masters: tuple[Copy, ...] = ()
    handouts: tuple[Handout, ...] = ()

    @property
    def title(self) -> str:
        """What the kit is called."""
        return f"Bộ tài liệu: {self.about.title}"

    @property
    def drafts(self) -> tuple[KitPoster | Handout, ...]:
        """What may not be printed, read out or sent yet."""
        everything: tuple[KitPoster | Handout, ...] = (*self.posters, *self.handouts)
        return tuple(each for each in everything if each.is_draft)

    @property
    def code_count(self) -> int:
        """How many codes it holds, whatever their files."""
        return len({each.edit for each in self.codes})


def is_draft(sheet: Sheet) -> bool:
    """Whether the sheet itself says that it may not be printed."""
    return any(isinstance(mark, Words) and mark.text.startswith(DRAFT) for mark in sheet.marks)


def sheet_text(sheet: Sheet) -> str:
    """All that a sheet says, one paragraph a line, in the order in which it is read aloud.

    What is drawn only for the eye is left out; a code is told by its text alternative, a picture too.
    """
    told = [mark for mark in sheet.marks if not (isinstance(mark, Words) and mark.role == "artifact")]
    said = (mark for mark in told if isinstance(mark, Words | Squares | Picture))
    lines = []
    for _, marks in groupby(said, key=lambda mark: (type(mark), mark.block if isinstance(mark, Words) else mark)):
        parts = [mark.text if isinstance(mark, Words) else mark.alt for mark in marks]
        if len(parts) > 1 and parts[0].isdigit():
            parts[0] += "."
        lines.append(" ".join(" ".join(parts).split()))
    return "\n".join(dict.fromkeys(line for line in lines if line))


def posting_alt(title: str, sheet: Sheet) -> str:
    """What to write beside the picture where it is posted: all that it says but the small print, on one line."""
    large = tuple(mark for mark in sheet.marks if not (isinstance(mark, Words) and mark.role == "small"))
    lines = sheet_text(replace(sheet, marks=large)).split("\n")
    return " ".join(line if line[-1] in ".!?:…" else f"{line}." for line in (f"{title}, ghi:", *lines))


def code_name(output: Print | Copy) -> str:
    """What the symbol at "qr/ID/ma.svg" or "qr/ID/UNIT/ma.svg" is called in a kit: "ID", "ID-UNIT"."""
    return "-".join(output.path.split("/")[1:-1])


def master_name(master: Copy) -> str:
    """Where the picture at "qr/ID/ma-goc.png" lies in a kit: "ma-qr/ID-goc.png"."""
    return f"ma-qr/{code_name(master)}{master.path.rpartition('/')[2].removeprefix('ma')}"


def size_wording(output: Print) -> str:
    """How large a file is on paper or screen: "giấy A4 đứng", "1080 × 1080 điểm ảnh".

    Source: the smaller of two screens tells whether a picture will look sharp, so pixels are told, not millimetres.
    """
    sheet = output.sheet
    if output.format in _PIXELS:
        width, height = (round(px_from_mm(side, output.dpi)) for side in (sheet.width_mm, sheet.height_mm))
        return f"ảnh {output.format.upper()}, {width} × {height} điểm ảnh"
    short, long = sorted((round(sheet.width_mm), round(sheet.height_mm)))
    paper = _PAPERS.get((short, long))
    if paper:
        return f"{output.format.upper()}, giấy {paper} {'đứng' if sheet.height_mm > sheet.width_mm else 'ngang'}"
    sides = " × ".join(f"{side / 10:g}".replace(".", ",") for side in (round(sheet.width_mm), round(sheet.height_mm)))
    return f"{output.format.upper()}, khổ {sides} cm"


def _wording(output: Print) -> str:
    """A file's size, and whether it saves ink."""
    return size_wording(output) + (", đen trắng, ít mực" if _MONO in output.path else "")


def text_members(kit: Kit, name_of: Naming, library: Library) -> Iterator[Member]:
    """The kit's text files."""
    licence = library.site.licence
    for poster in kit.posters:
        file = library.file(poster.record)
        fullest = max((sheet_text(each.sheet) for each in poster.prints), key=len)
        yield _text(f"{kit.root}/loi-van/{poster.record.id}.txt", (poster.record.title, "", fullest), file, licence)
    yield _text(f"{kit.root}/IN-AN.txt", _print_notes(kit, name_of, library), kit.edit, licence)
    yield _text(f"{kit.root}/MO-TA-HINH.txt", _alts(kit, name_of), kit.edit, licence)
    yield _text(f"{kit.root}/GIAY-PHEP.txt", _licence(kit, library), kit.edit, licence)


def _text(name: str, lines: Iterable[str], record: str, licence: str) -> Member:
    """A text file as Notepad on an old office machine shows it right: a mark for UTF-8, line ends as Windows has."""
    content = "\r\n".join("\n".join(lines).split("\n")) + "\r\n"
    return Member(name, Data(name, content.encode("utf-8-sig"), record), "", licence, record)


def _print_notes(kit: Kit, name_of: Naming, library: Library) -> Iterator[str]:
    yield from (kit.title.upper(), f"{library.site.title} – {kit.base_url}", "")
    if kit.drafts:
        yield f"CHÚ Ý: CÓ {DRAFT}. CHƯA IN, CHƯA DÁN, CHƯA PHÁT NHỮNG TỆP CÓ TÊN BẮT ĐẦU BẰNG DU-THAO."
        yield "Những tài liệu sau còn là dự thảo; lý do ghi ở đầu mỗi tờ:"
        yield from (f"  - {each.record.title}" for each in kit.drafts)
        yield ""
    yield "TRONG BỘ NÀY CÓ"
    if kit.posters:
        yield "Áp phích (thư mục ap-phich):"
    for poster in kit.posters:
        yield f"  {poster.record.title}{f' [{DRAFT}]' if poster.is_draft else ''}"
        for each in poster.prints:
            yield f"    {name_of(poster.record.id, each)}: {_wording(each)}"
    yield from handout_notes(kit.handouts)
    if kit.codes:
        yield "Mã QR (thư mục ma-qr), để đặt vào tài liệu khác:"
        yield from (f"    {name_of(code_name(each), each)}: {size_wording(each)}" for each in kit.codes)
        yield from (f"    {master_name(each).rpartition('/')[2]}: {_MASTER}" for each in kit.masters)
    yield "Lời văn (thư mục loi-van): toàn bộ chữ của từng áp phích, để chép hoặc đọc."
    yield "MO-TA-HINH.txt: lời tả từng hình, để điền khi đăng lên mạng cho người không nhìn thấy hình."
    yield "GIAY-PHEP.txt: được dùng lại thế nào."
    yield "manifest.json: danh sách tệp kèm mã kiểm tra SHA-256, dành cho máy."
    yield from ("", *_ADVICE)


_ADVICE = (
    "KHI IN",
    "1. Dùng tệp PDF. Trong hộp thoại in chọn tỉ lệ 100% (kích thước thật), không chọn “vừa trang”.",
    "2. Đúng khổ giấy ghi cạnh tên tệp. Giấy thường là được.",
    "3. Máy in đen trắng: dùng tệp có chữ den-trang trong tên, ít tốn mực; không có thì tệp thường vẫn in được.",
    "4. Không cắt, không dán đè lên phần trắng quanh mã QR; không kéo giãn, không đổi màu mã.",
    "5. In thử một tờ, dùng điện thoại quét: phải hiện đúng địa chỉ in cạnh mã. Đúng rồi mới in tiếp.",
    "",
    "KHI DÁN",
    "1. Dán phẳng, ngang tầm mắt, chỗ sáng mà không loá; gỡ bản cũ trước khi dán bản mới.",
    "2. Ghi vào sổ bản in: dán ở đâu, mấy bản, từ ngày nào, bộ phận nào trông nom.",
)


def _alts(kit: Kit, name_of: Naming) -> Iterator[str]:
    yield "LỜI TẢ HÌNH"
    yield "Khi đăng hình lên mạng, chép lời dưới đây vào ô “văn bản thay thế” của hình."
    for poster in kit.posters:
        pictures = [each for each in poster.prints if each.format in _PIXELS]
        alt = poster.record.thumbnail_alt if isinstance(poster.record, Pictured) else poster.record.title
        for each in pictures:
            yield from ("", name_of(poster.record.id, each), f"  {posting_alt(alt, each.sheet)}")
    for each in kit.codes:
        if each.format in _PIXELS:
            alt = next(symbols(each.sheet)).alt
            yield from ("", name_of(code_name(each), each), f"  {alt}.")


def _licence(kit: Kit, library: Library) -> Iterator[str]:
    site = library.site
    yield "GIẤY PHÉP"
    yield f"Tài liệu trong bộ này dùng theo giấy phép {site.licence}."
    if site.licence in _TERMS:
        yield f"Toàn văn: {_TERMS[site.licence]}"
    yield "Được in, gửi và đăng lại. Xin ghi nguồn như sau:"
    yield f"  {site.title}, {kit.base_url}"
    yield "Không sửa lời văn, không thay mã QR rồi giữ tên đơn vị chịu trách nhiệm ghi trên tài liệu."
    sheets = [each.sheet for poster in kit.posters for each in poster.prints]
    files = dict.fromkeys(mark.file for sheet in sheets for mark in sheet.marks if isinstance(mark, Picture))
    by_file = {one.source: one for one in library.of("picture") if isinstance(one, Depicting)}
    shown = [by_file[file] for file in files if file in by_file]
    if shown:
        yield from ("", "Hình trong tài liệu:")
        yield from (f"  {one.alt} ({one.credit(library)})" for one in shown)
    yield ""
    yield "Phông chữ Be Vietnam Pro và Noto Sans Khmer: SIL Open Font License 1.1."
