"""Forms: a record shown as a form, tried while it is filled in, saved when it is right.

In: requests of the desk's pages. Out: pages, JSON, files of content/.
Not here: what a form holds (model/form.py), how a file is rewritten (editing/rewriting.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom

from flask import Blueprint, Response, abort, jsonify, redirect, render_template, request
from werkzeug.wrappers import Response as BaseResponse

from loa.desk.beginning import beginning
from loa.desk.choices import FEW, choices_of, list_name, named_fields
from loa.desk.ground import Ground, kind_of_folder
from loa.desk.saving import digest_of, record_file, write_whole
from loa.desk.shelf import NEW, Unfinished
from loa.editing.given import fits, given, held, is_filled
from loa.editing.trial import MISSING, Trial, file_text, tried
from loa.kind import Kind
from loa.kinds import KINDS
from loa.kinds.guide.record import Guide
from loa.kinds.qr.record import Qr
from loa.kinds.qr.writing import lines_to_add, with_lines
from loa.messages.words import told
from loa.model.form import Field, Sort
from loa.model.library import Library
from loa.problems import Severity
from loa.site.writing.prose import passages
from loa.site.writing.slips import LONGEST_SENTENCE, readability
from loa.source.folder import LEDGER
from loa.source.slug import slug


def forms(ground: Ground) -> Blueprint:
    """The pages and answers about single records."""
    found = Blueprint("forms", __name__)
    found.add_url_rule("/moi/<folder>", "new", lambda folder: _new(ground, folder))
    found.add_url_rule("/sua/<folder>/<name>", "edit", lambda folder, name: _edit(ground, folder, name))
    found.add_url_rule("/sua/<folder>/", "edit_single", lambda folder: _edit(ground, folder, ""))
    found.add_url_rule("/thu", "try", lambda: _try(ground), methods=["POST"])
    found.add_url_rule("/luu", "save", lambda: _save(ground), methods=["POST"])
    found.add_url_rule("/bo", "drop", lambda: _drop(ground), methods=["POST"])
    return found


def _kind(folder: str) -> Kind:
    kind = kind_of_folder(folder)
    if kind is None:
        abort(404)
    return kind


def _new(ground: Ground, folder: str) -> str:
    kind = _kind(folder)
    kept = ground.shelf.taken(folder, NEW)
    asked = dict(request.args)
    values = kept.values if kept and not asked else beginning(kind, ground.form(kind), ground, asked)
    return _page(ground, kind, "", values, kept if not asked else None)


def _edit(ground: Ground, folder: str, name: str) -> str | BaseResponse:
    kind = _kind(folder)
    try:
        file = record_file(ground.root, kind, name)
    except ValueError:
        abort(404)
    if not (ground.root / file).is_file():
        abort(404)
    values = held(file, (ground.root / file).read_bytes())
    if values is None or not fits(ground.form(kind), values) or ground.library is None:
        return redirect(f"/tep/{file}")
    kept = ground.shelf.taken(folder, name or kind.name)
    return _page(ground, kind, name, kept.values if kept else values, kept)


def _page(ground: Ground, kind: Kind, name: str, values: object, kept: Unfinished | None) -> str:
    form = ground.form(kind)
    single = bool(kind.record.FILE)
    file = record_file(ground.root, kind, name) if name or single else ""
    shown = values if isinstance(values, Mapping) else {}
    first = tuple(
        field
        for field in form.inner
        if field.required or is_filled(field, shown.get(field.name)) or field.sort is Sort.BODY
    )
    lists = {key: choices_of(field, ground.library) for key, field in named_fields(form).items()}
    return render_template(
        "form.html",
        kind=kind,
        folder=kind.folder or kind.name,
        name=name,
        file=file,
        is_new=not file,
        form=form,
        values=shown,
        first=first,
        rest=tuple(field for field in form.inner if field not in first),
        digest=kept.digest if kept else digest_of(ground.root / file) if file else "",
        kept=kept,
        lists=lists,
        few=FEW,
        list_name=list_name,
        page=ground.page(kind, name) if file else ground.preview_url,
    )


@dataclass(frozen=True, slots=True)
class _Sent:
    """What a form sent, laid out as a file."""

    kind: Kind
    name: str
    is_new: bool
    file: str
    values: object
    digest: str
    text: str
    title: str


def _sent(ground: Ground) -> _Sent:
    """The form's content as the file it would become; ends the request when it is no form's."""
    data = request.get_json(silent=True)
    if not isinstance(data, dict):
        abort(400)
    kind, is_new = _kind(str(data.get("folder", ""))), bool(data.get("new"))
    values = data.get("values")
    title = str(values.get("title", "")) if isinstance(values, dict) else ""
    name = str(data.get("name", "")) or (slug(title)[:80].strip("-") if is_new else "")
    form: Field = ground.form(kind)
    try:
        file = record_file(ground.root, kind, name or "chua-dat-ten")
        path = ground.root / file
        old = None if is_new or not path.is_file() else path.read_bytes()
        filled, body = given(form, values, held(file, old) if old is not None else None)
        text = file_text(old.decode("utf-8") if old is not None else None, file, filled, body, form)
    except ValueError:
        abort(400)
    return _Sent(kind, name, is_new, file, values, str(data.get("digest", "")), text, title)


def _tried(ground: Ground, sent: _Sent) -> Trial:
    library, world = ground.library, ground.world
    if library is None or world is None:
        abort(409)
    return tried(library, world, sent.kind, sent.file, sent.text, KINDS)


def _told(trial: Trial) -> list[dict[str, object]]:
    """The problems for the page, each with the path of its field."""
    found = []
    for problem, path in trial.found:
        words = told(problem)
        missing = problem.code in MISSING and bool(path)
        found.append(
            {
                "path": ".".join(map(str, path)),
                "error": problem.severity is Severity.ERROR,
                "missing": missing,
                "message": "Mục này bắt buộc." if missing else words.sentence,
                "remedy": "điền vào ô này." if missing else words.remedy,
            }
        )
    return found


def _try(ground: Ground) -> Response:
    """What would be wrong, while the officer is still writing; what is written is kept."""
    sent = _sent(ground)
    trial = _tried(ground, sent)
    if "nhin" in request.args:  # the form was only opened
        return jsonify(problems=_told(trial), text=sent.text)
    now = datetime.now().strftime("%H:%M, %d/%m/%Y")  # noqa: DTZ005  # the officer's own clock
    shelf_name = NEW if sent.is_new else sent.name or sent.kind.name
    ground.shelf.keep(Unfinished(sent.kind.folder or sent.kind.name, shelf_name, sent.values, sent.digest, now))
    if not sent.is_new and trial.library is not None:
        ground.preview.show_unsaved(sent.file, sent.text.encode())
    easy = _easy(trial) if sent.kind.name == Guide.KIND else ""
    taken = sent.is_new and bool(sent.name) and (ground.root / sent.file).exists()
    return jsonify(problems=_told(trial), name=sent.name, taken=taken, text=sent.text, since=now, easy=easy)


def _easy(trial: Trial) -> str:
    """How easily a guide is read, in a line for its writer."""
    if trial.library is None or trial.record is None:
        return ""
    texts = tuple(passage.text for passage in passages(trial.record, trial.library))
    found = readability(texts)
    if found is None:
        return ""
    average = f"{found.average:.1f}".replace(".", ",")
    told_long = f"; {found.long} câu dài quá {LONGEST_SENTENCE} tiếng" if found.long else ""
    return f"Dễ đọc: trung bình {average} tiếng một câu, câu dài nhất {found.longest} tiếng{told_long}."


def _save(ground: Ground) -> tuple[Response, int] | Response:
    """Saves the file when nothing in it is wrong and nobody else has changed it meanwhile."""
    sent = _sent(ground)
    trial = _tried(ground, sent)
    path = ground.root / sent.file
    if not sent.name and not sent.kind.record.FILE:
        return jsonify(problems=_told(trial), why="Chưa đặt được tên tệp: hãy ghi tiêu đề."), 422
    if any(problem.severity is Severity.ERROR for problem, _ in trial.found):
        return jsonify(problems=_told(trial), why="Chưa lưu được vì còn lỗi; phần đang viết vẫn được giữ."), 422
    if sent.is_new and path.exists():
        why = f"Đã có {sent.file}; hãy đặt tên tệp khác."
        return jsonify(problems=_told(trial), why=why), 409
    if not sent.is_new and digest_of(path) != sent.digest:
        why = "Tệp này vừa được sửa ở nơi khác. Hãy mở lại trang này để xem bản mới; phần đang viết vẫn được giữ."
        return jsonify(problems=_told(trial), why=why), 409
    write_whole(path, sent.text.encode())
    issued = _issued(ground, trial.library) if sent.kind.name == Qr.KIND else 0
    shelf_name = NEW if sent.is_new else sent.name or sent.kind.name
    ground.shelf.drop(sent.kind.folder or sent.kind.name, shelf_name)
    address = ground.page(sent.kind, sent.name)
    link = f"/sua/{sent.kind.folder or sent.kind.name}/{sent.name}"
    return jsonify(
        problems=_told(trial), digest=digest_of(path), page=address, link=link, issued=issued, file=sent.file
    )


def _issued(ground: Ground, library: Library | None) -> int:
    """Writes the codes that the ledger lacks at its end; how many they were."""
    if library is None or ground.world is None:
        return 0
    ledger = ground.root / LEDGER
    added = lines_to_add(library, ground.world.today, SystemRandom())
    if added:
        write_whole(ledger, with_lines(ledger.read_bytes() if ledger.is_file() else None, added))
    return len(added)


def _drop(ground: Ground) -> Response:
    """Throws away what was kept and not saved."""
    data = request.get_json(silent=True)
    if not isinstance(data, dict):
        abort(400)
    kind = _kind(str(data.get("folder", "")))
    name = str(data.get("name", ""))
    try:
        ground.shelf.drop(kind.folder or kind.name, NEW if data.get("new") else name or kind.name)
    except ValueError:
        abort(400)
    return jsonify(dropped=True)
