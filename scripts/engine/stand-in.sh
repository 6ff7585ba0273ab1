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

busybox_tree() {
  local tree=$1 applet
  find_busybox
  common_tree "$tree"
  mkdir -p "$tree"/bin "$tree"/sbin "$tree"/usr/bin "$tree"/usr/sbin "$tree"/usr/local/bin "$tree"/home "$tree"/var/tmp
  chmod 1777 "$tree/var/tmp"
  install -m 755 "$BUSYBOX_BINARY" "$tree/bin/busybox"
  for applet in $("$BUSYBOX_BINARY" --list); do
    [ "$applet" = busybox ] || ln -s busybox "$tree/bin/$applet"
  done
  # Scripts name it by this path.
  ln -s ../../bin/busybox "$tree/usr/bin/env"
  printf '%s\n' 'root:x:0:0:root:/root:/bin/sh' 'nobody:x:65534:65534:nobody:/:/sbin/nologin' >"$tree/etc/passwd"
  printf '%s\n' 'root:x:0:root' 'nobody:x:65534:' >"$tree/etc/group"
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
