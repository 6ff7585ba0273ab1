# How a RUN reaches this machine's Go module proxy, for `docker build --build-arg` or a secret.
# shellcheck shell=bash

# go_env: KEY=VALUE lines. GOFLAGS is not among them: it is no matter of reaching the proxy, and it would change what is
# compiled.
go_env() {
  [ $# -eq 0 ] || wrong "go-env: unknown argument $1"
  command -v go >/dev/null || die "there is no go on this machine whose settings could be printed: install Go"
  local name value
  for name in GOPROXY GOSUMDB GONOSUMDB GONOPROXY GOPRIVATE GOINSECURE GOVCS; do
    value=$(cd / && go env "$name")
    [ -z "$value" ] || printf '%s=%s\n' "$name" "$value"
  done
  for name in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy; do
    value=${!name:-}
    [ -z "$value" ] || printf '%s=%s\n' "$name" "$value"
  done
  case "$(cd / && go env GOPROXY) ${HTTPS_PROXY:-} ${https_proxy:-} ${HTTP_PROXY:-} ${http_proxy:-}" in
    *file://*) say "GOPROXY is a folder of this machine: a RUN does not see it" ;;
    *127.0.0.1* | *localhost*) say "a proxy listens on this machine only: build with --network=host" ;;
  esac
}
