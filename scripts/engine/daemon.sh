# One engine of ours: a containerd and a dockerd of its own, below two folders.
#   $ROOT/<name>  what is large and may stay: the data roots, the log, how it was started
#   $RUN/<name>   what dies with the machine: sockets, pid files, exec root
# shellcheck shell=bash

readonly START_SECONDS=60

socket_of() { echo "$RUN/$1/docker.sock"; }

# start_engine NAME STORE(overlay2|containerd) NETWORK(docker|own) SOCKET
start_engine() {
  local name=$1 store=$2 network=$3 socket=$4 kept=$ROOT/$1 run=$RUN/$1 started octet=
  started=$(now_ms)
  # A first try that did not finish, or a machine that went down, leaves things behind.
  stop_engine "$name"
  mkdir -p "$kept/data"
  mount_data "$kept"
  check_overlay "$kept/data"
  mkdir -p "$run"
  chmod 755 "$RUN" "$run"
  case $network in
    docker) remember_docker_network "$run/network-before" ;;
    own)
      octet=$(free_range "$((16#$ROOT_ID % 40))")
      bridge_of "$name" >"$run/bridge"
      own_bridge "$(bridge_of "$name")" "$octet"
      echo "$octet" >"$run/range"
      ;;
  esac
  containerd_config "$name" >"$run/containerd.toml"
  dockerd_config "$name" "$store" "$network" "$octet" >"$run/daemon.json"
  echo "$store" >"$run/store"
  echo "$socket" >"$run/socket"

  launch "$name" containerd --config "$run/containerd.toml"
  wait_for "$name" containerd test -S "$run/containerd.sock"
  launch "$name" dockerd --config-file "$run/daemon.json" -H "unix://$socket"
  wait_for "$name" dockerd docker -H "unix://$socket" info
  done_line "$started" "engine '$name' runs: Docker $(docker -H "unix://$socket" info --format '{{.ServerVersion}}, store {{.Driver}}')"
}

# bridge_of NAME: at most 15 characters, and another one for another root folder.
bridge_of() { echo "cgdb-$ROOT_ID-${1:0:4}"; }

# Its own configuration files: those in /etc belong to another engine. A snapshotter that is not used can keep
# containerd from loading its database where it does not fit the file system.
containerd_config() {
  local run=$RUN/$1
  cat <<TEXT
version = 2
root = "$ROOT/$1/data/containerd-daemon"
state = "$run/containerd"
disabled_plugins = [
  "io.containerd.grpc.v1.cri", "io.containerd.cri.v1.images", "io.containerd.cri.v1.runtime",
  "io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.zfs", "io.containerd.snapshotter.v1.devmapper",
  "io.containerd.snapshotter.v1.blockfile", "io.containerd.snapshotter.v1.erofs",
]
[grpc]
  address = "$run/containerd.sock"
TEXT
}

# The usual garbage collection would prune cache mounts between two builds of one measurement; without any, days of tests fill
# the disk.
dockerd_config() {
  local name=$1 store=$2 network=$3 octet=$4 run=$RUN/$1 snapshotter=true driver=
  [ "$store" = containerd ] || { snapshotter=false && driver='"storage-driver": "overlay2",'; }
  cat <<TEXT
{
  "data-root": "$ROOT/$name/data/docker",
  "exec-root": "$run/exec",
  "pidfile": "$run/docker.pid",
  "containerd": "$run/containerd.sock",
  $driver
  "features": { "containerd-snapshotter": $snapshotter },
TEXT
  [ "$network" = docker ] || cat <<TEXT
  "bridge": "$(bridge_of "$name")",
  "iptables": false,
  "ip6tables": false,
  "default-address-pools": [{ "base": "10.$octet.128.0/17", "size": 24 }],
TEXT
  echo '  "builder": { "gc": { "enabled": true, "policy": [{ "all": true, "maxUsedSpace": "30GB" }] } }'
  echo '}'
}

# launch NAME PROGRAM ARGUMENT…: in a session of its own and with no stream of ours, or whoever waits for this script's
# output waits for the engine's end. Nor may it inherit the lock.
launch() {
  local name=$1 program=$2 run=$RUN/$1 path
  shift
  path=$ENGINE_BIN:$PATH:/usr/sbin:/sbin
  # Variables that are meant for the client change what dockerd does. GOGC: a fifth of its CPU went into collecting garbage.
  env -u DOCKER_HOST -u DOCKER_CONTEXT -u DOCKER_TLS -u DOCKER_TLS_VERIFY -u DOCKER_CERT_PATH GOGC=400 PATH="$path" \
    setsid nohup "$(PATH=$path command -v "$program")" "${@:2}" >"$ROOT/$name/$program.log" 2>&1 </dev/null 9>&- &
  echo $! >"$run/$program.pid"
  disown
}

# wait_for NAME PROGRAM COMMAND…: until COMMAND succeeds; the program's death ends the wait.
wait_for() {
  local name=$1 program=$2 deadline=$((SECONDS + START_SECONDS))
  shift 2
  until "$@" >/dev/null 2>&1; do
    # Not `runs`: for a moment the process is still a shell on its way to the program.
    if ! kill -0 "$(cat "$RUN/$name/$program.pid")" 2>/dev/null; then
      last_lines "$ROOT/$name/$program.log"
      stop_engine "$name"
      die "$program of engine '$name' ended while starting: its log says why"
    fi
    if [ $SECONDS -ge $deadline ]; then
      last_lines "$ROOT/$name/$program.log"
      stop_engine "$name"
      die "$program of engine '$name' does not answer after $START_SECONDS s: its log may say why"
    fi
    sleep 0.2
  done
}

# runs NAME PROGRAM: the pid file's process is that very program, not another one that got the number since.
runs() {
  local pid file=$RUN/$1/$2.pid
  [ -s "$file" ] || return 1
  pid=$(cat "$file")
  # -a: the words of a command line are separated by null bytes.
  grep -qaF -- "$RUN/$1/" "/proc/$pid/cmdline" 2>/dev/null
}

engine_runs() { runs "$1" containerd && runs "$1" dockerd; }

# A dockerd whose containerd is gone still answers, but can do nothing.
is_broken() { runs "$1" dockerd && ! runs "$1" containerd; }

# stop_engine NAME: also what is left of one that died. Its data stay.
stop_engine() {
  local name=$1 run=$RUN/$1 program bridges
  [ -d "$run" ] || return 0
  bridges=$(bridges_of_networks "$name")
  for program in dockerd containerd; do
    stop_program "$name" "$program"
  done
  stop_shims "$run"
  unmount_below "$run"
  unmount_below "$ROOT/$name"
  [ ! -s "$run/bridge" ] || remove_bridge "$(cat "$run/bridge")"
  remove_links "$bridges"
  forget_docker_network "$run/network-before"
  [ ! -s "$run/socket" ] || rm -f "$(cat "$run/socket")" || true
  rm -rf "$run"
}

# The bridges of `docker network create`: an engine leaves them behind when it ends. One that died can no longer be
# asked, but those in a range of ours are ours.
bridges_of_networks() {
  local run=$RUN/$1
  if [ -s "$run/socket" ] && runs "$1" dockerd; then
    timeout 5 docker -H "unix://$(cat "$run/socket")" network ls -q --filter driver=bridge 2>/dev/null | sed 's/^/br-/' || true
  fi
  [ ! -s "$run/range" ] || ip -o -4 address | sed -n "s/^[0-9]*: \(br-[^ ]*\) .* 10\.$(cat "$run/range")\..*/\1/p"
}

remove_links() {
  local link
  for link in $1; do
    ! ip link show "$link" >/dev/null 2>&1 || ip link delete "$link"
  done
}

stop_program() {
  local pid deadline=$((SECONDS + 20))
  runs "$1" "$2" || return 0
  pid=$(cat "$RUN/$1/$2.pid")
  kill "$pid" 2>/dev/null || return 0
  while runs "$1" "$2"; do
    [ $SECONDS -lt $deadline ] || { kill -9 "$pid" 2>/dev/null || true; }
    sleep 0.1
  done
}

# Containers that still run after their engine keep their shim, which names our containerd's socket. Their first
# processes are the shim's children.
stop_shims() {
  local file pid children
  while read -r file; do
    pid=${file#/proc/}
    pid=${pid%/cmdline}
    case $(readlink "/proc/$pid/exe") in *containerd-shim*) ;; *) continue ;; esac
    children=$(cat "/proc/$pid"/task/*/children 2>/dev/null || true)
    # shellcheck disable=SC2086
    kill -9 $children "$pid" 2>/dev/null || true
  done < <(grep -alF -- "$1/containerd.sock" /proc/[0-9]*/cmdline 2>/dev/null)
}

# unmount_below FOLDER: deepest first.
unmount_below() {
  local place
  while read -r place; do
    umount "$place" 2>/dev/null || umount -l "$place"
  done < <(awk -v folder="$1/" 'index($2, folder) == 1 { print $2 }' /proc/mounts | sort -r)
}

# mount_data KEPT: the data in a file system that never waits for the disk, in one sparse file. BuildKit syncs its databases dozens of
# times in each build, which is a fifth of the time of the tests; and what an engine of tests loses with the machine is made
# again. Without loop devices, or with data from before, the folder stays as it is.
mount_data() {
  local kept=$1 file=$1/data.img size
  [ "${CACHED_GO_DOCKER_BUILD_ENGINE_DATA:-}" != folder ] && [ -z "$(ls -A "$kept/data")" ] || return 0
  command -v mkfs.ext4 >/dev/null && command -v losetup >/dev/null && command -v dumpe2fs >/dev/null || return 0
  # A machine that went down, or a mount that something still uses.
  if [ -e "$file" ] && { ! dumpe2fs -h "$file" 2>/dev/null | grep -q '^Filesystem state: *clean$' || [ -n "$(losetup -j "$file")" ]; }; then
    rm -f "$file"
  fi
  if [ ! -e "$file" ]; then
    # The tests need room beside it, and a full disk below it would be an error of the device.
    size=$(($(df --output=avail -k "$kept" | tail -n 1) * 7 / 10))
    [ "$size" -gt "$LEAST_DATA_KB" ] || return 0
    truncate -s "${size}K" "$file"
    if ! mkfs.ext4 -q -F -O ^has_journal -E lazy_itable_init=1,nodiscard "$file" >>"$LOG" 2>&1; then
      rm -f "$file"
      return 0
    fi
  fi
  mount -o loop,nobarrier,noatime "$file" "$kept/data" 2>>"$LOG" || say "no loop device for $file: the engine's data stay in the folder beside it"
}

readonly LEAST_DATA_KB=$((24 << 20))

# check_overlay FOLDER: both stores need overlay mounts there.
check_overlay() {
  local try=$1/overlay-try
  rm -rf "$try"
  mkdir -p "$try"/{lower,upper,work,merged}
  if ! mount -t overlay overlay -o "lowerdir=$try/lower,upperdir=$try/upper,workdir=$try/work" "$try/merged" 2>>"$LOG"; then
    rm -rf "$try"
    die "no overlay mounts in $1 ($(stat -f -c %T "$1") file system): load the overlay module, or set CACHED_GO_DOCKER_BUILD_ENGINE_ROOT to a folder on ext4 or xfs; in a container it has to be privileged"
  fi
  umount "$try/merged"
  rm -rf "$try"
}

# empty_engine NAME: everything a stopped engine kept.
empty_engine() { rm -rf "${ROOT:?}/$1"; }
