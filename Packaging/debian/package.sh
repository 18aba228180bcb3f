#!/bin/sh
# Makes a Debian package of a tree that `release.sh` filled, and lets lintian judge it.
#
# Usage: package.sh TREE VERSION FOLDER
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
tree="$1"
version="$2"
out="$3"
architecture="$(dpkg --print-architecture)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
package="$work/entente"
doc="$package/usr/share/doc/entente"

place() { install -D -m 644 "$1" "$package/$2"; }
install -D -m 755 "$tree/entente" "$package/usr/lib/entente/entente"
if [ -f "$tree/libhighs.so.1" ]; then
  place "$tree/libhighs.so.1" usr/lib/entente/libhighs.so.1
fi
mkdir -p "$package/usr/bin"
ln -s ../lib/entente/entente "$package/usr/bin/entente"
for page in "$tree"/man/*.1; do
  place "$page" "usr/share/man/man1/$(basename "$page")"
done
place "$tree/completions/entente.bash" usr/share/bash-completion/completions/entente
place "$tree/completions/entente.zsh" usr/share/zsh/vendor-completions/_entente
place "$tree/completions/entente.fish" usr/share/fish/vendor_completions.d/entente.fish
place "$tree/sbom.cdx.json" usr/share/doc/entente/sbom.cdx.json
place "$here/lintian-overrides" usr/share/lintian/overrides/entente
place "$tree/CHANGELOG.md" usr/share/doc/entente/changelog
place "$tree/LICENSES.txt" usr/share/doc/entente/LICENSES.txt
# The first package of a release; another one of the same release would be -2.
revision="$version-1"
cat > "$doc/changelog.Debian" <<CHANGELOG
entente ($revision) unstable; urgency=medium

  * Release $version, of which changelog.gz tells.

 -- The developers of Entente <developers@entente.invalid>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
CHANGELOG
mkdir -p "$doc/examples"
cp -R "$tree/Cases/." "$doc/examples"
cp "$here/copyright" "$doc/copyright"
gzip -n -9 "$package"/usr/share/man/man1/*.1 "$doc/changelog" "$doc/changelog.Debian" \
  "$doc/LICENSES.txt"
find "$package" -type d -exec chmod 755 {} +
find "$package" -type f ! -name entente -exec chmod 644 {} +
chmod 644 "$package/usr/share/bash-completion/completions/entente" \
  "$package/usr/share/lintian/overrides/entente"

mkdir -p "$package/DEBIAN"
size="$(du -sk --apparent-size "$package/usr" | cut -f 1)"
sed -e "s/@VERSION@/$revision/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
  "$here/control" > "$package/DEBIAN/control"
(cd "$package" && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
find "$package" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$package" "$out/entente_${revision}_$architecture.deb"
if command -v lintian >/dev/null 2>&1; then
  lintian --allow-root --fail-on error,warning "$out/entente_${revision}_$architecture.deb"
fi
