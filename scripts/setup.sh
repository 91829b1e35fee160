#!/bin/sh
# Gets a machine ready: scripts/setup.sh site | check | test
#
# In: a Debian or Ubuntu machine with Python 3.11 or newer. Out: .venv with what the lock files name and Loa itself,
# and Debian's packages that cannot come from Python's. Not here: building, checking, testing (the Makefile does).
#
# Does nothing, quickly, when nothing is to be done. Where it may not install with apt (neither root nor sudo without
# a password) it stops and prints the exact command.
set -eu
cd "$(dirname "$0")/.."

wanted="${1:-site}"
venv=.venv

say() { printf '%s\n' "$*"; }

stop() { # the Vietnamese sentence, the English one, the command that helps
    printf '\n%s\n%s\n\n    %s\n\n' "$1" "$2" "$3" >&2
    exit 2
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" = 0 ] && return 0
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null
}

# apt_install PACKAGE…: from the lists the machine has; if they are missing or old, once more with fresh ones.
apt_install() {
    may_install || stop \
        "Máy còn thiếu: $*. Hãy chạy lệnh dưới đây rồi chạy lại." \
        "Missing on this machine: $*. Run this command, then try again." \
        "sudo apt-get update && sudo apt-get install -y $*"
    say "• Cài bằng apt (installing with apt): $*"
    apt_get install "$@" >/dev/null 2>&1 && return 0
    apt_get update >/dev/null
    apt_get install "$@" || stop \
        "apt không cài được: $*. Hãy xem lỗi ở trên." \
        "apt could not install: $*. See the error above." \
        "sudo apt-get update && sudo apt-get install -y $*"
}

# RUNLEVEL=1: what is installed for a test must not start as a service
apt_get() {
    verb=$1
    shift
    as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 \
        "$verb" -y --no-install-recommends "$@" </dev/null
}

is_recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

# An environment cannot be moved: its scripts name the folder they were made in.
is_whole() {
    [ -x "$venv/bin/python" ] && grep -qF "$(pwd -P)/$venv" "$venv/bin/pip" "$venv/pyvenv.cfg" 2>/dev/null
}

find_python() {
    python="$venv/bin/python"
    is_whole && is_recent "$python" && return 0
    rm -rf "$venv"
    for python in "${PYTHON:-}" python3.13 python3.12 python3.11 python3 python; do
        [ -n "$python" ] && command -v "$python" >/dev/null 2>&1 && is_recent "$python" && return 0
    done
    stop "Cần Python 3.11 trở lên." "Python 3.11 or newer is needed." \
        "sudo apt-get update && sudo apt-get install -y python3 python3-venv"
}

# Prints the names of Debian's packages that this machine lacks, all at once, so that one command cures it.
missing_packages() {
    # ensurepip is in a package of its own; without it `python -m venv` fails half-way
    [ -x "$venv/bin/python" ] || "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 ||
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    # Pillow does all shaping itself but the writing direction, for which it loads this from the system
    "$python" -c 'import ctypes; ctypes.CDLL("libfribidi.so.0")' 2>/dev/null || echo libfribidi0
    [ "$wanted" = test ] || return 0
    has_browser || echo chromium
    command -v pdftoppm >/dev/null 2>&1 || echo poppler-utils
    # the headers for web servers are asked of a real one; it is started by a test and by nothing else
    command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ] || echo nginx-light
}

# Ubuntu's "chromium" is only a signpost to a snap, which cannot run everywhere: any Chrome will do.
has_browser() {
    for browser in "${LOA_CHROMIUM:-}" chromium google-chrome google-chrome-stable chromium-browser; do
        [ -n "$browser" ] && command -v "$browser" >/dev/null 2>&1 && return 0
    done
    return 1
}

make_venv() {
    say "• Tạo môi trường (making the environment): $venv, $("$python" --version)"
    "$python" -m venv "$venv"
}

# What an installed environment was made from: another lock, another Python or another folder means make it anew.
stamp_of() { # the lock file
    { cat "$1" pyproject.toml && pwd -P && "$venv/bin/python" -VV; } | sha256sum | cut -d' ' -f1
}

is_stamped() { # the level, the lock file
    [ -x "$venv/bin/loa" ] && [ -f "$venv/loa-$1" ] && [ "$(cat "$venv/loa-$1")" = "$(stamp_of "$2")" ]
}

# uv is some ten times faster than pip; where it cannot be had, pip installs the same files.
install_locked() { # the lock file
    pip="$venv/bin/python -m pip --disable-pip-version-check --no-input"
    if { [ -x "$venv/bin/uv" ] || $pip install -q --require-hashes -r requirements-setup.lock; } 2>/dev/null &&
        VIRTUAL_ENV="$PWD/$venv" "$venv/bin/uv" pip install --require-hashes -r "$1"; then
        return 0
    fi
    say "• uv không chạy được, dùng pip (uv did not work, using pip)"
    $pip install --require-hashes -r "$1"
}

install_packages() { # the level, the lock file
    is_stamped "$1" "$2" && return 0
    [ -x "$venv/bin/python" ] || make_venv
    say "• Cài các gói đã khoá phiên bản (installing the locked packages): $2"
    install_locked "$2"
    say "• Cài Loa vào môi trường (installing Loa itself)"
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input install -q \
        --no-deps --no-build-isolation --no-index --editable .
    rm -f "$venv"/loa-*
    for level in site dev; do
        stamp_of "requirements$([ "$level" = dev ] && echo -dev).lock" >"$venv/loa-$level"
        [ "$level" = "$1" ] && break
    done
}

case "$wanted" in
site) set -- site requirements.lock ;;
check | test) set -- dev requirements-dev.lock ;;
*)
    say "scripts/setup.sh site | check | test" >&2
    exit 2
    ;;
esac
find_python
missing=$(missing_packages)
# shellcheck disable=SC2086 # names of packages, meant to be split
[ -z "$missing" ] || apt_install $missing
install_packages "$@"
