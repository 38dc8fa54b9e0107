#!/usr/bin/env bash
# `.ci/run peers`: software from PyPI and Maven reads the built feeds; ends with "N passed, N failed". See README.md.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
export WRANGLER_SEND_METRICS=false npm_config_loglevel=error PYTHONWARNINGS=ignore PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1 LC_ALL=C.UTF-8 TZ=Pacific/Auckland
exec < /dev/null

# The site of a fixed day; PEERS_SITE names another folder, such as a copy that was broken on purpose.
day=2026-11-27
site=${PEERS_SITE:-dist/assets}
here=test/peers
cache=$PWD/.cache/peers
out=$PWD/dist/peers
passed=0
failed=0
mkdir -p "$cache" "$out"

fail() {
  failed=$((failed + 1))
  echo "FAILED: $1"
}

# left_out NAME WHY: what could not be installed is no failure on somebody's machine, but seen; in CI it is one.
left_out() {
  echo
  echo "*** PEER LEFT OUT: $1: $2 ***"
  echo
  [ "${CI:-}" != true ] || fail "$1 was left out"
}

# judged NAME SOURCE SECONDS COMMAND...: runs a reader of the site within its time, and compares its answer.
judged() {
  local name=$1 source=$2 limit=$3 start=$SECONDS answer="$out/${1//[^a-z0-9]/-}.tsv" words code
  shift 3
  timeout --kill-after=10 "$limit" "$@" > "$answer" 2> "$answer.log"
  code=$?
  if [ "$code" -ne 0 ]; then
    tail -n 5 "$answer.log" | cut -c 1-200
    [ "$code" -lt 124 ] && fail "$name ($source) ended with $code" || fail "$name ($source) did not end in $limit s"
    return
  fi
  words=$(node "$here/judge.ts" "$out/expected.json" "$answer")
  code=$?
  words="$name ${words%%$'\t'*} ($source): ${words#*$'\t'} ($((SECONDS - start)) s)"
  if [ "$code" -eq 0 ]; then
    passed=$((passed + 1))
    echo "ok: $words"
  else
    fail "$words"
  fi
}

# installed NAME LANGUAGE FOLDER LOCK: once for each state of its lock. Files other than the lock's are a failure, no files are not.
installed() {
  local log="$out/${1//[^a-z0-9]/-}.install.log" state
  state=$(python3 --version 2>&1; cat "$4" "$here/$2"/*.{xml,sh} 2> /dev/null)
  [ "$state" = "$(cat "$3/state" 2> /dev/null)" ] && return 0
  rm -rf "$3"
  mkdir -p "$3"
  if timeout --kill-after=10 240 bash "$here/$2/install.sh" "$3" "$4" > "$log" 2>&1; then
    printf '%s\n' "$state" > "$3/state"
  elif grep -qi 'NOT MATCH' "$log"; then
    fail "$1: other files than those of $4, see $log"
    return 1
  else
    left_out "$1" "$(grep '[a-z]' "$log" | tail -n 1 | cut -c 1-200)"
    return 1
  fi
}

# python_peer NAME LOCK READER SECONDS: a virtual environment of its own, from python/LOCK.txt.
python_peer() {
  installed "$1" python "$cache/$2" "$here/python/$2.txt" || return
  judged "$1" PyPI "$4" "$cache/$2/bin/python" "$here/python/$3" "$site"
}

# java_peer NAME ARTIFACT MAIN SECONDS: from java/pom.xml, whose files java/jars.sha256 names.
java_peer() {
  local folder=$cache/java version
  installed "$1" java "$folder" "$here/java/jars.sha256" || return
  version=$(basename "$folder/$2"-[0-9]*.jar .jar)
  judged "$1" Maven "$4" java -Xmx1g -cp "$folder/*" "$here/java/$3" "$site" "${version#"$2"-}"
}

# The packages of the project, where they are not there yet.
[ -d node_modules/hono ] || timeout 600 npm ci || { fail "npm ci"; echo "0 passed, 1 failed"; exit 1; }
export PATH=$PWD/node_modules/.bin:$PATH
if ! { [ -n "${PEERS_SITE:-}" ] || AS_OF=$day timeout 300 npm run --silent build > "$out/build.log" 2>&1; } ||
  ! timeout 120 node "$here/expected.ts" "$site" "$day" > "$out/expected.json"; then
  tail -n 5 "$out/build.log"
  fail "the site of $day"
  echo "0 passed, 1 failed"
  exit 1
fi

# Limits of time: with those above, less than an hour even where everything hangs.
python_peer "ical" ical-14.3.1 read_ical.py 180
python_peer "ical (strict)" ical-14.0.1 read_ical.py 180
python_peer "icalendar + recurring-ical-events" icalendar read_icalendar.py 180
java_peer "ical4j" ical4j ReadCalendars.java 180
python_peer "pyogrio" pyogrio read_places.py 60
python_peer "rdflib" rdflib read_graphs.py 60

echo "$SECONDS seconds"
echo "$passed passed, $failed failed"
# Where everybody was left out, nothing was held against anything.
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
