#!/bin/sh
# Installs Debian or Ubuntu packages that are missing; does nothing where all are there. With
# `--check` first, installs nothing and says what is missing.
set -eu

isCheck=""
if [ "${1:-}" = --check ]; then
  isCheck=1
  shift
fi

if ! command -v dpkg-query >/dev/null 2>&1; then
  # What other systems call these packages is not known here, nor whether they are there.
  [ -n "$isCheck" ] || echo "Entente needs what Debian calls $*: install that with your system's" \
    "package manager, where it is not there yet." >&2
  exit 0
fi

missing=""
for package in "$@"; do
  dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q "ok installed" \
    || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ -n "$isCheck" ]; then
  echo "Entente needs these packages, which 'make setup' installs:$missing" >&2
  exit 1
fi

run=""
if [ "$(id -u)" != 0 ]; then
  run="sudo"
  if ! command -v sudo >/dev/null 2>&1; then
    echo "Entente needs these packages; as root, run: apt-get install$missing" >&2
    exit 1
  fi
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Entente needs these packages; install them with your system's package manager:$missing" >&2
  exit 1
fi

echo "installing:$missing"
$run apt-get update --quiet=2
# The list is one word a package.
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $run apt-get install --quiet=2 --yes --no-install-recommends $missing
