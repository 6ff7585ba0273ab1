import { isOurs, pack, prelude, recordFolder } from './common.ts';

/**
 * Packs the module archives that go.sum names, as far as the mounts have them, into /out.
 *
 * Variables: STAMP, MAY_BASE and BASE_BYTES as for the build cache; ALREADY (so many files are saved already).
 * Results: "have", "new" (not put in by us), "zips" and "newZips" count files; "write=none|base|delta" with the tar files /out/modules-N.tar.
 */
export const extractModulesScript = String.raw`${prelude}${isOurs}${pack}
: > /tmp/all
: > /tmp/base
: > /tmp/injected
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if is_ours "$mount"; then
    say "mount.$index=ours"
    if [ -d "$mount/cache/download" ]; then
      cd "$mount/cache/download"
      find . -type f | sed 's#^\./##' | awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.want from=here - > /tmp/here
      [ ! -s /tmp/here ] || tr '\n' '\000' < /tmp/here | xargs -0 stat -c '%s %n' | awk -v at="$index" '{ print $2, $1, at }' >> /tmp/all
      cd /
    fi
    cat "$mount/${recordFolder}/base" >> /tmp/base
    cat "$mount/${recordFolder}/injected" >> /tmp/injected
  else
    say "mount.$index=replaced"
  fi
  index=$((index + 1))
done
# One line per file, whichever mount has it.
sort -k1,1 /tmp/all | awk '$1 != last { print; last = $1 }' > /tmp/union
: > /tmp/fresh
awk 'from == "base" { base[$0] = 1; next }
  from == "injected" { injected[$0] = 1; next }
  { have++; bytes += $2; zip = $1 ~ /\.zip$/; zips += zip
    if (!($1 in injected)) { fresh++; freshZips += zip }
    if ($1 in base) next
    print > "/tmp/fresh"; delta += $2 }
  END { print have + 0, bytes + 0, zips + 0, fresh + 0, freshZips + 0, delta + 0 }' \
  from=base /tmp/base from=injected /tmp/injected from=union /tmp/union > /tmp/sums
read -r have bytes zips fresh fresh_zips delta < /tmp/sums
write=none
if [ "$have" = 0 ] || [ "$fresh" = 0 ] || [ "$have" = "$ALREADY" ]; then write=none
elif [ "$BASE_BYTES" = 0 ]; then [ "$MAY_BASE" = 0 ] || write=base
else
  write=delta
  if [ "$MAY_BASE" = 1 ]; then
    [ $((delta * 2)) -le "$BASE_BYTES" ] || write=base
    [ $(((BASE_BYTES + delta) * 4)) -le $((bytes * 5)) ] || write=base
  fi
fi
say "have=$have"; say "liveBytes=$bytes"; say "zips=$zips"; say "new=$fresh"; say "newZips=$fresh_zips"; say "deltaBytes=$delta"
say "now=$now"; say "write=$write"
case $write in
  none) exit 0 ;;
  base) from=/tmp/union ;;
  delta) from=/tmp/fresh ;;
esac
index=0
for owner in $OWNERS; do
  awk -v at="$index" '$3 == at { print $1 }' "$from" > /tmp/take
  if [ -s /tmp/take ]; then
    pack "/.mount/$index/cache/download" /tmp/take "/out/modules-$index.tar"
    say "packed=$(wc -l < /tmp/take)"
  fi
  index=$((index + 1))
done
`;
