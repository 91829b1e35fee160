"""The posters that every tool of the benchmark paints: a Loa site, and the same texts as JSON for the others.

In: a folder, how many different posters, how many units. Out: for each of the two a site to be read by Loa, and
posters.json or units.json with the texts as Loa prints them and the finished QR matrices. Not here: painting
(loa_posters.py, peers/), timing (pairs.py).

Same arguments, same bytes. Names of units are made up from common ones, telephones are no numbers that exist, and the
site's address is a specimen that is never opened. The matrices are handed to the peers for nothing; Loa makes its own.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

from loa_posters import read_site

from loa.kinds.poster.content import Content, content_of
from loa.kinds.poster.family import family
from loa.kinds.poster.local import local_of
from loa.kinds.poster.record import Poster
from loa.model.desk import Receiving
from loa.paint.fonts import FACES, FACES_DIR
from loa.sheet.qr import qr_rows

ADDRESS = "https://chien-dich.gov.vn/"
POSTERS, UNITS = "posters", "units"
"""Folders: different posters, and versions of one poster for many units."""

FOR_UNITS = "cho-tung-don-vi"
"""The poster that has versions of its own for all units."""

_DAY = "2026-11-22"
_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_COLOURS = ("#B71C1C", "#0D47A1", "#1B5E20", "#9A3412", "#4A148C", "#004D40", "#880E4F", "#263238")
_SORTS = ("Trạm Y tế xã", "Công an phường", "Đoàn Thanh niên xã", "Nhà văn hoá phường", "Hội Phụ nữ xã")
_NAMES = (
    *("An Phú", "Bình Minh", "Cẩm Thuỷ", "Đại Đồng", "Đông Hưng", "Gia Hoà", "Hải Thịnh", "Kim Sơn", "Long Thành"),
    *("Mỹ Lộc", "Nam Phước", "Nghĩa Hưng", "Phú Xuân", "Quang Trung", "Sông Cầu", "Tân Tiến", "Thạnh Lợi"),
    *("Trường Sơn", "Vĩnh Phúc", "Xuân Hoà", "Yên Bình", "Ea Kao", "Krông Búk", "Mường Lay", "Ngã Năm"),
)
_TOPICS = (
    ("Phòng chống sốt xuất huyết", "Diệt lăng quăng, bọ gậy mỗi tuần một lần", "Đậy kín dụng cụ chứa nước"),
    ("An toàn giao thông cho học sinh", "Đã uống rượu, bia thì không lái xe", "Đội mũ bảo hiểm cho trẻ"),
    ("Phòng cháy tại hộ gia đình", "Mỗi gia đình một bình chữa cháy", "Mở lối thoát nạn thứ hai"),
    ("Cảnh giác lừa đảo trên mạng", "Không đưa mã OTP cho bất kỳ ai", "Không bấm vào đường dẫn lạ"),
    ("Tiêm chủng mở rộng", "Đưa trẻ đi tiêm chủng đầy đủ, đúng lịch", "Mang theo sổ tiêm chủng"),
    ("An toàn thực phẩm", "Ăn chín, uống sôi, rửa tay thường xuyên", "Chọn thực phẩm rõ nguồn gốc"),
    ("Chủ động phòng chống bão, lũ", "Theo dõi bản tin, sẵn sàng sơ tán", "Dự trữ nước và lương thực"),
    ("Phân loại rác tại nguồn", "Phân loại rác trước khi mang đi bỏ", "Để riêng rác thực phẩm"),
    ("Không khói thuốc", "Bỏ thuốc hôm nay, khoẻ mạnh ngày mai", "Gọi tổng đài tư vấn cai nghiện"),
    ("Dịch vụ công trực tuyến", "Làm thủ tục tại nhà, khỏi phải chờ đợi", "Đăng nhập bằng VNeID"),
)
_POINTS = ("Nhắc người thân, hàng xóm cùng làm", "Báo ngay cho trạm y tế hoặc tổ trưởng", "Xem lại mỗi sáng thứ bảy")


def corpus(folder: Path, posters: int, units: int) -> None:
    """Writes a folder for each sort of work, with site and JSON files: each tool reads what it needs, and no more."""
    _different(folder / POSTERS, posters)
    _personalised(folder / UNITS, units)
    faces = {name: str(FACES_DIR / FACES[name].file) for name in ("sans-400", "sans-600", "sans-800")}
    for name in (POSTERS, UNITS):
        _write_json(folder / name / "faces.json", faces)


def _different(folder: Path, count: int) -> None:
    """A site with so many posters, and their texts."""
    _site_files(folder / "site", count, 0)
    library, world = read_site(folder / "site")
    found = [library.get("poster", f"p{number:04d}") for number in range(count)]
    texts = [_texts(content_of(poster, library, world.base_url)) for poster in found if isinstance(poster, Poster)]
    assert len(texts) == count
    _write_json(folder / "posters.json", texts)


def _personalised(folder: Path, count: int) -> None:
    """A site with one poster for so many units, and the texts of each version."""
    _site_files(folder / "site", 0, count)
    library, world = read_site(folder / "site")
    poster = library.get("poster", FOR_UNITS)
    assert isinstance(poster, Poster)
    whole = family(poster, library, world)
    texts = []
    for unit in whole.units:
        assert isinstance(unit, Receiving)
        local = local_of(poster, unit)
        content = content_of(poster, library, world.base_url, whole.codes[unit.id])
        texts.append({**_texts(content), "unit": local.name, "phone": f"Điện thoại: {local.phone}"})
    assert len(texts) == count
    _write_json(folder / "units.json", texts)


def _write_json(file: Path, value: object) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def _texts(content: Content) -> dict[str, object]:
    """What stands on a poster, in plain texts."""
    return {
        "campaign": content.campaign,
        "headline": content.headline,
        "message": content.message,
        "points": content.points,
        "action": content.action,
        "payload": content.payload,
        "address": content.address,
        "small": " · ".join(content.small_print),
        "primary": content.primary,
        "number_colour": content.number_colour,
        "ink": content.brand.ink,
        "sun": content.brand.sun,
        "qr": qr_rows(content.payload),
    }


def _site_files(site: Path, posters: int, units: int) -> None:
    """The records as officers write them."""
    names = [f"don-vi-{number:04d}" for number in range(units)]
    group = f"title: Tất cả đơn vị\nsystem: group\nlevel: commune\nmembers: [{', '.join(names)}]\n"
    files = {
        "../mkdocs.yml": "site_name: benchmark\n",
        "site.yml": f"title: Trang đo tốc độ\ntagline: Chỉ để đo\naddress: {ADDRESS}\nowner: so-y-te\n",
        "don-vi/so-y-te.yml": "title: Sở Y tế tỉnh\nsystem: state\nlevel: province\n",
    }
    if units:
        files |= {
            "qr/chung.yml": _qr("Mã chung", _code(0), "units: [tat-ca]\n"),
            "don-vi/tat-ca.yml": group,
            f"ap-phich/{FOR_UNITS}.yml": _poster(3, "chung", "units: [tat-ca]\nslots: [name, phone, code]\n"),
        }
    ledger = ["code,qr,unit,payload,target,issued,state,note,agreed_by"]
    ledger += [_line(0, "chung", "")] if units else []
    for number, colour in enumerate(_COLOURS):
        title, *_ = _TOPICS[number]
        files[f"chien-dich/c{number}.yml"] = (
            f'title: "{title}"\nsummary: "{title}."\nowner: so-y-te\nstart: 2026\nprimary: "{colour}"\n'
        )
    for number in range(posters):
        files[f"ap-phich/p{number:04d}.yml"] = _poster(number, f"m{number:04d}", "")
        files[f"qr/m{number:04d}.yml"] = _qr(f"Mã {number}", _code(1 + number), "")
        ledger.append(_line(1 + number, f"m{number:04d}", ""))
    for number, name in enumerate(names):
        files[f"don-vi/{name}.yml"] = _unit(number)
        ledger.append(_line(1 + posters + number, "chung", name))
    files["qr/so-cai.csv"] = "\n".join(ledger) + "\n"
    for path, text in files.items():
        file = site / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _code(number: int) -> str:
    """A code of five letters without look-alikes, never twice the same."""
    mixed = (number * 7919 + 104729) % len(_LETTERS) ** 4
    return "C" + "".join(_LETTERS[mixed // len(_LETTERS) ** place % len(_LETTERS)] for place in range(4))


def _line(number: int, qr: str, unit: str) -> str:
    code = _code(number)
    return f"{code},{qr},{unit},{ADDRESS}q/{code}/,campaign:c0,{_DAY},active,,"


def _qr(title: str, code: str, more: str) -> str:
    return f'title: "{title}"\ncode: {code}\nsummary: Mở trang.\nowner: so-y-te\nissued: {_DAY}\ncampaign: c0\n{more}'


def _poster(number: int, qr: str, more: str) -> str:
    title, headline, first = _TOPICS[number % len(_TOPICS)]
    name = _NAMES[number * 7 % len(_NAMES)]
    points = "".join(f'  - "{text}"\n' for text in (first, *(_POINTS[(number + at) % 3] for at in range(2))))
    return (
        f'title: "{headline} {number}"\ncampaign: c{number % len(_COLOURS)}\nheadline: "{headline}"\n'
        f'message: "{title}: mời bà con {name} cùng làm mỗi ngày, để cả nhà bình an."\npoints:\n{points}'
        f'action: "Quét mã để xem cách làm"\nqr: {qr}\nowner: so-y-te\ndate: {_DAY}\n'
        f"status: approved\napproved_by: Giám đốc Sở\n{more}"
    )


def _unit(number: int) -> str:
    chosen = random.Random(number)
    sort, name = _SORTS[number % len(_SORTS)], _NAMES[number * 11 % len(_NAMES)]
    phone = f"0000 {chosen.randint(100, 999)} {chosen.randint(100, 999)}"
    return f'title: "{sort} {name} {number + 1}"\nsystem: state\nlevel: commune\ndesk_phone: "{phone}"\n'
