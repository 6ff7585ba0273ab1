#!/bin/sh
# Tells who the user is that it runs as, and whether mounts may be at folders of his. It changes nothing.
#
# Variables: NONCE, NUMBER (of the user), ASKS_GO (yes or no), FOLDERS (absolute, or below the home folder as `~/...`).
# Results, each after "<number>.": "uid", "gid", "home", "folder.N" (free, full or parentless); where go is asked and is
# there, "modules" and "build", its folders, and "modules.state", "build.state".

set -eu
say() { echo "$NONCE $NUMBER.$1"; }
. ./time-limit.sh
above() { # folder; sets nearest to the nearest folder above it that is there
  nearest=$(dirname "$1")
  while [ ! -e "$nearest" ] && [ ! -L "$nearest" ]; do nearest=$(dirname "$nearest"); done
}
emptied() { # folder, which may have what go leaves in a build cache that it has emptied
  for entry in "$1"/* "$1"/.[!.]* "$1"/..?*; do
    [ -e "$entry" ] || [ -L "$entry" ] || continue
    name=${entry##*/}
    case $name in
      README | trim.txt | testexpire.txt) ;;
      [0-9a-f][0-9a-f]) [ -z "$(ls -A "$1/$name")" ] || return 1 ;;
      *) return 1 ;;
    esac
  done
}
state() { # folder
  if [ -d "$1" ]; then
    # What he may not read could be anything.
    if [ -r "$1" ] && emptied "$1"; then echo free; else echo full; fi
    return
  fi
  if [ -e "$1" ] || [ -L "$1" ]; then echo full; return; fi
  if [ -d "$(dirname "$1")" ]; then echo free; return; fi
  above "$1"
  if [ -w "$nearest" ]; then echo parentless; else echo free; fi
}
say "uid=$(id -u)"
say "gid=$(id -g)"
say "home=$HOME"
index=0
for folder in $FOLDERS; do
  # shellcheck disable=SC2088 # the action writes a ~ for the home folder, which no shell expands in a variable
  case $folder in '~/'*) folder=$HOME/${folder#??} ;; esac
  say "folder.$index=$(state "$folder")"
  index=$((index + 1))
done
tell() { # name, variable of go
  folder=$(limited 20 env GOTOOLCHAIN=local go env "$2" 2>/dev/null) || return 0
  [ -n "$folder" ] || return 0
  say "$1=$folder"
  say "$1.state=$(state "$folder")"
}
if [ "$ASKS_GO" = yes ] && command -v go >/dev/null; then
  tell modules GOMODCACHE
  tell build GOCACHE
fi
