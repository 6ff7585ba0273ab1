set -eu
name=$(basename "$BUILDKIT_SCAN_SOURCE")
cat >"$BUILDKIT_SCAN_DESTINATION/$name.spdx.json" <<TEXT
{"_type": "https://in-toto.io/Statement/v0.1", "predicateType": "https://spdx.dev/Document",
 "predicate": {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "$name", "packages": [],
  "files": $(find "$BUILDKIT_SCAN_SOURCE" -type f | wc -l)}}
TEXT
