#!/bin/sh
# Measures the speed of this checkout: the whole program on the founding case, and the analyses
# on random cases.
set -eu
: "${RELEASE:=-c release --static-swift-stdlib}"

# shellcheck disable=SC2086  # the flags are words
swift build $RELEASE --product entente
program="$(swift build $RELEASE --show-bin-path)/entente"
python3 Scripts/time-command.py --runs 21 -- "$program" brief Cases/gaza-2025.yaml

swift build -c release --package-path Tools --product entente-bench
bench="$(swift build -c release --package-path Tools --show-bin-path)/entente-bench"
"$bench" impasse
"$bench" packages
"$bench" frontier
"$bench" worlds Cases/gaza-2025.yaml
"$bench" stability
"$bench" commitment
"$bench" exchange
"$bench" relief total leximin
"$bench" relief-sites
"$bench" relief-sites --phased
"$bench" relief-replan
