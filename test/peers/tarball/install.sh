#!/usr/bin/env bash
# Unpacks one package of npm without what it needs to run, for files that it carries: `install.sh FOLDER LOCK`; the lock is "name@version integrity".
set -euo pipefail
read -r name integrity < <(grep -v '^#' "$2")
cd "$1"
file=$(npm pack --silent "$name")
found=sha512-$(openssl dgst -sha512 -binary "$file" | base64 -w 0)
[ "$found" = "$integrity" ] || { echo "$name does NOT MATCH the lock: $found"; exit 1; }
tar xzf "$file"
rm "$file"
