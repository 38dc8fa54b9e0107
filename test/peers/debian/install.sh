#!/usr/bin/env bash
# Unpacks packages of Debian, and those that they need and the system lacks, into a folder: `install.sh FOLDER LIST`. Nothing is installed.
# Three ways: what apt knows now, what it knows after an update, and the packages alone where their needs cannot be resolved.
set -uo pipefail
mkdir -p "$1/debs"
folder=$(cd "$1" && pwd)
mapfile -t names < <(grep -v '^#' "$2" | cut -d ' ' -f 1)
cd "$folder/debs" || exit 1

needed() { apt-get install --simulate -qq --no-install-recommends "${names[@]}" 2> /dev/null | sed -n 's/^Inst \([^ ]*\) .*/\1/p'; }
load() { [ "$#" -eq 0 ] || apt-get download -qq "$@" > /dev/null 2>&1; }

command -v apt-get > /dev/null || { echo "no apt-get on this machine"; exit 1; }
mapfile -t missing < <(needed)
update() { apt-get update -qq > /dev/null 2>&1 || sudo -n apt-get update -qq > /dev/null 2>&1; }
load "${missing[@]}" || { update; mapfile -t missing < <(needed); load "${missing[@]}"; } ||
  load "${names[@]}" || { echo "apt-get download failed as known, after an update, and without what the packages need"; exit 1; }
for file in *.deb; do [ ! -f "$file" ] || dpkg-deb -x "$file" "$folder" || exit 1; done
rm -rf "$folder/debs"
