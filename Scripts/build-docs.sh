#!/bin/sh
# Builds the libraries' documentation into out/docs, with every warning an error, after checking
# that everything public has a documentation comment.
set -eu
cd "$(dirname "$0")/.."
libraries="EntenteCase EntenteEngine EntenteReport"
docc="$(dirname "$(readlink -f "$(command -v swift)")")/docc"

swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >/dev/null
graphs="$(swift build --show-bin-path)/../symbolgraph"

rm -rf out/docs
mkdir -p out/docs
for library in $libraries; do
  mkdir -p "out/docs/symbols/$library"
  cp "$graphs/$library.symbols.json" "$graphs/$library@"*.symbols.json \
    "out/docs/symbols/$library/" 2>/dev/null || true
done
python3 Scripts/undocumented.py out/docs/symbols/*/*.symbols.json

for library in $libraries; do
  "$docc" convert "Sources/$library/$library.docc" \
    --additional-symbol-graph-dir "out/docs/symbols/$library" \
    --fallback-display-name "$library" --fallback-bundle-identifier "$library" \
    --transform-for-static-hosting --warnings-as-errors \
    --output-path "out/docs/$library"
done
rm -r out/docs/symbols
echo "documentation of $libraries: out/docs"
