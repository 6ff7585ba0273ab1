# The base images that tests and examples name. Where no registry answers, stand-ins made of this machine's own parts.
# shellcheck shell=bash

readonly STAND_IN=io.github.cached-go-docker-build.stand-in
readonly STAND_IN_RECIPE=$STAND_IN.recipe
# Counted up when what a stand-in consists of changes, so that older ones are made again.
readonly RECIPE_VERSION=4
readonly GO_TAG=1.26
readonly PROBE_SECONDS=5
readonly PULL_SECONDS=600

readonly MINIMAL_GO="golang:$GO_TAG golang:$GO_TAG-alpine"
readonly DEBIAN_GO="golang:$GO_TAG-bookworm"
readonly STATIC="gcr.io/distroless/static-debian12:nonroot"
readonly BUSYBOX="alpine:3.22 busybox:1.37"

# ensure_images WITH_DEBIAN(yes|no): all images there on the engine that DOCKER_HOST names.
ensure_images() {
  local started work
  started=$(now_ms)
  work=$(mktemp -d "$ROOT/images.XXXXXX")
  CLEAN_UP+=("$work")
  registry_state=unknown
  # Word splitting is meant: each list is of image names.
  # shellcheck disable=SC2086
  {
    ensure_group busybox $BUSYBOX
    ensure_group static $STATIC
    ensure_group minimal-go $MINIMAL_GO
    [ "$1" = no ] || ensure_group debian-go $DEBIAN_GO
  }
  rm -rf "$work"
  done_line "$started" "base images are there"
}

# ensure_group KIND IMAGE…: images that share one stand-in.
ensure_group() {
  local kind=$1 missing=() image recipe tarball started first
  shift
  recipe=
  for image in "$@"; do
    case $(image_state "$image") in
      foreign) ;;
      absent) pull "$image" || missing+=("$image") ;;
      stand-in:*)
        [ -n "$recipe" ] || recipe=$(recipe_of "$kind")
        [ "$(image_state "$image")" = "stand-in:$recipe" ] || missing+=("$image")
        ;;
    esac
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  [ -n "$recipe" ] || recipe=$(recipe_of "$kind")
  started=$(now_ms)
  tarball=$ROOT/images/$kind-$recipe.tar
  [ -s "$tarball" ] || pack "$kind" "$tarball"
  first=${missing[0]}
  import "$kind" "$recipe" "$tarball" "$first"
  for image in "${missing[@]:1}"; do docker tag "$first" "$image"; done
  done_line "$started" "stand-in for ${missing[*]}"
}

# absent, foreign (a real image or the user's own: never touched), or stand-in:<recipe>.
image_state() {
  local labels
  # On a missing image docker prints an empty line and fails.
  labels=$(docker image inspect --format "{{json .Config.Labels}}" "$1" 2>/dev/null) || { echo absent && return 0; }
  case $labels in
    *"\"$STAND_IN_RECIPE\":\""*)
      labels=${labels#*"\"$STAND_IN_RECIPE\":\""}
      echo "stand-in:${labels%%\"*}"
      ;;
    *) echo foreign ;;
  esac
}

# The first image asks with a short limit whether any registry answers; the answer counts for the rest of the run.
pull() {
  local started
  [ "$registry_state" != none ] || return 1
  started=$(now_ms)
  if [ "$registry_state" = unknown ]; then
    if ! timeout "$PROBE_SECONDS" docker buildx imagetools inspect "$1" >/dev/null 2>&1 </dev/null; then
      registry_state=none
      done_line "$started" "no registry answers: stand-ins instead of pulled images"
      return 1
    fi
    registry_state=answers
  fi
  timeout "$PULL_SECONDS" docker pull -q "$1" >/dev/null 2>&1 </dev/null || {
    done_line "$started" "pull of $1 failed: a stand-in instead"
    return 1
  }
  done_line "$started" "pulled $1"
}

# What a stand-in is made of, as a short text that changes with it.
recipe_of() {
  {
    echo "$RECIPE_VERSION $1"
    case $1 in *go) go_tree && "$GO_TREE/bin/go" version ;; esac
    cat "$(ca_bundle)"
    case $1 in
      busybox | minimal-go) find_busybox && cat "$BUSYBOX_BINARY" ;;
      buildkit) find_busybox && cat "$BUSYBOX_BINARY" && buildkit_recipe ;;
      frontend) echo "$FRONTEND_VERSION" ;;
      debian-go) echo "$DEBIAN_SUITE $DEBIAN_PACKAGES" ;;
    esac
  } | sha256sum | cut -c1-16
}

# pack KIND TARBALL: the root file system of a stand-in, as one tar archive in the cache folder.
pack() {
  local kind=$1 tarball=$2 tree=$work/$1
  mkdir -p "$tree" "$ROOT/images"
  case $kind in
    busybox)
      busybox_tree "$tree"
      tar_up "$tarball" -C "$tree" .
      ;;
    static)
      static_tree "$tree"
      tar_up "$tarball" -C "$tree" .
      ;;
    buildkit)
      buildkit_tree "$tree"
      tar_up "$tarball" -C "$tree" .
      ;;
    frontend)
      frontend_tree "$tree"
      tar_up "$tarball" -C "$tree" .
      ;;
    minimal-go)
      busybox_tree "$tree"
      gopath_tree "$tree"
      tar_with_go "$tarball" "$tree" --owner=0 --group=0
      ;;
    debian-go)
      debian_tree "$tree"
      gopath_tree "$tree"
      tar_with_go "$tarball" "$tree"
      ;;
  esac
  rm -rf "$tree"
  # Those of an earlier recipe are of no use any more.
  find "$ROOT/images" -name "$kind-*.tar" ! -path "$tarball" -exec rm -f {} +
}

# Under another name first: an interrupted run leaves no half archive under the final one.
tar_up() {
  local tarball=$1
  shift
  tar --sort=name --numeric-owner --owner=0 --group=0 -cf "$tarball.part" "$@"
  mv "$tarball.part" "$tarball"
}

# The Go tree goes in straight from where it is, and whole: the official images have all that a release's archive has.
tar_with_go() {
  local tarball=$1 tree=$2 name
  shift 2
  go_tree
  name=$(basename "$GO_TREE")
  # The Debian tree keeps its owners, the others become root's: "$@" tells.
  tar --numeric-owner "$@" -cf "$tarball.part" -C "$tree" .
  tar --sort=name --numeric-owner --owner=0 --group=0 \
    --transform "flags=r;s,^$name\(/\|\$\),usr/local/go\1," \
    -rf "$tarball.part" -C "$(dirname "$GO_TREE")" "$name"
  mv "$tarball.part" "$tarball"
}

import() {
  local kind=$1 recipe=$2 tarball=$3 image=$4
  local changes=(-c "LABEL $STAND_IN=1 $STAND_IN_RECIPE=$recipe")
  case $kind in
    busybox) changes+=(-c "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" -c 'CMD ["/bin/sh"]') ;;
    buildkit) changes+=(-c "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" -c 'ENTRYPOINT ["buildkitd"]') ;;
    frontend)
      # What BuildKit lets it do: named contexts, and questions that are no builds.
      changes+=(-c 'LABEL moby.buildkit.frontend.network.none="true"' -c 'ENTRYPOINT ["/bin/dockerfile-frontend"]'
        -c 'LABEL moby.buildkit.frontend.caps="moby.buildkit.frontend.inputs,moby.buildkit.frontend.subrequests,moby.buildkit.frontend.contexts"')
      ;;
    static)
      changes+=(-c "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        -c "ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt" -c "USER 65532" -c "WORKDIR /home/nonroot")
      ;;
    *go)
      go_tree
      changes+=(-c "ENV GOLANG_VERSION=$GO_VERSION" -c "ENV GOTOOLCHAIN=local" -c "ENV GOPATH=/go"
        -c "ENV PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        -c "WORKDIR /go" -c 'CMD ["/bin/sh"]')
      [ "$kind" = minimal-go ] || changes+=(-c 'CMD ["bash"]')
      ;;
  esac
  docker import "${changes[@]}" "$tarball" "$image" >/dev/null
}
