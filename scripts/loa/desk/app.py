"""App: the desk's own web application: its first page, the lists of records, its files.

In: the ground of a site, a secret. Out: a Flask application.
Not here: forms (forms.py), files as text (texts.py), pictures (uploads.py), who may come in (guard.py).
"""

from __future__ import annotations

from flask import Flask, Response, abort, render_template, request

from loa.desk.forms import forms
from loa.desk.ground import Ground, files_of, kind_of_folder, kinds_by_menu, link_of, packed_of
from loa.desk.guard import guard
from loa.desk.texts import texts
from loa.desk.uploads import uploads
from loa.editing.given import is_filled

LARGEST_UPLOAD_BYTES = 20 * 1024 * 1024


def desk_app(ground: Ground, secret: str, hosts: tuple[str, ...], cookie: str) -> Flask:
    """The desk of one site, for the windows that know the secret."""
    app = Flask("loa.desk", template_folder="pages", static_folder="static", static_url_path="/_desk")
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_UPLOAD_BYTES
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
    app.jinja_env.filters["lcfirst"] = lambda text: text[:1].lower() + text[1:]
    app.jinja_env.globals["is_filled"] = is_filled
    guard(app, secret, hosts, cookie)

    @app.before_request
    def _ready() -> Response | None:
        request.environ["loa.preview"] = ground.preview_url.rstrip("/")
        if ground.preview.is_ready or request.path.startswith("/_"):
            return None
        return Response(render_template("waiting.html"), headers={"Refresh": "1"})

    @app.context_processor
    def _common() -> dict[str, object]:
        if not ground.preview.is_ready:
            return {}
        site = ground.preview.site
        return {
            "menu": kinds_by_menu(),
            "preview_url": ground.preview_url,
            "secret": secret,
            "link_of": link_of,
            "site_title": site.checked.library.site.title if site.checked.library else "Trang của bạn",
            "errors": sum(one.severity.name == "ERROR" for one in site.problems),
        }

    app.add_url_rule("/", "first", lambda: _first(ground))
    app.add_url_rule("/loai/<folder>/", "records", lambda folder: _records(ground, folder))
    app.add_url_rule("/favicon.ico", "icon", lambda: Response(status=204))
    app.add_url_rule("/_chu/<name>", "face", lambda name: _face(ground, name))
    app.register_blueprint(forms(ground))
    app.register_blueprint(texts(ground))
    app.register_blueprint(uploads(ground))
    return app


def _first(ground: Ground) -> str:
    unfinished = []
    for work in ground.shelf.all():
        kind = kind_of_folder(work.folder)
        if kind is not None:
            title = work.values.get("title") if isinstance(work.values, dict) else None
            new = work.name == "+"
            link = f"/moi/{work.folder}" if new else f"/sua/{work.folder}/{work.name}"
            unfinished.append((title or kind.label, kind.label, work.since, link))
    return render_template("first.html", groups=ground.tasks(), problems=ground.problems(), unfinished=unfinished)


def _records(ground: Ground, folder: str) -> str:
    kind = kind_of_folder(folder)
    if kind is None:
        abort(404)
    packed = list(packed_of(ground, kind))
    return render_template(
        "records.html", kind=kind, folder=folder, records=list(files_of(ground, kind)), packed=packed
    )


def _face(ground: Ground, name: str) -> Response:
    """The site's own typeface, so that the desk looks like the site."""
    file = ground.root / "overrides" / "assets" / "fonts" / name
    if not name.endswith(".woff2") or "/" in name or not file.is_file():
        abort(404)
    return Response(file.read_bytes(), mimetype="font/woff2")
