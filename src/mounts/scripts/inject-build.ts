import { onlyFiles, prelude, recordFolder, stamp } from './common.ts';

/**
 * Puts a build cache (GOCACHE) into each mount below /.mount and stamps it. Layers are unpacked at /.seed/base and /.seed/delta.
 *
 * Every action entry gets a time two hours back and the stamp one hour back: Go refreshes the time of an entry on use only
 * when it is over an hour old, so "newer than the stamp" later means "used" (cmd/go/internal/cache). trim.txt is set to now,
 * or the first go command would delete what looks old.
 */
export const injectBuildScript = String.raw`${prelude}${onlyFiles}${stamp}
[ ! -d /.seed ] || only_files
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  mkdir -p "$mount/${recordFolder}"
  for layer in base delta; do
    [ ! -d "/.seed/$layer" ] || cp -R "/.seed/$layer/." "$mount/"
  done
  : > "$mount/${recordFolder}/base"
  [ ! -d /.seed/base ] || (cd /.seed/base && find . -path './??/*-[ad]') > "$mount/${recordFolder}/base"
  find "$mount" -type f -path "$mount/??/*-a" -exec touch -d "@$((now - 7200))" {} +
  printf '%s' "$now" > "$mount/trim.txt"
  stamp "$mount" "$owner"
  index=$((index + 1))
done
if [ -d /.seed ]; then say "entries=$(find /.seed -type f -name '*-a' | wc -l)"; else say "entries=0"; fi
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
`;
