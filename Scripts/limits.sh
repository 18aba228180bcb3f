#!/bin/sh
# Measures what each command takes of cases at their limits, and writes the table into
# Documentation/Limits.md. The argument is the Python to run it with. Takes some minutes.
set -eu

program="$(swift build -c release --static-swift-stdlib --show-bin-path)/entente"
table="$(mktemp)"
trap 'rm -f "$table"' EXIT
"${1:-python3}" Scripts/measure-limits.py "$program" > "$table"
"${1:-python3}" Scripts/write-section.py Documentation/Limits.md limits < "$table"
