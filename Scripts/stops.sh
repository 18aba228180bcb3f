#!/bin/sh
# Measures how long each command takes to end after a signal, on cases at their limits, and writes the
# table into Documentation/Limits.md. The argument is the Python to run it with. Takes some minutes.
set -eu

program="$(swift build -c release --static-swift-stdlib --show-bin-path)/entente"
table="$(mktemp)"
trap 'rm -f "$table"' EXIT
"${1:-python3}" Scripts/measure-stops.py "$program" > "$table"
"${1:-python3}" Scripts/write-section.py Documentation/Limits.md stops < "$table"
