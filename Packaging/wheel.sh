#!/bin/sh
# Makes a Python wheel with the program inside, under the tag of the oldest systems that it runs on.
#
# Usage: wheel.sh PYTHON TREE VERSION FOLDER
set -eu
cd "$(dirname "$0")/.."
python="$1"
tree="$2"
version="$3"
out="$4"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

cp -R Python/pyproject.toml Python/setup.py Python/README.md Python/src "$work"
find "$work" -name __pycache__ -exec rm -rf {} +
echo "$version" > "$work/VERSION"
cp "$tree/LICENSE" "$tree/LICENSES.txt" "$work"
mkdir "$work/src/entente/bin"
cp "$tree/entente" "$work/src/entente/bin"
if [ -f "$tree/libhighs.so.1" ]; then cp "$tree/libhighs.so.1" "$work/src/entente/bin"; fi

"$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation \
  --wheel-dir "$work/wheel" "$work"
"$python" -m auditwheel show "$work"/wheel/*.whl > "$work/audit.txt"
# The solver asks for the C++ library and zlib, which every system of these tags has.
tag="$(tr '\n' ' ' < "$work/audit.txt" | grep -o 'manylinux_[0-9]*_[0-9]*_[a-z0-9_]*' | head -n 1)"
[ -n "$tag" ] || { cat "$work/audit.txt" >&2; exit 1; }
"$python" -m wheel tags --remove --platform-tag "$tag" "$work"/wheel/*.whl >/dev/null
cp "$work"/wheel/*.whl "$out"
