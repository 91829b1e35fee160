#!/bin/sh
# Tries Loa with other versions than the locked ones: scripts/dependencies.sh oldest | newest [COMMAND…]
#
# In: what pyproject.toml allows. Out: an environment in .cache/dependencies-… with the oldest direct dependencies, or
# the newest of everything; in it the reference site is built, then the command runs. Needs a network, except for the
# build itself. Not here: the locked versions (make test).
set -eu
cd "$(dirname "$0")/.."

which="${1:-}"
case "$which" in
oldest) resolution=lowest-direct ;;
newest) resolution=highest ;;
*)
    echo "scripts/dependencies.sh oldest | newest [COMMAND…]" >&2
    exit 2
    ;;
esac
shift
sh scripts/setup.sh check
env=".cache/dependencies-$which"
uv="$PWD/.venv/bin/uv"
rm -rf "$env"
"$uv" venv --quiet --python .venv/bin/python "$env"
if [ "$which" = newest ]; then
    "$uv" pip compile --quiet --upgrade --resolution highest --group dev --extra dask pyproject.toml -o "$env/wanted.txt" >/dev/null
else
    "$uv" pip compile --quiet --resolution "$resolution" pyproject.toml -o "$env/wanted.txt" >/dev/null
fi
VIRTUAL_ENV="$PWD/$env" "$uv" pip install --quiet -r "$env/wanted.txt" "setuptools>=77"
VIRTUAL_ENV="$PWD/$env" "$uv" pip install --quiet --no-deps --no-build-isolation --editable .
echo "== $which: what is not as locked"
grep -E '^[a-z0-9A-Z._-]+==' "$env/wanted.txt" | cut -d' ' -f1 | while read -r pin; do
    grep -qi "^$pin\( \|$\)" requirements-dev.lock || echo "  $pin"
done
echo "== $which: the reference site"
PATH="$PWD/$env/bin:$PATH" "$env/bin/loa" build --out "build/dependencies-$which" --today 2026-11-22 2>/dev/null | head -3
[ -f "build/dependencies-$which/index.html" ] || { echo "no site came out" >&2; exit 1; }
[ $# = 0 ] || PATH="$PWD/$env/bin:$PATH" "$@"
