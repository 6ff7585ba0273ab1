/**
 * What all helper scripts share. They run inside the builder, beside the user's cache mounts.
 *
 * They keep to POSIX sh and to what busybox and coreutils have in common: tar has no -T, find no -delete, cp no -t, comm may
 * be missing, and test compares whole seconds. Values come in as environment variables, never as text of the program.
 * Results go out as lines that begin with the run's nonce, so that no other output can be taken for one.
 *
 * Variables: NONCE, JOB (this job, for adopting a mount), SNAPSHOT (digest of what was restored), OWNERS (uid:gid per mount).
 */

/** The folder in a mount's root that holds what we know about it. Go's own clean-up looks only at the folders 00 to ff. */
export const recordFolder = '.cached-go-docker-build';

export const prelude = String.raw`set -eu
mkdir -p /tmp /out
say() { echo "$NONCE $1"; }
now=$(date +%s)
`;

/** Go's caches hold files and folders. A link in an archive would lead the user's build out of its mount. */
export const onlyFiles = String.raw`
only_files() {
  find /.seed ! -type d ! -type f -exec rm -f {} +
}
`;

/** Leaves the stamp that later proves that this is the mount that was prepared, and when. */
export const stamp = String.raw`
stamp() { # mount owner
  record=$1/${recordFolder}
  printf '%s\n%s\n%s\n' "$NONCE" "$JOB" "$SNAPSHOT" > "$record/stamp"
  printf '%s' "$now" > "$record/since"
  touch -d "@$((now - 3600))" "$record/stamp"
  [ "$2" = 0:0 ] || chown -R "$2" "$1"
}
`;

/** Writes the files that $2 lists, relative to the folder $1 in a mount, as the tar file $3; folders listed in $2.trees go in whole. */
export const pack = String.raw`
pack() { # folder list tar
  out=$1/${recordFolder}-out
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
  if [ -s "$2.trees" ]; then
    while IFS= read -r tree; do mkdir -p "$out/$(dirname "$tree")"; cp -R "$tree" "$out/$tree"; done < "$2.trees"
  fi
  cd /
  tar cf "$3" -C "$out" .
  rm -rf "$out"
}
`;

/**
 * True when mount $1 bears the stamp that this run left, or adopted: a garbage collection may have replaced it since. With an
 * empty STAMP it must bear none, as after no-cache, when BuildKit has dropped the mounts: then all of it is this build's.
 */
export const isOurs = String.raw`
is_ours() { # mount
  record=$1/${recordFolder}
  if [ -n "$STAMP" ]; then [ -f "$record/stamp" ] && [ "$(head -n 1 "$record/stamp")" = "$STAMP" ]; return; fi
  [ ! -e "$record/stamp" ] || return 1
  mkdir -p "$record"
  : > "$record/base"
  : > "$record/injected"
  printf 0 > "$record/since"
  printf '\n' > "$record/stamp"
  touch -d @1 "$record/stamp"
}
`;
