"""Texts: a file as it is, for the rare case that its form cannot show it: with its lines numbered and what is wrong.

In: requests about a file of content/. Out: pages, saved files. Not here: forms (forms.py).
"""

from __future__ import annotations

from flask import Blueprint, Response, abort, jsonify, render_template, request

from loa.desk.ground import Ground, kind_of_file, link_of, pressing
from loa.desk.saving import content_file, digest_of, write_whole
from loa.editing.given import fits, held
from loa.kinds import KINDS
from loa.messages.words import told
from loa.model.read import one_read
from loa.problems import Problem, Severity
from loa.source.folder import LARGEST_TEXT_BYTES, is_local
from loa.source.yaml import yaml_tree


def texts(ground: Ground) -> Blueprint:
    """The pages and answers about files as text."""
    found = Blueprint("texts", __name__)
    found.add_url_rule("/tep/<path:file>", "text", lambda file: _text(ground, file))
    found.add_url_rule("/tep", "save_text", lambda: _save(ground), methods=["POST"])
    return found


def _file(ground: Ground, file: str) -> str:
    try:
        return content_file(ground.root, file)
    except ValueError:
        abort(404)


def _text(ground: Ground, file: str) -> str:
    path = ground.root / _file(ground, file)
    data = path.read_bytes()
    return render_template(
        "text.html",
        file=file,
        text=data.decode("utf-8", errors="replace"),
        digest=digest_of(path),
        problems=[ground.shown(one) for one in sorted(_problems(ground, file, data), key=pressing)],
        form_link=link_of(file) if _has_form(ground, file, data) else "",
        local=is_local(file),
    )


def _has_form(ground: Ground, file: str, data: bytes) -> bool:
    found = kind_of_file(file)
    values = held(file, data) if found else None
    return found is not None and values is not None and fits(ground.form(found[0]), values)


def _problems(ground: Ground, file: str, data: bytes) -> tuple[Problem, ...]:
    """What is wrong with the file as it would be."""
    library = ground.library
    if library is None:
        return yaml_tree(file, data)[1]
    return one_read(library, file, data, [kind.record for kind in KINDS])[1]


def _save(ground: Ground) -> Response | tuple[Response, int]:
    """Looks at a text, and saves it when that is wished; a file that is still wrong may be saved: nothing is lost."""
    sent = request.get_json(silent=True)
    if not isinstance(sent, dict) or not isinstance(sent.get("text"), str):
        abort(400)
    file = _file(ground, str(sent.get("file", "")))
    text = sent["text"].replace("\r\n", "\n")
    if len(text) > LARGEST_TEXT_BYTES:
        abort(413)
    path = ground.root / file
    told_problems = [_told(one) for one in sorted(_problems(ground, file, text.encode()), key=pressing)]
    if not sent.get("save"):
        return jsonify(problems=told_problems)
    if digest_of(path) != sent.get("digest"):
        why = "Tệp này vừa được sửa ở nơi khác. Hãy chép phần đang viết ra ngoài, rồi mở lại trang này."
        return jsonify(problems=told_problems, why=why), 409
    write_whole(path, text.encode())
    return jsonify(problems=told_problems, digest=digest_of(path))


def _told(problem: Problem) -> dict[str, object]:
    words = told(problem)
    return {
        "line": problem.place.line,
        "error": problem.severity is Severity.ERROR,
        "code": problem.code,
        "message": words.sentence,
        "remedy": words.remedy,
    }
