#!/bin/sh
# What time does to the content: scripts/due.sh DAYS
#
# In: the site, a number of days. Out: Markdown: what has expired, what nobody has looked at for long, what is to come
# within those days; 1 when the content has errors today. Not here: telling officers (the desk's first page does).
set -eu
cd "$(dirname "$0")/.."
days=${1:-30}
loa=.venv/bin/loa
ahead=$(date -u -d "+$days days" +%F)

listed() { # the day; the problems that only time brings, one a line
    { "$loa" check --format json ${1:+--today "$1"} || true; } | .venv/bin/python -c '
import json, sys
for each in json.load(sys.stdin):
    if each["code"] in ("P891", "P892"):
        file, line, code, message = (each[key] for key in ("file", "line", "code", "message"))
        print(f"- `{file}:{line}` {code} {message}")
' | LC_ALL=C sort
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
listed "" >"$scratch/now"
listed "$ahead" >"$scratch/then"
printf '## Hôm nay (%s)\n\n' "$(wc -l <"$scratch/now")"
cat "$scratch/now"
printf '\n## Thêm trong %s ngày tới\n\n' "$days"
LC_ALL=C comm -13 "$scratch/now" "$scratch/then"
"$loa" check >/dev/null 2>&1
