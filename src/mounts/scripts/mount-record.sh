# What every helper beside cache mounts begins with: how it prints results, and the record that it keeps in a mount.
#
# In a mount's root lies our record of it:
#
#   .cached-go-docker-build/layers/<mark>   the entries of a snapshot's layer that was put in, or taken out, here
#                          /runs/<stamp>/   one for each run that uses the mount: stamp, since, done, and what was there
#                          /lock/           held while the mount is prepared; its holder touches it every few seconds
#
# Whoever has a cache mount can write into it, and into that record: a pipe that nobody writes to, a link out of the
# mount, a name with a line end, a million names. So the scripts read nothing in a mount but regular files, pass names
# ended by NUL, count no further than they mean to go, and write to no name that may be there already.
#
# Variables: NONCE, JOB (this job, for a reader), STAMP (names this run in the mounts), OWNERS (uid:gid per mount).
# shellcheck shell=sh

# The folder in a mount's root. Go's own clean-up looks only at the folders 00 to ff.
record_folder=.cached-go-docker-build
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
  record=$1/$record_folder
  if [ -L "$record" ] || [ ! -d "$record" ]; then
    rm -rf "$record"
    mkdir -p "$record/runs" "$record/layers"
    return
  fi
  find "$record" \( ! -type d ! -type f -o -type f -size +200000000c \) -exec rm -f {} +
  for folder in runs layers; do
    [ -d "$record/$folder" ] || { rm -f "$record/$folder"; mkdir -p "$record/$folder"; }
    set -- "$record/$folder"/*
    if [ $# -gt 200 ]; then rm -rf "${record:?}/$folder"; mkdir -p "$record/$folder"; fi
  done
}

# Lists what find prints, one name a line. A list ends after $most names, and `crowded` is true once: no cache that go
# has filled has more, and nothing of such a mount is read. A tenth of it is the build cache of a very large repository.
most=1000000
listed() {
  names | awk -v most="$most" 'NR > most { print > "/tmp/crowded"; exit } { print }'
}
crowded() {
  [ -e /tmp/crowded ] || return 1
  rm -f /tmp/crowded
}
