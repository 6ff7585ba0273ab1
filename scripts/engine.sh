#!/usr/bin/env bash
# A real Docker engine and the base images for the tests, on a machine that may have neither. docs/test-engine.md
set -euo pipefail
shopt -s inherit_errexit

usage() {
  cat <<'TEXT'
usage: scripts/engine.sh COMMAND

  up [--own]                  a Docker engine with Buildx and the base images: the one that is there, else one
                              brought up here (Debian, root). --own: one of our own even if there is one
  second [--store overlay2|containerd] [--fresh]
                              another engine with an empty store; prints DOCKER_HOST=unix://…
                              --fresh empties it if it runs. The store is overlay2 unless told otherwise
  images [--host ADDRESS] [--debian]
                              the base images, pulled or made here; --debian: also golang with gcc and git
  go-env                      what a RUN needs to reach this machine's Go module proxy, as KEY=VALUE lines
  buildkit [--version V]      BuildKit's own image, for builders of the driver docker-container; --version: another
                              one, as moby/buildkit:V
  frontend                    an old Dockerfile frontend, for tests of files that ask for one
  tools                       shells, awks and a linter for tests of the helper scripts, TOOLS=…
  squid                       a squid for tests of network proxies, SQUID=…
  registry                    a registry for tests of the registry store, REGISTRY=…
  kubernetes                  a cluster's programs for tests of the driver kubernetes, KUBERNETES=… and CONTAINERD=…
  down                        stops the engines that this script started

environment: CACHED_GO_DOCKER_BUILD_ENGINE_ROOT  folder for everything that is kept
             (default: ${XDG_CACHE_HOME:-~/.cache}/cached-go-docker-build/engine)
             CACHED_GO_DOCKER_BUILD_ENGINE_DATA=folder: an engine's data in a folder, not in a file system of their
             own that never waits for the disk
TEXT
}

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for part in output packages install network daemon images stand-in debian go-env squid registry shell-tools buildkit frontend kubernetes; do
  # shellcheck source=/dev/null
  . "$HERE/engine/$part.sh"
done

# One command at a time changes engines and images. It waits for the other, and its engines do not inherit the lock.
prepare() {
  [ -n "${HOME:-}${XDG_CACHE_HOME:-}${CACHED_GO_DOCKER_BUILD_ENGINE_ROOT:-}" ] || die "HOME is not set"
  ROOT=${CACHED_GO_DOCKER_BUILD_ENGINE_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/cached-go-docker-build/engine}
  mkdir -p "$ROOT" || die "the folder $ROOT cannot be made: set CACHED_GO_DOCKER_BUILD_ENGINE_ROOT to another one"
  ROOT=$(cd "$ROOT" && pwd -P)
  # Engines of different root folders have different sockets, bridges and address ranges.
  ROOT_ID=$(printf %s "$ROOT" | sha256sum | cut -c1-4)
  RUN=/run/cached-go-docker-build/$ROOT_ID
  LOG=$ROOT/log
  : >"$LOG"
  CLEAN_UP=()
  trap clean_up EXIT
  # A shell that is interrupted runs its EXIT trap only if it exits by itself.
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  exec 9>"$ROOT/lock"
  flock -n 9 || {
    say "another $(basename "$0") is at work: waiting for it"
    flock -w "$LOCK_SECONDS" 9 || die "the other one is still at work after $LOCK_SECONDS s"
  }
}

readonly LOCK_SECONDS=600

# shellcheck disable=SC2317 # called by the trap
clean_up() {
  local place
  for place in ${CLEAN_UP[@]+"${CLEAN_UP[@]}"}; do
    # Nothing of ours mounts there, but rm -rf must never follow a mount.
    unmount_below "$place"
    rm -rf "$place"
  done
}

up() {
  local own=no
  while [ $# -gt 0 ]; do
    case $1 in
      --own) own=yes ;;
      *) wrong "up: unknown argument $1" ;;
    esac
    shift
  done
  prepare
  if [ "$own" = yes ]; then
    up_own
  elif docker_answers && ! is_broken main; then
    has_buildx || add_buildx
    say "Docker is there: $(docker info --format '{{.ServerVersion}}, store {{.Driver}}'), $(docker buildx version | cut -d' ' -f1,2)"
  else
    bring_up
  fi
  ensure_images no
  [ "$own" = no ] || echo "DOCKER_HOST=unix://$(socket_of own)"
}

docker_answers() { command -v docker >/dev/null && timeout 20 docker info >/dev/null 2>&1 </dev/null; }

# An engine is there and its client lacks only the plugin.
add_buildx() {
  may_install "docker has no Buildx,"
  fetch_engine
  install_client
}

# The main engine, with Docker's own defaults for its socket and its network.
bring_up() {
  local reason
  [ -z "${DOCKER_HOST:-}" ] || die "DOCKER_HOST is $DOCKER_HOST and no engine answers there: unset it or start that engine"
  reason=$(docker info 2>&1 >/dev/null </dev/null || true)
  case $reason in *"permission denied"*) die "an engine runs but this user may not use its socket: run this as root or as a member of group docker" ;; esac
  may_install "no Docker engine answers,"
  install_system_packages
  find_engine_programs || fetch_engine
  install_client
  # A user's client may have a context that leads elsewhere.
  export DOCKER_HOST=unix:///run/docker.sock
  start_engine main containerd docker /run/docker.sock
  unset DOCKER_HOST
  docker_answers || die "the engine runs but docker's current context leads elsewhere: docker context use default"
}

# An engine beside the one that is there: everything but the default socket and network is as in bring_up.
up_own() {
  may_install "an engine of our own was asked for,"
  install_system_packages
  fetch_engine
  install_client
  DOCKER_HOST=unix://$(socket_of own)
  export DOCKER_HOST
  engine_runs own || start_engine own containerd own "$(socket_of own)"
}

second() {
  local store="" fresh=no socket
  while [ $# -gt 0 ]; do
    case $1 in
      --store) store=${2:-} && shift ;;
      --store=*) store=${1#*=} ;;
      --fresh) fresh=yes ;;
      *) wrong "second: unknown argument $1" ;;
    esac
    [ $# -eq 0 ] || shift
  done
  case $store in '' | overlay2 | containerd) ;; *) wrong "second: --store is overlay2 or containerd, not $store" ;; esac
  [ "$(id -u)" = 0 ] || die "a second engine needs root: run this as root"
  prepare
  socket=$(socket_of second)
  if [ "$fresh" = no ] && engine_runs second && [ "${store:-$(cat "$RUN/second/store")}" = "$(cat "$RUN/second/store")" ]; then
    say "engine 'second' runs already, store $(cat "$RUN/second/store")"
  else
    # A fresh one keeps the store of the one that runs.
    [ -n "$store" ] || store=$(cat "$RUN/second/store" 2>/dev/null || echo overlay2)
    find_engine_programs ||
      die "no dockerd $OLDEST_ENGINE or later with containerd and runc on this machine (a remote engine cannot be doubled): run scripts/engine.sh up, or install Docker here"
    for program in iptables ip; do command -v $program >/dev/null || die "a second engine needs $program: install it"; done
    stop_engine second
    empty_engine second
    start_engine second "$store" own "$socket"
  fi
  echo "DOCKER_HOST=unix://$socket"
}

images() {
  local debian=no
  while [ $# -gt 0 ]; do
    case $1 in
      --host) export DOCKER_HOST=${2:-} && shift ;;
      --host=*) export DOCKER_HOST=${1#*=} ;;
      --debian) debian=yes ;;
      *) wrong "images: unknown argument $1" ;;
    esac
    [ $# -eq 0 ] || shift
  done
  [ "${DOCKER_HOST-unset}" != "" ] || wrong "images: --host needs an address such as unix:///run/docker.sock"
  prepare
  docker_answers || die "no Docker engine answers${DOCKER_HOST:+ at $DOCKER_HOST}: run scripts/engine.sh up"
  ensure_images "$debian"
}

down() {
  [ $# -eq 0 ] || wrong "down: unknown argument $1"
  prepare
  local name started stopped=()
  started=$(now_ms)
  if [ -d "$RUN" ]; then
    [ "$(id -u)" = 0 ] || die "engines were started by root: run this as root"
    export PATH=$PATH:/usr/sbin:/sbin
    for name in second own main; do
      [ -d "$RUN/$name" ] || continue
      stop_engine "$name"
      stopped+=("$name")
    done
    rm -rf "$RUN"
    rmdir "$(dirname "$RUN")" 2>/dev/null || true
  fi
  empty_engine second
  done_line "$started" "stopped: ${stopped[*]:-nothing ran}"
}

wrong() {
  usage >&2
  die "$1"
}

case ${1:-} in
  up | second | images | down) "$@" ;;
  go-env) shift && go_env "$@" ;;
  buildkit) shift && buildkit "$@" ;;
  frontend) shift && frontend "$@" ;;
  tools) shift && offer_shell_tools "$@" ;;
  squid) shift && offer_squid "$@" ;;
  registry) shift && offer_registry "$@" ;;
  kubernetes) shift && offer_kubernetes "$@" ;;
  -h | --help | help) usage ;;
  '') wrong "a command is missing" ;;
  *) wrong "unknown command $1" ;;
esac
