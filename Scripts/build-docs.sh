#!/bin/sh
# Builds the libraries' documentation into out/docs; fails where it has gaps or links that lead
# nowhere.
set -eu
: "${RELEASE:=-c release --static-swift-stdlib}"
cd "$(dirname "$0")/.."
libraries="EntenteLinear EntenteCase EntenteEngine EntenteRelief EntenteAnswers EntentePage EntenteBrief EntenteFormats"
target="$(uname -m)-unknown-linux-gnu"
docc="$(dirname "$(readlink -f "$(command -v swift)")")/docc"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# From the modules of the optimised build, which the program needs anyway; asked for all at once, the
# package would want its tests built too.
# shellcheck disable=SC2086  # the flags are words
swift build $RELEASE --product entente
built="$(swift build $RELEASE --show-bin-path)"
set -- -I "$built/Modules"
for map in Sources/CCaDiCaL Sources/CExpat "$built/CEntenteICU.build" "$built/CEntenteDigest.build" \
  .build/checkouts/Yams/Sources/CYaml/include; do
  set -- "$@" -Xcc "-fmodule-map-file=$map/module.modulemap"
done
for folder in Sources/CEntenteICU/include Sources/CEntenteDigest/include \
  .build/checkouts/Yams/Sources/CYaml/include; do
  set -- "$@" -Xcc -I -Xcc "$folder"
done

rm -rf out/docs
mkdir -p out/docs
for library in $libraries; do
  mkdir "$work/$library"
  "$(dirname "$docc")/swift-symbolgraph-extract" -module-name "$library" -target "$target" \
    -module-cache-path "$built/ModuleCache" "$@" -minimum-access-level public \
    -skip-synthesized-members -omit-extension-block-symbols -output-dir "$work/$library"
  "$docc" convert "Sources/$library/$library.docc" \
    --additional-symbol-graph-dir "$work/$library" \
    --fallback-display-name "$library" --fallback-bundle-identifier "$library" \
    --transform-for-static-hosting --hosting-base-path "$library" \
    --diagnostics-file "$work/$library.diagnostics.json" \
    --output-path "out/docs/$library" >/dev/null 2>&1
done
python3 Scripts/check-docs.py "$work"/*.diagnostics.json "$work"/*/*.symbols.json
echo "documentation of the libraries, to serve by a web server: out/docs"
