/**
 * What all helper scripts share. They run inside the builder, beside the user's cache mounts.
 *
 * They keep to POSIX sh and to what busybox and coreutils have in common: tar has no -T, find no -delete, cp no -t, comm may
 * be missing, and test compares whole seconds. Values come in as environment variables, never as text of the program.
 * Results go out as lines that begin with the run's nonce, so that no other output can be taken for one.
 *
 * In a mount's root lies our record of it:
 *
 *   .cached-go-docker-build/layers/<mark>   the entries of a snapshot's layer that was put in, or taken out, here
 *                          /runs/<stamp>/   one for each run that uses the mount: stamp, since, done, and what was there
 *                          /lock/           held while the mount is prepared; its holder touches it every few seconds
 *
 * Whoever has a cache mount can write into it, and into that record: a pipe that nobody writes to, a link out of the mount, a name
 * with a line end, a million names. So the scripts read nothing in a mount but regular files, pass names ended by NUL,
 * count no further than they mean to go, and write to no name that may be there already.
 *
 * Variables: NONCE, JOB (this job, for a reader), STAMP (names this run in the mounts), OWNERS (uid:gid per mount).
 */

/** The folder in a mount's root that holds what we know about it. Go's own clean-up looks only at the folders 00 to ff. */
export const recordFolder = '.cached-go-docker-build';

export const prelude = String.raw`set -eu
mkdir -p /tmp /.out/files
say() { echo "$NONCE $1"; }
now=$(date +%s)
# Names come from whoever wrote into a mount. A name with a line end in it must not be taken for two.
names() { tr '\n\000' '\001\n'; }
number_in() { # file; sets number, 0 without one
  number=
  [ ! -f "$1" ] || number=$(head -c 12 "$1" 2>/dev/null) || number=
  case $number in '' | *[!0-9]*) number=0 ;; esac
}
own_record() { # mount; sets record, which then holds nothing but files and folders, and not too many
  record=$1/${recordFolder}
  if [ -L "$record" ] || [ ! -d "$record" ]; then
    rm -rf "$record"
    mkdir -p "$record/runs" "$record/layers"
    return
  fi
  find "$record" \( ! -type d ! -type f -o -type f -size +200000000c \) -exec rm -f {} +
  for folder in runs layers; do
    [ -d "$record/$folder" ] || { rm -f "$record/$folder"; mkdir -p "$record/$folder"; }
    set -- "$record/$folder"/*
    if [ $# -gt 200 ]; then rm -rf "${'$'}{record:?}/$folder"; mkdir -p "$record/$folder"; fi
  done
}
`;

/**
 * More names than these are in no cache that go has filled: nothing of the mount is read then. A tenth of it is the build cache of
 * a very large repository.
 */
const mostNames = 1_000_000;

/** Lists what find prints, one name a line. After more names than that a list ends, and `crowded` is true once. */
export const listNames = String.raw`
most=${mostNames}
listed() {
  names | awk -v most=$most 'NR > most { print > "/tmp/crowded"; exit } { print }'
}
crowded() {
  [ -e /tmp/crowded ] || return 1
  rm -f /tmp/crowded
}
`;

/** Counts in `strange` what is neither file nor folder: a program starts for it only when there is any. */
export const strangeNames = String.raw`
strange=0
count_strange() { # in the folder that the script is in
  find . -path ./${recordFolder} -prune -o ! -type d ! -type f -exec sh -c 'echo $#' count {} + > /tmp/strange
  while read -r found; do strange=$((strange + found)); done < /tmp/strange
}
`;

/** Runs a command that may wait for what never comes; its code is 124, 137 or 143 then. Where there is no timeout, only the whole helper build has a limit. */
export const limited = String.raw`
has_timeout=0
if timeout 1 true 2>/dev/null; then has_timeout=1; fi
limited() { # seconds command
  if [ $has_timeout = 1 ]; then timeout "$@"; else shift; "$@"; fi
}
`;

/**
 * Go's caches hold files and folders. A link would lead the user's build out of its mount, and go waits for ever for what a pipe
 * by the name of an entry would bring.
 */
export const onlyFiles = String.raw`
only_files() { # folder, whose record is left as it is
  find "$1" -path "$1/${recordFolder}" -prune -o ! -type d ! -type f -exec rm -f {} +
}
`;

/**
 * Registers this run in a mount. A builder can outlive the job, so others may use the mount at the same time: what they read is
 * never overwritten, and the times that tell them what they used are set back only by a run that is alone. A run counts as
 * present until it has read the mount back, or for six hours, the longest job of a hosted runner. What is newer than the stamp is then still all that this run used,
 * and perhaps something of the others'.
 */
export const register = String.raw`
lock() { # mount
  own_record "$1"
  tries=0
  until mkdir "$record/lock" 2>/dev/null; do
    tries=$((tries + 1))
    if [ $tries -gt 30 ] || ! is_held; then
      rm -rf "${'$'}{record:?}/lock"
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
    [ -d "$other" ] && [ "$other" != "$run" ] || continue
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
    say "layer.$1.$number=${'$'}{list##*/} $found"
    number=$((number + 1))
  done
}
`;

/** Keeps a mount's knowledge of layers from growing on a builder that lives long. */
export const rememberLayer = String.raw`
remember_layer() { # list mark
  rm -rf "${'$'}{record:?}/layers/$2"
  cp "$1" "$record/layers/$2"
  set -- "$record/layers"/*
  [ $# -le 12 ] || ls -t "$record/layers" | awk 'NR > 12' | while IFS= read -r old; do rm -f "$record/layers/$old"; done
}
`;

/**
 * Writes the files that $2 lists, relative to the folder $1 in the mount of $record, as the tar file $3. Their names are words of a
 * script. Another run may do the same at the same time.
 */
export const pack = String.raw`
pack() { # folder list tar
  out=$record/out-$NONCE
  rm -rf "$out"
  mkdir -p "$out"
  cd "$1"
  # Hard links beside the files: no byte is copied before tar reads it. One ln for all files of a folder.
  sed -e 's#/[^/]*$##' -e "s#^#$out/#" "$2" | sort -u | xargs mkdir -p
  sort "$2" | awk -v out="$out" '
    function flush() { if (count) print line " \"" out "/" current "/\""; count = 0 }
    { folder = $0; sub("/[^/]*$", "", folder) }
    folder != current || count >= 200 { flush(); current = folder; line = "ln" }
    { line = line " \"" $0 "\""; count++ }
    END { flush() }' > /tmp/link.sh
  sh -e /tmp/link.sh
  cd /
  tar cf "$3" -C "$out" .
  rm -rf "$out"
}
`;

/**
 * True when this run has registered in mount $1, or an earlier step of the job whose stamp it adopted: a garbage collection may
 * have replaced the mount since. With an empty STAMP nobody may have, as after no-cache, when BuildKit has dropped the mounts:
 * then all of it is this build's.
 */
export const isOurs = String.raw`
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
`;

/** Leaves the mounts that are in $ours to others: a later step of the same job finds its stamp, unless somebody has come in between. */
export const leave = String.raw`
ours=' '
leave() {
  index=0
  for owner in $OWNERS; do
    record=/.mount/$index/${recordFolder}
    run=$record/runs/${'$'}{STAMP:-none}
    if [ "${'$'}{ours#* $index }" != "$ours" ] && [ -d "$run" ]; then
      if [ -n "$STAMP" ]; then rm -rf "$run/done"; : > "$run/done"; else rm -rf "$run"; fi
      [ "$owner" = 0:0 ] || chown -hR "$owner" "$record"
    fi
    index=$((index + 1))
  done
}
`;

/**
 * Whether so many bytes have room in the builder and on the runner; else nothing is written, and the results say so. What has room is
 * told at once: whoever waits for it gives it time.
 */
export const hasRoom = String.raw`
has_room() { # bytes
  free=$(df -Pk /.out/files | awk 'NR == 2 { printf "%.0f", $4 * 1024 }')
  [ -n "$free" ] || free=0
  if [ "$1" -lt "$free" ] && [ "$1" -lt "$ROOM" ]; then say "packs=$1"; return; fi
  say "short=$1"
  return 1
}
`;
