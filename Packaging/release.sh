#!/bin/sh
# Builds what is handed out, into out/release: a tarball, a Debian package, a Python wheel, a bill
# of materials, and the checksums of all. What they hold is built once, by `make release`.
#
# Usage: release.sh PYTHON   (with build, auditwheel and the checker of bills of materials)
set -eu
cd "$(dirname "$0")/.."
root="$PWD"
python="$1"
swift="${SWIFT:-swift}"
flags="${RELEASE:--c release --static-swift-stdlib}"
out="$root/out/release"
work="$root/.build-release"
mkdir -p "$work"
rm -rf "$out"
mkdir -p "$out"

revision="$(git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)"
[ -z "$(git status --porcelain 2>/dev/null)" ] || revision="$revision, changed"
SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
export SOURCE_DATE_EPOCH

echo "The program, with every library but the C library's inside"
sh Packaging/static-libraries.sh "$work/lib"
# The flags are words.
# shellcheck disable=SC2086
built="$($swift build $flags --show-bin-path)"
# The build does not see that only the libraries differ.
rm -f "$built/entente"
# shellcheck disable=SC2086
$swift build $flags --product entente -Xlinker "-L$work/lib"
tree="$work/tree"
rm -rf "$tree"
mkdir -p "$tree/man" "$tree/completions"
printf '%s' "$revision" | head -c 63 > "$work/revision"
printf '\0' >> "$work/revision"
objcopy --strip-all --update-section "entente_revision=$work/revision" \
  "$built/entente" "$tree/entente"
sh Packaging/check-program.sh "$tree/entente"
version="$("$tree/entente" --version)"

echo "Manual, completions, licences, bill of materials"
"$python" Packaging/manual.py "$tree/entente" "$tree/man" \
  "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)"
for shell in bash zsh fish; do
  # The first line of bash's is for a script that is run, which this is not.
  "$tree/entente" --generate-completion-script "$shell" | sed '1{/^#!/d}' \
    > "$tree/completions/entente.$shell"
done
"$python" Packaging/parts.py --version "$version" --revision "$revision" \
  --program "$tree/entente" --into "$tree"
cp LICENSE CHANGELOG.md "$tree"
cp Packaging/tarball/README.txt Packaging/tarball/install.sh "$tree"
cp -r Cases "$tree/Cases"
if [ -f .solver/libhighs.so.1 ]; then cp .solver/libhighs.so.1 "$tree"; fi
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

echo "Tarball, Debian package, wheel"
name="entente-$version-linux-$(uname -m)"
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
  --transform="s,^tree,$name," --directory="$work" tree | gzip -n -9 > "$out/$name.tar.gz"
sh Packaging/debian/package.sh "$tree" "$version" "$out"
sh Packaging/wheel.sh "$python" "$tree" "$version" "$out"
cp "$tree/sbom.cdx.json" "$out/entente-$version.cdx.json"
(cd "$out" && sha256sum -- * > SHA256SUMS)
ls -l "$out"
