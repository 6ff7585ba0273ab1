/**
 * Tells who the user is that it runs as, and whether mounts may be at folders of his. It changes nothing.
 *
 * Variables: NONCE, NUMBER (of the user), FOLDERS (absolute, or below the home folder as `~/…`).
 * Results, each after "<number>.": "uid", "gid", "home", "folder.N" (free, full or parentless).
 */
export const userLookupScript = String.raw`set -eu
say() { echo "$NONCE $NUMBER.$1"; }
above() { # folder; sets nearest to the nearest folder above it that is there
  nearest=$(dirname "$1")
  while [ ! -e "$nearest" ] && [ ! -L "$nearest" ]; do nearest=$(dirname "$nearest"); done
}
state() { # folder
  if [ -d "$1" ]; then
    # What he may not read could be anything.
    if [ -r "$1" ] && [ -z "$(ls -A "$1")" ]; then echo free; else echo full; fi
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
  # The caller writes the mark for the home folder.
  # shellcheck disable=SC2088
  case $folder in '~/'*) folder=$HOME/${'$'}{folder#??} ;; esac
  say "folder.$index=$(state "$folder")"
  index=$((index + 1))
done
`;
