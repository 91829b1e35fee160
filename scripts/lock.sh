#!/bin/sh
# Pins every dependency with its hashes: pyproject.toml -> requirements*.lock. Run by `make lock`; needs a network.
#
# One lock serves every Python from 3.11 on (--universal), and no lock names a registry: whoever installs chooses it.
set -eu
cd "$(dirname "$0")/.."
export UV_CUSTOM_COMPILE_COMMAND="make lock"
uv="${UV:-.venv/bin/uv}"

locked() {
    out=$1
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --output-file "$out" "$@" "${upgrade:---no-upgrade}" >/dev/null
    echo "$out: $(grep -c '^[a-zA-Z].*==' "$out") packages"
}

[ "${UPGRADE:-}" = 1 ] && upgrade=--upgrade
locked requirements-setup.lock --group pyproject.toml:setup
locked requirements.lock --group install pyproject.toml
locked requirements-dev.lock --group dev --extra dask --constraints requirements.lock pyproject.toml
if grep -n '://' requirements*.lock; then
    echo "a lock file names an address" >&2
    exit 1
fi
