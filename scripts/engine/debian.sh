# The Debian-like Go image: a minimal Debian with the packages of the official image.
# shellcheck shell=bash

readonly DEBIAN_SUITE=bookworm
# Of buildpack-deps:bookworm-scm, without Mercurial and Subversion, and of golang itself.
readonly DEBIAN_PACKAGES="ca-certificates curl gnupg netbase tzdata wget git openssh-client procps g++ gcc libc6-dev make pkg-config"

# debian_tree TREE: the packages' files, unpacked without running their installation scripts. That takes a third of
# debootstrap's CPU time; what the scripts would have left that a build needs is made by hand.
debian_tree() {
  local tree=$1 debs=$ROOT/apt/$DEBIAN_SUITE/cache/archives deb
  is_debian || die "no registry answers and $DEBIAN_GO can only be made on Debian: install Docker with access to a registry"
  [ "$(id -u)" = 0 ] || die "no registry answers and making $DEBIAN_GO needs root: run this as root"
  download_debian "$tree.no-packages"
  # Debian's merged /usr; tar must not replace these links by the packages' folders.
  mkdir -p "$tree"/usr/{bin,sbin,lib,lib64} "$tree/var/lib/dpkg/info"
  ln -s usr/bin usr/sbin usr/lib usr/lib64 "$tree/"
  for deb in "$debs"/*.deb; do
    # Manuals, documents and translations are a third of the files.
    dpkg-deb --fsys-tarfile "$deb" | tar -xf - -C "$tree" --keep-directory-symlink \
      --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' --exclude='./usr/share/info/*'
    # So that apt-get in a RUN knows what is there.
    { dpkg-deb -f "$deb" | sed '1a Status: install ok installed' && echo; } >>"$tree/var/lib/dpkg/status"
  done
  configure_debian "$tree"
}

# download_debian FOLDER: in one download, as if nothing were installed; the archives stay for the next Go version's image.
download_debian() {
  local started empty=$1
  started=$(now_ms)
  mkdir -p "$empty"
  : >"$empty/status"
  apt_suite "$DEBIAN_SUITE"
  # shellcheck disable=SC2086
  quietly "$LOG" apt_ours "$DEBIAN_SUITE" -o Dir::State="$empty" -o Dir::State::status="$empty/status" \
    install -y --download-only --no-install-recommends '?essential' '?priority(required)' apt $DEBIAN_PACKAGES || {
    last_lines "$LOG"
    die "the packages of a minimal Debian cannot be fetched from this machine's mirror: check the network and apt's proxy settings"
  }
  done_line "$started" "fetched a minimal Debian $DEBIAN_SUITE with $DEBIAN_PACKAGES"
}

# alternative TREE NAME PROGRAM: as update-alternatives leaves it.
alternative() {
  ln -sf "/usr/bin/$3" "$1/etc/alternatives/$2"
  ln -sf "/etc/alternatives/$2" "$1/usr/bin/$2"
}

configure_debian() {
  local tree=$1
  cp "$tree/usr/share/base-passwd/passwd.master" "$tree/etc/passwd"
  cp "$tree/usr/share/base-passwd/group.master" "$tree/etc/group"
  cp "$tree/usr/share/libc-bin/nsswitch.conf" "$tree/etc/nsswitch.conf"
  # Of the script of base-files.
  mkdir -p "$tree"/{media,mnt,opt,srv} "$tree"/usr/local/{bin,etc,games,include,lib,sbin,share,src}
  ln -sfn share/man "$tree/usr/local/man"
  # Of update-alternatives and dash's script.
  mkdir -p "$tree/etc/alternatives"
  alternative "$tree" awk mawk
  alternative "$tree" nawk mawk
  alternative "$tree" which which.debianutils
  alternative "$tree" cc gcc
  alternative "$tree" c++ g++
  alternative "$tree" c89 c89-gcc
  alternative "$tree" c99 c99-gcc
  [ -e "$tree/usr/bin/sh" ] || ln -s dash "$tree/usr/bin/sh"
  ln -sf pkgconf "$tree/usr/bin/pkg-config"
  rm -rf "${tree:?}"/dev/*
  common_tree "$tree"
  chroot "$tree" /sbin/ldconfig
  # Where apt-get in a RUN fetches from.
  mkdir -p "$tree/etc/apt"
  cp "$ROOT/apt/$DEBIAN_SUITE/sources.list" "$tree/etc/apt/sources.list"
}
