# What a cluster of Kubernetes on this machine is made of: its programs, compiled the first time, and the engine's containerd.
# shellcheck shell=bash

# offer_kubernetes: prints KUBERNETES=<a program> and CONTAINERD=<the folder of containerd, its shim and its client>.
offer_kubernetes() {
  [ $# -eq 0 ] || wrong "kubernetes: unknown argument $1"
  local program
  [ "$(id -u)" = 0 ] || die "a node of Kubernetes needs root: run this as root"
  # Minutes, in which others may have the lock.
  program=$("$HERE/go-tool.sh" kubernetes)
  prepare
  find_engine_programs || die "no containerd with its shim on this machine: run scripts/engine.sh up, or install Docker here"
  [ -x "$ENGINE_BIN/ctr" ] || die "there is no ctr beside $ENGINE_BIN/containerd: install the client of containerd"
  echo "KUBERNETES=$program"
  echo "CONTAINERD=$ENGINE_BIN"
}
