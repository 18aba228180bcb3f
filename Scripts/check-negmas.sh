#!/bin/sh
# Lets NegMAS load what `entente export` writes for Genius and for NegMAS, and compares the
# utilities of all packages: sh Scripts/check-negmas.sh PYTHON [CASE...]
# PYTHON is an interpreter that has the packages in Tests/NegMAS/requirements.txt.
set -eu
python=$1
shift
swift build -c release --product entente
program="$(swift build -c release --show-bin-path)/entente"
[ $# -gt 0 ] || set -- Tests/NegMAS/*.yaml Cases/*.yaml
"$python" Scripts/check-negmas.py "$program" "$@"
