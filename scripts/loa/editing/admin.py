"""Admin: the settings of an editor in the browser that works on a Git host, for officers far from this machine.

In: the kinds' forms, a Git host. Out: Decap CMS's config.yml and the page that opens it, with a policy of its own.
Not here: the desk on this machine (desk/), which keeps comments and tells problems; signing in (the Git host's).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.form import Field, Sort, form_of
from loa.site.starters import example_of

DRAFTS = frozenset(("github", "gitlab"))
"""The hosts on which Decap keeps unfinished work as a pull request; on Gitea every save is a commit."""
BACKENDS = {"github": "github", "gitlab": "gitlab", "gitea": "gitea"}
SCRIPT = "decap-cms.js"

_WIDGETS = {
    Sort.LINE: "string",
    Sort.TEXT: "text",
    Sort.BODY: "markdown",
    Sort.DATE: "string",
    Sort.MONTH: "string",
    Sort.CLOCK: "string",
    Sort.NUMBER: "number",
    Sort.FLAG: "boolean",
    Sort.PICTURE: "string",
    Sort.COLOUR: "color",
}


@dataclass(frozen=True, slots=True)
class Remote:
    """Where the site's repository is.

    Shape: `api` is where the browser asks for it, "" for the host's usual place; `app_id` names the application that
    GitLab or Gitea has been told of, so that people can sign in without a server of ours.
    """

    host: str
    repository: str
    branch: str
    api: str = ""
    app_id: str = ""

    @property
    def origins(self) -> tuple[str, ...]:
        """The origins that the editor's page must be allowed to reach."""
        usual = {"github": ("https://api.github.com", "https://github.com"), "gitlab": ("https://gitlab.com",)}
        return (self.api.rstrip("/"),) if self.api else usual.get(self.host, ())


def admin_files(remote: Remote, kinds: Sequence[Kind] = KINDS) -> Mapping[str, str]:
    """The editor's files but its program: index.html and config.yml, which is JSON and so YAML, too."""
    return {
        "index.html": _page(remote),
        "config.yml": json.dumps(config(remote, kinds), ensure_ascii=False, indent=2) + "\n",
    }


def config(remote: Remote, kinds: Sequence[Kind] = KINDS) -> dict[str, object]:
    """Decap's settings, made of the same forms as the desk's."""
    backend: dict[str, object] = {"name": BACKENDS[remote.host], "repo": remote.repository, "branch": remote.branch}
    if remote.app_id:
        backend |= {"auth_type": "pkce", "app_id": remote.app_id}
    if remote.api:
        backend |= {"api_root": remote.api, "base_url": remote.api.split("/api")[0]}
    single = [kind for kind in kinds if kind.record.FILE]
    folders = {kind.name: kind for kind in kinds if kind.folder}
    return {
        "backend": backend,
        "locale": "vi",
        **({"publish_mode": "editorial_workflow"} if remote.host in DRAFTS else {}),
        "media_folder": "content/hinh",
        "public_folder": "../hinh",
        "slug": {"encoding": "ascii", "clean_accents": True, "sanitize_replacement": "-"},
        "collections": [
            *(_collection(kind, folders) for kind in folders.values()),
            {
                "name": "rieng",
                "label": "Trang chủ và các bảng chung",
                "files": [_file(kind, folders) for kind in single],
            },
        ],
    }


def _collection(kind: Kind, folders: Mapping[str, Kind]) -> dict[str, object]:
    ending = PurePosixPath(example_of(kind)[0]).suffix.removeprefix(".")
    return {
        "name": kind.folder,
        "label": kind.plural,
        "label_singular": kind.label,
        "folder": f"content/{kind.folder}",
        "create": True,
        "delete": False,  # an address that was published must not vanish
        "extension": ending,
        "format": "yaml" if ending == "yml" else "yaml-frontmatter",
        "slug": "{{slug}}",
        "identifier_field": "title",
        "fields": list(_fields(form_of(kind.record), folders)),
    }


def _file(kind: Kind, folders: Mapping[str, Kind]) -> dict[str, object]:
    return {
        "name": kind.name,
        "label": kind.label,
        "file": f"content/{kind.record.FILE}",
        "fields": list(_fields(form_of(kind.record), folders)),
    }


def _fields(form: Field, folders: Mapping[str, Kind]) -> Iterator[dict[str, object]]:
    yield from (_field(field, folders) for field in form.inner)


def _field(field: Field, folders: Mapping[str, Kind]) -> dict[str, object]:
    made: dict[str, object] = {"name": field.name or "muc", "label": field.label or "Mục", "required": field.required}
    if field.told:
        made["hint"] = field.told
    return {**made, **_widget(field, folders)}


def _widget(field: Field, folders: Mapping[str, Kind]) -> dict[str, object]:
    if field.sort is Sort.GROUP:
        return {"widget": "object", "collapsed": not field.required, "fields": list(_fields(field, folders))}
    if field.sort is Sort.LIST and field.item is not None:
        return _list(field, field.item, folders)
    if field.sort is Sort.CHOICE:
        return {"widget": "select", "options": _options(field)}
    if field.sort is Sort.DAY:
        return {"widget": "datetime", "format": "YYYY-MM-DD", "date_format": "DD/MM/YYYY", "time_format": False}
    if field.sort is Sort.REFERENCE:
        return _relation(field, folders)
    widget: dict[str, object] = {"widget": _WIDGETS[field.sort]}
    return widget | ({"value_type": "int"} if field.sort is Sort.NUMBER else {})


def _list(field: Field, item: Field, folders: Mapping[str, Kind]) -> dict[str, object]:
    most = {"max": field.most} if field.most else {}
    if item.sort is Sort.CHOICE:
        return {"widget": "select", "multiple": True, "options": _options(item), **most}
    if item.sort is Sort.REFERENCE and not item.part and item.target in folders:
        return {**_relation(item, folders), "multiple": True, **most}
    if item.sort is Sort.GROUP:
        return {"widget": "list", "fields": list(_fields(item, folders)), **most}
    return {"widget": "list", "field": _field(item, folders), **most}


def _relation(field: Field, folders: Mapping[str, Kind]) -> dict[str, object]:
    """A picker of records; a part of a record is written by hand, for Decap knows no parts."""
    if field.part or field.target not in folders:
        return {"widget": "string"}
    return {
        "widget": "relation",
        "collection": folders[field.target].folder,
        "value_field": "{{slug}}",
        "search_fields": ["title"],
        "display_fields": ["title"],
    }


def _options(field: Field) -> list[dict[str, str]]:
    return [{"label": label, "value": value} for value, label in field.choices]


def _page(remote: Remote) -> str:
    """The page; only it may use `unsafe-eval`, which Decap's validator needs, and it reaches the Git host alone."""
    reached = " ".join(("'self'", *remote.origins))
    policy = (
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        f"img-src 'self' data: blob: {' '.join(remote.origins)}; connect-src {reached} blob:; base-uri 'none'"
    )
    return f"""\
<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>Viết nội dung</title>
<link href="config.yml" type="text/yaml" rel="cms-config-url">
</head>
<body>
<script src="{SCRIPT}"></script>
</body>
</html>
"""
