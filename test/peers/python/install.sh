#!/usr/bin/env bash
# Makes a virtual environment of exactly the files of a lock: `install.sh FOLDER LOCK`.
set -euo pipefail
python3 -m venv "$1"
"$1/bin/python" -m pip install --quiet --require-hashes --only-binary :all: -r "$2"
