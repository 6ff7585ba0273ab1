# Registers this run in a mount. A builder can outlive the job, so others may use the mount at the same time: what they
# read is never overwritten, and the times that tell them what they used are set back only by a run that is alone.
#
# A run counts as present until it has read the mount back, or for six hours, the longest job of a hosted runner. What
# is newer than the stamp is then still all that this run used, and perhaps something that the others used.
# shellcheck shell=sh

# Go's caches hold files and folders. A link would lead the user's build out of its mount, and go waits for ever for
# what a pipe by the name of an entry would bring.
only_files() { # folder, whose record is left as it is
  find "$1" -path "$1/$record_folder" -prune -o ! -type d ! -type f -exec rm -f {} +
}

lock() { # mount
  own_record "$1"
  tries=0
  until mkdir "$record/lock" 2>/dev/null; do
    tries=$((tries + 1))
    if [ $tries -gt 30 ] || ! is_held; then
      rm -rf "${record:?}/lock"
      mkdir -p "$record/lock"
      break
    fi
    sleep 1
  done
  : > "$record/lock/held-$NONCE"
  { while sleep 4 && [ -e "$record/lock/held-$NONCE" ]; do touch "$record/lock"; done; } < /dev/null > /dev/null 2>&1 &
}
is_held() { # by one that was there within the last seconds: any other was killed, or is none of ours
  moment=$(date +%s)
  touch -d "@$((moment - 15))" /tmp/missed
  touch -d "@$((moment + 15))" /tmp/ahead
  [ -n "$(find "$record/lock" -prune -type d -newer /tmp/missed ! -newer /tmp/ahead 2>/dev/null)" ]
}
unlock() { rm -rf "$record/lock"; }
register() { # mount; sets alone=1 when nobody else uses it
  run=$record/runs/$STAMP
  alone=1
  for other in "$record"/runs/*; do
    if [ ! -d "$other" ] || [ "$other" = "$run" ]; then continue; fi
    number_in "$other/since"
    if [ ! -e "$other/done" ] && [ "$number" -gt $((now - 21600)) ] && [ "$number" -lt $((now + 3600)) ]; then
      alone=0
    else
      rm -rf "$other"
    fi
  done
  mkdir -p "$run"
  date +%s > "$run/since"
  # What a run that was killed has left.
  [ $alone = 1 ] || return 0
  for left in "$record"/out-* "$record"/put-*; do [ ! -e "$left" ] || rm -rf "$left"; done
}
stamp() { # mount owner
  printf '%s\n%s\n' "$STAMP" "$JOB" > "$run/stamp"
  moment=$(date +%s)
  echo "$moment" > "$run/since"
  touch -d "@$((moment - 3600))" "$run/stamp"
  [ "$2" = 0:0 ] || chown -hR "$2" "$1"
}
tell_layers() { # index; /tmp/here lists the mount's entries: how many of each layer are there
  number=0
  for list in "$record"/layers/*; do
    [ -f "$list" ] || continue
    found=$(awk 'from == "here" { here[$0] = 1; next } { all++; if ($0 in here) found++ } END { print found + 0, all + 0 }' \
      from=here /tmp/here from=list "$list")
    say "layer.$1.$number=${list##*/} $found"
    number=$((number + 1))
  done
}
