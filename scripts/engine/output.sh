# What the script says: one short line per thing done, with its time, on stderr.
# stdout is for what a caller reads: DOCKER_HOST=…, KEY=VALUE.
# shellcheck shell=bash

now_ms() { date +%s%3N; }

# done_line START_MS TEXT: one line with the seconds since START_MS.
done_line() {
  local spent=$(($(now_ms) - $1))
  printf 'engine: %s (%d.%d s)\n' "$2" $((spent / 1000)) $((spent % 1000 / 100)) >&2
}

say() { printf 'engine: %s\n' "$1" >&2; }

# die WHAT_IS_MISSING_AND_WHAT_TO_DO
die() {
  printf 'engine: error: %s\n' "$1" >&2
  exit 1
}

# quietly LOG COMMAND…: output goes to LOG; on failure the caller shows its last lines.
quietly() {
  local log=$1
  shift
  "$@" >>"$log" 2>&1 </dev/null
}

# last_lines LOG: the lines worth reading of a log, for the end of an error.
last_lines() {
  [ -s "$1" ] || return 0
  printf '%s\n' "--- last lines of $1" >&2
  tail -n "${2:-6}" "$1" >&2
}
