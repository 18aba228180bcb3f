#!/bin/sh
# Installs Debian or Ubuntu packages that are missing; does nothing where all are there.
set -eu

missing=""
for package in "$@"; do
  dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q "ok installed" \
    || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Entente needs these packages; install them with your system's package manager:$missing" >&2
  exit 1
fi

run=""
[ "$(id -u)" = 0 ] || run="sudo"
echo "installing:$missing"
$run apt-get update --quiet=2
# The list is one word a package.
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $run apt-get install --quiet=2 --yes --no-install-recommends $missing
