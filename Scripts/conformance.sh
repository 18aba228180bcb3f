#!/bin/sh
# Reads the scenarios of the automated-negotiation competitions and compares what the engine finds
# with the answers beside them: sh Scripts/conformance.sh FOLDER
# Prints a Markdown table, as stored in Documentation/Conformance.md.
set -eu
folder=${1:-../shared/reference/anac}
if [ ! -d "$folder/scenarios" ]; then
  echo "conformance: skipped, there is no folder $folder with scenarios" >&2
  exit 0
fi
swift build -c release --package-path Tools --product entente-conformance >&2
"$(swift build -c release --package-path Tools --show-bin-path)/entente-conformance" "$folder"
