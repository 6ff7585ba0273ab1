#!/usr/bin/env bash
# Prints the path of a Chrome or Chromium: one of this machine, else Debian's, which it installs with apt as root.
# $CHROME names another one.
set -euo pipefail

find_browser() {
  local name
  for name in ${CHROME:-chromium-headless-shell google-chrome google-chrome-stable chromium chromium-browser}; do
    # A stub that only tells to install something prints no version.
    if command -v "$name" >/dev/null && "$name" --version >/dev/null 2>&1; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

find_browser && exit 0

missing() {
  echo "no browser: $1" >&2
  exit 1
}

[ -z "${CHROME:-}" ] || missing "CHROME names $CHROME, which does not start"
command -v apt-get >/dev/null || missing "install Chrome or Chromium, or name one in CHROME"
[ "$(id -u)" = 0 ] || missing "install Chrome or Chromium, name one in CHROME, or run this as root, which installs Debian's"

export DEBIAN_FRONTEND=noninteractive
apt() { apt-get -qq -o Acquire::Retries=2 -o DPkg::Lock::Timeout=300 "$@"; }
add() { apt install -y --no-install-recommends chromium-headless-shell fonts-dejavu-core; }
echo "installing chromium-headless-shell (once)" >&2
# There may be no package lists yet, or old ones that name what the mirror has no more.
add >/dev/null 2>&1 </dev/null || { apt update && add; } >&2 </dev/null ||
  missing "apt has no chromium-headless-shell for this machine: install Chrome or Chromium, or name one in CHROME"
find_browser || missing "the installed chromium-headless-shell does not start"
