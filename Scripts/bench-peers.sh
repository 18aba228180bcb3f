#!/bin/sh
# Compares the impasse analysis with python-sat, on the same cases, in one run. The argument is
# the Python to make a virtual environment with.
set -eu

environment=.venv-peers
[ -d "$environment" ] || "${1:-python3}" -m venv "$environment"
"$environment/bin/pip" install --quiet --pre python-sat

cases="$(mktemp -d)"
trap 'rm -rf "$cases"' EXIT
swift build -c release --package-path Benchmarks
"$(swift build -c release --package-path Benchmarks --show-bin-path)/entente-bench" impasse \
  --write-wcnf "$cases"
"$environment/bin/python" Benchmarks/peers/sat_peers.py "$cases"
