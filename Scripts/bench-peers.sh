#!/bin/sh
# Compares Entente with other programs, on the same problems, in one run: the impasse analysis with
# python-sat, exact frontiers with negmas, linear programs of relief with highspy on the same
# matrices; the tables of negmas and highspy are written into Benchmarks/README.md. The argument is
# the Python to make a virtual environment with. Takes some twenty-five minutes.
set -eu
: "${RELEASE:=-c release --static-swift-stdlib}"

environment=.venv-peers
page=Benchmarks/README.md
sh Scripts/install-peers.sh "$environment" "${1:-python3}"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2086  # the flags are words
swift build $RELEASE --product entente
swift build -c release --package-path Tools --product entente-bench
program="$(swift build $RELEASE --show-bin-path)/entente"
bench="$(swift build -c release --package-path Tools --show-bin-path)/entente-bench"

"$environment/bin/python" Benchmarks/peers/frontier_peers.py \
  "$bench" "$program" ../shared/reference/anac > "$work/frontier.md"
python3 Scripts/write-section.py "$page" frontier-peers < "$work/frontier.md"
cat "$work/frontier.md"
echo "written into $page" >&2

"$bench" impasse --write-wcnf "$work"
"$environment/bin/python" Benchmarks/peers/sat_peers.py "$work"

mkdir "$work/linear"
"$bench" linear "$work/linear" >&2
"$environment/bin/python" Benchmarks/peers/linear_peers.py "$work/linear" 60 > "$work/linear.md"
python3 Scripts/write-section.py "$page" linear-peers < "$work/linear.md"
cat "$work/linear.md"
