#!/bin/sh
# Brings the solver HiGHS (MIT licence) into the folder .solver, from its wheel on the Python
# package index; does nothing where it is there. Without it Entente uses CBC, which is slower.
# The program loads no library but those whose digests it holds, so neither is another one brought.
set -eu
cd "$(dirname "$0")/.."
folder=.solver
machine="$(uname -m)"
requirement=Scripts/highs-requirement.txt
version="$(sed -n 's/^highspy==\([0-9.]*\).*/\1/p' "$requirement")"
digests=Sources/EntenteLinear/Solvers/HighsDigest.swift

# Whether a library is one of those that the program loads.
is_known() {
  [ -f "$1" ] && grep -q "\"$(sha256sum "$1" | cut -d ' ' -f 1)\"" "$digests"
}

if [ "$(cat "$folder/version" 2>/dev/null)" = "$version $machine" ] &&
  is_known "$folder/libhighs.so.1"; then
  exit 0
fi

give_up() {
  echo "HiGHS $version is not installed: $1. Entente works with CBC, slower on large plans." >&2
  exit 0
}

case "$(uname -s) $machine" in
  "Linux x86_64" | "Linux aarch64") ;;
  *) give_up "its package has no library for $(uname -s) on $machine" ;;
esac

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
echo "installing: HiGHS $version into $folder"
sh Scripts/install-packages.sh python3-venv || give_up "python3-venv cannot be installed"
python3 -m venv "$work/venv" || give_up "no virtual environment can be made"
# One wheel a platform is pinned, that for Python 3.11; no Python runs the library afterwards.
"$work/venv/bin/pip" download --quiet --disable-pip-version-check --retries 1 --timeout 15 \
  --require-hashes --no-deps --only-binary :all: \
  --python-version 3.11 --implementation cp --abi cp311 --platform "manylinux_2_28_$machine" \
  --dest "$work" --requirement "$requirement" ||
  give_up "its package cannot be fetched; try again with a network"
python3 -m zipfile -e "$work"/highspy-*.whl "$work/wheel"

is_known "$work/wheel/highspy/libhighs.so.1" || give_up "its library's digest is not in $digests"
found="$(python3 -c '
import ctypes, sys
library = ctypes.CDLL(sys.argv[1])
library.Highs_version.restype = ctypes.c_char_p
print(library.Highs_version().decode())' "$work/wheel/highspy/libhighs.so.1")" ||
  give_up "its library does not load here"
[ "$found" = "$version" ] || give_up "its library says that it is version $found"

rm -rf "$folder"
mkdir "$folder"
cp "$work/wheel/highspy/libhighs.so.1" "$work"/wheel/highspy-*.dist-info/licenses/* "$folder"
echo "$version $machine" > "$folder/version"
