import { onlyFiles, prelude, recordFolder, stamp } from './common.ts';

/**
 * Puts module archives into each mount below /.mount, lets Go check and extract them without a network, and stamps it.
 *
 * Archives come without .ziphash files, so Go hashes each zip and compares it with go.sum before it trusts it. What was
 * there before is never overwritten: its .ziphash would vouch for the new content. When Go refuses one of them, everything
 * that was put in comes out again and the run goes on as a miss.
 *
 * /.want lists the files that go.sum names, /.modules the folders below /.gomod in which to run go mod download.
 */
export const injectModulesScript = String.raw`${prelude}${onlyFiles}${stamp}
: > /tmp/injected
: > /tmp/base
select_wanted() {
  cd /.seed
  find base delta -type f 2>/dev/null | sed 's#^[a-z]*/##' | sort -u > /tmp/have || true
  awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.want from=have /tmp/have > /tmp/injected
  [ ! -d /.seed/base ] || (cd /.seed/base && find . -type f) | sed 's#^\./##' > /tmp/base
  cd /
}
put() { # mount; /tmp/put then lists what was missing there
  mkdir -p "$1/cache/download"
  : > /tmp/put
  while IFS= read -r file; do
    to=$1/cache/download/$file
    [ ! -e "$to" ] || continue
    from=/.seed/delta/$file
    [ -e "$from" ] || from=/.seed/base/$file
    mkdir -p "$(dirname "$to")"
    cp "$from" "$to"
    rm -f "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
    printf '%s\n' "$file" >> /tmp/put
  done < /tmp/injected
}
put_all() { # mount, for one that was empty: the same in one go
  mkdir -p "$1/cache/download"
  for layer in base delta; do
    [ ! -d "/.seed/$layer" ] || cp -R "/.seed/$layer/." "$1/cache/download/"
  done
  awk 'from == "want" { want[$0] = 1; next } !($0 in want)' from=want /.want from=have /tmp/have > /tmp/drop
  while IFS= read -r file; do rm -f "$1/cache/download/$file"; done < /tmp/drop
}
check() { # mount; without a folder to ask Go in, the verdict stays none
  verdict=none
  while IFS= read -r folder; do
    if (cd "/.gomod/$folder" && GOMODCACHE=$1 GOPROXY=off GOFLAGS=-mod=mod GOTOOLCHAIN=local go mod download) > /tmp/answer 2>&1; then
      [ "$verdict" = partial ] || verdict=exact
      continue
    fi
    verdict=partial
    grep -v '^go: downloading' /tmp/answer | head -n 1 | cut -c1-300 > /tmp/reason
    if grep -q -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip:' -e 'valid zip' -e 'malformed' -e 'unexpected EOF' /tmp/answer; then
      verdict=bad
      grep -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip' -e 'malformed' -e 'EOF' /tmp/answer | head -n 1 | cut -c1-300 > /tmp/reason
      return
    fi
  done < /.modules
}
take_out() { # mount before
  if [ "$2" = empty ]; then
    # Go makes extracted modules read-only.
    find "$1" -type d -exec chmod u+w {} +
    find "$1" -mindepth 1 -maxdepth 1 -exec rm -rf {} +
    return
  fi
  while IFS= read -r file; do
    rm -f "$1/cache/download/$file" "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
  done < /tmp/put
}
verdict=none
if [ -d /.seed ]; then only_files; select_wanted; fi
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if [ -e "$mount/cache" ]; then before=full; else before=empty; fi
  if [ -s /tmp/injected ] && [ "$verdict" != bad ]; then
    if [ "$before" = empty ]; then put_all "$mount"; else put "$mount"; fi
    check "$mount"
    [ "$verdict" != bad ] || take_out "$mount" "$before"
  fi
  if [ "$verdict" = bad ]; then : > /tmp/injected; : > /tmp/base; fi
  mkdir -p "$mount/${recordFolder}"
  cp /tmp/base /tmp/injected "$mount/${recordFolder}/"
  stamp "$mount" "$owner"
  index=$((index + 1))
done
say "verdict=$verdict"
[ ! -s /tmp/reason ] || say "reason=$(cat /tmp/reason)"
say "entries=$(wc -l < /tmp/injected)"
say "zips=$(grep -c '\.zip$' /tmp/injected || true)"
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
`;
