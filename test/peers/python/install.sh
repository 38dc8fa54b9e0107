#!/usr/bin/env bash
# Makes a virtual environment of exactly the files of a lock: `install.sh FOLDER LOCK`. What comes as source alone is built with NAME.build.txt.
# Three ways: pip, pip past its cache, uv.
set -uo pipefail
python3 -m venv "$1" || exit 1
tools=${2%.txt}.build.txt

with_pip() {
  local pip=("$1/bin/python" -m pip install --quiet --require-hashes "${@:3}")
  [ -f "$tools" ] || { "${pip[@]}" --only-binary :all: -r "$2"; return; }
  "${pip[@]}" --only-binary :all: -r "$tools" && "${pip[@]}" --no-deps --no-build-isolation -r "$2"
}
with_uv() {
  local uv=(uv pip install --quiet --require-hashes --python "$1/bin/python")
  command -v uv > /dev/null || { echo "no uv on this machine"; return 1; }
  [ -f "$tools" ] || { "${uv[@]}" --only-binary :all: -r "$2"; return; }
  "${uv[@]}" -r "$tools" && "${uv[@]}" --no-deps --no-build-isolation -r "$2"
}
with_pip "$1" "$2" || with_pip "$1" "$2" --no-cache-dir --retries 10 || with_uv "$1" "$2" ||
  { echo "pip failed as configured and past its cache, and uv too"; exit 1; }
