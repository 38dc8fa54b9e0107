#!/usr/bin/env bash
# Installs exactly what a lock names: `install.sh FOLDER LOCK`.
set -euo pipefail
cp "$(dirname "$0")/package.json" "$2" "$1"
cd "$1"
npm ci --ignore-scripts --no-audit --no-fund --omit=dev > npm.log 2>&1 || {
  grep -q EINTEGRITY npm.log && echo 'the files do NOT MATCH the lock'
  tail -n 1 npm.log
  exit 1
}
