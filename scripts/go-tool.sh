#!/usr/bin/env bash
# Prints the path of a tool written in Go, at the version that is pinned here; builds it the first time.
# usage: scripts/go-tool.sh act|actionlint|goproxy|kubernetes|registry
set -euo pipefail

case ${1:-} in
  # Without Docker: the workflow tests run jobs on this machine, as a hosted runner does.
  act) version=v0.2.87 package=github.com/nektos/act flags=(-tags WITHOUT_DOCKER) ;;
  actionlint) version=v1.7.12 package=github.com/rhysd/actionlint/cmd/actionlint flags=() ;;
  goproxy) version=v0.17.2 package=github.com/goproxy/goproxy/cmd/goproxy module=github.com/goproxy/goproxy flags=() ;;
  # Each program of a cluster in one, which shares what they have in common. It compiles for minutes.
  kubernetes) version=v1.34.1 module=k8s.io/kubernetes source=$(dirname "${BASH_SOURCE[0]}")/engine/kubernetes.go ;;
  # Of images, in memory: another one than Docker's.
  registry) version=v0.22.1 package=github.com/google/go-containerregistry/cmd/registry flags=() ;;
  *) echo "usage: scripts/go-tool.sh act|actionlint|goproxy|kubernetes|registry" >&2 && exit 2 ;;
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
  if [ -n "${source:-}" ]; then
    cp "$source" "$made/main.go"
    # Its parts are modules of their own, which it takes from beside itself: v0.34.1 of each belongs to v1.34.1 of it.
    (
      cd "$made"
      export GOWORK=off GOFLAGS=-mod=mod CGO_ENABLED=0
      tree=$(printf 'module cluster\n' >go.mod && go mod download -json "$module@$version" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')
      sed -e 's/^module .*/module cluster/' -e "s,=> \./staging/src/\(.*\),=> \1 v0${version#v1}," "$tree/go.mod" >go.mod
      cat "$tree/go.sum" >go.sum
      go mod edit -require "$module@$version"
      go build -trimpath -ldflags "-s -w -X k8s.io/component-base/version.gitVersion=$version" -o "$1" .
    ) >&2 </dev/null
  elif [ -n "${module:-}" ]; then
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
