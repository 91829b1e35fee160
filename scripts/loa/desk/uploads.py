"""Uploads: a picture from the officer's machine, already cut to its frame by the page, put into content/hinh/.

In: a picture's bytes, a name. Out: a file, its name. Not here: what a picture must be (source/, paint/ judge it),
its record (forms.py).
"""

from __future__ import annotations

from flask import Blueprint, Response, abort, jsonify, request

from loa.desk.ground import Ground
from loa.desk.saving import picture_file, write_whole

_ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp"}
_SIGNS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".webp": b"RIFF"}


def uploads(ground: Ground) -> Blueprint:
    """The answer to a picture, and the pictures that are there."""
    found = Blueprint("uploads", __name__)
    found.add_url_rule("/hinh", "upload", lambda: _upload(ground), methods=["POST"])
    return found


def _upload(ground: Ground) -> Response:
    sent = request.files.get("file")
    if sent is None:
        abort(400)
    ending = _ENDINGS.get(sent.mimetype or "", "")
    data = sent.read()
    if not ending or not data.startswith(_SIGNS[ending]):
        abort(415)
    try:
        file = picture_file(ground.root, request.form.get("name", ""), ending)
    except ValueError:
        abort(400)
    write_whole(ground.root / file, data)
    return jsonify(name=file.rpartition("/")[2])
