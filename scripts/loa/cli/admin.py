"""loa admin: the pages of an editor in the browser that works on a Git host.

In: a Git host, a repository, the editor's program. Out: a folder to be served beside the site, or elsewhere.
Not here: what the editor is told (editing/admin.py), signing in (the Git host's).
"""

from __future__ import annotations

import argparse
import re
import shutil
from pathlib import Path

from loa.build.wrong import WrongUse
from loa.editing.admin import BACKENDS, DRAFTS, SCRIPT, Remote, admin_files

HELP = "làm trang soạn thảo từ xa cho GitHub, GitLab hoặc Gitea (tùy chọn)"
ABOUT = """\
Ghi trang soạn thảo Decap CMS vào một thư mục, biểu mẫu lấy từ chính các loại nội dung. Cần tệp chương trình
decap-cms.js (make admin lấy giúp). Trang này không giữ được lời ghi chú trong tệp và không nêu lỗi cạnh ô; ở máy của
mình hãy dùng loa desk."""

_REPOSITORY = re.compile(r"^[\w.-]+(?:/[\w.-]+)+$")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    parser.add_argument("--host", choices=tuple(BACKENDS), required=True, help="kho Git ở đâu")
    parser.add_argument("--repo", metavar="KHO", required=True, help="tên kho, ví dụ don-vi/trang")
    parser.add_argument("--branch", metavar="NHÁNH", default="main", help="nhánh (mặc định main)")
    parser.add_argument(
        "--api", metavar="ĐỊA CHỈ", default="", help="địa chỉ API khi kho ở máy chủ riêng, dạng https://…"
    )
    parser.add_argument(
        "--app-id",
        metavar="MÃ",
        default="",
        help="GitLab, Gitea: mã ứng dụng OAuth kiểu PKCE, để đăng nhập",
    )
    parser.add_argument("--program", metavar="TỆP", type=Path, required=True, help="tệp decap-cms.js")
    parser.add_argument(
        "--out", metavar="THƯ MỤC", type=Path, required=True, help="ghi vào thư mục này, ví dụ site/admin"
    )


def run(arguments: argparse.Namespace) -> int:
    """0 when the folder was written.

    Raises: WrongUse when a name cannot be one, or the program is not there.
    """
    if not _REPOSITORY.match(arguments.repo):
        raise WrongUse(f"Tên kho “{arguments.repo}” không dùng được; hãy ghi dạng đơn-vị/kho, ví dụ don-vi/trang.")
    if arguments.api and not arguments.api.startswith("https://"):
        raise WrongUse(f"Địa chỉ “{arguments.api}” phải bắt đầu bằng https://.")
    if arguments.host == "gitea" and not arguments.api:
        raise WrongUse("Gitea cần --api, ví dụ --api https://git.don-vi.example/api/v1.")
    if not arguments.program.is_file():
        raise WrongUse(f"Không có tệp {arguments.program}; lấy bằng lệnh: make admin")
    remote = Remote(arguments.host, arguments.repo, arguments.branch, arguments.api, arguments.app_id)
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, text in admin_files(remote).items():
        (arguments.out / name).write_text(text, encoding="utf-8")
    for program in sorted(arguments.program.parent.glob(f"*{SCRIPT}")):
        shutil.copyfile(program, arguments.out / program.name)
    drafts = "bài nháp thành đề nghị gộp" if arguments.host in DRAFTS else "mỗi lần lưu là một lần ghi thẳng vào nhánh"
    print(f"Đã ghi trang soạn thảo vào {arguments.out}/ ({drafts}).")
    return 0
