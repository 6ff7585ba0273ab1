# What several images of a repository use lies in layers of their own: a base leaves out those that it takes, and some
# run writes each. /.given/shared has what the action has decided, by the first 12 digits of an action's id: "<id> 0" for
# an entry that a taken layer has, "<id> N" for one that belongs into layer N, which is packed as build-N; "rebase" if a
# base pays; "list" if all entries that were used, but tiny ones, are to be listed, or "list-base" if that is so only with a
# base. It is there only for a cache in one mount. Without a sweep it is not known what the build used.
# Results: "shared=yes" if it was so done, "short.N" for a layer that has no room, and "listed", the lines of
# /.out/files/shared.list: "<id> <bytes> <layer>", with "-" for no layer. They are too many for the log, which BuildKit clips.
# shellcheck shell=sh

shared=/.given/shared
# shellcheck disable=SC2154 # the program sets them
shares() { [ -f $shared ] && [ "$SWEEP" = 1 ] && [ "$crowd" = 0 ] && [ $((made + used)) -gt 0 ]; }
list_shared() {
  say shared=yes
  awk 'from == "shared" { if (NF == 2) layer[$1] = $2; next }
    { id = substr($3, 6, 12); number = "-"; if (id in layer) number = layer[id]; print number, $0 }' from=shared $shared from=live /tmp/live > /tmp/layered
  awk '$1 != "0" { sub(/^[^ ]* /, ""); print }' /tmp/layered > /tmp/unshared
}
pack_shared() {
  if grep -q '^list$' $shared || { [ "$write" = base ] && grep -q '^list-base$' $shared; }; then
    awk '$6 >= 2048 { print substr($4, 6, 12) " " $6 " " $1 }' /tmp/layered > /.out/files/shared.list
    say "listed=$(wc -l < /.out/files/shared.list)"
  fi
  awk '$1 ~ /^[1-9]/ { print $1 }' /tmp/layered | sort -un > /tmp/numbers
  while read -r number <&3; do
    awk -v number="$number" '$1 == number { sub(/^[^ ]* /, ""); print }' /tmp/layered > /tmp/layer
    if has_room "$(awk '{ bytes += $5 } END { printf "%.0f", bytes }' /tmp/layer)" "short.$number"; then
      pack_entries /tmp/layer /tmp/leave 0 "$number"
    fi
  done 3< /tmp/numbers
}
