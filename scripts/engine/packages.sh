# Debian packages: fetched with this machine's own apt, from its own mirror, with its own proxy and keys, but with lists,
# sources and cache in a folder of ours. /etc/apt and /var/lib/apt are only read, so there is nothing to put back.
# shellcheck shell=bash

# Where this machine's own apt would fetch its release from: the part before /dists/. For sources.list and deb822 files
# alike, with or without package lists, because apt itself is asked.
debian_mirror() {
  local codename bases base
  codename=$(debian_codename)
  bases=$(apt-get --print-uris -q update 2>/dev/null | sed -n "s,^'\(.*\)/dists/\($codename\|stable\|oldstable\)/.*,\1,p" | sort -u)
  # Other vendors' repositories use the release's name too. Debian's is known by its path, and else by its updates.
  for base in $bases; do
    case $base in */debian | */debian.list) echo "$base" && return 0 ;; esac
  done
  bases=$(apt-get --print-uris -q update 2>/dev/null | sed -n "s,^'\(.*\)/dists/\($codename\|stable\|oldstable\)-updates/.*,\1,p" | sort -u)
  for base in $bases; do echo "$base" && return 0; done
  return 1
}

debian_codename() { (. /etc/os-release && echo "${VERSION_CODENAME:-}"); }

is_debian() { [ -r /etc/os-release ] && (. /etc/os-release && [ "${ID:-}" = debian ]); }

# apt_ours SUITE ARGUMENT…: apt-get that knows one suite of the machine's mirror and writes only below $ROOT/apt.
apt_ours() {
  local suite=$1 folder=$ROOT/apt/$1
  shift
  apt-get -qq \
    -o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
    -o Dir::State::lists="$folder/lists" -o Dir::Cache="$folder/cache" \
    -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=2 \
    -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 \
    -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false "$@"
}

# apt_suite SUITE: its package lists, at most a day old.
apt_suite() {
  local suite=$1 folder=$ROOT/apt/$1 mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg options=
  command -v apt-get >/dev/null || die "apt-get is missing: packages can only be fetched with it"
  if [ -e "$folder/fresh" ] && [ -n "$(find "$folder/fresh" -mmin -1440)" ]; then return 0; fi
  mirror=$(debian_mirror) || die "apt has no source for Debian $(debian_codename): add the Debian mirror to /etc/apt"
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  [ ! -r "$keyring" ] || options="[signed-by=$keyring] "
  echo "deb $options$mirror $suite main" >"$folder/sources.list"
  # apt reports a failed download as a warning unless told otherwise.
  quietly "$LOG" apt_ours "$suite" update -o APT::Update::Error-Mode=any || {
    last_lines "$LOG"
    die "the package lists of Debian $suite cannot be fetched from this machine's mirror: check the network and apt's proxy settings"
  }
  touch "$folder/fresh"
}

# fetch_packages SUITE TREE PACKAGE…: unpacks (does not install) packages into TREE, whole or not at all.
fetch_packages() {
  local suite=$1 tree=$2 part=$2.part deb started
  shift 2
  started=$(now_ms)
  apt_suite "$suite"
  rm -rf "$part"
  mkdir -p "$part/debs" "$part/tree"
  (cd "$part/debs" && quietly "$LOG" apt_ours "$suite" download "$@") || {
    # Lists that are a few hours old may name a package version that the mirror has replaced.
    rm -f "$ROOT/apt/$suite/fresh"
    apt_suite "$suite"
    (cd "$part/debs" && quietly "$LOG" apt_ours "$suite" download "$@")
  } || {
    last_lines "$LOG"
    die "Debian $suite has not all of these packages for this machine: $*"
  }
  for deb in "$part"/debs/*.deb; do dpkg -x "$deb" "$part/tree"; done
  rm -rf "$tree"
  mv "$part/tree" "$tree"
  rm -rf "$part"
  done_line "$started" "fetched $* of Debian $suite"
}

# Sets BUSYBOX_BINARY: a static busybox, the machine's own or an unpacked one.
find_busybox() {
  [ -z "${BUSYBOX_BINARY:-}" ] || return 0
  local own
  own=$(command -v busybox || true)
  if [ -n "$own" ] && is_static "$own"; then
    BUSYBOX_BINARY=$own
    return 0
  fi
  local tree=$ROOT/busybox
  if [ ! -x "$tree/bin/busybox" ] && [ ! -x "$tree/usr/bin/busybox" ]; then
    is_debian || die "no registry answers and there is no static busybox to make stand-in images of: install busybox-static"
    fetch_packages "$(debian_codename)" "$tree" busybox-static
  fi
  BUSYBOX_BINARY=$(find "$tree" -type f -name busybox -perm -100 | head -n 1)
}

is_static() { ! ldd "$1" >/dev/null 2>&1; }
