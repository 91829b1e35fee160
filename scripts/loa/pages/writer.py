"""Page templates: the only door to Jinja.

In: a template of a kind and values. Out: Markdown text, every value escaped unless it is already Markup.
Not here: wording.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from loa.model.values import PartialDate
from loa.pages.escape import escaped
from loa.source.slug import slug

if TYPE_CHECKING:
    from jinja2 import Environment

_UNSAFE_IN_LINK = re.compile(r"[\s()\[\]<>\"'`\\{}|*]")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def link(origin: str, target: str) -> Markup:
    """The relative address in Markdown from one source path to another.

    >>> str(link("huong-dan/x.md", "kenh/y.md"))
    '../kenh/y.md'
    """
    path, mark, anchor = target.partition("#")
    relative = posixpath.relpath(path, posixpath.dirname(origin) or ".") if path else ""
    return outside(f"{relative}{mark}{anchor}")


def built_link(origin: str, target: str) -> str:
    """The relative address between two finished pages, for HTML that hosts pass on as it is.

    >>> built_link("van-ban/x.md", "kenh/y.md#ten"), built_link("van-ban/x.md", "hinh/index.md#z")
    ('../../kenh/y/#ten', '../../hinh/#z')
    """
    path, mark, anchor = target.partition("#")
    relative = posixpath.relpath(_folder(path), _folder(origin))
    return f"{relative}/{mark}{anchor}"


def _folder(source: str) -> str:
    """The folder that a page is finished in, from its source path."""
    stem = source.removesuffix(".md")
    return "." if stem == "index" else stem.removesuffix("/index")


def outside(address: str) -> Markup:
    """An address as the target of a Markdown link: what would end the link early is percent-encoded.

    The other letters stay: hosts read addresses before entities are resolved, so entities would break them.
    """
    encoded = _UNSAFE_IN_LINK.sub(lambda found: f"%{ord(found[0]):02X}", address)
    return Markup(encoded.replace("&", "&amp;"))  # noqa: S704  # encoded two lines above


def joined(values: Iterable[object], between: str = ", ") -> Markup:
    """The values, each escaped, with a separator between."""
    return Markup(between).join(escaped(value) for value in values)  # noqa: S704  # the separator is the template's own


def typed(address: str) -> str:
    """An address as people read it out and type it: without https:// and closing slash."""
    return address.removeprefix("https://").removesuffix("/")


def day(value: date | PartialDate) -> str:
    """A date as tables show it: 09/6/2021."""
    return (PartialDate(value.year, value.month, value.day) if isinstance(value, date) else value).in_table


def flat(text: object) -> str:
    """A text of several lines on one line, for places where a line break would end a table row or a heading."""
    return " ".join(str(text).split())


def paragraphs(text: object) -> Markup:
    """A text of several paragraphs, escaped; one line break is a blank, an empty line parts paragraphs."""
    parts = (flat(part) for part in _BLANK_LINE.split(str(text).strip()))
    return Markup("\n\n").join(escaped(part) for part in parts)


def markdown(text: object) -> Markup:
    """A text that already is Markdown and has passed the Markdown rules."""
    return Markup(str(text))  # noqa: S704  # officers' Markdown is checked for raw HTML when it is read


def code_block(text: object) -> Markup:
    """A text shown letter by letter: indented code cannot be closed from inside, unlike a fence."""
    return Markup("\n".join(f"    {line}" for line in str(text).splitlines()))  # noqa: S704  # code shows every letter


@cache
def _environment(package: str) -> Environment:
    from jinja2 import Environment, PackageLoader, PrefixLoader, StrictUndefined  # noqa: PLC0415  # posters need none

    environment = Environment(
        loader=PrefixLoader({"kind": PackageLoader(package, "."), "pages": PackageLoader("loa.pages", ".")}),
        autoescape=True,
        finalize=escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(
        markdown=markdown,
        joined=joined,
        slug=slug,
        flat=flat,
        paragraphs=paragraphs,
        typed=typed,
        day=day,
        code_block=code_block,
    )
    environment.globals.update(link=link, outside=outside)
    return environment


def page_text(package: str, template: str, **values: Any) -> str:
    """The Markdown of a page from a kind's template, `page.md.jinja` beside its code.

    A template imports the shared pieces with `{% import "pages/components.md.jinja" as ui %}`.
    """
    return str(_environment(package).get_template(f"kind/{template}").render(**values)).strip() + "\n"
