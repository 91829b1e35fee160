"""The command `loa`: finds the verb, runs it, and turns whatever happens into a sentence and an exit code.

In: arguments. Out: 0 nothing wrong, 1 the content has errors, 2 wrong use or our own failure. Not here: the verbs.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from keyword import iskeyword
from pathlib import Path
from types import FrameType
from typing import NoReturn

from loa import __version__
from loa.build.wrong import WrongUse
from loa.cli.options import add_root
from loa.cli.words import Parser

VERBS = (
    "init",
    "check",
    "build",
    "desk",
    "serve",
    "new",
    "import",
    "plan",
    "report",
    "export",
    "poster",
    "qr",
    "prints",
    "sweep",
    "changes",
    "approvals",
    "admin",
    "headers",
    "pack",
    "schema",
    "migrate",
    "doctor",
)
"""Each is a module beside this one; only the one that is asked for is loaded."""
FAILURE_FILE = ".loa/failure.txt"

_ABOUT = """\
Loa dựng trang thông tin, áp phích, mã QR và hướng dẫn từ các tệp trong content/.

Mã kết thúc: 0 mọi thứ ổn · 1 nội dung còn lỗi · 2 dùng sai lệnh, hoặc Loa tự gặp trục trặc."""


def parser(asked: Sequence[str] = VERBS) -> Parser:
    """The parser with the verbs asked for."""
    whole = Parser("loa", _ABOUT)
    whole.add_argument("--version", action="version", version=f"loa {__version__}", help="hiện số phiên bản rồi thôi")
    add_root(whole, Path())
    verbs = whole.add_subparsers(title="Các lệnh", metavar="LỆNH", dest="verb", required=True, parser_class=Parser)
    for name in asked:
        module = import_module(f"loa.cli.{name}_" if iskeyword(name) else f"loa.cli.{name}")
        verb = verbs.add_parser(name, help=module.HELP, description=module.ABOUT)
        add_root(verb)
        module.add_arguments(verb)
        verb.set_defaults(run=module.run)
    return whole


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command line and gives its exit code."""
    _speak_vietnamese()
    try:
        arguments = parser(_asked(sys.argv[1:] if argv is None else argv)).parse_args(argv)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 0
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _stop)  # so that a build that is told to end cleans up as after Ctrl+C
    return _outcome(arguments)


def _asked(argv: Sequence[str]) -> Sequence[str]:
    """The verbs that a command line may need: its own where it is plain, else all, to say what there is."""
    verb = next((word for word in argv if word in VERBS), None)
    before = argv[: argv.index(verb)] if verb else ()
    plain = verb and (not before or (len(before) == 2 and before[0] == "-C"))  # -C DIR
    return (verb,) if verb and plain else VERBS


def _outcome(arguments: argparse.Namespace) -> int:
    try:
        return int(arguments.run(arguments))
    except WrongUse as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        print("\nĐã dừng theo yêu cầu. Những gì có từ trước vẫn còn nguyên.", file=sys.stderr)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on: nothing more to say
    except Exception as error:  # noqa: BLE001  # the last door: whatever it is, the officer gets a sentence
        _tell_failure(error, arguments.folder)
    return 2


def _tell_failure(error: Exception, folder: Path) -> None:
    """Says that Loa itself has failed and where the details are; LOA_DEBUG=1 shows them at once."""
    details = "".join(traceback.format_exception(error))
    cure = getattr(error, "cure", "")
    if cure:
        print(f"Máy này còn thiếu thư viện mà Loa cần. Hãy chạy lệnh sau rồi thử lại:\n    {cure}", file=sys.stderr)
    else:
        place = _written(details, folder)
        print(
            "Loa tự gặp trục trặc, không phải do nội dung của bạn. Trang đã dựng từ trước (nếu có) vẫn còn nguyên.\n"
            f"Chi tiết đã ghi vào {place}; hãy gửi tệp ấy cho người phụ trách kỹ thuật.",
            file=sys.stderr,
        )
    if os.environ.get("LOA_DEBUG") == "1":
        print(details, file=sys.stderr)


def _written(details: str, folder: Path) -> Path:
    """The file that now holds the details: in the site's .loa folder, or among temporary files when that cannot be."""
    text = f"loa {__version__}, Python {sys.version}\n{sys.argv}\n\n{details}"
    file = folder.resolve() / FAILURE_FILE
    try:
        if not (folder / "mkdocs.yml").is_file():
            raise FileNotFoundError
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError:
        handle, name = tempfile.mkstemp(prefix="loa-failure-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as opened:
            opened.write(text)
        return Path(name)
    return file


def _speak_vietnamese() -> None:
    """Has both outputs take Vietnamese on a machine whose locale knows ASCII alone."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() not in ("utf-8", "utf8"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
