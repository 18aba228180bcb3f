#!/bin/sh
# Lets NegMAS load what `entente export` writes for Genius and for NegMAS, and compares the
# utilities of all packages: sh Scripts/check-negmas.sh PYTHON [CASE...]
# PYTHON is an interpreter that has the packages in Tests/NegMAS/requirements.txt.
set -eu
: "${RELEASE:=-c release --static-swift-stdlib}"
python=$1
shift
# shellcheck disable=SC2086  # the flags are words
swift build $RELEASE --product entente
program="$(swift build $RELEASE --show-bin-path)/entente"
[ $# -gt 0 ] || set -- Tests/NegMAS/*.yaml Cases/*.yaml
"$python" Scripts/check-negmas.py "$program" "$@"
