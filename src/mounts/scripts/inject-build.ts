import { onlyFiles, prelude, register, rememberLayer } from './common.ts';

/**
 * Puts a build cache (GOCACHE) into each mount below /.mount and registers the run there. Layers are unpacked at /.seed/0,
 * /.seed/1, …; each of MARKS names one, a later one goes over an earlier one.
 *
 * Every action entry gets a time two hours back and the stamp one hour back: Go refreshes the time of an entry on use only
 * when it is over an hour old, so "newer than the stamp" later means "used" (cmd/go/internal/cache). trim.txt is set to now,
 * or the first go command would delete what looks old.
 *
 * Results: "entries", "go", "now", and per mount which layers are in it: "layer.M.N=<mark> <entries there> <entries>".
 */
export const injectBuildScript = String.raw`${prelude}${onlyFiles}${register}${rememberLayer}
set_back() { find "$1" -type f -path "$1/??/*-a" -exec touch -d "@$((now - 7200))" {} +; }
put() { # seed mount: what is missing, each entry at once, so that a go that runs there meets all of it or nothing
  aside=$record/put
  rm -rf "$aside"
  cp -R "$1" "$aside"
  set_back "$aside"
  for folder in "$aside"/??; do
    to=$2/$(basename "$folder")
    mkdir -p "$to"
    for output in "$folder"/*-d; do
      if [ -d "$output" ] && [ ! -e "$to/$(basename "$output")" ]; then mv "$output" "$to/"; fi
    done
    # ln refuses names that are there. Outputs come before the actions that name them.
    ln "$folder"/*-d "$to/" 2>/dev/null || true
    ln "$folder"/*-a "$to/" 2>/dev/null || true
  done
  rm -rf "$aside"
}
[ ! -d /.seed ] || only_files
seed=0
for mark in $MARKS; do
  (cd /.seed/$seed && find . -path './??/*-[ad]' -prune) > /tmp/layer.$seed
  seed=$((seed + 1))
done
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  lock "$mount"
  register "$mount"
  isEmpty=1
  for folder in "$mount"/??; do [ ! -d "$folder" ] || isEmpty=0; done
  seed=0
  for mark in $MARKS; do
    if [ $isEmpty = 1 ]; then cp -R /.seed/$seed/. "$mount/"; else put /.seed/$seed "$mount"; fi
    remember_layer /tmp/layer.$seed "$mark"
    seed=$((seed + 1))
  done
  if [ $alone = 1 ]; then set_back "$mount"; fi
  printf '%s' "$now" > "$mount/trim.txt"
  (cd "$mount" && find . -path './??/*-[ad]' -prune) > /tmp/here
  tell_layers "$index"
  cp /tmp/here "$run/there"
  stamp "$mount" "$owner"
  unlock
  index=$((index + 1))
done
if [ -d /.seed ]; then say "entries=$(cat /tmp/layer.* | grep -c -e '-a$' || true)"; else say "entries=0"; fi
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
say "now=$(date +%s)"
`;
