# The parts of stand-in images: Go, certificates, busybox, users.
# shellcheck shell=bash

# Sets GO_TREE and GO_VERSION: a Go of the minor version that the image's tag promises.
go_tree() {
  [ -z "${GO_TREE:-}" ] || return 0
  command -v go >/dev/null || die "no registry answers and there is no go to make golang:$GO_TAG of: install Go $GO_TAG"
  local toolchain
  # From /, where no go.mod asks for another toolchain. "local" first; else Go fetches the toolchain itself.
  for toolchain in local "go$GO_TAG.0"; do
    GO_VERSION=$(cd / && GOTOOLCHAIN=$toolchain go env GOVERSION 2>/dev/null) || continue
    GO_VERSION=${GO_VERSION#go}
    case $GO_VERSION in
      "$GO_TAG" | "$GO_TAG".* | "$GO_TAG"rc*)
        GO_TREE=$(cd / && GOTOOLCHAIN=$toolchain go env GOROOT)
        return 0
        ;;
    esac
  done
  die "no registry answers and this machine's Go is not $GO_TAG, so that golang:$GO_TAG cannot be made: install Go $GO_TAG"
}

ca_bundle() {
  local file
  # The variable first: it is what the machine's own programs use.
  for file in "${SSL_CERT_FILE:-}" /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/cert.pem; do
    [ -z "$file" ] || [ ! -s "$file" ] || { echo "$file" && return 0; }
  done
  die "no bundle of CA certificates on this machine: install ca-certificates"
}

# common_tree TREE: what every stand-in has.
common_tree() {
  local tree=$1
  mkdir -p "$tree"/etc/ssl/certs "$tree"/root "$tree"/tmp
  chmod 700 "$tree/root"
  chmod 1777 "$tree/tmp"
  cp "$(ca_bundle)" "$tree/etc/ssl/certs/ca-certificates.crt"
  chmod 644 "$tree/etc/ssl/certs/ca-certificates.crt"
}

# busybox_tree TREE: as Alpine has it, without apk and its libraries: programs, paths and users.
busybox_tree() {
  local tree=$1 path
  find_busybox
  common_tree "$tree"
  mkdir -p "$tree"/bin "$tree"/sbin "$tree"/usr/bin "$tree"/usr/sbin "$tree"/usr/local/bin "$tree"/{home,media,mnt,opt,srv} "$tree"/var/tmp
  chmod 1777 "$tree/var/tmp"
  install -m 755 "$BUSYBOX_BINARY" "$tree/bin/busybox"
  for path in $("$BUSYBOX_BINARY" --list-full); do
    [ "$path" = linuxrc ] || [ -e "$tree/$path" ] || ln -s /bin/busybox "$tree/$path"
  done
  alpine_users "$tree"
  echo 'hosts: files dns' >"$tree/etc/nsswitch.conf"
  printf '%s\n' /bin/sh /bin/ash >"$tree/etc/shells"
}

# alpine_users TREE: those of alpine-baselayout.
alpine_users() {
  local nologin=/sbin/nologin
  {
    echo 'root:x:0:0:root:/root:/bin/sh'
    printf '%s\n' 'bin:x:1:1:bin:/bin' 'daemon:x:2:2:daemon:/sbin' 'lp:x:4:7:lp:/var/spool/lpd' | sed "s,$,:$nologin,"
    printf '%s\n' 'sync:x:5:0:sync:/sbin:/bin/sync' 'shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown' 'halt:x:7:0:halt:/sbin:/sbin/halt'
    printf '%s\n' 'mail:x:8:12:mail:/var/mail' 'news:x:9:13:news:/usr/lib/news' 'uucp:x:10:14:uucp:/var/spool/uucppublic' \
      'cron:x:16:16:cron:/var/spool/cron' 'ftp:x:21:21::/var/lib/ftp' 'sshd:x:22:22:sshd:/dev/null' 'games:x:35:35:games:/usr/games' \
      'ntp:x:123:123:NTP:/var/empty' 'guest:x:405:100:guest:/dev/null' 'nobody:x:65534:65534:nobody:/' | sed "s,$,:$nologin,"
  } >"$1/etc/passwd"
  printf '%s\n' root:x:0:root bin:x:1:root,bin,daemon daemon:x:2:root,bin,daemon sys:x:3:root,bin adm:x:4:root,daemon tty:x:5: \
    disk:x:6:root lp:x:7:lp kmem:x:9: wheel:x:10:root floppy:x:11:root mail:x:12:mail news:x:13:news uucp:x:14:uucp cron:x:16:cron \
    audio:x:18: cdrom:x:19: dialout:x:20:root ftp:x:21: sshd:x:22: input:x:23: tape:x:26:root video:x:27:root netdev:x:28: \
    kvm:x:34:kvm games:x:35: shadow:x:42: www-data:x:82: users:x:100:games ntp:x:123: utmp:x:406: ping:x:999: nogroup:x:65533: \
    nobody:x:65534: >"$1/etc/group"
}

static_tree() {
  local tree=$1
  common_tree "$tree"
  printf '%s\n' 'root:x:0:0:root:/root:/sbin/nologin' 'nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin' \
    'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin' >"$tree/etc/passwd"
  printf '%s\n' 'root:x:0:' 'nobody:x:65534:' 'tty:x:5:' 'staff:x:50:' 'nonroot:x:65532:' >"$tree/etc/group"
  if [ -d /usr/share/zoneinfo ]; then
    mkdir -p "$tree/usr/share"
    cp -a /usr/share/zoneinfo "$tree/usr/share/"
  fi
}

gopath_tree() {
  mkdir -p "$1/go/src" "$1/go/bin"
  chmod 1777 "$1/go" "$1/go/src" "$1/go/bin"
}
