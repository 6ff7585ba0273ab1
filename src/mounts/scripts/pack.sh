# Writes the files that a list names, relative to a folder in the mount of $record, as a tar file. Their names become
# words of a script. Another run may do the same at the same time.
# shellcheck shell=sh

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
