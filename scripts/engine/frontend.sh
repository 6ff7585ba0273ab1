# An old Dockerfile frontend, for tests of files with such a `# syntax=` line: compiled here where no registry answers.
# shellcheck shell=bash

# The BuildKit that brought this frontend. It knows cache mounts, and no secrets as variables.
readonly FRONTEND_VERSION=v0.12.5
readonly FRONTEND_IMAGE="docker/dockerfile:1.6"

frontend() {
  [ $# -eq 0 ] || wrong "frontend: unknown argument $1"
  prepare
  docker_answers || die "no Docker engine answers${DOCKER_HOST:+ at $DOCKER_HOST}: run scripts/engine.sh up"
  work=$(mktemp -d "$ROOT/images.XXXXXX")
  CLEAN_UP+=("$work")
  # shellcheck disable=SC2034 # of images.sh
  registry_state=unknown
  ensure_group frontend "$FRONTEND_IMAGE"
}

# frontend_tree TREE: as in frontend/dockerfile/cmd/dockerfile-frontend/Dockerfile of BuildKit, one program.
frontend_tree() {
  local bin=$ROOT/frontend/$FRONTEND_VERSION
  compile_of_buildkit "$FRONTEND_VERSION" "$bin" frontend/dockerfile/cmd/dockerfile-frontend
  mkdir -p "$1/bin"
  install -m 755 "$bin/dockerfile-frontend" "$1/bin/"
}
