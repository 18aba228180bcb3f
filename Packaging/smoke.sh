#!/bin/sh
# Tries what `make release` built as people would get it: the tarball and the Debian package unpacked
# into folders with a space in their names, the wheel in a virtual environment of its own; without
# the tools that built them. Fails at the first that does not brief the founding case with HiGHS.
#
# Usage: smoke.sh FOLDER   (of the release)
set -eu
out="$(cd "$1" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

(cd "$out" && sha256sum --check --quiet SHA256SUMS)

# Runs the program with an environment that knows nothing of where it was built.
bare() { env -i PATH=/usr/bin:/bin HOME="$work" "$@"; }

# try NAME PROGRAM CASES: what every form must do.
try() {
  details="$(bare "$2" --version --verbose)"
  for word in revision cadical HiGHS ICU; do
    echo "$details" | grep -q "$word" || { echo "$1: --version --verbose lacks $word" >&2; exit 1; }
  done
  bare "$2" brief "$3/gaza-2025.yaml" --html "$work/brief.html" > "$work/brief.txt"
  grep -q "THE POINT" "$work/brief.txt"
  grep -q "</html>" "$work/brief.html"
  bare "$2" relief "$3/river-relief/river-relief.yaml" > "$work/relief.txt"
  cmp -s "$work/brief.txt" "$work/first.txt" 2>/dev/null || [ ! -f "$work/first.txt" ] || {
    echo "$1: its brief is another than the tarball's" >&2
    exit 1
  }
  cp "$work/brief.txt" "$work/first.txt"
  echo "$1: $(echo "$details" | head -n 1), brief and relief as they should be"
}

mkdir "a tarball"
tar -xzf "$out"/entente-*.tar.gz -C "a tarball"
folder="$(ls -d "$work/a tarball"/*)"
try tarball "$folder/entente" "$folder/Cases"
bare sh "$folder/install.sh" --prefix "$work/a prefix" >/dev/null
try install.sh "$work/a prefix/bin/entente" "$work/a prefix/lib/entente/Cases"
bare sh "$folder/install.sh" --prefix "$work/a prefix" --remove >/dev/null
left="$(find "$work/a prefix" ! -type d)"
[ -z "$left" ] || { echo "install.sh --remove leaves $left" >&2; exit 1; }
cases="$folder/Cases"

if command -v dpkg-deb >/dev/null 2>&1; then
  dpkg-deb --extract "$out"/entente_*.deb "a package"
  try "Debian package" "$work/a package/usr/bin/entente" "$work/a package/usr/share/doc/entente/examples"
fi

python3 -m venv "a venv"
"a venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps "$out"/entente-*.whl
try wheel "$work/a venv/bin/entente" "$cases"
for shell in bash zsh; do
  if command -v "$shell" >/dev/null 2>&1; then "$shell" -n "$folder/completions/entente.$shell"; fi
done
