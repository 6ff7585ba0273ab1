# Hands out the files that a list names, relative to a folder in the mount of $record: as the tar file
# /.out/files/NAME.tar, or with LAYERS=1 as they are, in the folder /.out/layers/NAME, of which an image is made. Their
# names become words of a script. Another run may do the same at the same time.
# shellcheck shell=sh

pack() { # folder list name
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
  if [ "$LAYERS" = 1 ]; then
    mkdir -p "/.out/layers/$3"
    cp -R "$out/." "/.out/layers/$3/"
  else
    tar cf "/.out/files/$3.tar" -C "$out" .
  fi
  rm -rf "$out"
}
