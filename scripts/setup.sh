# Sourced by the scripts beside it: a virtual environment with the locked packages, in .venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }

# What needs the system's package manager is installed on Debian; elsewhere the line to type is named.
need() { # need COMMAND DEBIAN_PACKAGES... -- OTHER_SYSTEMS_LINE
  local command=$1 packages=() && shift
  while [ "$1" != "--" ]; do packages+=("$1") && shift; done
  shift
  command -v "$command" >/dev/null 2>&1 && return
  if command -v apt-get >/dev/null 2>&1; then
    local root=() && [ "$(id -u)" = 0 ] || root=(sudo)
    say "installing ${packages[*]}"
    "${root[@]}" apt-get update -qq >/dev/null && "${root[@]}" apt-get install -y -qq "${packages[@]}" >/dev/null && return
  fi
  say "$command is missing. Install it and run this again: $*"
  exit 1
}

find_python() {
  local candidate
  for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s' "$candidate" && return
    fi
  done
}

make_environment() { # make_environment LOCK...
  need python3 python3 python3-venv -- "brew install python"
  local python lock stamp
  python=$(find_python)
  [ -n "$python" ] || { say "graphbuild needs Python 3.11 or newer; this machine has $(python3 --version). See python.org"; exit 1; }
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then need no-ensurepip python3-venv -- "install Python's venv module"; fi
  [ -x .venv/bin/python ] || "$python" -m venv .venv
  stamp=$(cat "$@" pyproject.toml | cksum)
  [ "$(cat .venv/installed 2>/dev/null)" = "$stamp" ] && return
  # The locks are complete; what pip would add by itself is a library that only builds with ICU installed.
  for lock in "$@"; do .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r "$lock"; done
  .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
  printf '%s' "$stamp" >.venv/installed
}
