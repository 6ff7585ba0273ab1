# Shells and awks that base images have, and a linter, for tests of the helper scripts: Debian's, unpacked and not installed.
# shellcheck shell=bash

readonly SHELL_TOOLS="dash bash mawk gawk original-awk busybox shellcheck"

# offer_shell_tools: prints TOOLS=<a folder with all of them>.
offer_shell_tools() {
  [ $# -eq 0 ] || wrong "tools: unknown argument $1"
  local tree packages tool
  prepare
  tree=$ROOT/shell-tools
  if ! have_shell_tools "$tree/tools"; then
    is_debian || die "the tests of the helper scripts need $SHELL_TOOLS, which can only be fetched on Debian: install them"
    find_busybox
    apt_suite "$(debian_codename)"
    # With what they need and this machine lacks; what is there already is fetched by name.
    packages=$(apt_ours "$(debian_codename)" install --simulate --no-install-recommends gawk shellcheck original-awk 2>>"$LOG" | sed -n 's/^Inst \([^ ]*\) (.*/\1/p')
    # shellcheck disable=SC2086
    fetch_packages "$(debian_codename)" "$tree" dash bash mawk gawk original-awk shellcheck $packages
    # A folder of its own: the packages have one of this name.
    mkdir -p "$tree/tools"
    for tool in $SHELL_TOOLS; do shell_tool "$tree" "$tool" >"$tree/tools/$tool" && chmod 755 "$tree/tools/$tool"; done
    have_shell_tools "$tree/tools" || die "the unpacked tools do not run: install $SHELL_TOOLS"
  fi
  echo "TOOLS=$tree/tools"
}

have_shell_tools() {
  local tool
  for tool in $SHELL_TOOLS; do
    case $tool in
      shellcheck) "$1/$tool" --version ;;
      *awk) "$1/$tool" 'BEGIN { exit 0 }' ;;
      busybox) "$1/$tool" true ;;
      *) "$1/$tool" -c true ;;
    esac >/dev/null 2>&1 </dev/null || return 1
  done
}

# shell_tool TREE NAME: the libraries that came with it are not where the loader looks.
shell_tool() {
  local program folders
  program=$(find "$1" -path "$1/tools" -prune -o -type f -name "$2" -perm -100 -print | head -n 1)
  [ "$2" != busybox ] || program=$BUSYBOX_BINARY
  folders=$(find "$1/usr/lib" "$1/lib" -maxdepth 2 -name '*.so*' -printf '%h\n' 2>/dev/null | sort -u | paste -sd: || true)
  printf '%s\n' '#!/bin/sh' "exec env LD_LIBRARY_PATH='$folders' '$program' \"\$@\""
}
