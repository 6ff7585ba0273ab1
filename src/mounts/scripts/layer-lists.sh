# Notes the entries of a layer in the mount's record. Old lists go, or they would pile up on a builder that lives long.
# shellcheck shell=sh

remember_layer() { # list mark
  rm -rf "${record:?}/layers/$2"
  cp "$1" "$record/layers/$2"
  set -- "$record/layers"/*
  [ $# -gt 36 ] || return 0
  # A folder may be among them, and a name with a line end, whose lines may be empty or name folders above.
  # shellcheck disable=SC2012 # only ls sorts by time
  ls -t "$record/layers" | awk 'NR > 36 && !/^[.]*$/' | while IFS= read -r old; do rm -rf "${record:?}/layers/$old"; done
}
