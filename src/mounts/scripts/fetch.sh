#!/bin/sh
# Downloads modules into each mount below /.mount, in the user's own stage and as its user, with tries until a fault is
# final or so many of them in a row brought nothing new. It never fails: what became of it is in its results.
#
# /.fetch/given/gomod has the go.mod and go.sum files, /.fetch/given/folders lists the folders in it in which to run
# `go mod download`, /.fetch/given/known_hosts has host keys. /.fetch/work is a folder of its own in memory, and
# /.fetch/netrc, where it is there, a netrc that nobody else gets to see.
#
# Where /.fetch/given/lists has files, what they say is run in the place of `go mod download`: a folder of the stage,
# then each argument for `env` in a line of its own. A `go list -e` among them tells the faults of packages and succeeds
# all the same.
#
# With CHECKS (verify, tidy) it then has go check them; /.fetch/src/$SOURCES has the sources for the latter.
#
# Variables: NONCE, LIMITS (seconds for each of the tries in a row), DELAYS (seconds to wait before the next), SSH_HOSTS
# (hosts whose repositories are read over ssh), FINAL_FAULTS and NETWORK_FAULTS (patterns for `grep -E -i` that find the
# faults of each kind).
# Results: "outcome" (done, final, network, unknown, no-go), "tries", "files" and "zips" (that are new), "fault.N"
# (lines of go's answer to the last try), "try.N" (what became of a try that failed), "check.<name>" (ok, bad or untold,
# and what go says).

set -eu
say() { echo "$NONCE $1"; }
given=/.fetch/given
work=/.fetch/work
nth() { shift "$(($1 + 1))"; echo "$1"; }
command -v go > /dev/null 2>&1 || { say outcome=no-go; exit 0; }
. ./time-limit.sh
logins() {
  [ -f /.fetch/netrc ] || return 0
  export NETRC=/.fetch/netrc
  # git looks for it in the home folder alone.
  if ln -sfn /.fetch/netrc "$HOME/.netrc" 2>/dev/null; then return; fi
  [ ! -f "$HOME/.gitconfig" ] || export GIT_CONFIG_GLOBAL="$HOME/.gitconfig"
  GOENV=$(limited 20 go env GOENV)
  export GOENV HOME=$work
  ln -sfn /.fetch/netrc "$HOME/.netrc"
}
set_git() { # name value
  count=$((${GIT_CONFIG_COUNT:-0}))
  export "GIT_CONFIG_KEY_$count=$1" "GIT_CONFIG_VALUE_$count=$2" "GIT_CONFIG_COUNT=$((count + 1))"
}
ssh_keys() {
  # Whoever answers for a host without a known key could be anybody: it would get to see which repositories are asked
  # for.
  [ -n "${GIT_SSH_COMMAND:-}${GIT_SSH:-}" ] ||
    export GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=20 -o 'UserKnownHostsFile=~/.ssh/known_hosts $given/known_hosts'"
  for host in $SSH_HOSTS; do set_git "url.ssh://git@$host/.insteadOf" "https://$host/"; done
}
count() { # suffix
  find "$GOMODCACHE/cache/download" -type f -name "*.$1" 2>/dev/null | wc -l
}
files() { echo $(($(count zip) + $(count mod) + $(count info))); }
ended_with() { # code seconds command
  case $1 in
    0) ;;
    124 | 137 | 143) ended=1; echo "$3 timed out after $2 s" >> "$work/answer" ;;
    *) ended=1 ;;
  esac
}
list() { # seconds file
  seconds=$1
  {
    IFS= read -r folder
    set --
    while IFS= read -r word; do set -- "$@" "$word"; done
  } < "$2"
  code=0
  (cd "$folder" && limited "$seconds" env "$@") < /dev/null > "$work/told" 2> "$work/said" || code=$?
  # A package that is not there yet is no fault: what makes it may come in the build.
  if grep -E -i -e "$FINAL_FAULTS" -e "$NETWORK_FAULTS" "$work/told" >> "$work/answer"; then ended=1; fi
  grep -v '^go: downloading ' "$work/said" >> "$work/answer" || true
  ended_with $code "$seconds" 'go list'
}
attempt() { # seconds; what go says is in answer
  : > "$work/answer"
  ended=0
  if [ -d "$given/lists" ]; then
    for file in "$given"/lists/*; do list "$1" "$file"; done
  else
    download "$1"
  fi
  [ $ended = 0 ] || ask_git
  return $ended
}
download() { # seconds
  while IFS= read -r folder; do
    code=0
    (cd "$work/gomod/$folder" && limited "$1" go mod download) < /dev/null > "$work/said" 2>&1 || code=$?
    grep -v '^go: downloading ' "$work/said" >> "$work/answer" || true
    ended_with $code "$1" 'go mod download'
  done < "$given/folders"
}
ask_git() { # go does not tell why it could not read a repository whose path ends in .git
  sed -n 's#^go: \([A-Za-z0-9._~/-]*\)\.git@[^ ]*: no secure protocol found for repository.*#\1#p' "$work/answer" | head -n 1 > "$work/unread"
  while IFS= read -r place; do
    GIT_TERMINAL_PROMPT=0 limited 30 git ls-remote "https://$place" < /dev/null >> "$work/answer" 2>&1 || true
  done < "$work/unread"
}
says() { grep -E -i -q "$1" "$work/answer"; }
fetch() { # sets outcome
  row=0
  had=$(files)
  while :; do
    tries=$((tries + 1))
    begin=$(date +%s)
    # shellcheck disable=SC2086 # the words are the numbers to choose from
    if attempt "$(nth "$row" $LIMITS)"; then outcome='done'; return; fi
    have=$(files)
    say "try.$tries=$(($(date +%s) - begin)) $((have - had)) $(head -n 1 "$work/answer" | cut -c1-200)"
    if says "$FINAL_FAULTS"; then outcome=final; return; fi
    if ! says "$NETWORK_FAULTS"; then outcome=unknown; return; fi
    # A try that brought something is no try in vain.
    if [ "$have" -gt "$had" ]; then row=0; else row=$((row + 1)); fi
    had=$have
    if [ "$row" -ge "$(echo "$LIMITS" | wc -w)" ]; then outcome=network; return; fi
    # shellcheck disable=SC2086 # as above
    delay=$(nth "$row" $DELAYS)
    sleep "$delay" 2>/dev/null || sleep 1
  done
}
check() { # name root command
  told=ok
  : > "$work/checked"
  while IFS= read -r folder; do
    # shellcheck disable=SC2086 # a command of go mod with its flags
    (cd "$2/$folder" && limited 300 go mod $3) < /dev/null > "$work/said" 2>&1 && continue
    grep -v -e '^go: downloading ' -e '^go: finding ' "$work/said" >> "$work/checked" || true
    if grep -E -q '^diff |has been modified|has unexpected' "$work/said"; then told=bad; else [ "$told" = bad ] || told=untold; fi
  done < "$given/folders"
  case $told in
    ok) say "check.$1=ok" ;;
    bad) say "check.$1=bad $(grep -E '^[-+][^-+]|has been modified|has unexpected' "$work/checked" | tr '\t' ' ' | head -n 5 | tr '\n' ';' | cut -c1-300)" ;;
    untold) say "check.$1=untold $(head -n 1 "$work/checked" | cut -c1-300)" ;;
  esac
}
: "${HOME:=/}"
cp -R "$given/gomod" "$work/gomod"
chmod -R u+w "$work/gomod"
if [ -d "$given/lists" ]; then
  # The stage's own may be another user's.
  export GOCACHE="$work/go-build"
else
  # It names a file of the sources.
  case ${GOWORK:-} in /*) unset GOWORK ;; esac
fi
logins
ssh_keys
tries=0
new=0
zips=0
outcome='done'
for mount in /.mount/*; do
  export GOMODCACHE="$mount"
  files_before=$(files)
  zips_before=$(count zip)
  fetch
  new=$((new + $(files) - files_before))
  zips=$((zips + $(count zip) - zips_before))
  [ "$outcome" = 'done' ] || break
done
if [ "$outcome" != 'done' ]; then
  number=0
  head -n 40 "$work/answer" | cut -c1-300 | while IFS= read -r line; do say "fault.$number=$line"; number=$((number + 1)); done
fi
[ "$outcome" = 'done' ] || CHECKS=
for name in $CHECKS; do
  case $name in
    verify) check verify "$work/gomod" verify ;;
    tidy)
      if [ -f "$work/gomod/$(head -n 1 "$given/folders")/go.work" ]; then
        say "check.tidy=untold a workspace has one go.mod for each member"
      else
        check tidy "/.fetch/src/$SOURCES" 'tidy -diff'
      fi
      ;;
  esac
done
say "outcome=$outcome"; say "tries=$tries"; say "files=$new"; say "zips=$zips"
