#!/bin/sh
# Builds the libraries' documentation into out/docs; fails where it has gaps or links that lead
# nowhere.
set -eu
cd "$(dirname "$0")/.."
libraries="EntenteLinear EntenteCase EntenteEngine EntenteRelief EntenteAnswers EntenteBrief EntenteFormats"
docc="$(dirname "$(readlink -f "$(command -v swift)")")/docc"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >/dev/null
graphs="$(swift build --show-bin-path)/../symbolgraph"

rm -rf out/docs
mkdir -p out/docs
for library in $libraries; do
  mkdir "$work/$library"
  find "$graphs" -name "$library.symbols.json" -o -name "$library@*.symbols.json" |
    xargs -I FILE cp FILE "$work/$library/"
  "$docc" convert "Sources/$library/$library.docc" \
    --additional-symbol-graph-dir "$work/$library" \
    --fallback-display-name "$library" --fallback-bundle-identifier "$library" \
    --transform-for-static-hosting --hosting-base-path "$library" \
    --diagnostics-file "$work/$library.diagnostics.json" \
    --output-path "out/docs/$library" >/dev/null 2>&1
done
python3 Scripts/check-docs.py "$work"/*.diagnostics.json "$work"/*/*.symbols.json
echo "documentation of the libraries, to serve by a web server: out/docs"
