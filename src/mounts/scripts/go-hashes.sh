#!/bin/sh
# Runs the text of a RUN once more, as the shell of its SHELL would, and tells what go hashes for the packages that it compiles.
# What the RUN writes is dropped, and so is its exit code: it is a repetition, and only what go hashes counts.
#
# $0 is the nonce; the arguments are the words of the user's shell and, as the last one, the text of the RUN.
# Results: "hash.N", each different line once (cmd/go/internal/work, buildActionID), without what names a package or a file. Of
# a package's folder "dir <package> <folder>", or where the module cache is. "told" when all are out.

set -eu
NONCE=$0
GODEBUG=gocachehash=1${GODEBUG:+,$GODEBUG}
export GODEBUG

"$@" 2>&1 >/dev/null </dev/null | sed -nE '
  /^HASH\[build [^]]*\]: "/!d
  s/^HASH\[build ([^]]*)\]: "(.*)"$/\1 \2/
  s/\\n$//
  /^[^ ]+ (file|import|go|module|modinfo|omitdebug) /d
  /^[^ ]+ compile$/d
  /^[^ ]+ dir .*\/pkg\/mod\/.*@/ {
    s/^[^ ]+ (dir .*\/pkg\/mod)\/.*$/\1/p
    d
  }
  /^[^ ]+ dir .*@/d
  /^[^ ]+ dir / {
    s/^([^ ]+) dir (.*)$/dir \1 \2/p
    d
  }
  s/^[^ ]+ (.*)$/\1/p
' | sort -u | head -n 400 | {
  number=0
  while IFS= read -r line; do
    echo "$NONCE hash.$number=$line"
    number=$((number + 1))
  done
  echo "$NONCE told=$number"
}
