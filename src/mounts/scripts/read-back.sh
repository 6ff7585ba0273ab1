# What both scripts share that read a mount after the build.
# shellcheck shell=sh

# Counts in `strange` what is neither file nor folder. A program starts for it only if there is any.
strange=0
count_strange() { # in the folder that the script is in
  find . -path "./$record_folder" -prune -o ! -type d ! -type f -exec sh -c 'echo $#' count {} + > /tmp/strange
  while read -r found; do strange=$((strange + found)); done < /tmp/strange
}

# True if this run has registered in the mount, or an earlier step of the job whose stamp it adopted: a garbage
# collection may have replaced the mount since. With an empty STAMP nobody may have registered, as after no-cache, when
# BuildKit has dropped the mounts: then all that is there is this build's.
is_ours() { # mount
  own_record "$1"
  run=$record/runs/none
  [ -z "$STAMP" ] || run=$record/runs/$STAMP
  if [ -n "$STAMP" ]; then [ -f "$run/stamp" ]; return; fi
  [ ! -d "$run" ] || return 0
  for other in "$record"/runs/*; do [ ! -e "$other" ] || return 1; done
  mkdir -p "$run"
  echo 0 > "$run/since"
  touch -d @1 "$run/stamp"
}
known() { # marks: the entries of these layers, as far as the mount knows them
  for mark in $1; do [ ! -f "$record/layers/$mark" ] || cat "$record/layers/$mark"; done
}

# Whether so many bytes have room in the builder and on the runner; without a ROOM there is none. If not, nothing is
# written, and the results say so, by a word of the caller's own where it gives one. What was granted before counts as taken. Of an image there are two copies before it is compressed. If so, the size is printed at once: the action, which waits for the helper, then gives it time.
granted=0
has_room() { # bytes [word]
  free=$(df -Pk /.out/files | awk 'NR == 2 { printf "%.0f", $4 * 1024 }')
  [ -n "$free" ] || free=0
  needed=$1
  [ "$LAYERS" = 0 ] || needed=$(($1 * 5 / 2))
  if [ $((granted + needed)) -lt "$free" ] && [ $((granted + $1)) -lt "${ROOM:-0}" ]; then
    granted=$((granted + $1))
    say "packs=$1"
    return
  fi
  say "${2:-short}=$1"
  return 1
}

# Leaves the mounts that are in $ours to others. A later step of the same job finds its stamp, unless somebody has come
# in between. Without a ROOM the run has only counted, and comes again.
ours=' '
leave() {
  [ -n "$ROOM" ] || return 0
  index=0
  for owner in $OWNERS; do
    record=/.mount/$index/$record_folder
    run=$record/runs/${STAMP:-none}
    if [ "${ours#* "$index" }" != "$ours" ] && [ -d "$run" ]; then
      if [ -n "$STAMP" ]; then rm -rf "$run/done"; : > "$run/done"; else rm -rf "$run"; fi
      [ "$owner" = 0:0 ] || chown -hR "$owner" "$record"
    fi
    index=$((index + 1))
  done
}
