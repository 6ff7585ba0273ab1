# The programs of a real engine on a machine that has none, or no whole one.
# shellcheck shell=bash

# The release's own docker.io is too old (no Buildx, no secrets as variables); that of the newest suites runs when it is
# unpacked beside the release's runc and iptables.
readonly ENGINE_SUITES="sid testing"
readonly ENGINE_PACKAGES="docker.io docker-buildx docker-cli containerd tini-static"
readonly PLUGIN=/usr/local/lib/docker/cli-plugins/docker-buildx
readonly CLIENT=/usr/local/bin/docker
readonly OLDEST_ENGINE=23

has_buildx() { docker buildx version >/dev/null 2>&1; }

may_install() {
  [ "$(id -u)" = 0 ] || die "$1 and only root can bring up one: run this as root, or start Docker"
  is_debian || die "$1 and one can only be brought up on Debian: install and start Docker with Buildx"
  command -v apt-get >/dev/null || die "$1 and one can only be brought up with apt-get, which is missing: install and start Docker with Buildx"
}

# What the engine needs of the release itself; these are installed as anybody would.
install_system_packages() {
  local missing=() started
  export PATH=$PATH:/usr/sbin:/sbin
  command -v runc >/dev/null || missing+=(runc)
  command -v iptables >/dev/null || missing+=(iptables)
  command -v ip >/dev/null || missing+=(iproute2)
  command -v busybox >/dev/null || missing+=(busybox-static)
  [ -s /etc/ssl/certs/ca-certificates.crt ] || missing+=(ca-certificates)
  # dockerd is linked with it; a container image of Debian may be without.
  ldconfig -p | grep -q 'libsystemd\.so\.0 ' || missing+=(libsystemd0)
  [ ${#missing[@]} -gt 0 ] || return 0
  started=$(now_ms)
  export DEBIAN_FRONTEND=noninteractive
  apt_suite "$(debian_codename)"
  quietly "$LOG" apt_ours "$(debian_codename)" install -y --no-install-recommends "${missing[@]}" || {
    last_lines "$LOG"
    die "apt-get install ${missing[*]} failed"
  }
  done_line "$started" "installed ${missing[*]}"
}

# Sets ENGINE_BIN to a folder of ours with the programs of a whole engine.
fetch_engine() {
  local tree=$ROOT/packages suite answer=
  ENGINE_BIN=$ROOT/packages/bin
  [ ! -x "$ENGINE_BIN/dockerd" ] || return 0
  for suite in $ENGINE_SUITES; do
    # shellcheck disable=SC2086
    fetch_packages "$suite" "$ROOT/packages.new" $ENGINE_PACKAGES
    answer=$(programs_run "$ROOT/packages.new") && break
    say "Docker of Debian $suite does not run here: $answer"
    rm -rf "$ROOT/packages.new"
  done
  [ -d "$ROOT/packages.new" ] || die "no Docker of Debian's newer suites runs on this release ($answer): install and start Docker with Buildx"
  # cp -P: docker-init is a link to a program of the package tini-static.
  mkdir -p "$ROOT/packages.new/bin"
  cp -P "$ROOT"/packages.new/usr/bin/* "$ROOT/packages.new/usr/sbin/dockerd" "$ROOT/packages.new/bin/"
  cp -P "$ROOT/packages.new/usr/libexec/docker/cli-plugins/docker-buildx" "$ROOT/packages.new/bin/"
  [ ! -e "$ROOT/packages.new/usr/sbin/docker-proxy" ] || cp -P "$ROOT/packages.new/usr/sbin/docker-proxy" "$ROOT/packages.new/bin/"
  # The release's runc is the one that fits the release.
  rm -rf "$ROOT/packages.new/bin/runc" "$ROOT/packages.new/usr"
  rm -rf "$tree"
  mv "$ROOT/packages.new" "$tree"
  # A suite's lists take 150 MB and are old tomorrow.
  for suite in $ENGINE_SUITES; do rm -rf "$ROOT/apt/$suite"; done
}

# A newer suite's program may need a newer C library. Prints the first error.
programs_run() {
  local program answer
  for program in usr/sbin/dockerd usr/bin/docker usr/bin/containerd usr/libexec/docker/cli-plugins/docker-buildx; do
    # A plugin by itself knows only this; the other programs' --version.
    case $program in */docker-buildx) set -- "$1" docker-cli-plugin-metadata ;; *) set -- "$1" --version ;; esac
    answer=$("$1/$program" "$2" 2>&1) || { echo "${answer%%$'\n'*}" && return 1; }
  done
}

# The client and the plugin for this script's callers. What the machine has of its own stays.
install_client() {
  if ! command -v docker >/dev/null; then
    # Also in place of our own link whose target is gone.
    mkdir -p "$(dirname "$CLIENT")"
    ln -sf "$ENGINE_BIN/docker" "$CLIENT"
    hash -r
    say "docker is at $CLIENT"
    case :$PATH: in *":$(dirname "$CLIENT"):"*) ;; *) say "$(dirname "$CLIENT") is not on PATH: add it" ;; esac
  fi
  if ! has_buildx; then
    mkdir -p "$(dirname "$PLUGIN")"
    ln -sf "$ENGINE_BIN/docker-buildx" "$PLUGIN"
    has_buildx || die "the docker client $(command -v docker) does not find the plugin $PLUGIN: install Buildx for it"
    say "buildx is at $PLUGIN"
  fi
}

# Sets ENGINE_BIN to where the programs of an installed engine are: of one that runs here, of one on PATH, of ours.
find_engine_programs() {
  local exe folder candidates=("$ROOT/packages/bin")
  export PATH=$PATH:/usr/sbin:/sbin
  ! exe=$(command -v dockerd) || candidates=("$(dirname "$(readlink -f "$exe")")" "${candidates[@]}")
  for exe in /proc/[0-9]*/exe; do
    exe=$(readlink "$exe" 2>/dev/null) || continue
    case $exe in */dockerd) [ ! -x "$exe" ] || candidates=("$(dirname "$exe")" "${candidates[@]}") ;; esac
  done
  for folder in "${candidates[@]}"; do
    ENGINE_BIN=$folder
    ! is_whole_engine || return 0
  done
  return 1
}

is_whole_engine() {
  local program version
  for program in dockerd containerd containerd-shim-runc-v2 runc; do
    PATH=$ENGINE_BIN:$PATH command -v "$program" >/dev/null || return 1
  done
  version=$(PATH=$ENGINE_BIN:$PATH dockerd --version 2>/dev/null | sed -n 's/^Docker version \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge "$OLDEST_ENGINE" ]
}
