#!/usr/bin/env bash
# Installs what package-lock.json names into a folder: `install.sh FOLDER LOCK`. Three ways: npm, npm past its cache, npm with more patience.
set -uo pipefail
cp "$(dirname "$2")/package.json" "$2" "$1/" && cd "$1" || exit 1
ci() { npm ci --ignore-scripts --no-audit --no-fund --loglevel=error "$@"; }
ci || ci --cache "$PWD/cache" || ci --fetch-retries 5 --fetch-timeout 60000 || { echo "npm ci failed as configured, past its cache, and with more patience"; exit 1; }
