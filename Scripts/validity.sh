#!/bin/sh
# Measures the forecast of agreements on deals that people made: sh Scripts/validity.sh FOLDER, where
# FOLDER holds casino-train.csv and dealornodeal-train.csv. Prints Markdown tables, as stored in
# Documentation/Forecast.md.
set -eu
folder=${1:-}
if [ -z "$folder" ] || [ ! -d "$folder" ]; then
  echo "validity: skipped, as no folder with deals is given: make validity DEALS=FOLDER" >&2
  exit 0
fi
swift build -c release --package-path Tools --product entente-validity >&2
"$(swift build -c release --package-path Tools --show-bin-path)/entente-validity" "$folder"
