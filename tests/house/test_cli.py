"""Every verb of the command line explains itself.

In: the installed command's own help. Out: every verb or option that says nothing. Not here: what the verbs do.
"""

from __future__ import annotations

import re

import pytest

from loa.cli.main import main

VERBS = (
    "init",
    "pack",
    "admin",
    "approvals",
    "build",
    "changes",
    "check",
    "desk",
    "doctor",
    "export",
    "headers",
    "import",
    "migrate",
    "new",
    "plan",
    "poster",
    "prints",
    "qr",
    "report",
    "schema",
    "serve",
    "sweep",
)
OPTION = re.compile(r"^  (?P<name>-[^ ]+(?:, --[^ ]+)?(?: [A-ZĐ{][^ ]*)?)(?:\s{2,}(?P<help>\S.*))?$", re.MULTILINE)


def help_of(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """What the command prints when it is asked for help, which must succeed."""
    try:
        status: object = main([*arguments, "--help"])
    except SystemExit as left:
        status = left.code
    assert status in {0, None}, f"loa {' '.join(arguments)} --help gave {status}"
    return capsys.readouterr().out


def test_the_help_names_every_verb_with_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    text = help_of([], capsys)
    silent = [verb for verb in VERBS if not re.search(rf"^ +{verb}\s{{2,}}\S", text, re.MULTILINE)]
    assert not silent, f"loa --help says nothing of {silent}:\n{text}"


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_has_help_and_so_has_each_option(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = help_of([verb], capsys)
    usage, _, rest = text.partition("\n\n")
    assert verb in usage
    assert len(rest.split()) > 5, f"loa {verb} --help does not say what it does:\n{text}"
    lines = text.splitlines()
    silent = [
        found["name"] for found in OPTION.finditer(text) if not found["help"] and not follows_help(lines, found["name"])
    ]
    assert not silent, f"loa {verb} --help says nothing of {silent}:\n{text}"


def follows_help(lines: list[str], name: str) -> bool:
    """Whether the line below a long option's name tells about it."""
    here = next(number for number, line in enumerate(lines) if line.startswith(f"  {name}"))
    return here + 1 < len(lines) and lines[here + 1].startswith(" " * 10)


def test_an_unknown_verb_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        raise SystemExit(main(["biuld"]))
    assert left.value.code == 2
    said = capsys.readouterr()
    assert "build" in said.err + said.out
