#!/bin/sh
# The list of a site's files with their hashes: scripts/sums.sh SITE LIST
#
# In: a built site. Out: the list, in the order of bytes, the same for the same site. `sha256sum -c LIST` in the site's
# folder holds any copy against it; where the list is attested, `gh attestation verify LIST --repo …` says who made it.
set -eu
site=$1
mkdir -p "$(dirname "$2")"
list=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
cd "$site"
find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum >"$list"
echo "$(wc -l <"$list") files: $list"
