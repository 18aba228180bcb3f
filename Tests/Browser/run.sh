#!/bin/sh
# Makes the HTML briefs of the worked cases and opens each in a real browser.
#
# Usage: run.sh PYTHON PROGRAM   (pictures and prints go to out/)
set -eu
cd "$(dirname "$0")/../.."
python="$1"
program="$2"

pages="$(mktemp -d)"
trap 'rm -rf "$pages"' EXIT
for case in Cases/*.yaml; do
  "$program" brief "$case" --html "$pages/$(basename "$case" .yaml).html" >/dev/null
done

mkdir -p out
BRIEF_SHOTS=out "$python" Tests/Browser/test_brief.py "$pages"/*.html
