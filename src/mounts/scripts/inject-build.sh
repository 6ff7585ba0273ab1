#!/bin/sh
# Puts a build cache (GOCACHE) into each mount below /.mount and registers the run there. Layers are unpacked at
# /.seed/0, /.seed/1, ...; each of MARKS names one, and a later one goes over an earlier one.
#
# Every action entry gets a time two hours back and the stamp one hour back: Go refreshes the time of an entry on use
# only if it is over an hour old, so "newer than the stamp" later means "used" (cmd/go/internal/cache). trim.txt is set
# to now, or the first go command would delete what looks old.
#
# What is neither file nor folder is removed from a mount: go puts nothing else there.
#
# Variables: those of mount-record.sh, and MARKS.
# Results: "entries", "go", "now", and per mount which layers are in it: "layer.M.N=<mark> <entries there> <entries>".

set -eu
. ./mount-record.sh
. ./registration.sh
. ./layer-lists.sh

set_back() { find "$1" -type f -path "$1/??/*-a" -exec touch -d "@$((now - 7200))" {} +; }
put() { # seed mount: what is missing, each entry at once, so that a go that runs there meets all of it or nothing
  aside=$record/put-$NONCE
  rm -rf "$aside"
  cp -R "$1" "$aside"
  set_back "$aside"
  for folder in "$aside"/??; do
    [ -d "$folder" ] || continue
    to=$2/${folder##*/}
    [ -d "$to" ] || mkdir -p "$to"
    for output in "$folder"/*-d; do
      if [ -d "$output" ] && [ ! -e "$to/${output##*/}" ]; then mv "$output" "$to/"; fi
    done
    # ln refuses names that are there. Outputs come before the actions that name them.
    ln "$folder"/*-d "$to/" 2>/dev/null || true
    ln "$folder"/*-a "$to/" 2>/dev/null || true
  done
  rm -rf "$aside"
}
entries_in() { (cd "$1" && find . -path './??/*' -prune -name '*-[ad]' -print0 -o -path './???*' -prune) | listed; }
put_all() { # seed mount that has no entries
  for folder in "$1"/??; do
    [ ! -d "$folder" ] || { cp -R "$1"/?? "$2/"; return; }
  done
}
[ ! -d /.seed ] || only_files /.seed
seed=0
for mark in $MARKS; do
  entries_in /.seed/$seed > /tmp/layer.$seed
  seed=$((seed + 1))
done
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  lock "$mount"
  register "$mount"
  only_files "$mount"
  isEmpty=1
  for folder in "$mount"/??; do [ ! -d "$folder" ] || isEmpty=0; done
  seed=0
  for mark in $MARKS; do
    if [ $isEmpty = 1 ]; then put_all /.seed/$seed "$mount"; else put /.seed/$seed "$mount"; fi
    remember_layer /tmp/layer.$seed "$mark"
    seed=$((seed + 1))
  done
  if [ $alone = 1 ]; then set_back "$mount"; fi
  rm -rf "$mount/trim.txt"
  printf '%s' "$now" > "$mount/trim.txt"
  entries_in "$mount" > /tmp/here
  if crowded; then
    say "crowded.$index=$most"
    : > "$run/crowded"
    : > /tmp/here
  fi
  tell_layers "$index"
  cp /tmp/here "$run/there"
  stamp "$mount" "$owner"
  # What another run has used in this hour cannot be told from what this one uses.
  if [ -e "$run/young" ]; then rm -f "$run/young"; fi
  [ $alone = 1 ] || (cd "$mount" && find . -path './??/*' -prune -type f -name '*-a' -newer "$run/stamp" -print0 -o -path './???*' -prune) | listed > "$run/young"
  unlock
  index=$((index + 1))
done
if [ -d /.seed ]; then say "entries=$(cat /tmp/layer.* | grep -c -e '-a$' || true)"; else say "entries=0"; fi
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
say "now=$(date +%s)"
