#!/bin/sh
# Packs the module archives that go.sum names, as far as the mounts have them, into /.out.
#
# Variables: those of mount-record.sh; MAY_BASE, BASE_BYTES, BASE_MARKS, MARK and ROOM as in extract-build.sh; MARKS
# (all layers of the snapshot that was found); ALREADY (so many files are saved already).
# Results: "have", "new" (the snapshot lacks them), "zips" and "newZips" (downloaded by the build) count files, "downloaded" names
# some of the latter; "short"
# if there is no room, "crowded" if there are too many names; "strange" counts what is neither file nor folder; "names"
# is a hash of the names of all files; "write=none|base|delta" with what pack.sh makes as modules-N.

set -eu
. ./mount-record.sh
. ./read-back.sh
. ./layer-lists.sh
. ./pack.sh

: > /tmp/all
: > /tmp/base
: > /tmp/known
: > /tmp/later
crowd=0
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if is_ours "$mount"; then
    say "mount.$index=ours"
    ours="$ours$index "
    if [ ! -L "$mount/cache" ] && [ ! -L "$mount/cache/download" ] && [ -d "$mount/cache/download" ]; then
      cd "$mount/cache/download"
      count_strange
      find . -type f -print0 | listed | sed 's#^\./##' > /tmp/found
      if [ -f "$run/crowded" ] || crowded; then
        say "crowded=$most"
        crowd=1
        : > /tmp/found
      fi
      awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.given/want from=here /tmp/found > /tmp/here
      [ ! -s /tmp/here ] || tr '\n' '\000' < /tmp/here | xargs -0 stat -c '%s %n' | awk -v at="$index" '{ print $2, $1, at }' >> /tmp/all
      # No time tells that: a small module comes in the same second.
      [ -f "$run/there" ] || : > "$run/there"
      awk 'from == "there" { there[$0] = 1; next } /\.zip$/ && !($0 in there)' from=there "$run/there" from=here /tmp/found >> /tmp/later
      cd /
    fi
    known "$BASE_MARKS" >> /tmp/base
    known "$MARKS" >> /tmp/known
  else
    say "mount.$index=replaced"
  fi
  index=$((index + 1))
done
# One line per file, whichever mount has it.
sort -k1,1 /tmp/all | awk '$1 != last { print; last = $1 }' > /tmp/union
: > /tmp/fresh
: > /tmp/downloaded
awk 'from == "base" { base[$0] = 1; next }
  from == "known" { known[$0] = 1; next }
  from == "later" { later[$0] = 1; next }
  { have++; bytes += $2; zips += $1 ~ /\.zip$/; if ($1 in later && downloaded++ < 5) print $1 > "/tmp/downloaded"
    if (!($1 in known)) fresh++
    if ($1 in base) { kept += $2; next }
    print > "/tmp/fresh"; delta += $2 }
  END { printf "%.0f %.0f %.0f %.0f %.0f %.0f %.0f\n", have, bytes, zips, fresh, downloaded, delta, kept }' \
  from=base /tmp/base from=known /tmp/known from=later /tmp/later from=union /tmp/union > /tmp/sums
read -r have bytes zips fresh fresh_zips delta kept < /tmp/sums
write=none
if [ $crowd = 1 ] || [ "$have" = 0 ] || [ "$fresh" = 0 ] || [ "$have" = "$ALREADY" ]; then write=none
elif [ "$BASE_BYTES" = 0 ]; then [ "$MAY_BASE" = 0 ] || write=base
else
  write='delta'
  if [ "$MAY_BASE" = 1 ]; then
    [ $((delta * 2)) -le "$BASE_BYTES" ] || write=base
    [ $(((BASE_BYTES + delta) * 4)) -le $((bytes * 5)) ] || write=base
  fi
fi
case $write in
  base) has_room "$bytes" || write=none ;;
  delta) has_room "$delta" || write=none ;;
esac
say "have=$have"; say "liveBytes=$bytes"; say "zips=$zips"; say "new=$fresh"; say "newZips=$fresh_zips"; say "downloaded=$(tr '\n' ' ' < /tmp/downloaded)"; say "deltaBytes=$delta"; say "baseLiveBytes=$kept"
say "strange=$strange"; say "now=$now"; say "write=$write"
say "names=$(awk '{ print $1 }' /tmp/union | sha256sum | cut -c1-64)"
case $write in
  none) leave; exit 0 ;;
  base) from=/tmp/union ;;
  delta) from=/tmp/fresh ;;
esac
index=0
for owner in $OWNERS; do
  awk -v at="$index" '$3 == at { print $1 }' "$from" > /tmp/take
  if [ -s /tmp/take ]; then
    record=/.mount/$index/$record_folder
    pack "/.mount/$index/cache/download" /tmp/take "modules-$index"
    # shellcheck disable=SC2153 # not the mark of read-back.sh: the Dockerfile sets MARK
    remember_layer /tmp/take "$MARK-$index"
    say "packed.$index=$(wc -l < /tmp/take)"
  fi
  index=$((index + 1))
done
leave
