#!/bin/sh
# Puts module archives into each mount below /.mount, has Go check and extract them without a network, and registers the
# run there. Layers are unpacked at /.seed/0, /.seed/1, ...; each of MARKS names one.
#
# Archives come without .ziphash files, so Go hashes each zip and compares it with go.sum before it trusts it. What was
# there before is never overwritten: its .ziphash would vouch for the new content. But what is neither file nor folder
# goes, since Go puts nothing else there and waits for ever for what a pipe would bring. If Go refuses one of the
# archives, everything that was put in comes out again and the run goes on as a miss.
#
# /.given/want lists the files that go.sum names, /.given/folders the folders below /.given/gomod in which to run
# go mod download.
#
# Variables: those of mount-record.sh, MARKS, and LIMIT (seconds that Go may take for a folder).
# Results: "verdict" and its "reason", "entries", "zips", "go", "now", which layers are in a mount:
# "layer.M.N=<mark> <files there> <files>", and unless all is there "missing.N" (zip files that go.sum names).

set -eu
. ./mount-record.sh
. ./time-limit.sh
. ./registration.sh
. ./layer-lists.sh

: > /tmp/injected
files_in() { (cd "$1" && find . -type f -print0) | listed | sed 's#^\./##'; }
select_wanted() {
  (cd /.seed && find . -type f -print0) | listed | sed 's#^\./[0-9]*/##' | sort -u > /tmp/have
  awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.given/want from=have /tmp/have > /tmp/injected
}
put() { # mount; /tmp/put then lists what was missing there
  mkdir -p "$1/cache/download"
  : > /tmp/put
  while IFS= read -r file; do
    to=$1/cache/download/$file
    [ ! -e "$to" ] || continue
    for seed in /.seed/*; do [ ! -e "$seed/$file" ] || from=$seed/$file; done
    mkdir -p "$(dirname "$to")"
    # Whoever reads there meets all of a file or nothing.
    cp "$from" "$record/put-$NONCE"
    rm -f "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
    mv "$record/put-$NONCE" "$to"
    printf '%s\n' "$file" >> /tmp/put
  done < /tmp/injected
}
put_all() { # mount, for one that was empty: all in one go, and aside, so that nothing is there that Go has not seen
  aside=$record/put-$NONCE
  rm -rf "$aside"
  mkdir -p "$aside/cache/download"
  for seed in /.seed/*; do cp -R "$seed/." "$aside/cache/download/"; done
  awk 'from == "want" { want[$0] = 1; next } !($0 in want)' from=want /.given/want from=have /tmp/have > /tmp/drop
  (cd "$aside/cache/download" && tr '\n' '\000' < /tmp/drop | xargs -0 rm -f --)
  check "$aside"
  if [ "$verdict" != bad ]; then for entry in "$aside"/*; do mv "$entry" "$1/"; done; fi
  # Go makes extracted modules read-only.
  find "$aside" -type d -exec chmod u+w {} +
  rm -rf "$aside"
}
check() { # mount; without a folder to ask Go in, the verdict stays none
  verdict=none
  begin=$(date +%s)
  while IFS= read -r folder; do
    code=0
    (cd "/tmp/gomod/$folder" && offline "$1" "$LIMIT" go mod download) < /dev/null > /tmp/answer 2>&1 || code=$?
    if [ $code = 0 ]; then
      [ "$verdict" = partial ] || verdict=exact
      continue
    fi
    verdict=partial
    case $code in
      124 | 137 | 143)
        echo "go mod download took longer than its limit of $LIMIT s" > /tmp/reason
        return
        ;;
    esac
    # Go says what requires a module in one line, and which it is in the next.
    grep -v '^go: downloading' /tmp/answer | head -n 2 | tr '\n\t' '  ' | cut -c1-300 > /tmp/reason
    if refused; then return; fi
  done < /.given/folders
  if [ "$verdict" = partial ]; then check_each "$1"; fi
}
# Where a module is missing, go mod download stops at it and extracts nothing. Then Go is asked for each module that is
# there, by its name, in an empty module with the sums of all folders. Only those are named that are whole, and of which
# go.sum has both sums: Go asks for what it lacks elsewhere, and takes what no sum names as it is.
check_each() { # mount
  files_in "$1/cache/download" > /tmp/here
  awk '
    function plain(text,  out) {
      while (match(text, /![a-z]/)) {
        out = out substr(text, 1, RSTART - 1) toupper(substr(text, RSTART + 1, 1))
        text = substr(text, RSTART + 2)
      }
      return out text
    }
    from == "here" { here[$0] = 1; next }
    ($0 in here) && match($0, /\.(zip|mod|info)$/) {
      stem = substr($0, 1, RSTART - 1)
      if (++parts[stem] == 3) { name = plain(stem); sub("/@v/", "@", name); print name }
    }' \
    from=here /tmp/here from=want /.given/want | grep '^[A-Za-z0-9]' > /tmp/each || return 0
  rm -rf /tmp/each.mod
  mkdir /tmp/each.mod
  echo 'module each' > /tmp/each.mod/go.mod
  find /tmp/gomod -type f \( -name go.sum -o -name go.work.sum \) -exec awk 1 {} + > /tmp/each.mod/go.sum
  left=$((begin + LIMIT - $(date +%s)))
  [ $left -gt 0 ] || return 0
  tr '\n' '\000' < /tmp/each |
    (cd /tmp/each.mod && export GOWORK=off && offline "$1" "$left" xargs -0 go mod download) > /tmp/answer 2>&1 || refused || true
}
offline() { # mount seconds command: as Go runs with nothing but that mount
  (
    export "GOMODCACHE=$1" GOPROXY=off GOFLAGS=-mod=mod GOTOOLCHAIN=local
    shift
    limited "$@"
  )
}
refused() { # whether Go refuses one of the archives by /tmp/answer; sets the verdict and its reason
  grep -q -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip:' -e 'valid zip' -e 'malformed' -e 'unexpected EOF' /tmp/answer || return 1
  verdict=bad
  grep -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip' -e 'malformed' -e 'EOF' /tmp/answer | head -n 1 | cut -c1-300 > /tmp/reason
}
take_out() { # mount: what put has put there
  while IFS= read -r file; do
    rm -f "$1/cache/download/$file" "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
  done < /tmp/put
}
tell_missing() { # of what go.sum names; go itself names no module when it lacks more than one
  awk 'from == "here" { here[$0] = 1; next } !($0 in here) && /\.zip$/' from=here /tmp/here from=want /.given/want > /tmp/missing
  number=0
  head -n 500 /tmp/missing | while IFS= read -r zip; do say "missing.$number=$zip"; number=$((number + 1)); done
}
verdict=none
# Go may write to a go.sum.
cp -R /.given/gomod /tmp/gomod
if [ -d /.seed ]; then only_files /.seed; select_wanted; fi
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  lock "$mount"
  register "$mount"
  if [ -e "$mount/cache" ] || [ -L "$mount/cache" ]; then only_files "$mount/cache"; fi
  before=empty
  for entry in "$mount"/*; do [ ! -e "$entry" ] || before=full; done
  if [ -s /tmp/injected ] && [ "$verdict" != bad ]; then
    if [ "$before" = empty ]; then
      put_all "$mount"
    else
      put "$mount"
      check "$mount"
      [ "$verdict" != bad ] || take_out "$mount"
    fi
  elif [ "$before" = full ] && [ "$verdict" != bad ]; then
    check "$mount"
    # What is there is not ours to take out; Go will tell.
    [ "$verdict" != bad ] || verdict=partial
  fi
  if [ "$verdict" = bad ]; then
    : > /tmp/injected
  else
    seed=0
    for mark in $MARKS; do
      files_in /.seed/$seed > /tmp/layer
      remember_layer /tmp/layer "$mark"
      seed=$((seed + 1))
    done
  fi
  if [ -d "$mount/cache/download" ]; then files_in "$mount/cache/download" > /tmp/here; else : > /tmp/here; fi
  if crowded; then
    say "crowded.$index=$most"
    : > "$run/crowded"
    : > /tmp/here
  fi
  tell_layers "$index"
  [ "$verdict" = exact ] || tell_missing
  cp /tmp/here "$run/there"
  stamp "$mount" "$owner"
  unlock
  index=$((index + 1))
done
say "verdict=$verdict"
[ ! -s /tmp/reason ] || say "reason=$(cat /tmp/reason)"
say "entries=$(wc -l < /tmp/injected)"
say "zips=$(grep -c '\.zip$' /tmp/injected || true)"
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
say "now=$(date +%s)"
