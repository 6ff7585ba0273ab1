#!/usr/bin/env bash
# Prints the path of a tool written in Go, at the version that is pinned here; builds it the first time.
# usage: scripts/go-tool.sh act|actionlint|goproxy|registry
set -euo pipefail

case ${1:-} in
  # Without Docker: the workflow tests run jobs on this machine, as a hosted runner does.
  act) version=v0.2.87 package=github.com/nektos/act flags=(-tags WITHOUT_DOCKER) ;;
  actionlint) version=v1.7.12 package=github.com/rhysd/actionlint/cmd/actionlint flags=() ;;
  goproxy) version=v0.17.2 package=github.com/goproxy/goproxy/cmd/goproxy module=github.com/goproxy/goproxy flags=() ;;
  # Of images, in memory: another one than Docker's.
  registry) version=v0.22.1 package=github.com/google/go-containerregistry/cmd/registry flags=() ;;
  *) echo "usage: scripts/go-tool.sh act|actionlint|goproxy|registry" >&2 && exit 2 ;;
esac

folder=${XDG_CACHE_HOME:-$HOME/.cache}/cached-go-docker-build/bin
program=$folder/$1-$version

if [ ! -x "$program" ]; then
  command -v go >/dev/null || { echo "$1 needs Go to be built: install Go, or put $1 $version at $program" >&2 && exit 1; }
  mkdir -p "$folder"
  made=$(mktemp -d "$folder/.making-XXXXXX")
  trap 'rm -rf "$made"' EXIT
  echo "building $1 $version (once)" >&2
  # The compiler collects its garbage less often: a seventh less CPU time for a third more memory.
  export GOGC=400
  if [ -n "${module:-}" ]; then
    # `go install` asks for the list of versions too, which not every proxy gives of every module.
    printf 'module tool\n\nrequire %s %s\n' "$module" "$version" >"$made/go.mod"
    printf '//go:build tool\n\npackage tool\n\nimport _ "%s"\n' "$package" >"$made/tool.go"
    (cd "$made" && GOWORK=off GOFLAGS='' go build -mod=mod -trimpath -o "$made/$1" "$package") >&2 </dev/null
  else
    GOBIN=$made GOFLAGS='' go install -trimpath ${flags[@]+"${flags[@]}"} "$package@$version" >&2 </dev/null
  fi
  # Two at once: the later one replaces an equal file in one step.
  mv -f "$made/$1" "$program"
fi
echo "$program"
