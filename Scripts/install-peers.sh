#!/bin/sh
# Makes a virtual environment with the programs that Entente is compared with:
# sh Scripts/install-peers.sh FOLDER PYTHON
set -eu
[ -d "$1" ] || "$2" -m venv "$1"
"$1/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
  -r Benchmarks/peers/requirements.txt
