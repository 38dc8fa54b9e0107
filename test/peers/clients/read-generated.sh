#!/usr/bin/env bash
# openapi-generator's client is generated, compiled, and reads every address of a live server:
# `read-generated.sh GENERATOR LIVE JARS TOOLS FOLDER`; TOOLS are npm's packages for TypeScript, a virtual environment for Python.
set -euo pipefail
generator=$1 live=$2 jars=$3 tools=$4 folder=$5
here=$(dirname "$0")
jar=$(echo "$jars"/openapi-generator-cli-*.jar)
version=$(basename "$jar" .jar)
version=${version##*-}

rm -rf "$folder"
mkdir -p "$folder"
curl --silent --fail --output "$folder/openapi.json" "$live/openapi.json"
options=(-i "$folder/openapi.json" -g "$generator" -o "$folder/client")
[ "$generator" != java ] || options+=(--library okhttp-gson)
java -Xmx1g -jar "$jar" generate "${options[@]}" >&2

case $generator in
  typescript-fetch) node "$here/read-typescript.ts" "$live" "$tools" "$folder" "$generator" "$version" ;;
  python) "$tools/bin/python" "$here/read_client.py" "$live" "$folder" "$version" ;;
  java)
    libraries=$(printf '%s:' "$jars"/[!o]*.jar "$jars"/ok*.jar)
    find "$folder/client/src/main" -name '*.java' > "$folder/sources"
    javac -proc:none -nowarn -parameters -d "$folder/classes" -cp "$libraries" @"$folder/sources" >&2
    java -Xmx1g -cp "$folder/classes:$libraries" "$here/java/ReadClient.java" "$live" "$folder/openapi.json" "$version"
    ;;
esac
