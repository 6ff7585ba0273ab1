# A squid for tests of network proxies: the machine's own, or Debian's, unpacked and not installed, so that no service starts.
# shellcheck shell=bash

# offer_squid: prints SQUID=<a program>.
offer_squid() {
  [ $# -eq 0 ] || wrong "squid: unknown argument $1"
  local own tree packages
  prepare
  tree=$ROOT/squid
  own=$(PATH=$PATH:/usr/sbin:/sbin type -P squid || true)
  if [ -n "$own" ]; then
    echo "SQUID=$own"
    return 0
  fi
  if ! "$tree/bin/squid" -v >/dev/null 2>&1; then
    is_debian || die "there is no squid on this machine, and only on Debian one can be fetched: install squid"
    apt_suite "$(debian_codename)"
    # What it needs and this machine lacks; what apt would only upgrade has its old version in brackets.
    packages=$(apt_ours "$(debian_codename)" install --simulate --no-install-recommends squid 2>>"$LOG" | sed -n 's/^Inst \([^ ]*\) (.*/\1/p')
    [ -n "$packages" ] || { last_lines "$LOG" && die "apt does not tell what squid needs"; }
    # shellcheck disable=SC2086
    fetch_packages "$(debian_codename)" "$tree" $packages
    mkdir -p "$tree/bin"
    squid_wrapper "$tree" >"$tree/bin/squid"
    chmod 755 "$tree/bin/squid"
    "$tree/bin/squid" -v >/dev/null || die "the unpacked squid does not run: install squid"
  fi
  echo "SQUID=$tree/bin/squid"
}

# squid_wrapper TREE: the libraries that came with it are not where the loader looks.
squid_wrapper() {
  local folders
  folders=$(find "$1/usr/lib" "$1/lib" -maxdepth 2 -name '*.so*' -printf '%h\n' 2>/dev/null | sort -u | paste -sd: || true)
  printf '%s\n' '#!/bin/sh' "export LD_LIBRARY_PATH='$folders'" "exec '$1/usr/sbin/squid' \"\$@\""
}
