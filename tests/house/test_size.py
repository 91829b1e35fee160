"""Nothing grows until nobody dares to touch it.

In: our modules. Out: every module and function over its bound. Not here: complexity (ruff's C90).
"""

from __future__ import annotations

from house.ground import PACKAGE, at, our_functions, our_modules, told

MODULE_LINES = 300
FUNCTION_LINES = 40
PLUGIN_LINES = 80


def test_a_module_has_at_most_300_lines() -> None:
    sizes = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in our_modules()}
    faults = [
        f"{at(file)} {lines} lines, at most {MODULE_LINES}" for file, lines in sizes.items() if lines > MODULE_LINES
    ]
    assert not faults, told(faults)


def test_a_function_has_at_most_40_lines() -> None:
    faults = [
        f"{at(f.file, f.line)} {f.name}() has {f.lines} lines, at most {FUNCTION_LINES}"
        for f in our_functions()
        if f.lines > FUNCTION_LINES
    ]
    assert not faults, told(faults)


def test_the_mkdocs_plugin_has_at_most_80_lines() -> None:
    file = PACKAGE / "hosts" / "mkdocs.py"
    lines = len(file.read_text(encoding="utf-8").splitlines())
    assert lines <= PLUGIN_LINES, f"{at(file)} {lines} lines, at most {PLUGIN_LINES}: a host decides nothing"
