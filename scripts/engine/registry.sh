# A registry of images for tests of the registry store: the machine's own docker-registry, or Debian's, unpacked and not
# installed, so that no service starts.
# shellcheck shell=bash

# offer_registry: prints REGISTRY=<a program>.
offer_registry() {
  [ $# -eq 0 ] || wrong "registry: unknown argument $1"
  local own tree
  prepare
  tree=$ROOT/registry
  own=$(type -P docker-registry || true)
  if [ -n "$own" ]; then
    echo "REGISTRY=$own"
    return 0
  fi
  if [ ! -x "$tree/usr/bin/docker-registry" ]; then
    is_debian || die "there is no docker-registry on this machine, and only on Debian one can be fetched: install docker-registry"
    apt_suite "$(debian_codename)"
    fetch_packages "$(debian_codename)" "$tree" docker-registry
    "$tree/usr/bin/docker-registry" --version >>"$LOG" || die "the unpacked docker-registry does not run: install docker-registry"
  fi
  echo "REGISTRY=$tree/usr/bin/docker-registry"
}
