#!/usr/bin/env bash
# Prints the path of act, which runs the workflows of the tests; builds it the first time.
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/go-tool.sh" act
