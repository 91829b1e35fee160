#!/bin/sh
# Runs a command without a network: scripts/offline.sh COMMAND…
#
# In: a command. Out: what it says, and its exit code; 3 when this machine lets nobody take the network away.
# The kernel gives the command a namespace that holds no interface but a dead loopback, so that a build that comes out
# has been made of nothing but this machine. Three ways are tried: as root, as anybody, and through sudo, where the
# command runs as you again. LOA_NETWORK=on runs the command with its network and says so: for runners that allow none.
set -eu

[ $# -gt 0 ] || { echo "scripts/offline.sh COMMAND…" >&2; exit 2; }

# What runs inside: no interface but lo may be there, and no door may open; then the command.
inside='
    others=$(sed 1,2d /proc/net/dev | cut -d: -f1 | grep -vw lo || true)
    [ -z "$others" ] || { echo "offline: the network is still here:$others" >&2; exit 3; }
    [ "$(wc -l </proc/net/route)" -le 1 ] || { echo "offline: there is still a way out" >&2; exit 3; }
    echo "offline: no network from here on" >&2
    exec "$@"
'

if [ "${LOA_NETWORK:-}" = on ]; then
    echo "offline: LOA_NETWORK=on, so the network stays; this run does not show that none is needed" >&2
    exec "$@"
fi
if [ "$(id -u)" = 0 ] && unshare --net true 2>/dev/null; then
    exec unshare --net sh -c "$inside" offline "$@"
fi
if unshare --user --map-current-user --net true 2>/dev/null; then
    exec unshare --user --map-current-user --net sh -c "$inside" offline "$@"
fi
if sudo -n unshare --net true 2>/dev/null; then
    exec sudo -n --preserve-env unshare --net setpriv --reuid "$(id -u)" --regid "$(id -g)" --init-groups \
        env "PATH=$PATH" "HOME=$HOME" sh -c "$inside" offline "$@"
fi
echo "offline: this machine lets nobody take the network away (unshare is refused)." >&2
echo "         In a container: run it with --cap-add SYS_ADMIN, or set LOA_NETWORK=on and know what is not shown." >&2
exit 3
