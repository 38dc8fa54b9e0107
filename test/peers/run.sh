#!/usr/bin/env bash
# `.ci/run peers`: software from PyPI, Maven, npm and Debian reads the built feeds and asks the live server; ends with "N passed, N failed". See README.md.
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
editions=$out/editions
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

# judged NAME SOURCE SECONDS FOLDER COMMAND...: runs a reader of a folder within its time, and compares its answer with what the folder holds.
judged() {
  local name=$1 source=$2 limit=$3 folder=$4 start=$SECONDS expected="$out/expected.json" what="" answer words code
  shift 4
  case $folder in "$editions"/*) expected=$folder/expected.json what=", edition ${folder##*/}" ;; esac
  answer="$out/${name//[^a-z0-9]/-}${what//[^0-9]/}.tsv"
  timeout --kill-after=10 "$limit" "$@" > "$answer" 2> "$answer.log"
  code=$?
  if [ "$code" -ne 0 ]; then
    tail -n 5 "$answer.log" | cut -c 1-200
    [ "$code" -lt 124 ] && fail "$name ($source)$what ended with $code" || fail "$name ($source)$what did not end in $limit s"
    return
  fi
  words=$(node "$here/judge.ts" "$expected" "$answer")
  code=$?
  words="$name ${words%%$'\t'*} ($source)$what: ${words#*$'\t'} ($((SECONDS - start)) s)"
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
  state=$(python3 --version 2>&1; cat "$4" "$here/$2"/*.sh "$(dirname "$4")"/*.xml 2> /dev/null)
  [ "$state" = "$(cat "$3/state" 2> /dev/null)" ] && return 0
  rm -rf "$3"
  mkdir -p "$3"
  if timeout --kill-after=10 240 bash "$here/$2/install.sh" "$3" "$4" > "$log" 2>&1; then
    printf '%s\n' "$state" > "$3/state"
  elif grep -qiE 'NOT MATCH|EINTEGRITY' "$log"; then
    fail "$1: other files than those of $4, see $log"
    return 1
  else
    left_out "$1" "$(grep '[a-z]' "$log" | tail -n 1 | cut -c 1-200)"
    return 1
  fi
}

# python_peer NAME LOCK READER SECONDS FOLDER...: a virtual environment of its own, from python/LOCK.txt.
python_peer() {
  local name=$1 lock=$2 reader=$3 limit=$4 folder
  shift 4
  installed "$name" python "$cache/$lock" "$here/python/$lock.txt" || return
  for folder in "$@"; do
    judged "$name" PyPI "$limit" "$folder" "$cache/$lock/bin/python" "$here/python/$reader" "$folder"
  done
}

# live_python_peer NAME LOCK READER SECONDS [FOLDER]: the same at the live address; FOLDER holds packages of Debian for it.
live_python_peer() {
  installed "$1" python "$cache/$2" "$here/python/$2.txt" || return
  judged "$1" PyPI "$4" "$site" "$cache/$2/bin/python" "$here/python/$3" "$live" "${5:-}"
}

# qgis_peer SECONDS: with Debian's own Python, for which its modules are made; without a screen, and with a home of its own.
qgis_peer() {
  local folder=$cache/qgis lib=$cache/qgis/usr/lib
  local here_lib=$lib/x86_64-linux-gnu
  installed QGIS debian "$folder" "$here/debian/qgis.txt" || return
  [ -x /usr/bin/python3 ] || { left_out QGIS "needs Debian's own /usr/bin/python3"; return; }
  mkdir -p -m 700 "$out/qgis-home"
  judged QGIS Debian "$1" "$site" env HOME="$out/qgis-home" XDG_RUNTIME_DIR="$out/qgis-home" QT_QPA_PLATFORM=offscreen \
    QT_PLUGIN_PATH="$here_lib/qt5/plugins" PYTHONPATH="$lib/python3/dist-packages" \
    LD_LIBRARY_PATH="$here_lib:$lib:$here_lib/blas:$here_lib/lapack" /usr/bin/python3 "$here/python/read_qgis.py" "$live" "$folder"
}

# The system's own ogrinfo, or Debian's unpacked.
gdal_peer() {
  local folder=$cache/gdal/usr
  if command -v ogrinfo > /dev/null; then
    judged GDAL Debian "$1" "$site" python3 "$here/python/read_gdal.py" "$live"
  elif installed GDAL debian "$cache/gdal" "$here/debian/gdal.txt"; then
    judged GDAL Debian "$1" "$site" env PATH="$folder/bin:$PATH" LD_LIBRARY_PATH="$folder/lib/x86_64-linux-gnu" GDAL_DATA="$folder/share/gdal" \
      PROJ_DATA="$folder/share/proj" python3 "$here/python/read_gdal.py" "$live"
  fi
}

# In the system's Chromium, by any of its names.
maps_peer() {
  local browser
  browser=$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome || command -v chromium-browser) ||
    { left_out "OpenLayers + MapLibre" "no chromium-headless-shell, chromium, google-chrome or chromium-browser on this machine"; return; }
  installed "OpenLayers + MapLibre" npm "$cache/maps" "$here/maps/package-lock.json" || return
  judged "OpenLayers + MapLibre" npm "$1" "$site" node "$here/maps/read-maps.ts" "$live" "$cache/maps" "$browser"
}

# CKAN's database and queue are Debian's.
ckan_peer() {
  installed "CKAN's servers" debian "$cache/ckan-servers" "$here/debian/ckan.txt" || return
  live_python_peer CKAN ckan read_ckan.py "$1" "$cache/ckan-servers"
}

# The live Worker of the fixed day on a port of its own; PEERS_LIVE names another address.
live=${PEERS_LIVE:-}
live_pid=
start_live() {
  [ -z "$live" ] || return 0
  local port
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  AS_OF=$day node worker/publish/launch.ts start --port "$port" > "$out/live.log" 2>&1 &
  live_pid=$!
  live=http://127.0.0.1:$port
  for _ in $(seq 240); do
    curl --silent --fail --output /dev/null "$live/healthz" && return 0
    kill -0 "$live_pid" 2> /dev/null || break
    sleep 1
  done
  tail -n 5 "$out/live.log"
  return 1
}
stop_live() { [ -z "$live_pid" ] || kill "$live_pid" 2> /dev/null; }
trap stop_live EXIT

# java_peer NAME ARTIFACT MAIN SECONDS FOLDER...: from java/pom.xml, whose files java/jars.sha256 names.
java_peer() {
  local name=$1 artifact=$2 main=$3 limit=$4 jars=$cache/java version folder
  shift 4
  installed "$name" java "$jars" "$here/java/jars.sha256" || return
  version=$(basename "$jars/$artifact"-[0-9]*.jar .jar)
  for folder in "$@"; do
    judged "$name" Maven "$limit" "$folder" java -Xmx1g -cp "$jars/*" "$here/java/$main" "$folder" "${version#"$artifact"-}"
  done
}

# thunderbird_peer SECONDS: Debian's, as a person uses it; it subscribes once and follows all editions.
thunderbird_peer() {
  local name=Thunderbird log=$out/thunderbird.log folder
  for program in thunderbird Xvfb; do
    command -v "$program" > /dev/null || { left_out "$name" "apt-get install thunderbird thunderbird-l10n-de thunderbird-l10n-ar xvfb"; return; }
  done
  if ! timeout --kill-after=10 "$1" xvfb-run --auto-servernum --server-args='-screen 0 1680x1050x24' \
    node --no-warnings "$here/thunderbird/read-calendars.ts" "$editions" "$out" de ar > "$log" 2>&1; then
    tail -n 5 "$log" | cut -c 1-200
    fail "$name did not follow the editions in $1 s"
    return
  fi
  for folder in "$editions"/*; do judged "$name" Debian 10 "$folder" cat "$out/thunderbird-${folder##*/}.tsv"; done
  echo "    $(cat "$log")"
}

# libreoffice_peer SECONDS: Debian's, without a screen, from a home of its own.
libreoffice_peer() {
  local program
  program=$(command -v soffice || command -v libreoffice) ||
    { left_out LibreOffice "apt-get install libreoffice-calc-nogui"; return; }
  mkdir -p -m 700 "$out/libreoffice-home"
  judged LibreOffice Debian "$1" "$site" env HOME="$out/libreoffice-home" \
    python3 "$here/python/read_libreoffice.py" "$site" "$out/expected.json" "$program"
}

# mcp_peer NAME PACKAGE SECONDS: from mcp/package.json, against the built Worker.
mcp_peer() {
  local folder=$cache/mcp
  installed "MCP" npm "$folder" "$here/mcp/package-lock.json" || return
  judged "$1" npm "$3" "$site" node "$here/mcp/run.ts" "$folder" "$2"
}

# browser_peers: the built widget in old Chromiums, and what is known of old Safaris and Firefoxes; see browsers/.
browser_peers() {
  local folder=$cache/browsers
  installed "old browsers" npm "$folder" "$here/browsers/package-lock.json" || return
  judged "old Chromiums" npm 400 "$site" node "$here/browsers/try-chromiums.ts" "$folder" "$out/chromium"
  judged "known browsers" npm 60 "$site" node "$here/browsers/known-browsers.ts" "$folder" "$site"
}

# framework_peers: the widget's guides built by bundlers and frameworks, and the npm package's own judges; see frameworks/.
framework_peers() {
  local folder=$cache/frameworks
  installed "bundlers and frameworks" npm "$folder" "$here/frameworks/package-lock.json" || return
  judged "guides" npm 600 "$site" node "$here/frameworks/try-guides.ts" "$folder"
  judged "npm package" npm 120 "$site" node "$here/frameworks/look-at-package.ts" "$folder"
}

# wordpress_peer SECONDS: the plugin in Debian's WordPress and MariaDB, used in Chromium; see wordpress/.
wordpress_peer() {
  local name="WordPress plugin" folder=$cache/wordpress
  { command -v chromium-headless-shell || command -v chromium; } > /dev/null && command -v php > /dev/null ||
    { left_out "$name" "apt-get install chromium-headless-shell php-cli"; return; }
  installed "$name" debian "$folder" "$here/debian/wordpress.txt" || return
  judged "$name" Debian "$1" "$site" node "$here/wordpress/try-plugin.ts" "$folder" "$out/wordpress.json"
}

# coding_standard_peer SECONDS: WordPress' own standard reads the plugin; see wordpress/standard/.
coding_standard_peer() {
  local sniffer=$cache/php-codesniffer standard=$cache/wpcs
  command -v php > /dev/null || { left_out "WordPress Coding Standards" "apt-get install php-cli"; return; }
  installed "PHP_CodeSniffer" debian "$sniffer" "$here/debian/php-codesniffer.txt" || return
  installed "WordPress Coding Standards" tarball "$standard" "$here/wordpress/standard/wpcs.lock" || return
  judged "WordPress Coding Standards" npm "$1" "$site" node "$here/wordpress/standard/read-plugin.ts" "$sniffer" "$standard"
}

# client_peers: generators make clients of /openapi.json, and these read every address of the live server; see clients/README.md.
client_peers() {
  local npm=$cache/clients jars=$cache/client-jars python=$cache/openapi-client description=$site/openapi.json one
  if installed "clients from npm" npm "$npm" "$here/clients/npm/package-lock.json"; then
    # It asks for the pages that are examples, as Swagger UI does.
    curl --silent --fail --output "$out/live-openapi.json" "$live/openapi.json"
    judged swagger-client npm 120 "$site" node "$here/clients/lint.ts" swagger-client "$out/live-openapi.json" "$npm"
    for one in redocly spectral; do
      judged "$one" npm 120 "$site" node "$here/clients/lint.ts" "$one" "$description" "$npm"
    done
    for one in hey-api openapi-fetch orval; do
      judged "$one" npm 180 "$site" node "$here/clients/read-typescript.ts" "$live" "$npm" "$out/clients/$one" "$one"
    done
  fi
  installed "openapi-generator" java "$jars" "$here/clients/java/jars.sha256" || return
  generated_peer typescript-fetch "$jars" "$npm"
  generated_peer java "$jars" "$jars"
  installed "openapi-generator's Python" python "$python" "$here/python/openapi-client.txt" && generated_peer python "$jars" "$python"
}

# generated_peer GENERATOR JARS TOOLS: where the tools could be installed.
generated_peer() {
  [ -f "$3/state" ] || return
  judged "openapi-generator ($1)" Maven 300 "$site" bash "$here/clients/read-generated.sh" "$1" "$live" "$2" "$3" "$out/clients/$1"
}

# schemathesis_peer SECONDS
schemathesis_peer() {
  local folder=$cache/schemathesis
  installed Schemathesis python "$folder" "$here/python/schemathesis.txt" || return
  judged Schemathesis PyPI "$1" "$site" node "$here/clients/fuzz.ts" "$live" "$folder/bin/schemathesis" "$out/clients/schemathesis"
}

# wording_peer SECONDS: LanguageTool from Maven and hunspell from Debian read every sentence; see wording/.
wording_peer() {
  local jars=$cache/languagetool words=$cache/hunspell
  installed "LanguageTool" java "$jars" "$here/wording/java/jars.sha256" || return
  installed "hunspell" debian "$words" "$here/debian/hunspell.txt" || return
  judged "LanguageTool + hunspell" Maven "$1" "$site" node "$here/wording/read-wording.ts" "$site" "$jars" "$words" "$out/wording"
}

# readability_peer SECONDS: Firefox's reader view of the built pages; see readability/.
readability_peer() {
  local folder=$cache/readability
  installed "reader view" npm "$folder" "$here/readability/package-lock.json" || return
  judged "reader view" npm "$1" "$site" node "$here/readability/read-pages.ts" "$site" "$folder"
}

# The packages of the project, where they are not there yet.
[ -d node_modules/hono ] || timeout 600 npm ci || { fail "npm ci"; echo "0 passed, 1 failed"; exit 1; }
export PATH=$PWD/node_modules/.bin:$PATH
if ! { [ -n "${PEERS_SITE:-}" ] || AS_OF=$day timeout 300 npm run --silent build > "$out/build.log" 2>&1; } ||
  ! timeout 120 node "$here/expected.ts" "$site" "$day" > "$out/expected.json" ||
  ! { rm -rf "$editions" && timeout 120 node "$here/editions.ts" "$editions" "$day"; }; then
  tail -n 5 "$out/build.log"
  fail "the site of $day"
  echo "0 passed, 1 failed"
  exit 1
fi

# Each has a limit of time, so that nothing hangs for ever.
all=("$site" "$editions"/*)
python_peer "ical" ical-14.3.1 read_ical.py 180 "${all[@]}"
python_peer "ical (strict)" ical-14.0.1 read_ical.py 180 "${all[@]}"
python_peer "ical (of 2025)" ical-9.2.5 read_ical.py 420 "${all[@]}"
python_peer "icalendar + recurring-ical-events" icalendar read_icalendar.py 180 "${all[@]}"
python_peer "Radicale + caldav" radicale read_radicale.py 180 "$editions"/*
python_peer "Open Web Calendar" open-web-calendar read_open_web_calendar.py 120 "$editions"/*
java_peer "ical4j" ical4j ReadCalendars.java 180 "${all[@]}"
java_peer "biweekly" biweekly ReadWithBiweekly.java 180 "${all[@]}"
thunderbird_peer 480
python_peer "pyogrio" pyogrio read_places.py 60 "$site"
python_peer "rdflib" rdflib read_graphs.py 60 "$site"
mcp_peer "MCP conformance" conformance 120
mcp_peer "MCP SDK 1.x" sdk 60
mcp_peer "MCP client 2.x" client 60
browser_peers
framework_peers
wordpress_peer 300
coding_standard_peer 120
python_peer "openpyxl" openpyxl read_workbooks.py 60 "$site"
libreoffice_peer 180
wording_peer 900
readability_peer 120
python_peer "opening-hours-py" opening-hours read_hours.py 60 "$site"

if start_live; then
  gdal_peer 120
  live_python_peer "OWSLib + geopandas" features read_features.py 120
  qgis_peer 120
  maps_peer 120
  ckan_peer 300
  client_peers
  schemathesis_peer 600
else
  fail "the live server"
fi

echo "$SECONDS seconds"
echo "$passed passed, $failed failed"
# Where everybody was left out, nothing was held against anything.
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
