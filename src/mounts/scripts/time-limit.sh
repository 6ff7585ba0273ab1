# Runs a command that may wait for what never comes. Its exit code is then 124, 137 or 143. Where the image has no
# timeout, only the whole helper build has a limit.
# shellcheck shell=sh

has_timeout=0
if timeout 1 true 2>/dev/null; then has_timeout=1; fi
limited() { # seconds command
  if [ $has_timeout = 1 ]; then timeout "$@"; else shift; "$@"; fi
}
