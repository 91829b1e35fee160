"""`loa changes` on a branch with ten and more sorts of change says them all.

In: the tiny site with a letter, a channel, a hanging sheet, in a Git repository. Out: what the verb says.
Not here: single sentences.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tiny import TODAY, loa, tiny_site

LETTER = """\
title: Công văn giả định về nộp hồ sơ
family: union
form: cong-van
number: "1"
symbol: CV/TT
issuer: to-thu
date: 2026-11-01
subject: Về việc giúp người dân nộp hồ sơ
status: unknown
duties:
  - id: viec-1
    title: Có bài giới thiệu
    kind: order
    actors: Tổ làm thử
    units: [to-thu]
    quotes: ["Đề nghị có bài giới thiệu."]
    audiences: [people]
    forms: [news]
evidence:
  - text: Văn bản giả định, đặt ra để thử.
    as_of: 2026-11-01
"""
CHANNEL = """\
title: Kênh thử
platform: website
owner: to-thu
summary: Kênh để thử.
address: https://cong.dichvucong.gov.vn/
state: verified
verified_on: 2026-11-02
verified_by: Tổ làm thử
evidence:
  - text: Tự đặt ra để thử.
    as_of: 2026-11
"""
PRODUCT = """\
title: Tin thử
summary: Tin giới thiệu cách nộp hồ sơ.
form: news
unit: to-thu
month: 2026-11
responsible: Tổ làm thử
campaign: nop-ho-so
audiences: [people]
documents: [cong-van-1]
serves: [cong-van-1#viec-1]
drafted: 2026-11-10
sent: 2026-11-11
sent_to: to-thu
"""
SHEET = """\
title: Bảng tin chợ
poster: nop-ho-so
format: a4
version: 1
unit: to-thu
place: Bảng tin cổng chợ
count: 2
since: 2026-11-22
keeper: Văn thư tổ
payload: https://thu.example/nho/q/K7M2/
"""
PAGE = "---\ntitle: Trang sẽ bỏ\nsummary: Trang này rồi sẽ mất.\nupdated: 2026-11-20\n---\n\nChữ.\n"
SECOND = (
    "title: Mã thứ hai\ncode: P4T9\nsummary: Mã để đổi nơi đến.\nowner: to-thu\nissued: 2026-11-22\nguide: nop-ho-so\n"
)
THIRD = SECOND.replace("Mã thứ hai", "Mã thứ ba").replace("P4T9", "W6X8")
LINE = "{code},{name},,https://thu.example/nho/q/{code}/,guide:nop-ho-so,2026-11-22,active,,\n"


def git(root: Path, *arguments: str) -> None:
    names = ("-c", "user.name=Người thử", "-c", "user.email=thu@vi-du.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *names, *arguments], check=True, capture_output=True)


def write(root: Path, file: str, text: str) -> None:
    path = root / "content" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def replaced(root: Path, file: str, old: str, new: str) -> None:
    text = (root / "content" / file).read_text(encoding="utf-8")
    assert old in text
    write(root, file, text.replace(old, new))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A branch on which ten and more sorts of change were made."""
    root = tiny_site(tmp_path_factory.mktemp("changes"))
    ledger = (root / "content/qr/so-cai.csv").read_text(encoding="utf-8")
    write(root, "van-ban/cong-van-1.yml", LETTER)
    write(root, "kenh/kenh-thu.yml", CHANNEL)
    write(root, "ban-in/bang-tin-cho.yml", SHEET)
    write(root, "trang/se-bo.md", PAGE)
    write(root, "qr/ma-hai.yml", SECOND)
    write(root, "qr/so-cai.csv", ledger + LINE.format(code="P4T9", name="ma-hai"))
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", "content", "mkdocs.yml")
    git(root, "commit", "--quiet", "-m", "Công bố")
    git(root, "switch", "--quiet", "-c", "doi")
    replaced(root, "ap-phich/nop-ho-so.yml", "Nộp hồ sơ ngay tại nhà", "Nộp hồ sơ khỏi đi xa")
    write(
        root,
        "ap-phich/nop-ho-so.yml",
        (root / "content/ap-phich/nop-ho-so.yml").read_text("utf-8") + "status: approved\napproved_by: Tổ trưởng\n",
    )
    write(root, "san-pham/tin-thu.yml", PRODUCT)
    (root / "content/trang/se-bo.md").unlink()
    write(root, "trang/trang-moi.md", PAGE.replace("Trang sẽ bỏ", "Trang mới tinh"))
    replaced(root, "kenh/kenh-thu.yml", "state: verified", "state: ended")
    replaced(root, "qr/ma-hai.yml", "guide: nop-ho-so", "to_page: gioi-thieu")
    write(root, "qr/ma-ba.yml", THIRD)
    changed = LINE.format(code="P4T9", name="ma-hai").replace("guide:nop-ho-so", "page:gioi-thieu")
    changed = changed.replace(",active,,", ",active,Hướng dẫn đã chuyển chỗ,Tổ trưởng")
    write(root, "qr/so-cai.csv", ledger + changed + LINE.format(code="W6X8", name="ma-ba"))
    replaced(root, "site.yml", "Một trang nhỏ để thử máy dựng trang.", "Câu giới thiệu khác.")
    replaced(root, "huong-dan/nop-ho-so.yml", "Chọn thủ tục cần làm.", "Chọn đúng thủ tục cần làm.")
    return root


def sections(root: Path) -> dict[str, list[str]]:
    done = loa(root, "changes", "--format", "json", "--today", TODAY)
    assert done.returncode == 0, done.stderr
    return {section["title"]: section["lines"] for section in json.loads(done.stdout)}


def test_every_sort_of_change_is_said(root: Path) -> None:
    said = {title.partition(":")[0]: "\n".join(lines) for title, lines in sections(root).items()}
    assert "P4T9: trước tới guide:nop-ho-so, nay tới page:gioi-thieu" in said["MÃ QR DẪN ĐI NƠI KHÁC"]
    assert "Vì: Hướng dẫn đã chuyển chỗ. Đồng ý: Tổ trưởng" in said["MÃ QR DẪN ĐI NƠI KHÁC"]
    assert "/trang/se-bo/" in said["ĐỊA CHỈ ĐÃ CÔNG BỐ BỊ MẤT"]
    assert "Đã ngừng" in said["KÊNH ĐỔI ĐỊA CHỈ HOẶC TÌNH TRẠNG"]
    assert "Bảng tin cổng chợ: 2 bản, gỡ hoặc thay" in said["BẢN IN ĐANG DÁN PHẢI GỠ HOẶC XEM LẠI"]
    assert "“Câu giới thiệu khác.”" in said["Thiết lập chung của trang"]
    assert "Mã mới W6X8: tới guide:nop-ho-so" in said["Mã QR mới hoặc đã ngừng"]
    assert "Tổ làm thử: “Có bài giới thiệu”" in said["Nhiệm vụ nay đã có bằng chứng"]
    assert "“Áp phích nộp hồ sơ”: vẽ khác" in said["Áp phích trông khác trước"]
    assert "người duyệt: Tổ trưởng" in said["Vừa được duyệt"]
    assert "Tin thử" in said["Nội dung mới"]
    assert "“Nộp hồ sơ ngay tại nhà” → “Nộp hồ sơ khỏi đi xa”" in said["Nội dung đã sửa"]
    assert "Trang “Trang sẽ bỏ”" in said["Nội dung bỏ đi"]
    assert "/trang/trang-moi/ – Trang mới tinh" in said["Trang mới"]
    assert "/huong-dan/nop-ho-so/" in said["Trang đổi theo"]


def test_the_gravest_stands_first_and_is_marked_for_a_git_host(root: Path) -> None:
    done = loa(root, "changes", "main", "--format", "markdown", "--today", TODAY)
    first = done.stdout.split("### ")[1]
    assert first.startswith("⚠️ MÃ QR DẪN ĐI NƠI KHÁC")


def test_posters_are_drawn_before_and_after(root: Path, tmp_path: Path) -> None:
    done = loa(root, "changes", "--pictures", str(tmp_path / "hinh"), "--today", TODAY)
    assert done.returncode == 0, done.stderr
    before, after = (tmp_path / "hinh" / f"nop-ho-so-{name}.png" for name in ("truoc", "sau"))
    assert before.read_bytes()[:4] == after.read_bytes()[:4] == b"\x89PNG"
    assert before.read_bytes() != after.read_bytes()
    assert 'src="nop-ho-so-truoc.png"' in (tmp_path / "hinh/index.html").read_text(encoding="utf-8")


def test_nothing_changed_is_said_so(root: Path) -> None:
    git(root, "stash", "--quiet", "--include-untracked", "--", "content")
    try:
        done = loa(root, "changes", "--today", TODAY)
    finally:
        git(root, "stash", "pop", "--quiet")
    assert done.stdout == "So với main: không có gì khác.\n"


def test_a_state_that_is_not_there_is_told(root: Path) -> None:
    done = loa(root, "changes", "khong-co-nhanh-nay")
    assert done.returncode == 2
    assert "khong-co-nhanh-nay" in done.stderr


def test_what_officers_wrote_is_no_markup_on_a_git_host() -> None:
    from loa.editing.changes.told import Section, markdown_of  # noqa: PLC0415  # one use

    made = markdown_of([Section("Đổi", ("<img src=x> [bấm](http://x) @ai *x*",))])
    assert "<img" not in made
    assert "](http" not in made.replace("\\]", "")
    assert "@ai" not in made
