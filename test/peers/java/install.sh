#!/usr/bin/env bash
# Copies what the pom.xml beside a lock names into a folder and compares the files with it: `install.sh FOLDER LOCK`.
set -euo pipefail
for tool in java mvn; do
  command -v "$tool" > /dev/null || { echo "install maven and a JDK, 17 or later"; exit 1; }
done
mvn --quiet --batch-mode --strict-checksums -f "$(dirname "$2")/pom.xml" dependency:copy-dependencies -DoutputDirectory="$1"
diff <(grep -v '^#' "$2") <(cd "$1" && LC_ALL=C sha256sum -- *.jar) || { echo "the files do NOT MATCH the lock"; exit 1; }
