#!/bin/sh
# Fetches the hours of this week and of the next one into weeks/ beside this file. What cannot be fetched stays as it was.
# Run it every night, e.g. by cron:  17 3 * * *  sh /var/www/html/next-consultation/refresh.sh
set -eu
cd "$(dirname "$0")"
mkdir -p weeks
weekday=$(date +%u)
for ahead in 0 7; do
  monday=$(date -d "$((ahead + 1 - weekday)) days" +%F 2> /dev/null || date -v "$((ahead + 1 - weekday))d" +%F)
  curl --fail --silent --show-error --max-time 60 --output weeks/.new "{origin}/v1/weeks/$monday.json"
  mv weeks/.new "weeks/$monday.json"
done
