"""Page templates: the only door to Jinja.

In: a template of a kind and values. Out: Markdown text, every value escaped unless it is already Markup.
Not here: wording.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, PrefixLoader, StrictUndefined
from markupsafe import Markup

from loa.pages.escape import escaped
from loa.source.slug import slug


def link(origin: str, target: str) -> str:
    """The relative address in Markdown from one source path to another.

    >>> link("huong-dan/x.md", "kenh/y.md")
    '../kenh/y.md'
    """
    path, mark, anchor = target.partition("#")
    relative = posixpath.relpath(path, posixpath.dirname(origin) or ".") if path else ""
    return f"{relative}{mark}{anchor}"


def joined(values: Iterable[object], between: str = ", ") -> Markup:
    """The values, each escaped, with a separator between."""
    return Markup(between).join(escaped(value) for value in values)  # noqa: S704  # the separator is the template's own


def markdown(text: object) -> Markup:
    """A text that already is Markdown and has passed the Markdown rules."""
    return Markup(str(text))  # noqa: S704  # officers' Markdown is checked for raw HTML when it is read


@cache
def _environment(package: str) -> Environment:
    environment = Environment(
        loader=PrefixLoader({"kind": PackageLoader(package, "."), "pages": PackageLoader("loa.pages", ".")}),
        autoescape=True,
        finalize=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(markdown=markdown, joined=joined, slug=slug)
    environment.globals["link"] = link
    return environment


def page_text(package: str, template: str, **values: Any) -> str:
    """The Markdown of a page from a kind's template, `page.md.jinja` beside its code.

    A template imports the shared pieces with `{% import "pages/components.md.jinja" as ui %}`.
    """
    return str(_environment(package).get_template(f"kind/{template}").render(**values)).strip() + "\n"
