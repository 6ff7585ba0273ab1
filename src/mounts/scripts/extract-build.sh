#!/bin/sh
# Reads what the build used and made in its build-cache mounts, and packs what a new snapshot needs into /.out.
#
# An action entry "<action>-a" holds "v1 <action> <output> <size> <unix ns>"; "<output>-d" is its content: a file, or a
# folder for an executable (cmd/go/internal/cache). Only the times of -a files tell what is live: Go does not stamp a -d
# whose content it already had. Nothing else is read or packed, whatever lies beside it: no file by another name, no
# link or pipe, no content of another size than its action says, which Go would not use either.
#
# Without a sweep nothing counts as dead, but what another run has left in the mount is not this run's to save: then
# only those entries count that were restored, made or used, or were not there when the run registered.
#
# Variables: those of mount-record.sh, of which STAMP says who must have registered, SWEEP (1: what was not used is
# dead), MAY_BASE (1: a base may be written), BASE_BYTES (size of the restored base's content, 0 without one),
# BASE_MARKS (its layers), MARKS (all layers that were restored), ALREADY (what was made before this time is saved
# already), OTHERS (the sums of other nodes that have a part in the same snapshot, empty without any: all of them decide
# as one), MARK (names what is packed here), EXPECTED (what the builder's clock must say about now, 0 if that is not
# known), ROOM (bytes that the runner has room for), LAYERS (see pack.sh). For /.given/shared see shared-layers.sh.
# Results: per mount "mount.N=ours|replaced", the counts, "drift" if the clock has jumped, "crowded" if there are too
# many names, "short" if there is no room, "strange" (what is neither file nor folder in the mounts), and
# "write=none|base|delta" with what pack.sh makes as build-N. Among the counts are "remade", packages that were
# there and were compiled again with the same output, "anew", packages that were compiled with an output that was not
# there, unless they are few, and if there are any of either, "reused", packages that were there and were used.

set -eu
. ./mount-record.sh
. ./read-back.sh
. ./layer-lists.sh
. ./pack.sh
. ./shared-layers.sh

: > /tmp/entries
: > /tmp/base
: > /tmp/known
: > /tmp/there
: > /tmp/young
: > /tmp/inside
drift=$((now - EXPECTED))
if [ "$EXPECTED" != 0 ] && { [ $drift -gt 600 ] || [ $drift -lt -600 ]; }; then
  # The times in the mounts tell nothing then.
  say "drift=$drift"
  SWEEP=0
fi
hash='[0-9a-f][0-9a-f]*'
described() { # list of names: size and time before each
  [ ! -s "$1" ] || tr '\n' '\000' < "$1" | xargs -0 stat -c '%s %Y %n' 2>/dev/null || true
}
entries() { # mount since index: "made used action-path output-path size index second" for each entry that has its content
  cd "$1"
  count_strange
  # An executable lies in a folder in the place of its content.
  find . -path './??/*-d/*' -prune -type f -print0 -o -path './??/*' -type f -print0 -o -path './???*' ! -path './??/*-d' -prune |
    listed > /tmp/found
  if [ -f "$run/crowded" ] || crowded; then
    say "crowded=$most"
    crowd=1
    cd /
    return
  fi
  grep "^\./../$hash-[ad]\$" /tmp/found > /tmp/files || true
  # Its name becomes a word of a script.
  grep "^\./../$hash-d/[A-Za-z0-9_][A-Za-z0-9._+@=,-]*\$" /tmp/found > /tmp/executables || true
  described /tmp/files > /tmp/described
  described /tmp/executables | awk -v at="$3" '{ print at " " $3 " " $1 }' >> /tmp/inside
  # Go writes less than 200 bytes; more is no action, and could be without end.
  awk '$1 < 1024 && /-a$/ { print $3 }' /tmp/described > /tmp/actions
  tr '\n' '\000' < /tmp/actions | xargs -0 cat 2>/dev/null | awk -v since="$2" -v at="$3" -v stamp="$(stat -c %Y "$run/stamp")" '
    from == "described" { size[$3] = $1; time[$3] = $2; next }
    from == "inside" { if ($1 == at) { tree = $2; sub("/[^/]*$", "", tree); folder[tree] += $3 } next }
    $1 == "v1" && $2 ~ /^[0-9a-f]+$/ && $3 ~ /^[0-9a-f]+$/ {
      action = "./" substr($2, 1, 2) "/" $2 "-a"; output = "./" substr($3, 1, 2) "/" $3 "-d"
      if (!(action in size)) next
      if (output in folder) bytes = folder[output]
      else if (output in size && size[output] == $4 + 0) bytes = size[output]
      else next
      print ($5 / 1000000000 >= since) + 0, (time[action] > stamp) + 0, action, output, bytes, at, int($5 / 1000000000)
    }' from=described /tmp/described from=inside /tmp/inside from=entries - >> /tmp/entries
  cd /
}
crowd=0
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if is_ours "$mount"; then
    say "mount.$index=ours"
    ours="$ours$index "
    number_in "$run/since"
    entries "$mount" "$number" "$index"
    known "$BASE_MARKS" >> /tmp/base
    known "$MARKS" >> /tmp/known
    # After no-cache nothing was noted: nothing was there.
    for list in there young; do
      [ ! -f "$run/$list" ] || awk -v at="$index" '{ print at " " $0 }' "$run/$list" >> "/tmp/$list"
    done
  else
    say "mount.$index=replaced"
    # What the build used is not wholly known then.
    SWEEP=0
  fi
  index=$((index + 1))
done
awk '{ tree = $2; sub("/[^/]*$", "", tree); print $1 " " tree }' /tmp/inside | sort -u > /tmp/trees
# One line per action, whichever mount has it; the one that was made or used counts first.
sort -k3,3 -k1,2r /tmp/entries | awk '$3 != last { print; last = $3 }' > /tmp/union
: > /tmp/live
: > /tmp/fresh
# Go files the result of a test twice, and stamps the second only when it does not find the first: what was made of the
# same content in the same second as something live, lives with it.
awk -v sweep="$SWEEP" 'from == "young" { young[$0] = 1; next }
  $1 || ($2 && (sweep || !(($6 " " $3) in young))) { print $4 " " $7 }' from=young /tmp/young from=union /tmp/union | sort -u > /tmp/kin
# A compiled package is an archive whose third line names the compiler; the fifth is "main" for a command, which holds
# the commit's stamp and is new in every run. It also holds the action that it was made for: an output that was there
# before came of the same action.
awk -v sweep="$SWEEP" -v already="$ALREADY" '
  function compiles(file,  line, number, kind) {
    kind = 0
    for (number = 1; number <= 5 && (getline line < file) > 0; number++) {
      if (number == 1 && line != "!<arch>") break
      if (number == 3 && line ~ /^go object/) kind = 1
      if (number == 5 && line == "main") kind = 2
    }
    close(file)
    return kind
  }
  from == "base" { base[$0] = 1; next }
  from == "kin" { kin[$0] = 1; next }
  from == "trees" { tree[$0] = 1; next }
  from == "there" { there[$0] = 1; next }
  from == "known" { known[$0] = 1; next }
  from == "young" { young[$0] = 1; next }
  !sweep && !$1 && !($2 && !(($6 " " $3) in young)) && !($3 in known) && (($6 " " $3) in there) && !(($4 " " $7) in kin) { next }
  { total++
    again = 0
    if ($1) {
      made++; kind = (($6 " " $4) in tree) ? 0 : compiles("/.mount/" $6 "/" $4)
      again = kind && (($6 " " $3) in there) && (($6 " " $4) in there)
      if (kind == 1) compiled++
      if (kind == 2) mains++
      if (again) remade++
      if (kind == 1 && !again) { anew++; if ($7 >= already) lateCompiled++ }
    }
    else if ($2) { used++; if (!(($6 " " $4) in tree)) usedFile[used] = "/.mount/" $6 "/" $4 }
    if (sweep && !$1 && !$2 && !(($4 " " $7) in kin)) next
    live++; if (!($4 in counted)) { bytes += $5; if ($4 in base) kept += $5 }
    print > "/tmp/live"
    if ((!$1 || again) && ($3 in base) && ($4 in base)) { counted[$4] = 1; next }
    print > "/tmp/fresh"; if (!($4 in base) && !($4 in counted)) delta += $5
    counted[$4] = 1 }
  END {
    # Reading them takes time, and tells something only then.
    many = anew * 4 > used
    if (remade || many) for (number in usedFile) if (compiles(usedFile[number])) reused++
    printf "%.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f\n", total, live, bytes, made, used, compiled, mains, delta, lateCompiled, kept, remade, reused, anew, many ? anew : 0
  }' \
  from=base /tmp/base from=kin /tmp/kin from=trees /tmp/trees from=there /tmp/there \
  from=known /tmp/known from=young /tmp/young from=union /tmp/union > /tmp/sums
read -r total live bytes made used compiled mains delta late_compiled kept remade reused anew many < /tmp/sums
say "sums=$((made + used)) $late_compiled $anew $delta $bytes"
# shellcheck disable=SC2086 # five words
set -- ${OTHERS:-0 0 0 0 0}
all_delta=$((delta + $4))
write=none
if [ $crowd = 1 ] || [ $((made + used + $1)) = 0 ]; then write=none
elif [ "$ALREADY" != 0 ] && [ $((late_compiled + $2)) = 0 ]; then write=none
elif [ "$BASE_BYTES" = 0 ]; then [ "$MAY_BASE" = 0 ] || write=base
else
  [ $((anew + $3)) = 0 ] || write='delta'
  if [ "$MAY_BASE" = 1 ]; then
    [ $((all_delta * 2)) -le "$BASE_BYTES" ] || write=base
    # Also when nothing was compiled: what a commit removes makes nothing new.
    [ "$SWEEP" = 0 ] || [ $(((BASE_BYTES + all_delta) * 4)) -le $(((bytes + $5) * 5)) ] || write=base
  fi
fi
if shares; then
  [ "$MAY_BASE" = 0 ] || ! grep -q '^rebase$' $shared || write=base
  list_shared
fi
case $write in
  base) has_room "$bytes" || write=none ;;
  delta) has_room "$delta" || write=none ;;
esac
say "total=$total"; say "live=$live"; say "liveBytes=$bytes"; say "made=$made"; say "used=$used"
say "compiled=$compiled"; say "mains=$mains"; say "remade=$remade"; say "anew=$many"; say "reused=$reused"; say "deltaBytes=$delta"; say "baseLiveBytes=$kept"
say "strange=$strange"; say "now=$now"; say "write=$write"
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
pack_entries() { # list, list of names to leave out, mount, number of the archive
  awk -v at="$3" 'from == "leave" { leave[$0] = 1; next } $6 == at { print $3; if (!($4 in leave)) print $4 }' \
    from=leave "$2" from=take "$1" | sort -u > /tmp/names
  awk -v at="$3" '
    from == "inside" { if ($1 == at) { tree = $2; sub("/[^/]*$", "", tree); files[tree] = files[tree] $2 "\n" } next }
    $0 in files { printf "%s", files[$0]; next }
    { print }' from=inside /tmp/inside from=names /tmp/names > /tmp/take
  [ -s /tmp/take ] || return 0
  record=/.mount/$3/$record_folder
  pack "/.mount/$3" /tmp/take "build-$4"
  # shellcheck disable=SC2153 # not the mark of read-back.sh: the Dockerfile sets MARK
  remember_layer /tmp/names "$MARK-$4"
  say "packed.$4=$(wc -l < /tmp/names)"
}
: > /tmp/leave
if shares; then pack_shared; fi
case $write in
  none) leave; exit 0 ;;
  base) from=/tmp/live; ! shares || from=/tmp/unshared ;;
  delta) from=/tmp/fresh; cp /tmp/base /tmp/leave ;;
esac
index=0
for owner in $OWNERS; do
  pack_entries "$from" /tmp/leave "$index" "$index"
  index=$((index + 1))
done
leave
