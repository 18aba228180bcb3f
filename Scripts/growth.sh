#!/bin/sh
# Measures how the time for exact frontiers grows, draws it and writes it into
# Documentation/Scale.md. The argument is the Python to make a virtual environment with. Takes some
# five minutes.
set -eu

environment=.venv-peers
sh Scripts/install-peers.sh "$environment" "${1:-python3}"
swift build -c release --package-path Tools --product entente-bench
bench="$(swift build -c release --package-path Tools --show-bin-path)/entente-bench"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
"$bench" growth > "$work/growth.csv"
"$bench" growth --problems > "$work/problems"
"$environment/bin/python" Benchmarks/peers/growth_peers.py < "$work/problems" >> "$work/growth.csv"
python3 Scripts/draw-growth.py "$work/growth.csv" Documentation/Images/scale.svg > "$work/tables.md"
python3 Scripts/write-section.py Documentation/Scale.md growth < "$work/tables.md"
cp "$work/growth.csv" Benchmarks/growth.csv
