# BuildKit's own image, for builders of the driver docker-container: compiled here where no registry answers.
# shellcheck shell=bash

BUILDKIT_VERSION=v0.25.2
# The name that buildx asks for; another version than the usual one has its own.
BUILDKIT_IMAGE="moby/buildkit:buildx-stable-1"

buildkit() {
  if [ "${1:-}" = --version ]; then
    case ${2:-} in v[0-9]*.[0-9]*.[0-9]*) ;; *) wrong "buildkit: --version is one such as v0.12.5, not ${2:-empty}" ;; esac
    BUILDKIT_VERSION=$2 BUILDKIT_IMAGE=moby/buildkit:$2
    shift 2
  fi
  [ $# -eq 0 ] || wrong "buildkit: unknown argument $1"
  prepare
  docker_answers || die "no Docker engine answers${DOCKER_HOST:+ at $DOCKER_HOST}: run scripts/engine.sh up"
  work=$(mktemp -d "$ROOT/images.XXXXXX")
  CLEAN_UP+=("$work")
  # shellcheck disable=SC2034 # of images.sh
  registry_state=unknown
  ensure_group buildkit "$BUILDKIT_IMAGE"
}

# buildkit_recipe: what the image is made of besides busybox and certificates.
buildkit_recipe() {
  export PATH=$PATH:/usr/sbin:/sbin
  command -v runc >/dev/null || die "there is no runc to make $BUILDKIT_IMAGE of: install runc"
  echo "$BUILDKIT_VERSION" && runc --version
}

# buildkit_tree TREE: the daemon, its client, and this machine's runc with its libraries.
buildkit_tree() {
  local tree=$1 bin=$ROOT/buildkit/$BUILDKIT_VERSION library
  busybox_tree "$tree"
  compile_of_buildkit "$BUILDKIT_VERSION" "$bin" cmd/buildkitd cmd/buildctl
  install -m 755 "$bin"/* "$tree/usr/bin/"
  install -m 755 "$(command -v runc)" "$tree/usr/bin/buildkit-runc"
  for library in $(ldd "$(command -v runc)" | grep -o '/[^ ]*' || true); do
    mkdir -p "$tree$(dirname "$library")"
    cp -L "$library" "$tree$library"
  done
}

# compile_of_buildkit VERSION BIN PACKAGE…: programs of BuildKit's module into the folder BIN, once.
# As a module that requires BuildKit's: `go install` refuses a module whose go.mod excludes versions.
compile_of_buildkit() {
  local version=$1 bin=$2 module=github.com/moby/buildkit source=$work/compiled started
  shift 2
  set -- "${@/#/$module/}"
  [ ! -d "$bin" ] || return 0
  command -v go >/dev/null || die "no registry answers and there is no go to compile BuildKit with: install Go $GO_TAG"
  started=$(now_ms)
  rm -rf "$source"
  mkdir -p "$source/bin" "$(dirname "$bin")"
  (
    cd "$source"
    # The compiler collects its garbage less often: a seventh less CPU time for a third more memory.
    export GOGC=400 GOFLAGS=-mod=mod CGO_ENABLED=0 GOWORK=off
    go mod init buildkit-image
    go get "${@/%/@$version}"
    go build -trimpath -ldflags "-s -w -X $module/version.Version=$version" -o "$source/bin/" "$@"
  ) >>"$LOG" 2>&1 </dev/null || {
    last_lines "$LOG"
    die "BuildKit $version cannot be compiled here"
  }
  mv "$source/bin" "$bin"
  done_line "$started" "compiled ${*##*/} of BuildKit $version"
}
